import { TokenMap } from '../../token-map.ts';
import type { Token, WordToken } from '../../../language/tokenize.ts';
import { isFigure, type Detection } from '../../detection.ts';
import type { Reading } from '../../detector.ts';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly start: number;
  readonly end: number;
}

/** What an earlier detection covers, in tokens. */
export interface Cover extends TokenRange {
  readonly kind: Detection['kind'];
}

/** The tokens of one passage and, for each, what earlier detectors made of it. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** By token index: the earlier detection that the token belongs to. */
  readonly covers: TokenMap<Cover>;
}

export function createPassage({ text, tokens }: Reading, earlier: readonly Detection[]): Passage {
  const covers = new TokenMap<Cover>(tokens.length);
  let at = 0;
  for (const detection of earlier) {
    // Numbers are names too (Bảy, Năm Lụa): figures say nothing about persons.
    if (isFigure(detection) || detection.kind === 'date') continue;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= detection.start) at++;
    const start = at;
    while (at < tokens.length && (tokens[at]?.start ?? Infinity) < detection.end) at++;
    const cover = { start, end: at, kind: detection.kind };
    for (let i = start; i < at; i++) covers.set(i, cover);
  }
  return { text, tokens, covers };
}

/** A word with a capital first letter. */
export function isCapital(token: Token | undefined): token is WordToken {
  // Of mixed letters the first may be small: eMagazine.
  return (
    token?.kind === 'word' &&
    token.letters !== 'lower' &&
    (token.letters === 'title' || /^\p{Lu}/u.test(token.text))
  );
}

/** A capital word of two or more letters, all capital: UBND, HẢI. */
export function isUpper(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters === 'upper';
}

export function isLower(token: Token | undefined): token is WordToken {
  return token?.kind === 'word' && token.letters === 'lower';
}

/** Nothing but white space parts the token from a line's or a sentence's beginning, a bracket or a quotation mark. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'break' || /^[.!?:"“”(•*+…]$/u.test(before.key);
}

export function isBreak(token: Token | undefined): boolean {
  return !token || token.kind === 'break';
}

/** The text of a token range with white space folded to single spaces. */
export function textOf({ text, tokens }: Passage, { start, end }: TokenRange): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, ' ') : '';
}
