/** Words that say how exact a figure is: gần, khoảng, hơn, chưa đầy; and hàng trăm, a magnitude without a number. */
import type { Token } from '../language/tokenize.ts';
import {
  APPROXIMATORS,
  COMPARED,
  ESTIMATED_VERBS,
  LOCATIONS,
  PLACED_VERBS,
  VAGUE_WORDS,
} from '../lexicon/figure-words.ts';
import { foldWord } from '../language/fold.ts';
import type { Approximation } from './detection.ts';
import { keysOf, trieOf } from './word-list.ts';

export interface Approximator {
  readonly end: number;
  readonly approximation: Approximation;
}

/** Every approximator. */
export const APPROXIMATOR_TRIE = trieOf<Approximation>([
  [APPROXIMATORS.about, 'about'],
  [APPROXIMATORS.more, 'more'],
  [APPROXIMATORS.less, 'less'],
]);
const VAGUE = keysOf(VAGUE_WORDS);
const COMPARED_KEYS = keysOf(COMPARED);
const LOCATION_TRIE = trieOf([[LOCATIONS, true]]);
/** Words that non belongs to (mầm non 24). */
const YOUNG = keysOf('mầm, nước, núi, lá, trẻ, sớm, chè, ngô');
const PLACED = keysOf(PLACED_VERBS);
const ESTIMATED = keysOf(ESTIMATED_VERBS);
const ESTIMATE = foldWord('ước');
const MORE_THAN = foldWord('hơn');
/** How far before a figure ước may stand (ước cả năm đạt). */
const ESTIMATE_REACH = 6;

/** The approximator that begins at token `at`, or null. Whether a number follows is the caller's to see. */
export function readApproximator(tokens: readonly Token[], at: number): Approximator | null {
  const match = APPROXIMATOR_TRIE.longest(tokens, at);
  if (!match) return null;
  if (isComparison(tokens, at) || (tokens[at]?.key === 'non' && YOUNG.has(tokens[at - 1]?.key ?? '')))
    return null;
  if (isReport(tokens, at)) return null;
  return { end: match.endToken, approximation: match.value };
}

/** ước tính is a verb behind the bracket that names who reckons. */
function isReport(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === ESTIMATE && tokens[at + 1]?.key === 'tính' && tokens[at - 1]?.key === ')';
}

/** cao hơn 5 cm compares; ở độ cao hơn 5 m the adjective is a noun. */
function isComparison(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.key !== MORE_THAN || !COMPARED_KEYS.has(tokens[at - 1]?.key ?? '')) return false;
  return !/^(?:độ|chiều)$/.test(tokens[at - 2]?.key ?? '');
}

/** hàng, vài before a scale (hàng chục nghìn, vài trăm); the scale itself is the caller's to read. */
export function isVagueWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && VAGUE.has(token.key);
}

/** trên and dưới before a small number of things one can be on or under (trên 2 tuyến đường): no approximator. */
export function isLocative(tokens: readonly Token[], approximatorAt: number, unitAt: number): boolean {
  const key = tokens[approximatorAt]?.key;
  if (key !== 'trên' && key !== 'dưới') return false;
  if (PLACED.has(tokens[approximatorAt - 1]?.key ?? '')) return true;
  const number = tokens[unitAt - 1];
  const small = number !== undefined && (number.kind === 'word' || /^0?\d$/.test(number.text));
  return small && LOCATION_TRIE.longest(tokens, unitAt) !== null;
}

/** `ước đạt`, `ước thực hiện cả năm`: says whether an estimate's verb stands before token `at`. */
export function isEstimated(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - ESTIMATE_REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.key === ESTIMATE) return !isReport(tokens, i);
    if (!ESTIMATED.has(token.key)) return false;
  }
  return false;
}
