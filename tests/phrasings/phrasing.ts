import type { Approximation, Kind } from '../../utils/detect/detection.ts';
import type { CalendarDate } from '../../utils/detect/detector.ts';

/** What every «marked» span of the phrasings beside it must be read as. Fields left out are not compared. */
export interface Expected {
  readonly kind: Kind;
  /** As the guide writes it: `2900000000`, `5..7`, `73/126`, `?`, an ISO date. */
  readonly value?: string;
  readonly unit?: string;
  /** `none` says that the text is exact. */
  readonly approx?: Approximation | 'none';
  /** A person's title; `none` says that the mention has none. */
  readonly title?: string;
  /** The rule that must have found it, `detector/rule`. */
  readonly rule?: string;
}

/** One value, many phrasings: each text holds one «marked» span. */
export interface Examples {
  readonly type: 'examples';
  readonly expected: Expected;
  readonly texts: readonly string[];
}

/** Near-misses: nothing of the kind may overlap the «marked» part, or stand anywhere in an unmarked text. */
export interface Refusals {
  readonly type: 'refusals';
  readonly kind: Kind;
  readonly texts: readonly string[];
}

export type Phrasings = Examples | Refusals;

/** The date that articles of the phrasing corpus carry, for dates without a year. */
export const PHRASING_DATE: CalendarDate = { year: 2024, month: 6, day: 15 };

/** Accepted phrasings: `examples({ kind: 'money', value: '2900000000', unit: 'VND' }, ['thu «2,9 tỷ đồng» thuế'])`. */
export function examples(expected: Expected, texts: readonly string[]): Examples {
  return { type: 'examples', expected, texts };
}

/** Refused phrasings: `refusals('money', ['tỷ lệ «2,9» phần nghìn'])`. */
export function refusals(kind: Kind, texts: readonly string[]): Refusals {
  return { type: 'refusals', kind, texts };
}
