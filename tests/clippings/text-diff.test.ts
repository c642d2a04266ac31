import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diffTexts } from '../../utils/clippings/text-diff.ts';
import type { TextRun } from '../../utils/clippings/version-changes.ts';

/** Runs as one line: `giao [-12-]{+21+} xã`. */
function marked(runs: readonly TextRun[]): string {
  return runs
    .map(({ type, text }) => (type === 'equal' ? text : type === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('');
}

const without = (runs: readonly TextRun[], type: TextRun['type']) =>
  runs
    .filter((run) => run.type !== type)
    .map(({ text }) => text)
    .join('');

describe('told by words', () => {
  test.each([
    ['nothing changed', 'Giao 12 xã.', 'Giao 12 xã.', 'Giao 12 xã.'],
    ['a figure whole', 'thu 1.131 tỷ đồng', 'thu 1.311 tỷ đồng', 'thu [-1.131-]{+1.311+} tỷ đồng'],
    ['a decimal whole', 'đạt 2,9%, vượt', 'đạt 2,85%, vượt', 'đạt [-2,9-]{+2,85+}%, vượt'],
    ['a word by its letters', 'xã Hòa Lạc', 'xã Hoà Lạc', 'xã [-Hòa-]{+Hoà+} Lạc'],
    ['words put in', 'có 62 hộ dân', 'có hơn 62 hộ dân', 'có {+hơn +}62 hộ dân'],
    ['words taken out', 'có hơn 62 hộ dân', 'có 62 hộ dân', 'có [-hơn -]62 hộ dân'],
    ['a new line', 'Một.\nHai.', 'Một.\nMột rưỡi.\nHai.', 'Một.{+\nMột rưỡi.+}\nHai.'],
    ['a line at the end', 'Một.', 'Một.\nHai.', 'Một.{+\nHai.+}'],
    ['a title dropped', 'Tin vắn\nMột.\nHai.', 'Một.\nHai.', '[-Tin vắn\n-]Một.\nHai.'],
    ['a line moved', 'A b.\nC d.\nE f.', 'C d.\nE f.\nA b.', '[-A b.\n-]C d.\nE f.{+\nA b.+}'],
    [
      'one sentence for another, not a sprinkle of words',
      'Hội thi diễn ra trong hai ngày tại nhà văn hóa xã.',
      'Ban tổ chức trao giải cho mười đội ở cuối buổi lễ.',
      '[-Hội thi diễn ra trong hai ngày tại nhà văn hóa xã-]{+Ban tổ chức trao giải cho mười đội ở cuối buổi lễ+}.',
    ],
    ['from nothing', '', 'Một.', '{+Một.+}'],
    ['to nothing', 'Một.', '', '[-Một.-]'],
    ['nothing', '', '', ''],
  ])('%s', (_, saved, present, expected) => {
    expect(marked(diffTexts(saved, present))).toBe(expected);
  });
});

const words = fc
  .array(fc.constantFrom('xã', 'Hòa', '1.131', '12', ' ', ' ', ', ', '.\n', '\n\n', '“', '😀', 'đồng'), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

test('the runs are both texts, and no two neighbours are alike', () => {
  fc.assert(
    fc.property(words, words, (saved, present) => {
      const runs = diffTexts(saved, present);
      expect(without(runs, 'inserted')).toBe(saved);
      expect(without(runs, 'deleted')).toBe(present);
      expect(runs.every(({ text }) => text !== '')).toBe(true);
      expect(runs.every(({ type }, i) => type !== runs[i + 1]?.type)).toBe(true);
    }),
  );
});

describe('bounded, however much differs', () => {
  const LENGTH = 100_000;
  const text = (seed: number, separator: string) => {
    let out = '';
    for (let i = seed; out.length < LENGTH; i += seed) out += `${String((i * 7919) % 100_003)}${separator}`;
    return out;
  };
  test.each([
    ['100 KB of other words', text(1, ' '), text(3, ' ')],
    ['100 KB of other lines', text(1, '\n'), text(3, '\n')],
    ['one line of 100 KB against as many lines', text(1, ' '), text(1, '\n')],
  ])('%s', (_, saved, present) => {
    const start = performance.now();
    const runs = diffTexts(saved, present);
    expect(performance.now() - start).toBeLessThan(500);
    expect(without(runs, 'inserted')).toBe(saved);
    expect(without(runs, 'deleted')).toBe(present);
  });

  test('100 KB with one figure changed', () => {
    const saved = text(1, ' xã\n');
    const at = saved.indexOf('\n', LENGTH / 2) + 1;
    const present = `${saved.slice(0, at)}9${saved.slice(at)}`;
    expect(diffTexts(saved, present).map(({ type }) => type)).toEqual([
      'equal',
      'deleted',
      'inserted',
      'equal',
    ]);
  });
});
