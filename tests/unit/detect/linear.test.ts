/**
 * Text that nobody wrote for us: whatever stands on a page is read in time linear in its length, without a throw, and
 * every span lies within it.
 */
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { detect, DETECTORS } from '../../../utils/detect/detect.ts';
import type { Detection } from '../../../utils/detect/detection.ts';
import { createReading } from '../../../utils/detect/reading.ts';
import { normalize } from '../../../utils/language/normalize.ts';

const LARGE = 1_000_000;
const SMALL = LARGE / 10;
/** Ten times the text, and what a busy machine adds; quadratic time would be a hundred. */
const MOST_GROWTH = 40;
/** Milliseconds; below it the clock and the collector are all that is measured. */
const TOO_SHORT = 150;
const ATTEMPTS = 12;

const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '7'],
  ['numbers with dots', '1.'],
  ['numbers with commas and blanks', '12, '],
  ['slashes', 'a/'],
  ['figures with slashes', '1/2/'],
  ['dashes', '1-'],
  ['one letter', 'a'],
  ['one capital', 'A'],
  ['capitals', 'A B '],
  ['names', 'Nguyễn Văn An '],
  ['names with dots', 'N.V.A. '],
  ['names joined', 'Trần Phú, '],
  ['names joined by dashes', 'Hà Nội - '],
  ['opening brackets', '('],
  ['names in opening brackets', '(Lê '],
  ['opening quotes', '“'],
  ['quoted words', '“Vui ” '],
  ['single quotes', "'a "],
  ['marks alone', '\u0301'],
  ['letters taken apart', 'e\u0302\u0301'],
  ['bodies', 'ủy ban nhân dân '],
  ['bodies with a capital', 'Ủy ban nhân dân tỉnh '],
  ['fields', 'Sở Nông nghiệp và Môi trường '],
  ['roles', 'Phó Chủ tịch '],
  ['forms of address', 'ông bà '],
  ['tiers', 'xã huyện tỉnh '],
  ['tiers in the plural', 'các xã, phường '],
  ['landmarks', 'cầu Bến '],
  ['communes', 'Tân An '],
  ['ranges', 'từ 1 đến '],
  ['number words', 'một trăm nghìn '],
  ['counts', '5 tập thể và '],
  ['money', '3 tỷ đồng/ha/'],
  ['days', 'ngày 5, '],
  ['weekdays', 'thứ hai, '],
  ['years', '2020-2021, '],
  ['documents', 'Luật sửa đổi '],
  ['numbers of documents', 'số 1/QĐ-UBND, '],
  ['awards', 'Bằng khen của '],
  ['titles', 'danh hiệu “'],
  ['programmes', 'phong trào '],
  ['line ends', 'a\n'],
  ['blanks', '  \t'],
  ['domains', 'a.vn.'],
  ['letters outside the plane', '𝒜'],
];

function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

function spansWithin(detections: readonly Detection[], text: string): boolean {
  return detections.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
}

type Find = () => readonly Detection[];

/** The whole list over a text, which it cuts into passages, and each detector by itself over half of it as one. */
function readersOf(text: string): (readonly [id: string, find: Find])[] {
  const half = text.slice(0, text.length / 2);
  const reading = createReading(half, { articleDate: null, opensArticle: false });
  return [
    ['all', () => detect(text).detections],
    ...DETECTORS.map((detector) => [detector.id, () => [...detector.find(reading, [])]] as const),
  ];
}

describe('ten times the text takes about ten times as long', () => {
  test.each(HOSTILE)('%s', (_, unit) => {
    const { text: small } = normalize(repeated(unit, SMALL));
    const { text: large } = normalize(repeated(unit, LARGE));
    const readers = readersOf(small);
    for (const [i, [id, findLarge]] of readersOf(large).entries()) {
      const findSmall = readers[i]?.[1] ?? findLarge;
      let quick = Infinity;
      let slow = Infinity;
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        quick = Math.min(quick, timed(findSmall, small));
        slow = Math.min(slow, timed(findLarge, large));
        if (slow < TOO_SHORT || slow < quick * MOST_GROWTH) break;
      }
      const growth = slow < TOO_SHORT ? 0 : slow / quick;
      expect(growth, `${id}: ${String(quick)} ms, ${String(slow)} ms`).toBeLessThan(MOST_GROWTH);
    }
  });

  function timed(find: Find, text: string): number {
    const start = performance.now();
    const found = find();
    const time = performance.now() - start;
    expect(spansWithin(found, text)).toBe(true);
    return time;
  }
});

const WORDS = [
  ...HOSTILE.flatMap(([, unit]) => unit.split(' ')),
  ..."ông UBND tỉnh Lâm Đồng trao 12 bằng khen cho 3,5 triệu đồng ngày 8/1/2020 “ ” ( ) - – : ; , . / % \n TP Hồ Chí Minh lần thứ IX năm học nửa rưỡi tháng quý giai đoạn cùng kỳ mỗi hàng trăm xã Ea Tam H’Din K'Brể phường 4 Luật Đất đai Công ty TNHH Vina Ltd.".split(
    /(?<!\n) /,
  ),
];

test('any mixture of words, figures and marks: spans within the text, in order, never overlapping', () => {
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
  );
  const mixture = fc
    .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', '\n')), { maxLength: 60 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(mixture, (raw) => {
      const { text } = normalize(raw);
      const { detections } = detect(text);
      expect(spansWithin(detections, text)).toBe(true);
      detections.forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(detections[i - 1]?.end ?? 0);
      });
    }),
    { numRuns: 1500 },
  );
});
