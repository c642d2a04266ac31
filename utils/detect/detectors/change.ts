/**
 * The change a figure says and the period it is measured against: `tăng 11,2% so với cùng kỳ năm 2023`.
 * Only what stands right beside the figure; a base further off is left to the reader.
 */
import type { Token } from '../../language/tokenize.ts';
import type { Change } from '../detection.ts';
import { keyAt } from '../token-at.ts';
import { keysOf } from '../word-list.ts';
import type { FoundFigure } from './found-figure.ts';
import { endsClause, printed } from './unit-reading.ts';

const UP = keysOf('tăng, nhích, vượt, lên, nâng, cao hơn, nhiều hơn, lớn hơn');
const DOWN = keysOf('giảm, hạ, sụt, tụt, hụt, rớt, thấp hơn, ít hơn, kém, xuống, rút');
/** Words that may stand between the verb and the figure (tăng thêm, giảm bình quân, tăng so cùng kỳ). */
const BETWEEN = keysOf(
  'thêm, nhẹ, mạnh, khoảng, bình quân, trung bình, gấp, được, tới, đến, còn, từ, ước, mỗi, năm',
);
const REACH = 4;
/** The longest base, in tokens (cùng kỳ năm trước, bình quân chung cả nước). */
const LONGEST_BASE = 8;
const WORDS_BEFORE_BASE = 2;

/** Reads the change said around a figure; null where none is. */
export function readChange(tokens: readonly Token[], { start, end }: FoundFigure): Change | null {
  const direction = readDirection(tokens, start);
  if (!direction) return null;
  const base = readBase(tokens, end);
  return base === null ? { direction } : { direction, base };
}

function readDirection(tokens: readonly Token[], start: number): Change['direction'] | null {
  for (let at = start - 1; at >= Math.max(0, start - REACH); at--) {
    if (tokens[at]?.kind !== 'word') return null;
    const key = keyAt(tokens, at);
    const pair = `${keyAt(tokens, at - 1)} ${key}`;
    if (UP.has(key) || UP.has(pair)) return 'up';
    if (DOWN.has(key) || DOWN.has(pair)) return 'down';
    if (!BETWEEN.has(key)) return null;
  }
  return null;
}

/** What follows `so với` (or `so`), up to the clause's end. */
function readBase(tokens: readonly Token[], end: number): string | null {
  let so = end;
  while (so < end + WORDS_BEFORE_BASE && tokens[so]?.kind === 'word' && keyAt(tokens, so) !== 'so') so++;
  if (keyAt(tokens, so) !== 'so') return null;
  const from = so + (keyAt(tokens, so + 1) === 'với' ? 2 : 1);
  let to = from;
  while (to < from + LONGEST_BASE && !endsClause(tokens[to])) to++;
  return to > from && endsClause(tokens[to]) ? printed(tokens, from, to) : null;
}
