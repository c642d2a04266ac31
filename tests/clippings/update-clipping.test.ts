import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../utils/clippings/annotation.ts';
import { ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import { annotationsOf } from '../../utils/clippings/create-clipping.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { addMark, annotationsAndOrphans, reviewClipping } from '../../utils/clippings/review-clipping.ts';
import { updateClipping } from '../../utils/clippings/update-clipping.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import { createSampler, HASH, SAMPLE_TEXT, sampleDetections } from '../support/clippings.ts';

const sampler = createSampler();
const fresh = (): Clipping => ({ ...sampler.clipping({ tags: ['Y tế'], note: 'cũ' }), revision: 3 });

const spanOf = (text: string, words: string) =>
  quoteOf(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** The one annotation that was found at these words. */
function found(clipping: Clipping, words: string): Annotation {
  const annotation = annotationsAndOrphans(clipping).find(({ quote }) => quote.exact === words);
  if (!annotation) throw new Error(`no annotation of ${words}`);
  return annotation;
}

function reviewed(clipping: Clipping, words: string, change: AnnotationChange): Clipping {
  const { id, history } = found(clipping, words);
  const changes = [{ annotationId: id, seen: history.length, change }];
  const result = reviewClipping(clipping, changes, sampler.sign('Thu An'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value;
}

/** Clips the page again when it says `text`, of which the detections of `present` are found. */
function again(clipping: Clipping, text: string, words: readonly string[] = [], note = ''): Clipping {
  const draft = sampler.draft({ tags: ['Giáo dục'], note });
  const detections = sampleDetections(text).filter(({ start, end }) =>
    words.includes(text.slice(start, end)),
  );
  const updated = updateClipping(
    clipping,
    {
      ...draft,
      article: { ...draft.article, text },
      annotations: annotationsOf(detections, text, sampler.newId),
    },
    { now: sampler.tick(), textHash: HASH, createAnchorer },
  );
  expect(v.parse(ClippingSchema, updated)).toEqual(updated);
  return updated;
}

const MONEY = 'hơn 2,9 tỷ đồng';
const COUNT = '12 tập thể';
const LONGER = `Hòa Lạc khen thưởng\n${SAMPLE_TEXT}\nThêm một dòng.`;

test('keeps identity, creation, tags and note', () => {
  const clipping = fresh();
  expect(again(clipping, SAMPLE_TEXT)).toMatchObject({
    id: clipping.id,
    revision: 3,
    createdAt: clipping.createdAt,
    tags: ['Y tế', 'Giáo dục'],
    note: 'cũ',
  });
  expect(again(clipping, SAMPLE_TEXT, [], 'mới').note).toBe('mới');
});

test('a suggestion that is found again just so keeps its id; one that is found elsewhere is new', () => {
  const clipping = fresh();
  expect(again(clipping, SAMPLE_TEXT, [MONEY]).annotations).toEqual([found(clipping, MONEY)]);
  const moved = again(clipping, LONGER, [MONEY]).annotations;
  expect(moved).toHaveLength(1);
  expect(moved[0]?.id).not.toBe(found(clipping, MONEY).id);
});

describe('what a person decided', () => {
  test('stays, history and all, and is not suggested a second time', () => {
    const clipping = reviewed(fresh(), COUNT, { type: 'reject' });
    expect(again(clipping, SAMPLE_TEXT, [COUNT]).annotations).toEqual([found(clipping, COUNT)]);
  });

  test('goes where its words now stand', () => {
    const clipping = reviewed(fresh(), COUNT, { type: 'confirm' });
    const updated = again(clipping, LONGER, [COUNT]);
    expect(updated.annotations).toEqual([{ ...found(clipping, COUNT), quote: spanOf(LONGER, COUNT) }]);
    expect(updated.orphans).toBeUndefined();
  });

  test('is an orphan where its figure is another now, and is found again where it comes back', () => {
    const clipping = reviewed(fresh(), COUNT, { type: 'confirm' });
    const updated = again(clipping, SAMPLE_TEXT.replace('12', '15'));
    expect(updated).toMatchObject({ annotations: [], orphans: [found(clipping, COUNT)] });
    const back = again(updated, SAMPLE_TEXT, [COUNT]);
    expect(back.annotations).toEqual([found(clipping, COUNT)]);
    expect(back.orphans).toBeUndefined();
  });

  test('keeps its corrected boundaries, and is an orphan where those are lost', () => {
    const quote = spanOf(SAMPLE_TEXT, `Tổng vốn ${MONEY}`);
    const correction = found(fresh(), MONEY).data;
    const clipping = reviewed(fresh(), MONEY, { type: 'correct', correction, quote });
    const moved = again(clipping, LONGER, [MONEY]);
    expect(moved.annotations).toMatchObject([
      { quote: spanOf(LONGER, MONEY), decision: { quote: spanOf(LONGER, quote.exact) } },
    ]);
    const lost = again(clipping, SAMPLE_TEXT.replace('Tổng vốn', 'Kinh phí'), [MONEY]);
    expect(lost.orphans).toEqual([found(clipping, MONEY)]);
    expect(lost.annotations).toHaveLength(1);
  });

  test('of his own stays', () => {
    const clipping = fresh();
    const mark = { id: found(clipping, COUNT).id, data: found(clipping, COUNT).data };
    const quote = spanOf(SAMPLE_TEXT, 'trao bằng khen');
    const marked = addMark({ ...clipping, annotations: [] }, { ...mark, quote }, sampler.sign());
    if (!marked.ok) throw new Error(marked.error.type);
    expect(again(marked.value, LONGER, ['bằng khen']).annotations).toMatchObject([
      { origin: 'person', quote: spanOf(LONGER, 'trao bằng khen') },
    ]);
  });
});

test('an orphan attached by hand stays attached', () => {
  const text = SAMPLE_TEXT.replace('12', '15');
  const orphaned = again(reviewed(fresh(), COUNT, { type: 'confirm' }), text);
  const quote = spanOf(text, '15 tập thể');
  const attached = reviewed(orphaned, COUNT, { type: 'attach', quote });
  expect(attached.orphans).toBeUndefined();
  const updated = again(attached, `Mới.\n${text}`);
  expect(updated.annotations).toMatchObject([
    { decision: { status: 'confirmed' }, quote: { exact: '15 tập thể', start: quote.start + 5 } },
  ]);
});
