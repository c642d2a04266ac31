import { describe, expect, test } from 'vitest';
import { moveBoundary, trimmedRange, type BoundaryMove } from '../../../utils/panel/boundaries.ts';

const TEXT = 'Mở đầu.\nTổng vốn hơn 2,9 tỷ đồng, đạt 71%.\nKết.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const move = (words: string, edge: BoundaryMove['edge'], by: BoundaryMove['by'], direction: 1 | -1) => {
  const { start, end } = moveBoundary(TEXT, at(words), { edge, by, direction });
  return TEXT.slice(start, end);
};

describe('moving an end', () => {
  test.each([
    ['2,9 tỷ', 'start', 'word', -1, 'hơn 2,9 tỷ'],
    ['hơn 2,9 tỷ', 'start', 'word', 1, '2,9 tỷ'],
    ['2,9 tỷ', 'end', 'word', 1, '2,9 tỷ đồng'],
    ['2,9 tỷ đồng', 'end', 'word', -1, '2,9 tỷ'],
    ['tỷ đồng', 'start', 'word', -1, '2,9 tỷ đồng'],
    ['2,9', 'start', 'character', 1, ',9'],
    ['2,9', 'end', 'character', -1, '2,'],
    ['2,9 tỷ', 'start', 'character', -1, 'n 2,9 tỷ'],
    ['2,9', 'end', 'character', 1, '2,9 t'],
    ['71%', 'end', 'word', -1, '71'],
    ['71', 'end', 'word', 1, '71%'],
  ] as const)('%s: the %s by a %s (%d) is %s', (words, edge, by, direction, expected) => {
    expect(move(words, edge, by, direction)).toBe(expected);
  });

  test.each([
    ['Tổng', 'start', 'word', -1],
    ['Tổng', 'start', 'character', -1],
    ['71%.', 'end', 'word', 1],
    ['71%.', 'end', 'character', 1],
    ['Tổng', 'start', 'word', 1],
    ['Tổng', 'end', 'word', -1],
    ['M', 'end', 'character', -1],
  ] as const)('%s: the %s by a %s (%d) stays', (words, edge, by, direction) => {
    expect(move(words, edge, by, direction)).toBe(words);
  });

  test('never cuts a surrogate pair', () => {
    const text = 'a 𠀀 b';
    const range = moveBoundary(text, { start: 0, end: 1 }, { edge: 'end', by: 'character', direction: 1 });
    expect(text.slice(range.start, range.end)).toBe('a 𠀀');
  });
});

test.each([
  [' 2,9 tỷ ', '2,9 tỷ'],
  ['2,9', '2,9'],
])('%j is trimmed', (words, expected) => {
  const range = trimmedRange(TEXT, at(words));
  expect(range && TEXT.slice(range.start, range.end)).toBe(expected);
});

test('white space is no range', () => {
  expect(trimmedRange('a  b', { start: 1, end: 3 })).toBeNull();
});
