/**
 * A change told by its two ends.
 * Noted: `giảm từ 1.250 xuống còn 1.310 hộ`; `tăng 20%, từ 50 lên 65 vụ`; `từ 50 lên 65 vụ (tăng 20 vụ)`;
 * `từ 104.000 xuống 86.000 đồng/kg (-27,3%)`.
 * Not noted: what rounding allows; points for percent (`từ 50% lên 65%, tăng 15%`); a change against another base
 * (`từ 50 lên 65 vụ, tăng 40% so với kế hoạch`).
 */
import type { Token } from '../../language/tokenize.ts';
import { compare, subtract } from '../decimal.ts';
import type { Change, FigureDetection } from '../detection.ts';
import { areComparable, boundsOf, isPercentageOf, mayAgree, percentageOf, valueOf } from './bounds.ts';
import { absolute, distance, isAllLinks, keysOf, sizeOf } from './change-size.ts';
import type { FigureLine } from './figure-line.ts';
import { noteOf, type ConsistencyNote } from './note.ts';

/** All that stands between the two ends. */
const WAYS: ReadonlyMap<string, Change['direction']> = new Map([
  ['lên', 'up'],
  ['lên đến', 'up'],
  ['lên tới', 'up'],
  ['lên thành', 'up'],
  ['xuống', 'down'],
  ['xuống còn', 'down'],
  ['xuống chỉ còn', 'down'],
]);
const FROM = 'từ';
/** Behind the size of a change its ends follow: `tăng 15 vụ (từ 50 …`. */
const BEFORE_ENDS: ReadonlySet<string> = new Set([FROM, `, ${FROM}`, `( ${FROM}`]);

export function* checkEnds(line: FigureLine): Generator<ConsistencyNote> {
  for (let at = 0; at + 1 < line.figures.length; at++) {
    const note = checkPair(line, at);
    if (note) yield note;
  }
}

function checkPair(line: FigureLine, at: number): ConsistencyNote | null {
  const [from, to] = [line.figures[at], line.figures[at + 1]];
  if (!from || !to || from.unit !== to.unit || line.before(at).at(-1)?.key !== FROM) return null;
  const way = WAYS.get(keysOf(line.behind(at)));
  const [a, b] = [boundsOf(line.text, from), boundsOf(line.text, to)];
  if (!way || !a || !b) return null;
  const isAgainst = way === 'up' ? compare(a.low, b.high) > 0 : compare(a.high, b.low) < 0;
  if (isAgainst) {
    return areComparable(a, b) ? noteOf('change', 'direction', [from, to], valueOf(from), to) : null;
  }
  const size = sizeBeside(line, at);
  return size && sizeOf(line.text, size)?.direction === way ? checkSize(line.text, from, to, size) : null;
}

/** The figure right behind the ends, or right before them, that says how large the change is. */
function sizeBeside(line: FigureLine, at: number): FigureDetection | undefined {
  if (isLinked(line.behind(at + 1)) && line.figures[at + 2]) return line.figures[at + 2];
  return BEFORE_ENDS.has(keysOf(line.before(at))) ? line.figures[at - 1] : undefined;
}

/** `, tăng`, `(tăng thêm`, `, tức giảm`. */
function isLinked([mark, ...rest]: readonly Token[]): boolean {
  return (mark?.key === ',' || mark?.key === '(') && isAllLinks(rest);
}

function checkSize(
  text: string,
  from: FigureDetection,
  to: FigureDetection,
  size: FigureDetection,
): ConsistencyNote | null {
  const [a, b, said] = [boundsOf(text, from), boundsOf(text, to), sizeOf(text, size)];
  if (!a || !b || !said) return null;
  const difference = distance(a, b);
  const exact = absolute(subtract(valueOf(to), valueOf(from)));
  const isPoints = from.unit === '%' && size.kind === 'percent';
  if (size.unit === from.unit || isPoints) {
    if (mayAgree(difference, said)) return null;
    if (!isPoints) return noteOf('change', 'difference', [from, to, size], exact, size);
  }
  if (size.unit !== '%' || isPercentageOf(difference, a, said)) return null;
  const expected = percentageOf(exact, valueOf(from), size);
  return expected && noteOf('change', 'percent', [from, to, size], expected, size);
}
