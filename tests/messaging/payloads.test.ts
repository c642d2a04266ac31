/** What review and vocabulary messages may carry; every accepted payload has a near miss. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import {
  broadcast,
  contentToBackground,
  pagesToBackground,
  toContent,
} from '../../utils/messaging/payloads.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';

const sampler = createSampler();
const clipping = sampler.clipping();
const [annotation] = clipping.annotations;
if (!annotation) throw new Error('the sample has annotations');
const clippingId = clipping.id;
const annotationId = annotation.id;
const quote = quoteOf(SAMPLE_TEXT, { start: 0, end: 4 });
const correction = annotation.data;
const { address } = clipping.article;

const reviewing = (change: unknown, seen: unknown = 0) => ({
  clippingId,
  changes: [{ annotationId, seen, change }],
});
const accepts = (schema: v.GenericSchema, payload: unknown) => v.is(schema, payload);

describe('a review', () => {
  test.each<[AnnotationChange]>([
    [{ type: 'confirm' }],
    [{ type: 'reject' }],
    [{ type: 'restore' }],
    [{ type: 'correct', correction }],
    [{ type: 'correct', correction, quote }],
    [{ type: 'tag', tags: ['Y tế'] }],
    [{ type: 'note', note: 'a' }],
    [{ type: 'attach', quote }],
  ])('may ask for $type', (change) => {
    expect(accepts(pagesToBackground.review, reviewing(change))).toBe(true);
    expect(accepts(contentToBackground.review, { address, ...reviewing(change) })).toBe(true);
    expect(accepts(contentToBackground.review, reviewing(change))).toBe(false);
  });

  test.each<[string, unknown]>([
    ['a change unknown', { type: 'undo' }],
    ['a correction that says nothing', { type: 'correct' }],
    ['a quote whose offsets do not fit it', { type: 'attach', quote: { ...quote, end: quote.end + 1 } }],
    ['a name to sign with', { type: 'confirm', by: 'Kẻ Khác' }],
    ['a time', { type: 'confirm', at: clipping.createdAt }],
    ['an empty tag', { type: 'tag', tags: [' '] }],
  ])('may not ask for %s', (_name, change) => {
    expect(accepts(pagesToBackground.review, reviewing(change))).toBe(false);
  });

  test.each([-1, 0.5, '0', null, undefined])('has seen a whole number of changes, not %j', (seen) => {
    expect(accepts(pagesToBackground.review, reviewing({ type: 'confirm' }, seen ?? null))).toBe(false);
  });

  test('asks for something, and signs nothing', () => {
    expect(accepts(pagesToBackground.review, { clippingId, changes: [] })).toBe(false);
    expect(accepts(pagesToBackground.review, { ...reviewing({ type: 'confirm' }), by: 'Kẻ Khác' })).toBe(
      false,
    );
  });
});

test('a mark has a quote and what it says', () => {
  const mark = { clippingId, quote, data: correction };
  expect(accepts(pagesToBackground.addMark, mark)).toBe(true);
  expect(accepts(contentToBackground.addMark, { address, ...mark })).toBe(true);
  expect(accepts(pagesToBackground.addMark, { clippingId, quote })).toBe(false);
  expect(accepts(pagesToBackground.addMark, { ...mark, by: 'Kẻ Khác' })).toBe(false);
});

describe('a mark is shown', () => {
  test.each([{ annotationId }, { span: { start: 0, end: 4 } }])('by %j', (pointer) => {
    expect(accepts(toContent.showMark, pointer)).toBe(true);
  });

  test.each([
    {},
    { annotationId: 'x' },
    { span: { start: 4, end: 4 } },
    { span: { start: -1, end: 4 } },
    { annotationId, span: { start: 0, end: 4 } },
  ])('not by %j', (pointer) => {
    expect(accepts(toContent.showMark, pointer)).toBe(false);
  });
});

describe('names of tags', () => {
  test('arrive normalised', () => {
    expect(v.parse(pagesToBackground.renameTag, { from: ' Y  tế', to: 'Sức khỏe;' })).toEqual({
      from: 'Y tế',
      to: 'Sức khỏe',
    });
    expect(v.parse(pagesToBackground.mergeTags, { from: ['a ', 'b'], to: 'c' }).from).toEqual(['a', 'b']);
  });

  test.each<[keyof typeof pagesToBackground, unknown]>([
    ['renameTag', { from: 'a', to: ',' }],
    ['mergeTags', { from: [], to: 'a' }],
    ['removeTerm', { name: ' ' }],
    ['archiveTerm', { name: 'a' }],
    ['reorderTerms', { names: ['a', ''] }],
    ['putTerm', { term: { name: 'a', colour: 'mauve', description: '', appliesTo: 'both' } }],
    ['putTerm', { term: { name: 'a', colour: 'blue', description: '', appliesTo: 'both', order: 3 } }],
    ['tagClippings', { clippingIds: ['x'], add: [], remove: [] }],
  ])('%s refuses %j', (type, payload) => {
    expect(accepts(pagesToBackground[type], payload)).toBe(false);
  });
});

test('a broadcast names one clipping, or none where it was many', () => {
  expect(accepts(broadcast.libraryChanged, { clippingId })).toBe(true);
  expect(accepts(broadcast.libraryChanged, { clippingId: null })).toBe(true);
  expect(accepts(broadcast.libraryChanged, {})).toBe(false);
});
