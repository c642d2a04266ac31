/**
 * Scores without their unit: `Ngữ văn 9,5, Lịch sử 10`, `điểm bình quân 8,11; Trường THPT Nguyễn Huệ 7,3`.
 * Only decimals near the word điểm; the whole numbers of such a list follow them as its further items.
 */
import type { Token } from '../../language/tokenize.ts';
import type { Numeral } from '../numeral.ts';
import { keyAt } from '../token-at.ts';

const POINTS = 'điểm';
/** How far before and behind a score its unit may be said, in tokens. */
const BEFORE = 30;
const BEHIND = 16;
/** No school mark is higher; sums of three are told with their unit. */
const HIGHEST = 100n;

/** Whether the number at `at`, with nothing behind it that it could count, is a score of a list. */
export function isScore(
  tokens: readonly Token[],
  at: number,
  { form, value, power, end }: Numeral,
  closed: boolean,
): boolean {
  if (!closed || form !== 'digits' || power > 0 || value.places === 0 || value.places > 2) return false;
  if (tokens[at - 1]?.kind !== 'word' || value.digits >= HIGHEST * 10n ** BigInt(value.places)) return false;
  for (let i = at - 1; i >= Math.max(0, at - BEFORE) && tokens[i]?.kind !== 'break'; i--)
    if (keyAt(tokens, i) === POINTS) return true;
  for (let i = end; i < end + BEHIND && tokens[i]?.kind !== 'break'; i++)
    if (keyAt(tokens, i) === POINTS) return true;
  return false;
}
