import { foldWord } from './fold.ts';
import type { TextRange } from './normalize.ts';

/** How a word is written: `ubnd` lower, `Công` title, `UBND` upper, `CTr` mixed. One capital letter is `title`. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed';

interface TokenBase {
  /** UTF-16 offsets into the tokenised text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What lexicon look-ups compare: `foldWord` of a word, the digits, `-` for every dash, `"` for every double quote. */
  readonly key: string;
  /** White space, or a line's beginning, stands before it. */
  readonly spaced: boolean;
}
export interface WordToken extends TokenBase {
  readonly kind: 'word';
  readonly letters: LetterCase;
}
/** Digits with separators inside: `1.131`, `360,49`, `8.1.2020`. */
export interface NumberToken extends TokenBase {
  readonly kind: 'number';
}
/** One other character. */
export interface PunctuationToken extends TokenBase {
  readonly kind: 'punctuation';
}
/** One or more line ends: nothing read by a detector crosses one. */
export interface BreakToken extends TokenBase {
  readonly kind: 'break';
}
export type Token = WordToken | NumberToken | PunctuationToken | BreakToken;

/** Letters with apostrophes inside (K'Brể, H’Din). Digits glued behind letters are a token of their own (m2, PC04). */
const PIECES =
  /(\p{L}\p{M}*(?:\p{L}|\p{M})*(?:['’ʼ`‘]\p{L}(?:\p{L}|\p{M})*)*)|(\d+(?:[.,]\d+)*)|([ \t]+)|((?:\r?\n|\r|[\v\f\u0085\u2028\u2029])[\s]*)|([\s\S])/gu;

const DASHES = /^[‐‑‒–—―−]$/;
const QUOTES = /^[“”„‟«»″]$/;
const APOSTROPHES = /^[’ʼ`‘]$/;

/**
 * Splits NFC text, or one range of it, into tokens, in order, white space left out. Offsets are into the whole
 * text. Linear; the text must be normalised and the range begin where a token does.
 */
export function tokenize(text: string, range: TextRange = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  const folded = new Map<string, { key: string; letters: LetterCase }>();
  let spaced = true;
  const pieces = new RegExp(PIECES);
  pieces.lastIndex = range.start;
  for (const match of text.matchAll(pieces)) {
    if (match.index >= range.end) break;
    const [piece, word, number, blank, lineEnd] = match;
    if (blank !== undefined) {
      spaced = true;
      continue;
    }
    const base = { start: match.index, end: match.index + piece.length, text: piece, spaced };
    spaced = false;
    if (word !== undefined) {
      let known = folded.get(word);
      if (!known) folded.set(word, (known = { key: foldWord(word), letters: letterCase(word) }));
      tokens.push({ kind: 'word', ...base, ...known });
    } else if (number !== undefined) tokens.push({ kind: 'number', ...base, key: number });
    else if (lineEnd !== undefined) {
      tokens.push({ kind: 'break', ...base, key: '\n' });
      spaced = true;
    } else tokens.push({ kind: 'punctuation', ...base, key: punctuationKey(piece) });
  }
  return tokens;
}

function punctuationKey(character: string): string {
  if (DASHES.test(character)) return '-';
  if (QUOTES.test(character)) return '"';
  if (APOSTROPHES.test(character)) return "'";
  return character;
}

function letterCase(word: string): LetterCase {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const [first = ''] = word;
  const rest = word.slice(first.length);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'title';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}
