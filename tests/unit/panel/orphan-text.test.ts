import { expect, test } from 'vitest';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { sentenceAround } from '../../../utils/detect/consistency/sentence.ts';
import { orphanText } from '../../../utils/panel/orphan-text.ts';
import { shortened } from '../../../utils/panel/shortened.ts';
import { createSampler } from '../../support/clippings.ts';

test('orphans are shown in their own lines, each where its words stand', () => {
  const { annotations, article } = createSampler().clipping();
  const { text, items } = orphanText(annotations);
  expect(items.map(({ start, end }) => text.slice(start, end))).toEqual(
    annotations.map(({ quote }) => quote.exact),
  );
  const lines = items.map((item) => {
    const { start, end } = sentenceAround(text, item);
    return text.slice(start, end);
  });
  // The money stands at the head of its sentence, behind a line's end that the quote's neighbours reach across.
  expect(lines[4]).toContain('hơn 2,9 tỷ đồng, đạt 73/126 thôn');
  expect(text.split('\n')).toHaveLength(annotations.length + 1);
  expect(article.text).toContain('\n');
});

test('a corrected orphan is shown with its corrected words', () => {
  const { annotations, article } = createSampler().clipping();
  const [first] = annotations;
  if (!first) throw new Error('the sample has annotations');
  const quote = quoteOf(article.text, { start: 5, end: 8 });
  const decision = { status: 'corrected', correction: first.data, quote } as const;
  const { text, items } = orphanText([{ ...first, decision }]);
  expect(text.slice(items[0]?.start, items[0]?.end)).toBe(quote.exact);
});

test.each([
  ['2,9 tỷ', '2,9 tỷ'],
  ['một '.repeat(20), `${'một '.repeat(15).trim()}…`],
  ['𠀀'.repeat(40), `${'𠀀'.repeat(30)}…`],
  ['x' + '𠀀'.repeat(40), `x${'𠀀'.repeat(29)}…`],
])('%s is shortened to %s', (words, short) => {
  expect(shortened(words)).toBe(short);
});
