/** Dates and periods as a person types them: `6/3/2026`, `3/2026`, `quý 1/2026`, `2014 – 2024`, `3/5` without a year. */
import { formatPoint, formatRange, isDay, isMonth, type CalendarPoint } from '../detect/calendar.ts';

const POINTS: readonly (readonly [RegExp, (parts: readonly number[]) => CalendarPoint | null])[] = [
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([day = 0, month = 0, year = 0]) => dayOf(day, month, year)],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year = 0, month = 0, day = 0]) => dayOf(day, month, year)],
  [/^(\d{1,2})\/(\d{1,2})$/, ([day = 0, month = 0]) => dayOf(day, month, null)],
  [/^(\d{1,2})\/(\d{4})$/, ([month = 0, year = 0]) => monthOf(month, year)],
  [/^(\d{4})-(\d{2})$/, ([year = 0, month = 0]) => monthOf(month, year)],
  [/^(?:tháng|t) ?(\d{1,2})$/, ([month = 0]) => monthOf(month, null)],
  [/^(?:quý|q) ?([1-4])\/(\d{4})$/, ([quarter = 0, year = 0]) => ({ unit: 'quarter', year, quarter })],
  [/^(\d{4})-q([1-4])$/, ([year = 0, quarter = 0]) => ({ unit: 'quarter', year, quarter })],
  [/^(?:quý|q) ?([1-4])$/, ([quarter = 0]) => ({ unit: 'quarter', year: null, quarter })],
  [/^(\d{4})$/, ([year = 0]) => ({ unit: 'year', year })],
];
/** A dash between two points; inside one (`2024-Q1`) none has a space beside it. */
const BETWEEN = /\s*[–—]\s*|\s+-\s+|\s+(?:đến|to)\s+/u;

/** The ISO form of a typed date or period (detect/calendar.ts); null where it is none. */
export function parseTypedDate(typed: string): string | null {
  const points = typed.normalize('NFC').trim().toLowerCase().split(BETWEEN).map(parsePoint);
  const [from, to] = points;
  if (!from || points.length > 2) return null;
  if (points.length === 1) return formatPoint(from);
  return to ? formatRange(from, to) : null;
}

/** An ISO date as a Vietnamese form shows it, in a way that parseTypedDate reads back. */
export function formatTypedDate(iso: string): string {
  return iso.split('/').map(formatTypedPoint).join(' – ');
}

function formatTypedPoint(iso: string): string {
  const quarter = /^(\d{4}|-)-Q([1-4])$/.exec(iso);
  if (quarter)
    return quarter[1] === '-' ? `quý ${quarter[2] ?? ''}` : `quý ${quarter[2] ?? ''}/${quarter[1] ?? ''}`;
  const [, year = '', month, day] = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (year === '') return iso;
  if (year === '-' && day === undefined) return `tháng ${Number(month)}`;
  const parts = [day, month].filter((part) => part !== undefined).map(Number);
  return [...parts, ...(year === '-' ? [] : [year])].join('/');
}

function parsePoint(typed: string): CalendarPoint | null {
  for (const [pattern, toPoint] of POINTS) {
    const match = pattern.exec(typed);
    if (match) return toPoint(match.slice(1).map(Number));
  }
  return null;
}

function dayOf(day: number, month: number, year: number | null): CalendarPoint | null {
  return isDay(day, month, year) ? { unit: 'day', year, month, day } : null;
}

function monthOf(month: number, year: number | null): CalendarPoint | null {
  return isMonth(month) ? { unit: 'month', year, month } : null;
}
