import { expect, test } from 'vitest';
import type { Annotation } from '../../utils/clippings/annotation.ts';
import { bulkChanges, tagsOfChosen } from '../../utils/clippings/bulk-changes.ts';
import { operationsOf, undoLatest } from '../../utils/clippings/operations.ts';
import { reviewClipping } from '../../utils/clippings/review-clipping.ts';
import { createSampler } from '../support/clippings.ts';

const sampler = createSampler();
const clipping = sampler.clipping();
const [one, two, three, four] = clipping.annotations;
if (!one || !two || !three || !four) throw new Error('the sample has annotations');

const withStatus = (annotation: Annotation, status: 'confirmed' | 'rejected'): Annotation => ({
  ...annotation,
  decision: { status },
});
const corrected: Annotation = { ...four, decision: { status: 'corrected', correction: four.data } };
const decided = [one, withStatus(two, 'confirmed'), withStatus(three, 'rejected'), corrected];
const idsOf = (changes: ReturnType<typeof bulkChanges>) => changes.map(({ annotationId }) => annotationId);

test('confirming many leaves alone what is confirmed, and what was corrected by itself', () => {
  const changes = bulkChanges(decided, { type: 'confirm' });
  expect(idsOf(changes)).toEqual([one.id, three.id]);
  expect(changes[0]).toEqual({ annotationId: one.id, seen: 0, change: { type: 'confirm' } });
});

test('rejecting many takes all but what is rejected', () => {
  expect(idsOf(bulkChanges(decided, { type: 'reject' }))).toEqual([one.id, two.id, four.id]);
});

test('tags come and go, where that changes something', () => {
  const tagged = [{ ...one, tags: ['Y tế', 'cũ'] }, { ...two, tags: ['y tế'] }, three];
  const changes = bulkChanges(tagged, { type: 'tag', add: ['y tế'], remove: ['Cũ'] });
  expect(changes.map(({ change }) => change)).toEqual([
    { type: 'tag', tags: ['Y tế'] },
    { type: 'tag', tags: ['y tế'] },
  ]);
  expect(idsOf(changes)).toEqual([one.id, three.id]);
});

test('the tags of all and of some are told apart, however they are spelled', () => {
  const tagged = [
    { ...one, tags: ['Y tế', 'a'] },
    { ...two, tags: ['b', 'y tế'] },
  ];
  expect(tagsOfChosen(tagged)).toEqual({ common: ['Y tế'], partial: ['a', 'b'] });
  expect(tagsOfChosen([])).toEqual({ common: [], partial: [] });
});

test('all of it is one operation, undone at once', () => {
  const changes = bulkChanges([one, two, three], { type: 'tag', add: ['mới'], remove: [] });
  const reviewed = reviewClipping(clipping, changes, sampler.sign('Thu An'));
  if (!reviewed.ok) throw new Error(reviewed.error.type);
  expect(operationsOf(reviewed.value)).toHaveLength(1);
  const undone = undoLatest(reviewed.value, sampler.sign('Thu An'));
  expect(undone?.clipping.annotations.map(({ tags }) => tags)).toEqual(
    clipping.annotations.map(({ tags }) => tags),
  );
});
