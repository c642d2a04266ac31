import type { Token } from '../../../language/tokenize.ts';
import { FIRM_TRADES } from '../../../lexicon/organization-words.ts';
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts';
import { phraseSet } from '../phrase-set.ts';
import { isAfterRole } from './heads.ts';
import { readKnownUnit } from './places.ts';
import { isCapital, isWord, keyAt } from './tokens.ts';

/**
 * What news calls a firm after its full name: the Vietnamese name alone (`Tập đoàn Bán lẻ ⟦Sao Khuê⟧`), with the trade
 * where the name is a place's (`Công ty CP ⟦Chứng khoán Đông Hải⟧`).
 */

const TRADES = phraseSet(FIRM_TRADES);
const FAMILY = phraseSet(FAMILY_NAMES);

/** The tokens of the short name of the firm whose name, head left out, stands between two tokens; none where unsure. */
export function calledOf(tokens: readonly Token[], at: number, end: number): readonly Token[] {
  let start = end;
  while (start > at && isTitle(tokens[start - 1])) start--;
  // Thép Vạn Tường: a trade of one syllable
  if (end - start === 3 && TRADES.longest(tokens, start)?.endToken === start + 1) start++;
  if (end - start !== 2) return [];
  if (readKnownUnit(tokens, start) === start && !FAMILY.longest(tokens, start))
    return tokens.slice(start, end);
  for (const trade of [start - 2, start - 1]) {
    if (trade >= at && isCapital(tokens[trade]) && TRADES.longest(tokens, trade)?.endToken === start)
      return tokens.slice(trade, end);
  }
  return [];
}

function isTitle(token: Token | undefined): boolean {
  return isWord(token) && token.letters === 'title' && token.spaced;
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'ông bà anh chị em cô chú bác cháu cụ thầy bé cậu'.split(' '),
);

/** Whether the capitals between two tokens are a name of their own: no longer name, no person. */
export function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  if (isCapital(before) && tokens[at]?.spaced === true) return false;
  if (HONORIFICS.has(keyAt(tokens, at - 1))) return false;
  return !isCapital(tokens[end]) || isAfterRole(tokens, at);
}
