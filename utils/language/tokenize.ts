import {
  APOSTROPHE,
  BLANK,
  classAt,
  DIGIT,
  LETTER,
  lengthAt,
  LINE_END,
  MARK,
  OTHER,
} from './character-class.ts';
import type { TextRange } from './normalize.ts';
import { WORDS, type LetterCase, type Word } from './word.ts';

export type { LetterCase } from './word.ts';

interface TokenBase {
  /** UTF-16 offsets into the tokenised text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What lexicon look-ups compare: `foldWord` of a word, the digits, `-` for every dash, `"` for every double quote. */
  readonly key: string;
  /** White space, or a line's beginning, stands before it. */
  readonly spaced: boolean;
  /** See word-number.ts. */
  readonly wordNumber: number;
}
export interface WordToken extends TokenBase {
  readonly kind: 'word';
  readonly letters: LetterCase;
}
/** Digits with separators inside: `1.131`, `360,49`, `8.1.2020`. */
export interface NumberToken extends TokenBase {
  readonly kind: 'number';
  readonly letters: null;
}
/** One other character. */
export interface PunctuationToken extends TokenBase {
  readonly kind: 'punctuation';
  readonly letters: null;
}
/** One or more line ends: nothing read by a detector crosses one. */
export interface BreakToken extends TokenBase {
  readonly kind: 'break';
  readonly letters: null;
}
export type Token = WordToken | NumberToken | PunctuationToken | BreakToken;

/**
 * Splits NFC text, or one range of it, into tokens, in order, white space left out. Offsets are into the whole
 * text. Linear; the text must be normalised. A word or number that crosses an end of the range is cut there.
 */
export function tokenize(text: string, range: TextRange = { start: 0, end: text.length }): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  for (let start = range.start; start < range.end;) {
    let end = start + 1;
    switch (classAt(text, start)) {
      case BLANK:
        spaced = true;
        break;
      case LETTER:
        end = wordEnd(text, start, range.end);
        tokens.push(tokenOf('word', start, end, spaced, WORDS.at(text, start, end)));
        spaced = false;
        break;
      case DIGIT:
        end = numberEnd(text, start, range.end);
        tokens.push(tokenOf('number', start, end, spaced, WORDS.at(text, start, end)));
        spaced = false;
        break;
      case LINE_END:
        while (end < range.end && isWhiteSpace(text, end)) end++;
        tokens.push(tokenOf('break', start, end, spaced, WORDS.at(text, start, end)));
        spaced = true;
        break;
      default:
        end = Math.min(start + lengthAt(text, start), range.end);
        tokens.push(tokenOf('punctuation', start, end, spaced, WORDS.at(text, start, end)));
        spaced = false;
    }
    start = end;
  }
  return tokens;
}

/** The key of a phrase's first token, '' where it has none. */
export function firstKey(phrase: string): string {
  const start = phrase.search(/\S/);
  if (start < 0) return '';
  const kind = classAt(phrase, start);
  if (kind !== LETTER) return tokenize(phrase)[0]?.key ?? '';
  return WORDS.at(phrase, start, wordEnd(phrase, start, phrase.length)).key;
}

/** Every token is made of the same fields in the same order: the engine reads one shape fastest. */
function tokenOf(kind: Token['kind'], start: number, end: number, spaced: boolean, word: Word): Token {
  const { text, key, number: wordNumber, letters } = word;
  return { kind, start, end, text, key, spaced, wordNumber, letters } as Token;
}

/** Letters and their marks, apostrophes inside (K'Brể, H’Din). Digits behind are a token of their own (m2, PC04). */
function wordEnd(text: string, start: number, limit: number): number {
  let end = Math.min(start + lengthAt(text, start), limit);
  while (end < limit) {
    const kind = classAt(text, end);
    if (kind === LETTER || kind === MARK) end += lengthAt(text, end);
    else if (kind === APOSTROPHE && end + 1 < limit && classAt(text, end + 1) === LETTER) end++;
    else break;
  }
  return end;
}

/** Digits, single dots and commas between them in. */
function numberEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const character = text.charAt(end);
    if (classAt(text, end) === DIGIT) end++;
    else if ((character === '.' || character === ',') && end + 1 < limit && classAt(text, end + 1) === DIGIT)
      end++;
    else break;
  }
  return end;
}

/** White space as `\s` has it, which NEL is not. */
function isWhiteSpace(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind !== OTHER && kind !== LETTER && /\s/.test(text.charAt(at));
}
