/** Lunar days and months as solar dates: `16 tháng Giêng năm Quý Mão`, `23 tháng Chạp`, `mùng 2 Tết`, `30 Tết`. */
import type { Token } from '../../../language/tokenize.ts';
import { dayNumber, type CalendarPoint } from '../../calendar.ts';
import type { DatePart } from '../../detection.ts';
import type { CalendarDate } from '../../detector.ts';
import { lunarToSolar, yearOfCanChi } from '../../lunar.ts';
import { CAN_CHI_ANCHOR, type DateContext, type FoundDate } from './found.ts';
import { smallNumberAt } from './numerals.ts';
import type { PrintedPoint } from './point.ts';
import { DAY_PARTS, DAY_WORDS } from './words.ts';
import { CAN_CHI } from './year-suffix.ts';

interface ResolvedLunar {
  readonly point: CalendarPoint;
  readonly end?: CalendarPoint;
  readonly implied: readonly DatePart[];
}

const dayPoint = (date: CalendarDate): CalendarPoint => ({ unit: 'day', ...date });

export function resolveLunarDay(point: PrintedPoint, article: CalendarDate | null): ResolvedLunar | null {
  const { month, day } = point;
  if (month === undefined || day === undefined) return null;
  const printed = printedLunarYear(point, article);
  if (printed !== null) {
    const solar = lunarToSolar({ year: printed, month, day });
    return solar && { point: dayPoint(solar), implied: [] };
  }
  const solar = article && nearestLunar(month, day, article);
  return solar && { point: dayPoint(solar), implied: ['year'] };
}

/** A lunar month is a period of solar days. */
export function resolveLunarMonth(point: PrintedPoint, article: CalendarDate | null): ResolvedLunar | null {
  const { month } = point;
  const year = printedLunarYear(point, article);
  if (month === undefined || year === null) return null;
  const first = lunarToSolar({ year, month, day: 1 });
  const last = lunarToSolar({ year, month, day: 30 }) ?? lunarToSolar({ year, month, day: 29 });
  return first && last && { point: dayPoint(first), end: dayPoint(last), implied: [] };
}

function printedLunarYear({ year, canChi }: PrintedPoint, article: CalendarDate | null): number | null {
  if (year !== undefined) return year;
  return canChi === undefined ? null : yearOfCanChi(canChi, article?.year ?? CAN_CHI_ANCHOR);
}

function nearestLunar(month: number, day: number, article: CalendarDate): CalendarDate | null {
  const anchor = dayNumber(article);
  const away = (date: CalendarDate) => Math.abs(dayNumber(date) - anchor);
  return [article.year - 1, article.year, article.year + 1]
    .map((year) => lunarToSolar({ year, month, day }))
    .filter((date) => date !== null)
    .reduce<CalendarDate | null>((best, date) => (best && away(best) <= away(date) ? best : date), null);
}

/** `mùng 2 Tết`, `đêm 30 Tết`, `29 Tết Giáp Thìn`: days by the new year they stand at. */
export function readTetDay(tokens: readonly Token[], at: number, { article }: DateContext): FoundDate | null {
  const part = DAY_PARTS.longest(tokens, at);
  let next = part ? part.endToken : at;
  if (tokens[next]?.key === 'ngày') next++;
  const isFirstTen = tokens[next]?.key === 'mùng' || tokens[next]?.key === 'mồng';
  if (isFirstTen) next++;
  const day = smallNumberAt(tokens, next) ?? DAY_WORDS.get(tokens[next]?.key ?? '') ?? null;
  if (day === null || tokens[next + 1]?.key !== 'tết') return null;
  if (isFirstTen ? day > 10 : day < 23 || day > 30) return null;
  const named = CAN_CHI.longest(tokens, next + 2);
  const canChi = named?.value;
  // The last days before the feast belong to the twelfth month of the year that ends.
  const year =
    canChi === undefined
      ? undefined
      : yearOfCanChi(canChi, article?.year ?? CAN_CHI_ANCHOR) - (isFirstTen ? 0 : 1);
  const month = isFirstTen ? 1 : 12;
  const point: PrintedPoint = {
    from: at,
    to: next,
    unit: 'day',
    month,
    day,
    led: true,
    ...(year !== undefined && { year }),
  };
  const found =
    resolveLunarDay(point, article) ?? resolveLunarDay({ ...point, day: Math.min(day, 29) }, article);
  if (!found) return null;
  return {
    from: at,
    to: named?.endToken ?? next + 2,
    start: found.point,
    implied: found.implied,
    rule: 'tet-day',
  };
}
