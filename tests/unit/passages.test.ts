import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detect } from '../../utils/detect/detect.ts';
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

test('what a passage says is moved to its place in the article', () => {
  const line = 'Xã Tân Phú có 1.250 hộ nghèo, đạt 19/17 tiêu chí.\n';
  const opening = 'Gió lên. '.repeat(2_500);
  const text = `${opening}\n${line}`;
  expect([...passagesOf(text)].length).toBeGreaterThan(1);
  const { detections, notes } = detect(text);
  const alone = detect(line);
  expect(detections.map(({ start, end }) => text.slice(start, end))).toEqual(
    alone.detections.map(({ start, end }) => line.slice(start, end)),
  );
  expect(notes.map(({ figures: [figure] }) => text.slice(figure?.start, figure?.end))).toEqual([
    '19/17 tiêu chí',
  ]);
});

test('an opening passage tells the year to those behind it', () => {
  const opening = `(GLO)- Ngày 5/3/2021, trời nắng.\n${'Gió lên. '.repeat(2_500)}\n`;
  const { detections } = detect(`${opening}Lễ hội mở ngày 8/3.`);
  expect(detections.at(-1)).toMatchObject({ kind: 'date', iso: '2021-03-08' });
});
