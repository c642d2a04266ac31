/** From printed points to calendar points: missing months and years come from the neighbours, then the article. */
import type { Token } from '../../../language/tokenize.ts';
import { comparePoints, isDay, nearestYear, type CalendarPoint } from '../../calendar.ts';
import type { DatePart } from '../../detection.ts';
import type { CalendarDate } from '../../detector.ts';
import type { Chain } from './chain.ts';
import type { FoundDate } from './found.ts';
import { resolveLunarDay, resolveLunarMonth } from './lunar-point.ts';
import { lacksMonth, SHORTEST_LIFE_YEARS, type PrintedPoint } from './point.ts';
import { isCapital } from './words.ts';

interface Resolved {
  readonly point: CalendarPoint;
  readonly end?: CalendarPoint;
  readonly implied: readonly DatePart[];
}

/** The finished dates of a chain, in order: one for each range, one for each point of a list. */
export function* resolveChain(
  tokens: readonly Token[],
  chain: Chain,
  article: CalendarDate | null,
): Generator<FoundDate> {
  const points = lendParts(lastYears(tokens, chain), article);
  for (let i = 0; i < points.length; i++) {
    const first = points[i];
    const second = points[i + 1];
    if (!first) continue;
    const start = resolvePoint(first, article);
    if (!start) continue;
    if (second && chain.joints[i] === 'range' && isPeriod(tokens, first, second)) {
      const end = resolvePoint(second, article);
      if (end && comparePoints(start.point, end.point) < 0) {
        yield {
          from: tokens[first.from - 1]?.key === 'từ' ? first.from - 1 : first.from,
          to: second.to,
          start: start.point,
          end: end.end ?? end.point,
          implied: [...new Set([...start.implied, ...end.implied])],
          rule: `${first.unit}-range`,
        };
        i++;
        continue;
      }
    }
    yield {
      from: first.from,
      to: first.to,
      start: start.point,
      ...(start.end && { end: start.end }),
      implied: start.implied,
      rule: first.lunar ? 'lunar-day' : first.led ? first.unit : `bare-${first.unit}`,
    };
  }
}

/** How far back a sentence may begin that `Năm ngoái` opens, in tokens. */
const LONGEST_OPENING = 24;

/** `Năm ngoái giá tăng từ tháng 6`: the sentence's first words say the year of its months and days. */
function lastYears(tokens: readonly Token[], chain: Chain): Chain {
  const first = chain.points[0];
  const isOpen = chain.points.every(
    ({ year, yearShift, canChi, unit, hasDayPart }) =>
      year === undefined &&
      yearShift === undefined &&
      canChi === undefined &&
      unit !== 'year' &&
      hasDayPart !== true,
  );
  if (!first || !isOpen || !opensWithLastYear(tokens, first.from)) return chain;
  return { ...chain, points: chain.points.map((point) => ({ ...point, yearShift: -1 })) };
}

function opensWithLastYear(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_OPENING); at--) {
    const token = tokens[at];
    if (token?.kind === 'break' || (token?.kind === 'punctuation' && /^[.!?;]$/u.test(token.key)))
      return false;
    if (token?.key === 'năm' && isCapital(token) && /^(?:ngoái|trước)$/u.test(tokens[at + 1]?.key ?? ''))
      return true;
  }
  return false;
}

/** Anniversaries (`11/6/1948 - 11/6/2024`) and life dates behind a name (`(1908 - 1991)`) are two dates each. */
function isPeriod(tokens: readonly Token[], first: PrintedPoint, second: PrintedPoint): boolean {
  if (first.unit === 'day') {
    return !(first.day === second.day && first.month === second.month && first.year !== second.year);
  }
  if (first.unit !== 'year' || first.led || second.led) return true;
  const bracket = tokens[first.from - 1];
  const name = tokens[first.from - 2];
  const isBehindName = bracket?.text === '(' && name?.kind === 'word' && name.letters !== 'lower';
  return !(isBehindName && (second.year ?? 0) - (first.year ?? 0) >= SHORTEST_LIFE_YEARS);
}

/** Months and years that stand once for several points. */
function lendParts({ points, joints }: Chain, article: CalendarDate | null): PrintedPoint[] {
  const lent = [...points];
  for (let i = lent.length - 2; i >= 0; i--) {
    const point = lent[i];
    const next = lent[i + 1];
    if (point && next) lent[i] = borrowFromNext(point, next, joints[i] === 'range');
  }
  for (let i = 1; i < lent.length; i++) {
    const point = lent[i];
    const previous = lent[i - 1];
    if (point && previous && joints[i - 1] === 'range') {
      lent[i] = borrowFromPrevious(point, previous);
      lent[i - 1] = settleTurnOfYear(previous, lent[i] ?? point, article);
    }
  }
  return lent;
}

function borrowFromNext(point: PrintedPoint, next: PrintedPoint, isRange: boolean): PrintedPoint {
  if (point.unit === 'year') return point;
  let borrowed = point;
  if (lacksMonth(point) && next.month !== undefined) {
    // `Đêm 30, rạng sáng 1/10`: the larger day belongs to the month before.
    const isEarlierMonth = (point.day ?? 0) > (next.day ?? 0);
    const month = isEarlierMonth ? ((next.month + 10) % 12) + 1 : next.month;
    const year = next.year !== undefined && isEarlierMonth && next.month === 1 ? next.year - 1 : next.year;
    borrowed = { ...point, month, ...(year !== undefined && { year }), ...lunarOf(next) };
  }
  if (borrowed.year === undefined && borrowed.yearShift === undefined && next.year !== undefined) {
    // Behind a comma a new clause may begin; only a point that leans on its neighbour takes its year then.
    if (!isRange && next.led && point.led && !lacksMonth(point) && point.unit === 'day') return borrowed;
    const isLater = isRange && orderInYear(borrowed) > orderInYear(next);
    borrowed = { ...borrowed, year: isLater ? next.year - 1 : next.year };
  }
  if (borrowed.yearShift === undefined && borrowed.year === undefined && next.yearShift !== undefined) {
    borrowed = { ...borrowed, yearShift: next.yearShift };
  }
  if (borrowed.hasDayPart === undefined && next.hasDayPart) borrowed = { ...borrowed, hasDayPart: true };
  return borrowed;
}

const lunarOf = ({ lunar, canChi }: PrintedPoint) => ({
  ...(lunar && { lunar }),
  ...(canChi !== undefined && { canChi }),
});

function borrowFromPrevious(point: PrintedPoint, previous: PrintedPoint): PrintedPoint {
  if (point.unit === 'year' || point.year !== undefined || previous.year === undefined) return point;
  return { ...point, year: orderInYear(point) < orderInYear(previous) ? previous.year + 1 : previous.year };
}

/** `từ 15/12 đến 14/3` with no year printed: the one end lies in the article's year, the other beside it. */
function settleTurnOfYear(
  first: PrintedPoint,
  second: PrintedPoint,
  article: CalendarDate | null,
): PrintedPoint {
  const isTurned =
    !first.lunar &&
    first.year === undefined &&
    second.year === undefined &&
    orderInYear(first) > orderInYear(second);
  return isTurned && article !== null ? { ...first, year: article.year - 1 } : first;
}

function orderInYear({ quarter, month, day }: PrintedPoint): number {
  return (quarter ?? 0) * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}

function resolvePoint(point: PrintedPoint, article: CalendarDate | null): Resolved | null {
  if (point.lunar)
    return point.unit === 'day' ? resolveLunarDay(point, article) : resolveLunarMonth(point, article);
  const printed = point.year;
  const year = printed ?? impliedYear(point, article);
  const implied: readonly DatePart[] = printed === undefined && year !== null ? ['year'] : [];
  switch (point.unit) {
    case 'year':
      return printed === undefined ? null : { point: { unit: 'year', year: printed }, implied };
    case 'quarter':
      return { point: { unit: 'quarter', year, quarter: point.quarter ?? 1 }, implied };
    case 'month':
      return { point: { unit: 'month', year, month: point.month ?? 1 }, implied };
    case 'day': {
      const { month, day } = point;
      if (month === undefined || day === undefined || !isDay(day, month, year)) return null;
      return { point: { unit: 'day', year, month, day }, implied };
    }
  }
}

/** A day without a year takes the article's; one with its part of the day is news and takes the nearest. */
function impliedYear(point: PrintedPoint, article: CalendarDate | null): number | null {
  if (!article) return null;
  if (point.yearShift !== undefined) return article.year + point.yearShift;
  return point.hasDayPart && point.month !== undefined && point.day !== undefined
    ? nearestYear(point.month, point.day, article)
    : article.year;
}
