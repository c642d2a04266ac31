import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesOf } from '../../utils/detect/passages.ts';

test('passages cover the text, none longer than asked', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (text, length) => {
      const parts = [...passagesOf(text, length)];
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(length);
    }),
  );
});

test.each([
  ['at a line end', 'một hai\nba bốn năm', 12, ['một hai\n', 'ba bốn năm']],
  ['behind a sentence', 'Một hai. Ba bốn', 12, ['Một hai. ', 'Ba bốn']],
  ['on a space', 'một hai ba', 9, ['một hai ', 'ba']],
  ['inside a run of letters', 'mộthaiba', 5, ['mộtha', 'iba']],
])('cuts %s', (_where, text, length, expected) => {
  expect([...passagesOf(text, length)].map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
