import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../utils/clippings/annotation.ts';
import { annotationsOf } from '../../../utils/clippings/create-clipping.ts';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { changeAnnotation, type AnnotationChange } from '../../../utils/clippings/review.ts';
import type { FigureDetection } from '../../../utils/detect/detection.ts';
import { changesForSame, sameUndecided } from '../../../utils/panel/same.ts';
import { createSampler } from '../../support/clippings.ts';

const TEXT = 'Xã có 12 thôn. Cả 12 thôn đều đạt. Năm trước 12 thôn chưa đạt, 13 thôn nợ.';
const sampler = createSampler();

function count(start: number, value: string, rule = 'count/head'): FigureDetection {
  return { start, end: start + 7, kind: 'count', amount: { type: 'exact', value }, unit: 'thôn', rule };
}
const starts = Array.from(TEXT.matchAll(/1[23] thôn/gu), ({ index }) => index);
const [first = 0, second = 0, third = 0, other = 0] = starts;
const annotations = annotationsOf(
  [count(first, '12'), count(second, '12', 'count/bare'), count(third, '12'), count(other, '13')],
  TEXT,
  sampler.newId,
);
function nth(index: number): Annotation {
  const annotation = annotations[index];
  if (!annotation) throw new Error(`there is no annotation ${index}`);
  return annotation;
}
const [one, two, three] = [nth(0), nth(1), nth(2)];

function changed(annotation: Annotation, change: AnnotationChange): Annotation {
  const after = changeAnnotation(annotation, change, sampler.sign());
  if (!after) throw new Error('the change is allowed');
  return after;
}

describe('the same', () => {
  test('is printed and read alike, whatever rule read it', () => {
    expect(sameUndecided(annotations, one)).toEqual([two, three]);
  });

  test('is undecided', () => {
    const rejected = changed(two, { type: 'reject' });
    expect(sameUndecided([one, rejected, three], one)).toEqual([three]);
  });

  test('is of one kind and value', () => {
    const [money] = annotationsOf([{ ...count(second, '12'), kind: 'money' }], TEXT, sampler.newId);
    const [read] = annotationsOf([count(second, '21')], TEXT, sampler.newId);
    expect(sameUndecided([one, ...(money && read ? [money, read] : [])], one)).toEqual([]);
  });
});

describe('what decides it', () => {
  const changes = (of: Annotation) => changesForSame(annotations, of, TEXT);

  test.each(['confirm', 'reject'] as const)('%s', (type) => {
    expect(changes(changed(one, { type }))).toEqual([
      { annotationId: two.id, seen: 0, change: { type } },
      { annotationId: three.id, seen: 0, change: { type } },
    ]);
  });

  test('nothing, of an undecided one', () => {
    expect(changes(one)).toEqual([]);
  });

  test('a corrected value', () => {
    const correction = { ...one.data, rule: 'person' };
    const corrected = changed(one, { type: 'correct', correction });
    expect(changes(corrected).map(({ change }) => change)).toEqual([
      { type: 'correct', correction },
      { type: 'correct', correction },
    ]);
  });

  test('corrected boundaries, where the same words stand', () => {
    const quote = quoteOf(TEXT, { start: first, end: first + 2 });
    const corrected = changed(one, { type: 'correct', correction: one.data, quote });
    expect(changes(corrected).map(({ change }) => (change.type === 'correct' ? change.quote : null))).toEqual(
      [quoteOf(TEXT, { start: second, end: second + 2 }), quoteOf(TEXT, { start: third, end: third + 2 })],
    );
    const wide = quoteOf(TEXT, { start: first - 3, end: first + 7 });
    expect(changes(changed(one, { type: 'correct', correction: one.data, quote: wide }))).toEqual([]);
  });
});
