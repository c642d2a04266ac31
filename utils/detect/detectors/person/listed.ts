/** What a name owes to the person before it: coordinated with it, or its byname in brackets. */
import type { Token } from '../../../language/tokenize.ts';
import { BIRTH_ORDER_NAMES } from '../../../lexicon/personal-names.ts';
import type { Mention } from './mention.ts';
import { isVietnamese } from './name-shape.ts';
import { isBreak } from './passage.ts';

/** Tokens of a bracket between two names of a list. */
const LONGEST_GLOSS = 9;

/** `Ông Lê Văn Tòng (Bảy Tòng)`: what the village calls the person before the bracket. */
export function isByname(
  tokens: readonly Token[],
  at: number,
  end: number,
  previous: Mention | undefined,
): boolean {
  if (!BIRTH_ORDER_NAMES.has(tokens[at]?.key ?? '') || end - at !== 2) return false;
  return previous?.end === at - 1 && tokens[at - 1]?.key === '(' && tokens[end]?.key === ')';
}

/** Coordinated with the person before it: `A, B và C`. */
export function follows(tokens: readonly Token[], at: number, previous: Mention | undefined): boolean {
  const between = tokens[at - 1]?.key ?? '';
  return (
    previous !== undefined &&
    behindGloss(tokens, previous.end) === at - 1 &&
    /^(?:,|;|và|cùng)$/.test(between)
  );
}

/** Index behind a short gloss in brackets that opens at `at`, or `at`. */
function behindGloss(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  for (let close = at + 1; close < at + LONGEST_GLOSS && !isBreak(tokens[close]); close++)
    if (tokens[close]?.key === ')') return close + 1;
  return at;
}

/** `Alberto Lyon (Ngoại giao), | Macarena Ossandón |`: two or three words of another language, in a list of persons. */
export function isForeignRun(tokens: readonly Token[], at: number, end: number): boolean {
  const words = tokens.slice(at, end).filter((token) => token.kind === 'word');
  return words.length >= 2 && words.length <= 3 && words.filter((word) => !isVietnamese(word)).length >= 2;
}
