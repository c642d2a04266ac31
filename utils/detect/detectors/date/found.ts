import type { CalendarPoint } from '../../calendar.ts';
import type { DatePart } from '../../detection.ts';
import type { CalendarDate } from '../../detector.ts';

/** A finished date: token indices, half-open, and its ends. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly start: CalendarPoint;
  /** The last point of a period; left out where the date is one point. */
  readonly end?: CalendarPoint;
  readonly implied: readonly DatePart[];
  /** Name of the rule, without the detector's. */
  readonly rule: string;
}

/** What the readers know of the article. */
export interface DateContext {
  readonly article: CalendarDate | null;
}

export const yearPoint = (year: number): CalendarPoint => ({ unit: 'year', year });

/** Where neither the text nor the article names a year, can-chi years are those around this one. */
export const CAN_CHI_ANCHOR = 2015;
