import { describe, expect, test } from 'vitest';
import { detect } from '../utils/detect/detect.ts';
import { formatAmount, isFigure, type Detection } from '../utils/detect/detection.ts';
import { PHRASING_DATE, type Expected, type Phrasings } from './phrasings/phrasing.ts';

// Every file of tests/phrasings exports `phrasings`; a new file joins by being there.
const files = import.meta.glob<{ phrasings?: readonly Phrasings[] }>('./phrasings/*.ts', { eager: true });

for (const [path, { phrasings }] of Object.entries(files)) {
  if (!phrasings) continue;
  describe(path.replace(/^.*\/(.*)\.ts$/, '$1'), () => {
    for (const group of phrasings) {
      for (const marked of group.texts) {
        if (group.type === 'examples') {
          test(`reads ${marked}`, () => {
            expectReading(marked, group.expected);
          });
        } else {
          test(`refuses ${marked} as ${group.kind}`, () => {
            expectRefusal(marked, group.kind);
          });
        }
      }
    }
  });
}

function expectReading(marked: string, expected: Expected): void {
  const { text, start, end } = unmark(marked);
  if (start === end) throw new Error(`no «marked» span in: ${marked}`);
  const { detections } = detect(text, { articleDate: PHRASING_DATE });
  const found = detections.find((d) => d.kind === expected.kind && d.start === start && d.end === end);
  const trace = detections.map((d) => `${d.rule}: ${d.kind} «${text.slice(d.start, d.end)}»`).join('\n');
  expect(found, `found instead:\n${trace}`).toBeDefined();
  if (found) expect(fieldsOf(found, expected), trace).toEqual(expected);
}

function expectRefusal(marked: string, kind: Expected['kind']): void {
  const { text, start, end } = unmark(marked);
  const { detections } = detect(text, { articleDate: PHRASING_DATE });
  const wrong = detections.filter((d) => d.kind === kind && d.start < end && start < d.end);
  expect(wrong.map((d) => `${d.rule}: «${text.slice(d.start, d.end)}»`)).toEqual([]);
}

/** Takes the «» out; an unmarked text is marked as a whole. */
function unmark(marked: string): { text: string; start: number; end: number } {
  const open = marked.indexOf('«');
  const close = marked.indexOf('»');
  if (open < 0 || close < 0) return { text: marked, start: 0, end: marked.length };
  const text = marked.slice(0, open) + marked.slice(open + 1, close) + marked.slice(close + 1);
  return { text, start: open, end: close - 1 };
}

/** The detection's fields that `expected` names, in its form. */
function fieldsOf(detection: Detection, expected: Expected): Partial<Expected> {
  const all: Partial<Record<keyof Expected, string>> = { kind: detection.kind, rule: detection.rule };
  if (isFigure(detection)) {
    all.value = formatAmount(detection.amount);
    all.unit = detection.unit;
    all.approx = detection.approximation ?? 'none';
  } else if (detection.kind === 'date') all.value = detection.iso;
  else if (detection.kind === 'person') all.title = detection.title ?? 'none';
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key as keyof Expected]]));
}
