import type { CalendarPoint } from '../../calendar.ts';

/** A point as printed: parts may be missing that its neighbours or the article give. */
export interface PrintedPoint {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly unit: CalendarPoint['unit'];
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly quarter?: number;
  /** Years from the article's: `tháng 5 năm ngoái`. */
  readonly yearShift?: number;
  /** A leading word stands before the figures: `ngày`, `sáng`, `tháng`, `năm`. */
  readonly led: boolean;
  /** A part of the day stands before it: news of these days, so the nearest year is meant. */
  readonly hasDayPart?: boolean;
  /** The parts are of the lunar calendar; `canChi` is the year's place in the cycle. */
  readonly lunar?: boolean;
  readonly canChi?: number;
}

/** A day that still lacks its month: `Đêm 9, rạng sáng 10/9`. */
export function lacksMonth(point: PrintedPoint): boolean {
  return point.unit === 'day' && point.month === undefined;
}

/** Years in brackets behind a name that lie further apart are those of a life, else a term of office or a plan. */
export const SHORTEST_LIFE_YEARS = 16;
