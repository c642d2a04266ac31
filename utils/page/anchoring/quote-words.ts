/** A quote as words with their neighbours, and places of words as ranges of text. */
import type { Quote } from '../../clippings/annotation.ts';
import { standsIn } from '../../clippings/quote.ts';
import type { TextRange } from '../../language/normalize.ts';
import { once } from '../../language/once.ts';
import { isWholeNumber, unitOf } from './number-edges.ts';
import { closesName, holdsName, isCapital, opensName } from './name-edges.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { readWords, wholeOf, wordsIn, type TextWords } from './text-words.ts';

export interface QuoteWords {
  readonly quote: Quote;
  readonly keys: readonly string[];
  readonly neighbours: Neighbours;
  readonly isCapital: boolean;
  readonly holdsName: boolean;
  /** Whether it is all of a range or fraction, as far as its numbers go (number-edges.ts). */
  readonly isWholeNumber: boolean;
  /** Whether a name begins (ends) with its first (last) word, which no capital stands right beside. */
  readonly opensName: boolean;
  readonly closesName: boolean;
  /** What a mere number is of, the word right behind it; null for other quotes. */
  readonly unit: string | null;
  /** The whole saved text and where the quote is in it, in words; null where only the quote is known. */
  readonly saved: { readonly words: TextWords; readonly range: TextRange } | null;
  /** How far the quote begins before (negative: within) its first word, and ends behind its last; UTF-16. */
  readonly lead: number;
  readonly tail: number;
}

/** Reads a quote in its text, or by itself where the text is not known. */
export function readQuote(quote: Quote, saved: TextWords | null): QuoteWords {
  if (saved !== null && standsIn(saved.text, quote)) {
    const range = wordsIn(saved, quote);
    return inText(
      { quote, words: saved, range, place: quote, known: wholeOf(saved) },
      { words: saved, range },
    );
  }
  const words = readWords(quote.prefix + quote.exact + quote.suffix);
  const place = { start: quote.prefix.length, end: quote.prefix.length + quote.exact.length };
  const isCutBefore = quote.start > quote.prefix.length && words.starts[0] === 0;
  const isCutBehind = words.ends.at(-1) === words.text.length;
  const known = { start: isCutBefore ? 1 : 0, end: words.keys.length - (isCutBehind ? 1 : 0) };
  return inText({ quote, words, range: wordsIn(words, place), place, known }, null);
}

/** Where a quote is in a text, in words and in UTF-16, and which words of it are known. */
interface QuoteInText {
  readonly quote: Quote;
  readonly words: TextWords;
  readonly range: TextRange;
  readonly place: TextRange;
  readonly known: TextRange;
}

function inText({ quote, words, range, place, known }: QuoteInText, saved: QuoteWords['saved']): QuoteWords {
  const neighbours = once(() => neighboursOf(words, range, known));
  return {
    quote,
    keys: words.keys.slice(range.start, range.end),
    // Not asked for where the quote's sentence stands.
    get neighbours() {
      return neighbours();
    },
    isCapital: isCapital(words, range.start),
    holdsName: holdsName(words, range),
    opensName: opensName(words, range.start),
    closesName: closesName(words, range.end - 1),
    isWholeNumber: isWholeNumber(words, range),
    unit: unitOf(words, range),
    saved,
    lead: (words.starts[range.start] ?? place.start) - place.start,
    tail: place.end - (words.ends[range.end - 1] ?? place.end),
  };
}

/** The text of a range of words that says what the quote says: cut where it was cut, with the punctuation it had. */
export function toTextRange(
  words: TextWords,
  range: TextRange,
  { quote: { exact }, lead, tail }: QuoteWords,
): TextRange {
  const { text, starts, ends } = words;
  let start = starts[range.start] ?? text.length;
  let end = ends[range.end - 1] ?? start;
  if (lead > 0) start -= edge(text.slice(Math.max(0, start - lead), start), exact.slice(0, lead));
  if (tail > 0) end += edge(text.slice(end, end + tail), exact.slice(-tail), true);
  const length = end - start;
  if (lead < 0 && -lead < length) start -= lead;
  if (tail < 0 && start < end + tail) end += tail;
  return { start, end };
}

/** How much of the punctuation beside a place belongs to it: what the quote had, or another template's for it. */
function edge(there: string, quoted: string, isBehind = false): number {
  if (shapeOf(there) === shapeOf(quoted)) return there.length;
  const signs = isBehind ? /^[^\p{L}\p{N}\p{M}\s]*/u : /[^\p{L}\p{N}\p{M}\s]*$/u;
  return signs.exec(there)?.[0].length ?? 0;
}

/** White space, signs, letters: `- ` and `– ` are of one shape. */
function shapeOf(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, 'a').replace(/[^a\s]/g, '-');
}
