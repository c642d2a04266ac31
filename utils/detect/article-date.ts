/**
 * The article's own date, read from its text where the page gives none: the dateline (`Thứ sáu - 03/02/2023 14:40`,
 * `Ngày đăng: 06/12/2022`, `10/07/2024 11:54    555`), a `date 2020-01` header, the day the lead tells of, and
 * where that has no year the year that the article's other dates speak for.
 */
import { isDay, monthLength } from './calendar.ts';
import type { DateDetection } from './detection.ts';
import type { CalendarDate } from './detector.ts';

/** How far into a text its dateline and lead reach, in UTF-16 code units. */
const HEAD_LENGTH = 1500;
/** And how close to its end a dateline may stand. */
const TAIL_LENGTH = 300;
const LONGEST_DATELINE = 140;
/** What a line holds beside a date that makes it the dateline. */
const DATELINE_SIGNS =
  /\d{1,2}:\d{2}|GMT|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|ngày đăng|đăng (?:lúc|ngày)|cập nhật|lượt xem|đã xem/iu;
/** A line with little else than a date is one too. */
const DATELINE_REST = 24;

const FULL_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_OF_UNKNOWN_YEAR = /^--(\d{2})-(\d{2})$/;
const MONTH = /^(\d{4})-(\d{2})$/;

/** Reads the article's date from its first passage and the dates read there while it is unknown; or null. */
export function readArticleDate(text: string, dates: readonly DateDetection[]): CalendarDate | null {
  return datelineOf(text, dates) ?? headerOf(dates) ?? leadOf(text, dates);
}

function datelineOf(text: string, dates: readonly DateDetection[]): CalendarDate | null {
  const tail = text.length - TAIL_LENGTH;
  for (const date of dates) {
    if (date.start > HEAD_LENGTH && date.start < tail) continue;
    const day = fullDay(date);
    if (day && isDateline(lineAround(text, date), date)) return day;
  }
  return null;
}

function isDateline(line: string, { start, end }: DateDetection): boolean {
  if (line.length > LONGEST_DATELINE) return false;
  return DATELINE_SIGNS.test(line) || line.length - (end - start) <= DATELINE_REST;
}

function lineAround(text: string, { start, end }: DateDetection): string {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

/** `date 2020-01`: the month of the header, the day from the lead where it tells of one in that month. */
function headerOf(dates: readonly DateDetection[]): CalendarDate | null {
  const header = dates.find((d) => d.rule === 'date/header');
  const [, year, month] = MONTH.exec(header?.iso ?? '') ?? [];
  if (year === undefined || month === undefined) return null;
  const known = { year: Number(year), month: Number(month) };
  const day = dates.map((d) => dayAndMonth(d)).find((d) => d?.month === known.month)?.day;
  return { ...known, day: Math.min(day ?? 1, monthLength(known.month, known.year)) };
}

/** The first day of the lead, with its year or the year most of the article's dates carry. */
function leadOf(text: string, dates: readonly DateDetection[]): CalendarDate | null {
  for (const date of dates) {
    if (date.start > HEAD_LENGTH) return null;
    const full = fullDay(date);
    if (full) return full;
    const day = dayAndMonth(date);
    if (!day) continue;
    const year = likelyYear(text, dates);
    return year !== null && isDay(day.day, day.month, year) ? { year, ...day } : null;
  }
  return null;
}

/** Exact dates are mostly the news's own; years and periods may be plans and histories. */
const EXACT_DATE_WEIGHT = 3;
const YEAR_WEIGHT = 1;

function likelyYear(text: string, dates: readonly DateDetection[]): number | null {
  const votes = new Map<number, number>();
  for (const date of dates) {
    const [first = '', last] = date.iso.split('/');
    // A plan's years (2021/2025) say little of the day, a term's first year is that of the congress opening it.
    const year = Number((last !== undefined && date.rule !== 'date/period' ? last : first).slice(0, 4));
    if (!Number.isInteger(year) || year < 1900) continue;
    const isExact = first.length > 4 || isCongressTerm(text, date);
    const weight = isExact ? EXACT_DATE_WEIGHT : YEAR_WEIGHT;
    votes.set(year, (votes.get(year) ?? 0) + weight);
    // A school year lies around the day of the news: both its years speak for it.
    const second = Number(last?.slice(0, 4));
    if (isSchoolYear(text, date) && second > year) votes.set(second, (votes.get(second) ?? 0) + weight);
  }
  let best: number | null = null;
  for (const [year, count] of votes) {
    const most = best === null ? 0 : (votes.get(best) ?? 0);
    if (best === null || count > most || (count === most && year > best)) best = year;
  }
  return best;
}

const isSchoolYear = (text: string, { start, end }: DateDetection) =>
  /^năm học/iu.test(text.slice(start, end));

/** `Đại hội … lần thứ XVII, nhiệm kỳ 2021-2026`: congresses meet in the first year of the term they elect for. */
function isCongressTerm(text: string, { start, end }: DateDetection): boolean {
  return (
    /^nhiệm k[ỳì]/iu.test(text.slice(start, end)) &&
    /đại hội/iu.test(text.slice(Math.max(0, start - CONGRESS_REACH), start))
  );
}

/** How far before its term a congress is named. */
const CONGRESS_REACH = 150;

function fullDay({ iso }: DateDetection): CalendarDate | null {
  const [, year, month, day] = FULL_DAY.exec(iso) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

function dayAndMonth({ iso }: DateDetection): { month: number; day: number } | null {
  const [, month, day] = DAY_OF_UNKNOWN_YEAR.exec(iso) ?? [];
  return month === undefined ? null : { month: Number(month), day: Number(day) };
}
