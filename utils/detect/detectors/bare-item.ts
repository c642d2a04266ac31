/**
 * Parts of a count by name: `735 giáo viên (tiểu học 141, THCS 97)`, `45 người, trong đó nam 30, nữ 15`.
 * Refused: `12 hộ (thôn 5)`, `3 xe (biển số 1234)`: labels are seen by the caller.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import type { Numeral } from '../numeral.ts';
import type { FoundFigure } from './found-figure.ts';

/** What says that the parts of the count before follow. */
const PARTS = leadsOf('trong đó, gồm, gồm có, bao gồm, cụ thể, cụ thể là');
/** The longest name of a part, in words. */
const LONGEST_NAME = 6;
/** Words that may belong to the count though not to its unit (1.247 đơn vị | máu:). */
const SUBJECT = 2;
/** How many tokens may stand between the count and what says that its parts follow. */
const REACH = 12;

/** Whether the number at `at` is the first part of the count before it, its name in front. */
export function isItem(
  tokens: readonly Token[],
  at: number,
  { form, value }: Numeral,
  { end, rule }: FoundFigure,
): boolean {
  if (form !== 'digits' || value.places > 0 || rule === 'bare') return false;
  for (let from = at - 1; from >= at - LONGEST_NAME - 1; from--) {
    const token = tokens[from];
    if (from < end) return false;
    if (token?.key === '(' || token?.key === ':') return from < at - 1 && from - end <= SUBJECT;
    if (isBehind(tokens, from, PARTS)) return from < at && from - end <= REACH;
    if (token?.kind !== 'word') return false;
  }
  return false;
}
