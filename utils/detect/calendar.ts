/**
 * Calendar points and periods of the Gregorian calendar, and how the guide writes them (ISO 8601, with `2024-Q1`
 * for quarters and `--05-03` where the year is not known). Months count from 1.
 */
import type { CalendarDate } from './detector.ts';

/** A calendar point, as exact as its parts: a day, a month, a quarter or a year. */
export type CalendarPoint =
  | { readonly unit: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly unit: 'month'; readonly year: number | null; readonly month: number }
  | { readonly unit: 'quarter'; readonly year: number | null; readonly quarter: number }
  | { readonly unit: 'year'; readonly year: number };

/** Longest lengths of the months; 29 February stands where the year is not known. */
const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const MILLISECONDS_A_DAY = 86_400_000;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function isMonth(month: number): boolean {
  return Number.isInteger(month) && month >= 1 && month <= 12;
}

/** Whether the day exists; without a year, whether it exists in some year. */
export function isDay(day: number, month: number, year: number | null = null): boolean {
  if (!isMonth(month) || !Number.isInteger(day) || day < 1) return false;
  if (month === 2 && day === 29) return year === null || isLeapYear(year);
  return day <= (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The last day of a month. */
export function monthLength(month: number, year: number): number {
  return month === 2 && !isLeapYear(year) ? 28 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Days since 1 January 1970, for differences between dates. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MILLISECONDS_A_DAY);
}

/** The date so many days after 1 January 1970. */
export function fromDayNumber(days: number): CalendarDate {
  const date = new Date(days * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The year that brings a day closest to an article's date: a paper of 3 January that tells of `chiều 31/12` means
 * the year before.
 */
export function nearestYear(month: number, day: number, to: CalendarDate): number {
  const anchor = dayNumber(to);
  const away = (year: number) => Math.abs(dayNumber({ year, month, day }) - anchor);
  return [to.year, to.year - 1, to.year + 1].reduce((best, year) => (away(year) < away(best) ? year : best));
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** A point as the guide writes it: `2020-01-08`, `2021-03`, `2024-Q1`, `2019`, `--05-03`. */
export function formatPoint(point: CalendarPoint): string {
  if (point.unit === 'year') return pad(point.year, 4);
  const year = point.year === null ? '-' : pad(point.year, 4);
  switch (point.unit) {
    case 'day':
      return `${year}-${pad(point.month)}-${pad(point.day)}`;
    case 'month':
      return `${year}-${pad(point.month)}`;
    case 'quarter':
      return `${year}-Q${point.quarter}`;
  }
}

/** A period, both ends included: `2014/2024`, `2024-01/2024-06`. */
export function formatRange(from: CalendarPoint, to: CalendarPoint): string {
  return `${formatPoint(from)}/${formatPoint(to)}`;
}

/** Negative where `a` begins before `b`; points without a year are compared within one year. */
export function comparePoints(a: CalendarPoint, b: CalendarPoint): number {
  return beginning(a) - beginning(b);
}

function beginning(point: CalendarPoint): number {
  const year = (point.year ?? 0) * 10_000;
  switch (point.unit) {
    case 'day':
      return year + point.month * 100 + point.day;
    case 'month':
      return year + point.month * 100;
    case 'quarter':
      return year + (point.quarter * 3 - 2) * 100;
    case 'year':
      return year;
  }
}
