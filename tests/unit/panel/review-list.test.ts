import { describe, expect, test } from 'vitest';
import { changeAnnotation } from '../../../utils/clippings/review.ts';
import {
  neighbour,
  nextUndecided,
  ordered,
  progressOf,
  shown,
  type ReviewItem,
} from '../../../utils/panel/review-list.ts';
import { createSampler } from '../../support/clippings.ts';

const sampler = createSampler();
/** The date, the organization, the award; then the count, the money, the ratio. */
const items: readonly ReviewItem[] = sampler.clipping().annotations.map((annotation) => ({
  annotation,
  start: annotation.quote.start,
  end: annotation.quote.end,
}));

function decided(...at: readonly number[]): ReviewItem[] {
  return items.map((item, index) => {
    const annotation = at.includes(index)
      ? changeAnnotation(item.annotation, { type: 'confirm' }, sampler.sign())
      : item.annotation;
    if (!annotation) throw new Error('a suggestion can be confirmed');
    return { ...item, annotation };
  });
}

const kinds = (list: readonly ReviewItem[]) => list.map(({ annotation }) => annotation.data.kind);
const id = (at: number) => items[at]?.annotation.id ?? null;

describe('the order', () => {
  const inOrder = (order: 'reading' | 'figuresFirst' | 'figures' | 'names') =>
    kinds(ordered(items, { order, undecidedOnly: false }));

  test('as read', () => {
    expect(inOrder('reading')).toEqual(['date', 'organization', 'award', 'count', 'money', 'ratio']);
  });
  test('figures first', () => {
    expect(inOrder('figuresFirst')).toEqual(['count', 'money', 'ratio', 'date', 'organization', 'award']);
  });
  test('only one of the two', () => {
    expect(inOrder('figures')).toEqual(['count', 'money', 'ratio']);
    expect(inOrder('names')).toEqual(['date', 'organization', 'award']);
  });
});

describe('undecided only', () => {
  const filter = { order: 'reading', undecidedOnly: true } as const;

  test('leaves out what is decided', () => {
    expect(kinds(shown(decided(0, 4), filter, null))).toEqual(['organization', 'award', 'count', 'ratio']);
  });
  test('keeps the item one is at', () => {
    expect(kinds(shown(decided(0, 4), filter, id(4)))).toContain('money');
  });
});

describe('going on', () => {
  test('to the neighbours, and not beyond the ends', () => {
    expect(neighbour(items, id(1), 1)).toBe(id(2));
    expect(neighbour(items, id(1), -1)).toBe(id(0));
    expect(neighbour(items, id(0), -1)).toBeNull();
    expect(neighbour(items, id(5), 1)).toBeNull();
  });

  test('from nowhere to the first', () => {
    expect(neighbour(items, null, 1)).toBe(id(0));
    expect(neighbour(items, null, -1)).toBe(id(0));
    expect(neighbour([], null, 1)).toBeNull();
  });

  test('to the next undecided, round the end', () => {
    expect(nextUndecided(decided(1, 2), id(0))).toBe(id(3));
    expect(nextUndecided(decided(4, 5), id(5))).toBe(id(0));
    expect(nextUndecided(decided(0), null)).toBe(id(1));
  });

  test('nowhere when nothing else is undecided', () => {
    expect(nextUndecided(decided(0, 1, 2, 3, 4, 5), id(5))).toBeNull();
    expect(nextUndecided(decided(0, 1, 2, 3, 4), id(5))).toBeNull();
    expect(nextUndecided(decided(0, 1, 2, 3, 4), id(4))).toBe(id(5));
  });
});

test('progress counts decisions of every sort', () => {
  expect(progressOf(decided(0, 3))).toEqual({ decided: 2, all: 6 });
  expect(progressOf([])).toEqual({ decided: 0, all: 0 });
});
