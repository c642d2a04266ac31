/** A text as the words by which quotes are found again. */
import type { TextRange } from '../../language/normalize.ts';
import { once } from '../../language/once.ts';
import { tokenize, type LetterCase, type Token } from '../../language/tokenize.ts';

/**
 * Words, numbers and the signs that say something (`%`, `/`), in order; other punctuation is the template's. Spellings
 * of one word (`hoà`, `hòa`, capitals) have one key; a number's key is its sign, digits and separators as printed.
 */
export interface TextWords {
  readonly text: string;
  readonly keys: readonly string[];
  /** How each is written; null for numbers and signs. */
  readonly letters: readonly (LetterCase | null)[];
  /** Of each word, UTF-16 code units, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a line begins with the word. */
  readonly opensLine: readonly boolean[];
  /** The words that begin a sentence or line; behind the last, the number of words. */
  readonly sentences: readonly number[];
  /** The words with a key, in order. */
  readonly placesOf: (key: string) => readonly number[];
}

/** Quotation marks, brackets, dashes, bullets, commas, full stops. */
const SILENT = /^["'\-+.,:;!?…()[\]{}<>|•*·]$/;
const ENDS_SENTENCE = /^[.!?…]$/;
/** What may stand right before a sign: `(-7,69%)`; behind anything else it is a dash. */
const BEFORE_SIGN = /^[(["':;,/]$/;
const RAISED: ReadonlyMap<string, string> = new Map([
  ['²', '2'],
  ['³', '3'],
]);
const NOWHERE: readonly number[] = [];

/** @param text normalised (language/normalize.ts) */
export function readWords(text: string): TextWords {
  const keys: string[] = [];
  const letters: (LetterCase | null)[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opensLine: boolean[] = [];
  const sentences: number[] = [];
  let lineBegins = true;
  let sentenceEnded = false;
  let spacedSince = false;
  let sign: Token | null = null;
  let previous: Token | null = null;
  for (const token of tokenize(text)) {
    spacedSince ||= token.spaced;
    if (token.kind === 'break') {
      lineBegins = true;
    } else if (token.kind === 'punctuation' && SILENT.test(token.key)) {
      if (ENDS_SENTENCE.test(token.key) && !isAbbreviation(previous)) {
        sentenceEnded = true;
        spacedSince = false;
      }
    } else {
      if (lineBegins || (sentenceEnded && spacedSince)) sentences.push(keys.length);
      const signed = token.kind === 'number' && sign?.end === token.start ? sign : null;
      keys.push(signed === null ? (RAISED.get(token.key) ?? token.key) : signed.key + token.key);
      letters.push(token.letters);
      starts.push(signed?.start ?? token.start);
      ends.push(token.end);
      opensLine.push(lineBegins);
      lineBegins = sentenceEnded = false;
    }
    sign = isSign(token, previous) ? token : null;
    previous = token;
  }
  sentences.push(keys.length);
  return { text, keys, letters, starts, ends, opensLine, sentences, placesOf: createPlacesOf(keys) };
}

/** `TP.`, `K.`: the full stop ends no sentence. */
function isAbbreviation(token: Token | null): boolean {
  return token?.letters === 'upper' || (token?.letters === 'title' && token.text.length === 1);
}

function isSign(token: Token, previous: Token | null): boolean {
  if (token.kind !== 'punctuation' || (token.key !== '-' && token.key !== '+')) return false;
  return token.spaced || previous === null || BEFORE_SIGN.test(previous.key);
}

/** The index is made when it is first asked: on a page hardly changed it never is. */
function createPlacesOf(keys: readonly string[]): TextWords['placesOf'] {
  const places = once(() => {
    const index = new Map<string, number[]>();
    for (const [at, key] of keys.entries()) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [at]);
      else known.push(at);
    }
    return index;
  });
  return (key) => places().get(key) ?? NOWHERE;
}

/** The words a range of the text touches: indices, half-open. */
export function wordsIn({ starts, ends }: TextWords, range: TextRange): TextRange {
  const start = firstAtLeast(ends, range.start + 1);
  return { start, end: Math.max(start, firstAtLeast(starts, range.end)) };
}

/** The index in `sentences` of the sentence a word is in. */
export function sentenceAt({ sentences }: TextWords, word: number): number {
  return firstAtLeast(sentences, word + 1) - 1;
}

export function opensSentence(words: TextWords, word: number): boolean {
  return words.sentences[sentenceAt(words, word)] === word;
}

/** The keys of the sentence a word is in. */
export function sentenceKeys(words: TextWords, word: number): readonly string[] {
  const index = sentenceAt(words, word);
  return words.keys.slice(words.sentences[index], words.sentences[index + 1]);
}

export function wholeOf({ keys }: TextWords): TextRange {
  return { start: 0, end: keys.length };
}

export function isNumber(key: string | undefined): boolean {
  return key !== undefined && /\d/.test(key);
}

/** The numbers among some keys, in order, as one string. */
export function numbersOf(keys: readonly string[]): string {
  return keys.filter(isNumber).join(' ');
}

function firstAtLeast(ascending: readonly number[], wanted: number): number {
  let low = 0;
  for (let high = ascending.length; low < high;) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
