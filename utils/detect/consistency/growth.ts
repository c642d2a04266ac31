/**
 * A change against the figure it led to, or against two periods set side by side.
 * Noted: `52 vụ, tăng 6 vụ (23%)`; `giảm 6 vụ (31/38 vụ)`; `giảm 26,2% (31/37 vụ)`; `(31/37, -26,2%)`.
 * Not noted: a percentage that fits either end as its base; a share in brackets (`tăng 5 xã (15/20 xã)`).
 */
import type { Token } from '../../language/tokenize.ts';
import { add, compare, parseDecimal, subtract, ZERO } from '../decimal.ts';
import type { FigureDetection } from '../detection.ts';
import { boundsOf, isPercentageOf, mayAgree, percentageOf, point, valueOf } from './bounds.ts';
import { absolute, behindDescription, isAllLinks, keysOf, signOf, sizeOf } from './change-size.ts';
import type { FigureLine } from './figure-line.ts';
import { noteOf, type ConsistencyNote } from './note.ts';

/** Happenings, of which `31/37` sets two periods side by side; '' where the pair has no noun. */
const EVENTS: ReadonlySet<string> = new Set(['vụ', 'ca', 'trường hợp', 'người', '']);

export function* checkGrowth(line: FigureLine): Generator<ConsistencyNote> {
  for (let at = 0; at + 1 < line.figures.length; at++) {
    const note = checkBase(line, at) ?? checkPeriods(line, at);
    if (note) yield note;
  }
}

/** `52 vụ, tăng 6 vụ (13,04%)`: the base is what is left without the change. */
function checkBase(line: FigureLine, at: number): ConsistencyNote | null {
  const [change, percent] = [line.figures[at + 1], line.figures[at + 2]];
  if (!change?.change || change.unit === '' || percent?.unit !== '%') return null;
  if (keysOf(line.behind(at + 1)) !== '(' || !isFollowedUp(line.behind(at))) return null;
  const now = nowOf(line, at, change);
  if (!now) return null;
  const [current, size, said] = [now, change, percent].map((figure) => boundsOf(line.text, figure));
  if (!current || !size || !said) return null;
  const isUp = change.change.direction === 'up';
  const base = isUp ? subtract(valueOf(now), valueOf(change)) : add(valueOf(now), valueOf(change));
  const bounds = isUp
    ? { low: subtract(current.low, size.high), high: subtract(current.high, size.low) }
    : { low: add(current.low, size.low), high: add(current.high, size.high) };
  if (compare(base, ZERO) <= 0) return null;
  if (isPercentageOf(size, bounds, said) || isPercentageOf(size, current, said)) return null;
  const expected = percentageOf(valueOf(change), base, percent);
  return expected && noteOf('change', 'growth', [now, change, percent], expected, percent);
}

/** `52 vụ tai nạn giao thông, tăng`. */
function isFollowedUp(gap: readonly Token[]): boolean {
  const rest = behindDescription(gap, ',');
  return rest !== null && isAllLinks(rest);
}

/** The figure the change led to: the one before it, or with another between (`612 vụ, 845 đối tượng, tăng 47 vụ`). */
function nowOf(line: FigureLine, at: number, change: FigureDetection): FigureDetection | null {
  const isListed = behindDescription(line.before(at), ',')?.length === 0;
  const near = [line.figures[at], isListed ? line.figures[at - 1] : undefined];
  const now = near.find((figure) => figure?.unit === change.unit);
  return now && !now.change ? now : null;
}

/** The size in words or by its sign, and this period and the one before, either first. */
function checkPeriods(line: FigureLine, at: number): ConsistencyNote | null {
  const [one, other] = [line.figures[at], line.figures[at + 1]];
  if (!one || !other || (one.kind === 'ratio') === (other.kind === 'ratio')) return null;
  if (behindDescription(line.behind(at), '(')?.length === 0) return comparePeriods(line.text, one, other);
  const isSigned = keysOf(line.behind(at)) === ',' && signOf(line.text, other) !== null;
  return isSigned ? comparePeriods(line.text, other, one) : null;
}

function comparePeriods(text: string, size: FigureDetection, pair: FigureDetection): ConsistencyNote | null {
  const said = sizeOf(text, size);
  if (!said || pair.amount.type !== 'ratio' || !EVENTS.has(pair.unit)) return null;
  const [now, before] = [parseDecimal(pair.amount.part), parseDecimal(pair.amount.whole)];
  const order = compare(now, before);
  // `tăng 5 vụ (15/20 vụ)`: a share, or told the wrong way round; nobody can say.
  if (order === 0 || order > 0 !== (said.direction === 'up')) return null;
  const difference = absolute(subtract(now, before));
  if (size.unit === '%') {
    const isShare = [before, now].some((base) => isPercentageOf(point(difference), point(base), said));
    const expected = percentageOf(difference, before, size);
    return isShare || !expected ? null : noteOf('change', 'period-percent', [pair, size], expected, size);
  }
  const isSameUnit = EVENTS.has(size.unit) && (pair.unit === '' || pair.unit === size.unit);
  return !isSameUnit || mayAgree(point(difference), said)
    ? null
    : noteOf('change', 'periods', [size, pair], difference, size);
}
