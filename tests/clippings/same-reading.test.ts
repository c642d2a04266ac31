import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../utils/clippings/annotation.ts';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { annotationsOf } from '../../utils/clippings/create-clipping.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { reviewClipping } from '../../utils/clippings/review-clipping.ts';
import { changesOfSame, sameAs } from '../../utils/clippings/same-reading.ts';
import type { FigureDetection } from '../../utils/detect/detection.ts';
import { createSampler } from '../support/clippings.ts';

const sampler = createSampler();
const TEXT = 'Có 12 hộ. Thêm 12 hộ nữa; 12 hộ nghèo, 12 Hộ.';

/** `12 hộ` wherever it stands, each read as told. */
function clippingOf(...changes: Partial<FigureDetection>[]): Clipping {
  const places = [...TEXT.matchAll(/12 hộ/giu)].map(({ index }) => ({ start: index, end: index + 5 }));
  const detections = places.map((place, i): FigureDetection => ({
    kind: 'count',
    amount: { type: 'exact', value: '12' },
    unit: 'hộ',
    rule: 'count/head',
    ...changes[i],
    ...place,
  }));
  const clipping = sampler.clipping();
  return {
    ...clipping,
    article: { ...clipping.article, text: TEXT },
    annotations: annotationsOf(detections, TEXT, sampler.newId),
  };
}

function decided(clipping: Clipping, index: number, change: AnnotationChange): Clipping {
  const id = at(clipping, index).id;
  const result = reviewClipping(clipping, [{ annotationId: id, seen: 0, change }], sampler.sign());
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

function at({ annotations }: Clipping, index: number): Annotation {
  const annotation = annotations[index];
  if (!annotation) throw new Error('too few');
  return annotation;
}

const indexesOf = (clipping: Clipping, same: readonly Annotation[]) =>
  same.map((one) => clipping.annotations.indexOf(one));

describe('the same', () => {
  test.each<[string, Partial<FigureDetection>, number[]]>([
    ['reading and words', {}, [1, 2]],
    ['by another rule', { rule: 'count/bare' }, [1, 2]],
    ['but another unit', { unit: 'hộ nghèo' }, [1]],
    ['but another kind', { kind: 'measure' }, [1]],
    ['but less certain', { approximation: 'about' }, [1]],
  ])('%s', (_name, third, expected) => {
    const clipping = clippingOf({}, {}, third);
    expect(indexesOf(clipping, sameAs(clipping.annotations, at(clipping, 0)))).toEqual(expected);
  });

  test('is only what is still to be decided', () => {
    const clipping = decided(clippingOf(), 1, { type: 'reject' });
    expect(indexesOf(clipping, sameAs(clipping.annotations, at(clipping, 0)))).toEqual([2]);
  });
});

describe('applying to the same', () => {
  const correction = { ...at(clippingOf(), 0).data, unit: 'hộ dân' } as Annotation['data'];

  test.each<[AnnotationChange]>([
    [{ type: 'confirm' }],
    [{ type: 'reject' }],
    [{ type: 'correct', correction }],
  ])('$type', (change) => {
    const clipping = decided(clippingOf(), 0, change);
    const changes = changesOfSame(clipping, at(clipping, 0).id);
    expect(changes.map((one) => one.change)).toEqual([change, change]);
    const result = reviewClipping(clipping, changes, sampler.sign());
    if (!result.ok) throw new Error(result.error.type);
    const [first, second, third, fourth] = result.value.annotations.map(({ decision }) => decision);
    expect([second, third]).toEqual([first, first]);
    expect(fourth?.status).toBe('suggested');
  });

  test('takes corrected boundaries along only where the same words stand', () => {
    const clipping = clippingOf();
    const end = TEXT.indexOf('hộ nữa') + 'hộ nữa'.length;
    const quote = quoteOf(TEXT, { start: at(clipping, 1).quote.start, end });
    const wide = decided(clipping, 1, { type: 'correct', correction, quote });
    expect(changesOfSame(wide, at(wide, 1).id)).toEqual([]);
    const short = quoteOf(TEXT, { start: at(clipping, 1).quote.start, end: at(clipping, 1).quote.end - 3 });
    const narrow = decided(clipping, 1, { type: 'correct', correction, quote: short });
    expect(changesOfSame(narrow, at(narrow, 1).id)).toMatchObject([
      { change: { quote: { exact: '12', start: 3 } } },
      { change: { quote: { exact: '12', start: at(clipping, 2).quote.start } } },
    ]);
  });

  test('asks for nothing where nothing was decided, or nothing is there', () => {
    const clipping = clippingOf();
    expect(changesOfSame(clipping, at(clipping, 0).id)).toEqual([]);
    expect(changesOfSame({ ...clipping, annotations: [] }, at(clipping, 0).id)).toEqual([]);
  });
});
