/**
 * Days with a leading word: `ngày 15/8/2014`, `Sáng ngày 10 tháng 6 năm 2024`, `Thứ sáu - 03/02/2023`, `mùng 2/9`,
 * `rạng sáng 10/9`; and, waiting for a neighbour's month, `Đêm 9`.
 */
import type { Token } from '../../../language/tokenize.ts';
import { isDay } from '../../calendar.ts';
import { readNumericDay, smallNumberAt, yearAt, type NumericDay } from './numerals.ts';
import type { PrintedPoint } from './point.ts';
import { readSpokenDay } from './spoken.ts';
import { readYearSuffix } from './year-suffix.ts';
import { DAY_NOUNS, DAY_PARTS, DAY_WORDS, isCount, LUNAR_MONTHS, MONTH_WORDS, WEEKDAYS } from './words.ts';

/** Reads a day that begins with its leading words. */
export function readLedDay(tokens: readonly Token[], at: number): PrintedPoint | null {
  // `trong hai ngày 5-6/9`: the noun belongs to the length of time.
  if (tokens[at]?.key === 'ngày' && isCounting(tokens, at)) return null;
  let next = at;
  const part = DAY_PARTS.longest(tokens, next);
  if (part) next = part.endToken;
  const weekday = WEEKDAYS.longest(tokens, next);
  if (weekday) next = skipWeekdayMark(tokens, weekday.endToken);
  // `ngày mùng 2/9` has two.
  for (let nouns = 0; nouns < 2 && DAY_NOUNS.has(tokens[next]?.key ?? ''); nouns++) next++;
  if (next === at && tokens[at]?.key !== 'rằm') return null;
  const body = readDayBody(tokens, next, weekday === null);
  if (!body) return null;
  return { ...body, from: at, led: true, ...(part && { hasDayPart: true }) };
}

/** `2 ngày 27 và 28/5`, but `Quyết định số 12 ngày 3/5`: behind figures a whole date has the noun for itself. */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!isCount(before)) return false;
  // `78 năm ngày 27/7`: the word for years, not for five.
  const isWordCount = before?.kind === 'word' && before.key !== 'năm';
  return isWordCount || readNumericDay(tokens, at + 1) === null;
}

/** Behind a weekday stand `, ` or ` - ` or nothing. */
function skipWeekdayMark(tokens: readonly Token[], at: number): number {
  const mark = tokens[at]?.key;
  return mark === ',' || mark === '-' ? at + 1 : at;
}

/** Reads the day's own figures and words; `alone` allows a number that leaves its month to a neighbour. */
export function readDayBody(tokens: readonly Token[], at: number, alone: boolean): PrintedPoint | null {
  const numeric = readNumericDay(tokens, at);
  if (numeric) return withNumericYear(tokens, at, numeric);
  if (tokens[at]?.key === 'rằm') return readMonthBehind(tokens, at, 15, at + 1, true);
  const spoken = DAY_NOUNS.has(tokens[at - 1]?.key ?? '') ? readSpokenDay(tokens, at) : null;
  const day = spoken?.value ?? smallNumberAt(tokens, at) ?? writtenDay(tokens, at);
  if (day === null || day < 1 || day > 31) return null;
  const full = readMonthBehind(tokens, at, day, spoken?.to ?? at + 1, false);
  if (full) return full;
  const next = tokens[at + 1];
  const goesOn = next?.spaced === false && next.kind !== 'break' && /^[/.:%\p{L}]$/u.test(next.text);
  return alone && !goesOn && tokens[at]?.kind === 'number'
    ? { from: at, to: at + 1, unit: 'day', day, led: false }
    : null;
}

function withNumericYear(tokens: readonly Token[], at: number, found: NumericDay): PrintedPoint {
  const { day, month, year, to } = found;
  const point = { from: at, unit: 'day', day, month, led: false } as const;
  if (year !== null) return { ...point, year, to };
  const suffix = tokens[to]?.key === 'năm' ? readYearSuffix(tokens, to) : null;
  if (suffix && isDay(day, month, suffix.says.year ?? null)) {
    return {
      ...point,
      ...suffix.says,
      to: suffix.to,
      ...(suffix.says.canChi !== undefined && { lunar: true }),
    };
  }
  return isLunarMark(tokens, to)
    ? { ...point, lunar: true, ...behindLunarMark(tokens, to) }
    : { ...point, to };
}

/** `tháng 6 năm 2024` behind a day's number. */
function readMonthBehind(
  tokens: readonly Token[],
  from: number,
  day: number,
  at: number,
  lunar: boolean,
): PrintedPoint | null {
  if (tokens[at]?.key !== 'tháng') return null;
  const month = readMonthName(tokens, at + 1);
  // `15 tháng 9 ngày`, `sau 3 tháng 6 tuần` are lengths of time.
  if (!month || /^(?:ngày|tuần|giờ|lần)$/u.test(tokens[month.to]?.key ?? '')) return null;
  const suffix = readYearSuffix(tokens, month.to);
  const to = suffix?.to ?? month.to;
  const isLunar = lunar || month.lunar || suffix?.says.canChi !== undefined || isLunarMark(tokens, to);
  if (!isLunar && !isDay(day, month.month, suffix?.says.year ?? null)) return null;
  return {
    from,
    unit: 'day',
    day,
    month: month.month,
    led: false,
    to,
    ...suffix?.says,
    ...(isLunar && { lunar: true, ...behindLunarMark(tokens, to) }),
  };
}

/** A month's number or name behind `tháng`. */
export function readMonthName(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly lunar: boolean; readonly to: number } | null {
  const number = smallNumberAt(tokens, at);
  if (number !== null)
    return number >= 1 && number <= 12 ? { month: number, lunar: false, to: at + 1 } : null;
  const lunar = LUNAR_MONTHS.longest(tokens, at);
  if (lunar) return { month: lunar.value, lunar: true, to: lunar.endToken };
  const word = MONTH_WORDS.longest(tokens, at);
  // `các tháng năm 2024`: the word năm leads the year.
  if (!word || (tokens[at]?.key === 'năm' && yearAt(tokens, at + 1) !== null)) return null;
  return { month: word.value, lunar: false, to: word.endToken };
}

function writtenDay(tokens: readonly Token[], at: number): number | null {
  const before = tokens[at - 1]?.key;
  return before === 'mùng' || before === 'mồng' ? (DAY_WORDS.get(tokens[at]?.key ?? '') ?? null) : null;
}

/** `âm lịch` behind a day, free or in brackets. */
export function isLunarMark(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at]?.text === '(' ? at + 1 : at;
  if (tokens[first]?.key === 'âm') return tokens[first + 1]?.key === 'lịch';
  return tokens[first]?.key === 'âl';
}

/** Where a lunar date ends that may have its mark at `at`, and the year behind the mark (8 âm lịch năm 1969). */
function behindLunarMark(
  tokens: readonly Token[],
  at: number,
): { to: number; year?: number; canChi?: number } {
  const end = lunarMarkEnd(tokens, at);
  const suffix = end > at ? readYearSuffix(tokens, end) : null;
  if (suffix === null || suffix.says.yearShift !== undefined) return { to: end };
  return { ...suffix.says, to: suffix.to };
}

/** The bracketed mark stays out of the span. */
function lunarMarkEnd(tokens: readonly Token[], at: number): number {
  if (!isLunarMark(tokens, at) || tokens[at]?.text === '(') return at;
  return tokens[at]?.key === 'âl' ? at + 1 : at + 2;
}
