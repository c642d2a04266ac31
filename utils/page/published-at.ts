/**
 * When an article appeared, out of the forms that sites print and put into metadata:
 *
 *   2026-03-07T08:52:11.000 +07:00     Thứ sáu - 03/02/2023 14:40       Cập nhật lúc 08:43, Thứ Tư, 12/09/2018 (GMT+7)
 *   9/5/2026 10:17:01 PM (5 September) 10/07/2024 11:54    555 (views)  Chủ nhật, 15/9/2024 | 7:50:21 AM
 *
 * Vietnam is at UTC+7 all year; a time without a zone is Vietnam's.
 */

/** ISO 8601 with +07:00, or a date alone. */
export type PublishedAt = string;

const ISO =
  /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/i;
/** The .NET default that OneCMS puts into its metadata: month first, and nothing else on the line. */
const MONTH_FIRST = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4}) (\d{1,2}):(\d{2}):(\d{2}) ([AP]M)\s*$/i;
const DAY_FIRST = /(?<![\d/.-])(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?![\d/-])/;
const IN_WORDS = /(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,| năm)? (\d{4})(?!\d)/i;
const CLOCK =
  /(?<![\d/.,:])(\d{1,2})(?::(\d{2})(?::(\d{2}))?|\s?(?:giờ|h)\s?(\d{2})?)(?:['’]|\s?phút)?(?:\s*(AM|PM|SA|CH)(?!\p{L}))?(?![\d:])/iu;
/** A clock that follows its date stands within so many characters of it: further off it belongs to something else. */
const CLOCK_REACH = 40;

interface Calendar {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const MINUTE_MS = 60_000;
const VIETNAM_OFFSET_MINUTES = 7 * 60;

/** The first date of `text`, or null where there is none that the calendar knows. */
export function parsePublishedAt(text: string): PublishedAt | null {
  const printed = text.normalize('NFC').replace(/[\s\u00a0]+/g, ' ');
  return parseIso(printed) ?? parseMonthFirst(printed) ?? parseDayFirst(printed);
}

const DATE_LINE_WORDS =
  /thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn(?=,)|cập nhật|xuất bản|ngày|đăng|lúc|gmt|giờ|phút|tháng|năm|lượt xem|lượt đọc|đã xem|views?|cỡ chữ|(?<!\p{L})(?:am|pm|sa|ch|[ahgtz])(?!\p{L})/giu;

/** Whether a line says when and nothing else, view counters aside. */
export function isDateLine(line: string): boolean {
  return (
    line.length <= 100 &&
    parsePublishedAt(line) !== null &&
    !/\p{L}/u.test(line.normalize('NFC').replace(DATE_LINE_WORDS, ''))
  );
}

/** A form that another country would read otherwise: a date the page prints itself is worth more. */
export function isAmbiguous(text: string): boolean {
  return MONTH_FIRST.test(text);
}

function parseIso(text: string): PublishedAt | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const calendar = toCalendar(match[1], match[2], match[3]);
  if (!calendar || match[4] === undefined) return calendar && write(calendar, null);
  const clock = toClock(match[4], match[5], match[6]);
  if (!clock) return null;
  const zone = match[7];
  if (zone === undefined) return write(calendar, clock);
  const { year, month, day } = calendar;
  const utc = Date.UTC(year, month - 1, day, clock.hour, clock.minute, clock.second);
  return writeInstant(utc - zoneMinutes(zone) * MINUTE_MS);
}

function parseMonthFirst(text: string): PublishedAt | null {
  const match = MONTH_FIRST.exec(text);
  if (!match) return null;
  const calendar = toCalendar(match[3], match[1], match[2]) ?? toCalendar(match[3], match[2], match[1]);
  const clock = toClock(match[4], match[5], match[6], match[7]);
  return calendar && clock && write(calendar, clock);
}

function parseDayFirst(text: string): PublishedAt | null {
  const slashed = DAY_FIRST.exec(text);
  const worded = IN_WORDS.exec(text);
  const match = slashed && (!worded || slashed.index < worded.index) ? slashed : worded;
  if (!match) return null;
  const calendar =
    match === slashed ? toCalendar(match[4], match[3], match[1]) : toCalendar(match[3], match[2], match[1]);
  return calendar && write(calendar, clockBeside(text, match.index, match.index + match[0].length));
}

/** The clock right behind a date, or else the one right before it. */
function clockBeside(text: string, start: number, end: number): Clock | null {
  const behind = CLOCK.exec(text.slice(end, end + CLOCK_REACH));
  if (behind) return clockOf(behind);
  const before = [...text.slice(Math.max(0, start - CLOCK_REACH), start).matchAll(new RegExp(CLOCK, 'giu'))];
  const nearest = before.at(-1);
  return nearest ? clockOf(nearest) : null;
}

function clockOf(match: RegExpExecArray | RegExpMatchArray): Clock | null {
  return toClock(match[1], match[2] ?? match[4] ?? '0', match[3], match[5]);
}

function toCalendar(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): Calendar | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  // Before 1997 Vietnam had no web; an article's own date is never far ahead, but clocks may be wrong.
  const isKnown = year >= 1997 && year <= 2100 && month >= 1 && month <= 12 && day >= 1;
  return isKnown && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? { year, month, day } : null;
}

function toClock(
  hourText: string | undefined,
  minuteText: string | undefined,
  secondText: string | undefined,
  half?: string,
): Clock | null {
  let hour = Number(hourText);
  const minute = Number(minuteText);
  const second = Number(secondText ?? 0);
  // SA and CH are sáng and chiều. `13:05 PM` occurs; noon and midnight are 12.
  const isAfternoon = /^(?:PM|CH)$/i.test(half ?? '');
  if (isAfternoon && hour < 12) hour += 12;
  else if (half !== undefined && !isAfternoon && hour === 12) hour = 0;
  return hour < 24 && minute < 60 && second < 60 ? { hour, minute, second } : null;
}

function zoneMinutes(zone: string): number {
  if (zone.toUpperCase() === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

function writeInstant(utcMs: number): PublishedAt {
  const local = new Date(utcMs + VIETNAM_OFFSET_MINUTES * MINUTE_MS);
  return `${local.toISOString().slice(0, 19)}+07:00`;
}

function write({ year, month, day }: Calendar, clock: Clock | null): PublishedAt {
  const date = `${year}-${two(month)}-${two(day)}`;
  return clock ? `${date}T${two(clock.hour)}:${two(clock.minute)}:${two(clock.second)}+07:00` : date;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
