import { describe, expect, test } from 'vitest';
import { ARTICLES, readGold, type GoldSpan } from '../../corpus/gold.ts';
import { isFigureKind } from '../../../utils/detect/detection.ts';

const articles = readGold(ARTICLES);

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const AMOUNTS = {
  ratio: new RegExp(`^${NUMBER}/${NUMBER}$`),
  other: new RegExp(String.raw`^(?:\?|${NUMBER}|${NUMBER}\.\.${NUMBER})$`),
};
const DAY = String.raw`(?:\d{4}|-)-\d{2}-\d{2}`;
const POINT = String.raw`(?:${DAY}|\d{4}-\d{2}|\d{4}-Q[1-4]|\d{4})`;
const ISO = new RegExp(`^${POINT}(?:/${POINT})?$`);

test('the corpus is there', () => {
  expect(articles.length).toBeGreaterThanOrEqual(50);
});

describe.each(articles)('$name', ({ text, annotatedText, spans, honours }) => {
  test('was annotated in the text of the file, byte for byte', () => {
    expect(annotatedText).toBe(text);
  });

  test('every span quotes its slice, in order, none overlapping', () => {
    for (const [i, span] of spans.entries()) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
      expect(span.text).toBe(span.text.trim());
    }
  });

  test('every kind has its values, well formed, and no others', () => {
    for (const span of spans) expect(problemsOf(span), JSON.stringify(span)).toEqual([]);
  });

  test('every row of the honours quotes the article', () => {
    const plain = squeeze(text);
    for (const { evidence, award, recipient, recipients_text: recipients } of honours) {
      expect(plain).toContain(squeeze(evidence));
      expect(squeeze(recipients).toLowerCase()).toContain(squeeze(recipient).toLowerCase());
      expect(award).not.toBe('');
    }
  });
});

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ');

function problemsOf({ kind, value, unit, approx, title }: GoldSpan): string[] {
  const problems: string[] = [];
  if (isFigureKind(kind)) {
    if (!AMOUNTS[kind === 'ratio' ? 'ratio' : 'other'].test(value ?? '')) problems.push('value');
    if (unit === undefined) problems.push('unit');
    if ((value === '?') !== (approx === 'vague')) problems.push('approx');
  } else {
    if (unit !== undefined) problems.push('unit');
    if (approx !== undefined) problems.push('approx');
    if (kind === 'date' ? !ISO.test(value ?? '') : value !== undefined) problems.push('value');
  }
  if (title !== undefined && (kind !== 'person' || title.trim() === '')) problems.push('title');
  if ([value, unit, title].some((field) => field !== undefined && field !== squeeze(field)))
    problems.push('NFC');
  return problems;
}
