import { describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../utils/clippings/create-clipping.ts';
import type { MarkChange } from '../../../utils/clippings/version-changes.ts';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { changeAnnotation } from '../../../utils/clippings/review.ts';
import type { Annotation } from '../../../utils/clippings/annotation.ts';
import { detect } from '../../../utils/detect/detect.ts';
import { EDITS_OF_FIGURES } from '../../anchoring/edits-of-figures.ts';
import { toEdited } from '../../anchoring/edit.ts';
import { readOriginals } from '../../anchoring/originals.ts';
import { compareVersions } from '../../../utils/page/compare-versions.ts';
import { createSampler } from '../../support/clippings.ts';

const DATE = { articleDate: { year: 2026, month: 3, day: 7 } };

const TEXT = [
  'Hòa Lạc tổng kết phong trào',
  'Sáng 6/3, UBND xã Hòa Lạc tổ chức hội nghị tổng kết, có 49 đơn vị của 11 thôn tham dự.',
  'Từ nguồn xã hội hóa hơn 2,9 tỷ đồng, các thôn lắp 1.131 mắt camera; thu ngân sách tăng 5,2% so với năm 2025.',
  'Dịp này, ông Nguyễn Văn Ân, Chủ tịch UBND xã Hòa Lạc, tặng giấy khen cho 62 hộ gia đình; bà Lò Thị Mến nhận bằng khen.',
].join('\n');

function annotated(text: string): Annotation[] {
  let count = 0;
  const newId = () => `00000000-0000-7000-8000-${String(count++).padStart(12, '0')}`;
  return annotationsOf(detect(text, DATE).detections, text, newId);
}

function compared(present: string, annotations = annotated(TEXT)) {
  return compareVersions(
    { article: { text: TEXT }, annotations },
    { text: present, detections: detect(present, DATE).detections },
  );
}

function told(change: MarkChange): string {
  switch (change.type) {
    case 'differs':
      return `${change.saved.words} -> ${change.present.words}`;
    case 'gone':
      return `- ${change.saved.words}`;
    case 'new':
      return `+ ${change.present.words}`;
  }
}

const toldOf = (present: string, annotations?: Annotation[]) =>
  compared(present, annotations).marks.map(told);

describe('figures and names that changed', () => {
  test.each<[string, string, string[]]>([
    ['nothing', TEXT, []],
    ['nothing but the place', TEXT.replace('\n', '\n(Cập nhật)\n'), []],
    ['a figure', TEXT.replace('49 đơn vị', '39 đơn vị'), ['49 đơn vị -> 39 đơn vị']],
    ['a unit', TEXT.replace('49 đơn vị', '49 hợp tác xã'), ['49 đơn vị -> 49 hợp tác xã']],
    ['its exactness', TEXT.replace('hơn 2,9', 'gần 2,9'), ['hơn 2,9 tỷ đồng -> gần 2,9 tỷ đồng']],
    ['its direction', TEXT.replace('tăng 5,2%', 'giảm 5,2%'), ['5,2% -> 5,2%']],
    ['a name', TEXT.replace('Nguyễn Văn Ân', 'Nguyễn Văn An'), ['Nguyễn Văn Ân -> Nguyễn Văn An']],
    ['a date', TEXT.replace('Sáng 6/3', 'Sáng 5/3'), ['Sáng 6/3 -> Sáng 5/3']],
    ['a figure gone', TEXT.replace('; bà Lò Thị Mến nhận bằng khen', ''), ['- Lò Thị Mến', '- bằng khen']],
    ['a figure new', `${TEXT}\nNăm 2026, xã làm thêm 12 km đường.`, ['+ Năm 2026', '+ 12 km']],
    [
      'a figure corrected, and a note that says both',
      `${TEXT.replace('49 đơn vị', '39 đơn vị')}\nĐính chính: bản trước ghi 49 đơn vị, nay sửa thành 39 đơn vị.`,
      ['49 đơn vị -> 39 đơn vị'],
    ],
    ['a name said once more', `${TEXT}\nTin, ảnh: Nguyễn Văn Ân`, []],
    ['a new name told once', `${TEXT}\nÔng Vàng A Páo vui. Ông Vàng A Páo kể.`, ['+ Vàng A Páo']],
    ['another spelling', TEXT.replaceAll('Hòa Lạc', 'Hoà Lạc'), []],
  ])('%s', (_, present, changes) => {
    expect(toldOf(present)).toEqual(changes);
  });

  describe('of a mark that a person gave other boundaries', () => {
    const corrected = annotated(TEXT).map((annotation) => {
      const { exact, start } = annotation.quote;
      if (exact !== '62 hộ') return annotation;
      const quote = quoteOf(TEXT, { start, end: start + '62 hộ gia đình'.length });
      const change = { type: 'correct', correction: annotation.data, quote } as const;
      return changeAnnotation(annotation, change, createSampler().sign()) ?? annotation;
    });

    test('it is told by those', () => {
      expect(corrected.filter(({ decision }) => decision.status === 'corrected')).toHaveLength(1);
      const differs = compared(TEXT.replace('62 hộ', '60 hộ'), corrected).marks;
      expect(differs.map(told)).toEqual(['62 hộ gia đình -> 60 hộ']);
      expect(differs[0]).toMatchObject({ saved: { start: TEXT.indexOf('62 hộ'), words: '62 hộ gia đình' } });
      const gone = TEXT.replace(' cho 62 hộ gia đình', '');
      expect(toldOf(gone, corrected)).toEqual(['- 62 hộ gia đình']);
    });

    test('it stands where only the words beside it changed', () => {
      expect(toldOf(TEXT.replace('Dịp này', 'Nhân dịp này'), corrected)).toEqual([]);
    });
  });

  test('in the order of the text', () => {
    const present = TEXT.replace('Sáng 6/3, ', '')
      .replace('49 đơn vị', '39 đơn vị')
      .replace('1.131 mắt', '20 đèn, 1.131 mắt')
      .replace('; bà Lò Thị Mến nhận bằng khen', '');
    expect(toldOf(present)).toEqual([
      '- Sáng 6/3',
      '49 đơn vị -> 39 đơn vị',
      '+ 20 đèn',
      '- Lò Thị Mến',
      '- bằng khen',
    ]);
  });

  test('what a person rejected is not missed, and not new where it stands', () => {
    const signature = createSampler().sign();
    const rejected = annotated(TEXT).map((annotation) =>
      annotation.quote.exact === 'Lò Thị Mến'
        ? (changeAnnotation(annotation, { type: 'reject' }, signature) ?? annotation)
        : annotation,
    );
    expect(toldOf(TEXT.replace('; bà Lò Thị Mến nhận bằng khen', ''), rejected)).toEqual(['- bằng khen']);
    expect(toldOf(`${TEXT}\nHết.`, rejected)).toEqual([]);
  });
});

test('every annotation has its place or the reason why not', () => {
  const present = TEXT.replace('49 đơn vị', '39 đơn vị').replace('; bà Lò Thị Mến nhận bằng khen', '');
  const annotations = annotated(TEXT);
  const places = compared(present, annotations).annotations;
  expect(places.map(({ id }) => id)).toEqual(annotations.map(({ id }) => id));
  const said = places.map(({ anchoring }, i) => {
    const exact = annotations[i]?.quote.exact ?? '';
    if (anchoring.type === 'anchored') {
      expect(present.slice(anchoring.start, anchoring.end)).toBe(exact);
      return null;
    }
    const instead =
      'instead' in anchoring ? present.slice(anchoring.instead.start, anchoring.instead.end) : null;
    return [exact, anchoring.reason, instead];
  });
  expect(said.filter((row) => row !== null)).toEqual([
    ['49 đơn vị', 'figuresDiffer', '39 đơn vị'],
    ['Lò Thị Mến', 'absent', null],
    ['bằng khen', 'absent', null],
  ]);
});

describe('one figure of an article corrected', () => {
  const edit = EDITS_OF_FIGURES.find(({ name }) => name === 'one figure changed: as many digits');
  const articles = readOriginals().flatMap((original, index) => {
    const edited = edit?.apply(toEdited(original, index)) ?? null;
    return edited === null ? [] : [{ name: original.name, saved: original.text, present: edited.text }];
  });

  test.each(articles)('$name', ({ saved, present }) => {
    const { marks, runs } = compareVersions(
      { article: { text: saved }, annotations: annotated(saved) },
      { text: present, detections: detect(present, DATE).detections },
    );
    expect(marks.map(({ type }) => type)).toEqual(['differs']);
    expect(runs.map(({ type }) => type)).toEqual(['equal', 'deleted', 'inserted', 'equal']);
    const [, deleted, inserted] = runs;
    const [change] = marks;
    if (change?.type !== 'differs') throw new Error('no figure differs');
    expect(change.saved.words).toContain(deleted?.text);
    expect(change.present.words).toContain(inserted?.text);
    expect(present.slice(change.present.start, change.present.end)).toBe(change.present.words);
  });
});

test('an article of 100 KB with every third figure changed is compared in good time', () => {
  const text = readOriginals()
    .map((original) => original.text)
    .join('\n')
    .slice(0, 100_000);
  const marks = annotated(text);
  const present = text.replace(/(\d)(\d[^\d]*\d[^\d]*\d)/g, '1$1$2');
  const { detections } = detect(present, DATE);
  const start = performance.now();
  const changes = compareVersions({ article: { text }, annotations: marks }, { text: present, detections });
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(changes.annotations).toHaveLength(marks.length);
  expect(changes.marks.length).toBeGreaterThan(500);
});
