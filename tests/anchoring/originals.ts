/** The articles that are edited, as the extension would have read and marked them. */
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { Quote } from '../../utils/clippings/annotation.ts';
import type { Kind } from '../../utils/detect/detection.ts';
import { normalize, type TextRange } from '../../utils/language/normalize.ts';
import { ARTICLES, readGold, type GoldArticle } from '../corpus/gold.ts';
import { TracedText } from './traced-text.ts';

export interface Original {
  readonly name: string;
  /** Normalised, blocks parted by single line feeds. */
  readonly text: string;
  readonly marks: readonly OriginalMark[];
}

export interface OriginalMark extends TextRange {
  readonly kind: Kind;
}

/** A quote and what it may be found at: an annotation keeps its words, a passage may have been edited. */
export interface OriginalQuote {
  readonly quote: Quote;
  readonly as: 'mark' | 'passage';
  /** Marks alone: what was marked; `number` is a figure of which a person marked only the digits. */
  readonly kind: Kind | 'number' | null;
}

/** Our own articles, written for this repository. */
export function readOriginals(): Original[] {
  return readGold(ARTICLES)
    .filter(({ name }) => /^[defgh]/.test(name))
    .map(toOriginal);
}

/** A page has its blocks on lines of their own and no empty ones. */
function toOriginal({ name, text: raw, spans }: GoldArticle): Original {
  const page = normalize(raw);
  const blocks = TracedText.original(page.text)
    .split(/\s*\n\s*/g)
    .filter(({ text }) => text.trim() !== '');
  const article = TracedText.join(blocks, '\n');
  const marks = spans.flatMap(({ kind, ...span }) => {
    const [place] = article.placesOf(page.fromRaw(span));
    return place ? [{ kind, ...place }] : [];
  });
  return { name, text: article.text, marks };
}

const SENTENCE = /[^\n]+?(?:[.!?](?=\s)|(?=\n)|$)/g;
const MIN_PASSAGE = 60;

/** Sentences long enough to be clipped by themselves. */
function sentencesOf(text: string): TextRange[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ index, 0: sentence }) => {
    const start = index + sentence.length - sentence.trimStart().length;
    const end = index + sentence.trimEnd().length;
    return end - start < MIN_PASSAGE ? [] : [{ start, end }];
  });
}

/** Every quote an office could have saved of an article: its marks, the digits of some figures, its sentences. */
export function quotesOf({ text, marks }: Original): OriginalQuote[] {
  const numbers = marks
    .filter(({ kind }) => kind === 'count' || kind === 'money')
    .filter((_, i) => i % 3 === 0)
    .flatMap(({ start, end }) => {
      const digits = /\d[\d.,]*\d|\d/.exec(text.slice(start, end));
      if (digits === null) return [];
      const from = start + digits.index;
      return [{ start: from, end: from + digits[0].length }];
    });
  return [
    ...marks.map((mark): OriginalQuote => ({ quote: quoteOf(text, mark), as: 'mark', kind: mark.kind })),
    ...numbers.map((span): OriginalQuote => ({ quote: quoteOf(text, span), as: 'mark', kind: 'number' })),
    ...sentencesOf(text).map((span): OriginalQuote => ({
      quote: quoteOf(text, span),
      as: 'passage',
      kind: null,
    })),
  ];
}
