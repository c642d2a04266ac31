import { describe, expect, test } from 'vitest';
import { NO_CHOICE, withAllOf, withRunEnded, withRunTo, withToggled } from '../../../utils/panel/choice.ts';
import type { ReviewItem } from '../../../utils/panel/review-list.ts';
import { createSampler } from '../../support/clippings.ts';

const clipping = createSampler().clipping();
const shown: readonly ReviewItem[] = clipping.annotations.map((annotation, i) => ({
  annotation,
  start: i,
  end: i + 1,
}));
const ids = shown.map(({ annotation }) => annotation.id);
const at = (index: number) => {
  const id = ids[index];
  if (id === undefined) throw new Error('the sample has annotations');
  return id;
};
/** Places in the list. */
const placesOf = ({ chosen }: typeof NO_CHOICE) => [...chosen].map((id) => ids.indexOf(id)).sort();

test('one is chosen, and given up', () => {
  const one = withToggled(NO_CHOICE, at(1));
  expect(placesOf(one)).toEqual([1]);
  expect(placesOf(withToggled(withToggled(one, at(2)), at(1)))).toEqual([2]);
});

test('all that is shown, then nothing', () => {
  const all = withAllOf(withToggled(NO_CHOICE, at(0)), shown.slice(1, 4));
  expect(placesOf(all)).toEqual([0, 1, 2, 3]);
  expect(placesOf(withAllOf(all, shown.slice(1, 4)))).toEqual([]);
});

describe('a run of Shift and arrows', () => {
  test('chooses what it passes, and gives it up on the way back', () => {
    const two = withRunTo(NO_CHOICE, shown, at(1), at(2));
    expect(placesOf(two)).toEqual([1, 2]);
    const three = withRunTo(two, shown, at(2), at(3));
    expect(placesOf(three)).toEqual([1, 2, 3]);
    const back = [at(2), at(1), at(0)].reduce((choice, to) => withRunTo(choice, shown, at(1), to), three);
    expect(placesOf(back)).toEqual([0, 1]);
  });

  test('keeps what was chosen before it', () => {
    const before = withToggled(NO_CHOICE, at(4));
    const run = withRunTo(before, shown, at(0), at(1));
    expect(placesOf(withRunTo(run, shown, at(1), at(0)))).toEqual([0, 4]);
  });

  test('ends with another move: the next one begins anew', () => {
    const ended = withRunEnded(withRunTo(NO_CHOICE, shown, at(0), at(1)));
    expect(placesOf(withRunTo(ended, shown, at(3), at(4)))).toEqual([0, 1, 3, 4]);
    expect(withRunEnded(NO_CHOICE)).toBe(NO_CHOICE);
  });
});
