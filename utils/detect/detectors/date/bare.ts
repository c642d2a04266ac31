/**
 * Days, months and years without a leading word. Figures alone may as well be a ratio (`9/11 xã`), a range
 * (`1-10 tuổi`), a score or a number, so their neighbours must speak for a date.
 */
import type { Token } from '../../../language/tokenize.ts';
import { readDayBody } from './day.ts';
import { yearPoint, type FoundDate } from './found.ts';
import { readNumericDay, smallNumberAt, yearAt, type NumericDay } from './numerals.ts';
import { readYearRange } from './period.ts';
import { SHORTEST_LIFE_YEARS, type PrintedPoint } from './point.ts';
import {
  DAY_CUES,
  DAY_PARTS,
  FEASTS,
  FINANCIALS,
  endsFigureless,
  isCapital,
  endsPhrase,
  isCount,
  isCounted,
  NAMED_BY_DATE,
  YEAR_CUES,
} from './words.ts';

/** Reads what may stand without a leading word at a token that begins no other date. */
export function readBarePoint(tokens: readonly Token[], at: number): PrintedPoint | null {
  if (tokens[at]?.kind !== 'number' || isInsideFigure(tokens, at)) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && NAMED_BY_DATE.has(before.key)) return null;
  return readBareDay(tokens, at) ?? readBareMonth(tokens, at) ?? readBareYear(tokens, at);
}

/** A figure goes before it: `07/CT`, `2,145`, `K5-12/9`. */
function isInsideFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before || token.spaced || before.kind === 'break') return false;
  if (before.kind !== 'punctuation') return true;
  const outer = tokens[at - 2];
  return /^[/\-.,:]$/u.test(before.key) && outer !== undefined && !before.spaced && outer.kind === 'number';
}

function readBareDay(tokens: readonly Token[], at: number): PrintedPoint | null {
  const numeric = readNumericDay(tokens, at);
  if (!numeric) return readBareLongDay(tokens, at);
  const point = readDayBody(tokens, at, false);
  if (!point) return null;
  if (point.year !== undefined || point.lunar) return point;
  const next = tokens[point.to];
  if (isCounted(next) || !(hasDayCue(tokens, at) || isNoShare(tokens, at, numeric))) return null;
  return numeric.separator === '/' || endsFigureless(next) ? point : null;
}

/**
 * `nghỉ 30/4 và 1/5`: more of a month's days than it has months is no share of a whole. Small figures may be a
 * score or a house number.
 */
function isNoShare(tokens: readonly Token[], at: number, { day, month, separator, to }: NumericDay): boolean {
  const isAddress = /^(?:nhà|trú|tại|ở|ngụ|hẻm)$/u.test(tokens[at - 1]?.key ?? '');
  const isAroundTheClock = day === 24 && month === 7;
  return (
    separator === '/' && day > month && day > 12 && !isAroundTheClock && !isAddress && endsPhrase(tokens[to])
  );
}

/** `10 tháng 6 năm 2024`, `16 tháng Giêng`: words enough to need no cue. */
function readBareLongDay(tokens: readonly Token[], at: number): PrintedPoint | null {
  const point = readDayBody(tokens, at, false);
  return point?.month !== undefined && (point.year !== undefined || point.lunar) ? point : null;
}

function hasDayCue(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before) return false;
  if (isBehindClock(tokens, at) || beginsRange(tokens, at)) return true;
  if (before.kind === 'word') return DAY_CUES.has(before.key) || isBehindFeast(tokens, at);
  if (before.kind === 'break')
    return tokens[at]?.kind === 'number' && /^[:.]$/u.test(behindDay(tokens, at)?.text ?? '');
  return before.text === '('
    ? !followsFigures(tokens, at - 1) && closesBracket(tokens, at)
    : isAfterNow(tokens, at);
}

/** `lúc 13h30 10/9`, `22 giờ 10/9` */
function isBehindClock(tokens: readonly Token[], at: number): boolean {
  const hours = /^(?:h|giờ|phút)$/u;
  const before = tokens[at - 1];
  return (
    hours.test(before?.key ?? '') || (before?.kind === 'number' && hours.test(tokens[at - 2]?.key ?? ''))
  );
}

/** `1/9-10/9`: two days in order, with slashes, are no pair of shares. */
function beginsRange(tokens: readonly Token[], at: number): boolean {
  const first = readNumericDay(tokens, at);
  if (first?.separator !== '/' || tokens[first.to]?.key !== '-') return false;
  const second = readNumericDay(tokens, first.to + 1);
  if (second?.separator !== '/') return false;
  return second.month > first.month || (second.month === first.month && second.day > first.day);
}

/** `Ngày Nhà giáo Việt Nam 20/11`, `Lễ Quốc khánh 2/9`: the day that a feast is kept on. */
function isBehindFeast(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_FEAST); i--) {
    const token = tokens[i];
    if (token?.kind !== 'word' && token?.key !== '-') break;
    if ((token.key === 'ngày' || token.key === 'lễ') && isCapital(token)) return true;
  }
  return FEASTS.has(`${tokens[at - 2]?.key ?? ''} ${tokens[at - 1]?.key ?? ''}`);
}

function behindDay(tokens: readonly Token[], at: number): Token | undefined {
  const day = readNumericDay(tokens, at);
  return day ? tokens[day.to] : undefined;
}

/** `100% (12/12)`, `6 phiếu (3/9)`: in brackets behind figures stand ratios. */
function followsFigures(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'number' || before?.text === '%') return true;
  return isCounted(before) && (tokens[at - 2]?.kind === 'number' || tokens[at - 3]?.kind === 'number');
}

/** `(19/8)`, `(19/8 âm lịch)`, `(5/9 và 6/9)`, `(19/8 - 2/9)`: nothing else in the bracket is counted. */
function closesBracket(tokens: readonly Token[], at: number): boolean {
  const behind = behindDay(tokens, at);
  return behind !== undefined && (/^[)\-,;]$/u.test(behind.key) || endsFigureless(behind));
}

/** `hôm nay, 5/9`: the comma parts a word of time from its date. */
function isAfterNow(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 2]?.key ?? '';
  return tokens[at - 1]?.text === ',' && /^(?:nay|qua|mai)$/u.test(key);
}

/** `nhập ngũ 4/1966`: no ratio has a whole of a year's size with so small a part, unless a noun follows. */
function readBareMonth(tokens: readonly Token[], at: number): PrintedPoint | null {
  const month = smallNumberAt(tokens, at);
  const mark = tokens[at + 1];
  if (month === null || month < 1 || month > 12 || mark?.spaced !== false) return null;
  if (mark.key !== '/' && !(mark.key === '-' && DAY_CUES.has(tokens[at - 1]?.key ?? ''))) return null;
  const year = yearAt(tokens, at + 2);
  if (year === null || year < 1900 || tokens[at + 2]?.spaced !== false) return null;
  return endsFigureless(tokens[at + 3])
    ? { from: at, to: at + 3, unit: 'month', month, year, led: false }
    : null;
}

function readBareYear(tokens: readonly Token[], at: number): PrintedPoint | null {
  const year = yearAt(tokens, at);
  if (year === null || year > 2100) return null;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const isLife = before?.text === '(' && next?.key === '-' && isCapital(tokens[at - 2]);
  if (year < 1800 && !isLife) return null;
  const isBracketed = before?.text === '(' && next?.kind === 'punctuation' && /^[),;-]$/u.test(next.key);
  const isLast =
    before?.text === ',' && (next?.text === ')' || (next?.text === ',' && isInBracket(tokens, at)));
  const isLabelled = before?.text === ':' && tokens[at - 2]?.key === 'sn';
  const hasCue =
    before?.kind === 'word' &&
    (YEAR_CUES.has(before.key) || isFinancial(tokens, at)) &&
    (endsFigureless(next) || (isFinancial(tokens, at) && !isCounted(next)));
  // `hai năm 2023, 2024`: the noun counts, the years follow.
  const isListed =
    before?.key === 'năm' &&
    isCount(tokens[at - 2]) &&
    (next?.text === ',' || next?.key === 'và') &&
    yearAt(tokens, at + 2) !== null;
  // A firm's year stands before verbs too (cổ tức 2023 chia 10%): the two words lead it.
  return isBracketed || isLast || isLabelled || hasCue || isListed
    ? { from: at, to: at + 1, unit: 'year', year, led: hasCue && isFinancial(tokens, at) }
    : null;
}

/**
 * A day's number that a neighbour completes: `từ 17 đến 19-1`, `(27 và 28/5)`, `hai ngày 5-6/9`. Whether one does,
 * the chain decides.
 */
export function readLoneDay(tokens: readonly Token[], at: number): PrintedPoint | null {
  const day = smallNumberAt(tokens, at);
  if (day === null || day < 1 || day > 31 || isInsideFigure(tokens, at)) return null;
  const before = tokens[at - 1];
  const key = before?.key ?? '';
  const leans =
    (isCapital(before) && opensPair(tokens, at, day)) ||
    opensLine(tokens, at, day) ||
    key === 'từ' ||
    key === '(' ||
    key === 'dịp' ||
    key === 'lễ' ||
    key === 'vào' ||
    key === 'ngày' ||
    key === 'khoảng' ||
    (before?.kind === 'word' && DAY_PARTS.longest(tokens, at - 1) !== null);
  return leans ? { from: at, to: at + 1, unit: 'day', day, led: false } : null;
}

/** `- 28 và 29-3: giải chạy`: two days at the head of an agenda's line. */
function opensLine(tokens: readonly Token[], at: number, day: number): boolean {
  const isMarked = /^[-•*+]$/u.test(tokens[at - 1]?.key ?? '');
  if ((tokens[isMarked ? at - 2 : at - 1]?.kind ?? 'break') !== 'break') return false;
  const second = tokens[at + 1]?.key === 'và' ? readNumericDay(tokens, at + 2) : null;
  return second !== null && second.day > day && tokens[second.to]?.key === ':';
}

/** `ga Tháp Chàm 12 và 13/3`: behind a place, two days that lie near each other and can be no shares. */
function opensPair(tokens: readonly Token[], at: number, day: number): boolean {
  if (!/^(?:và|-)$/u.test(tokens[at + 1]?.key ?? '')) return false;
  const second = readNumericDay(tokens, at + 2);
  return (
    second?.separator === '/' &&
    second.day > day &&
    second.day - day <= LONGEST_STAY &&
    isNoShare(tokens, at + 2, second)
  );
}

/** `2021-2025`, `2021 – 2025` with no noun of its own; life dates behind a name are left to the chain. */
export function readBareRange(tokens: readonly Token[], at: number): FoundDate | null {
  if (tokens[at]?.kind !== 'number' || isInsideFigure(tokens, at) || tokens[at - 1]?.key === 'số')
    return null;
  const years = readYearRange(tokens, at);
  if (!years || tokens[at + 1]?.key === 'đến' || years.first < 1000 || years.last > 2150) return null;
  if (
    tokens[at - 1]?.text === '(' &&
    isCapital(tokens[at - 2]) &&
    years.last - years.first >= SHORTEST_LIFE_YEARS
  )
    return null;
  if (tokens[at + 1]?.key === '/' || isCounted(tokens[years.to]) || isBehindPost(tokens, at)) return null;
  return {
    from: tokens[at - 1]?.key === 'từ' ? at - 1 : at,
    to: years.to,
    start: yearPoint(years.first),
    end: yearPoint(years.last),
    implied: [],
    rule: 'bare-years',
  };
}

/** `mốc 1119 - 1120`: border posts are numbered. */
const isBehindPost = (tokens: readonly Token[], at: number) =>
  /^(?:mốc|số|trang|km)$/u.test(tokens[at - 1]?.key ?? '');

/** `(NXB Trẻ, 2018, 300 trang)`: an item of a bracket that opened not far before. */
function isInBracket(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_SOURCE); i--) {
    const token = tokens[i];
    if (token?.text === '(') return true;
    if (token?.text === ')' || token?.kind === 'break') return false;
  }
  return false;
}

/** `cổ tức 2023`, `lợi nhuận sau thuế 2024`: what a firm's or a budget's year has, in two words. */
function isFinancial(tokens: readonly Token[], at: number): boolean {
  return FINANCIALS.has(`${tokens[at - 2]?.key ?? ''} ${tokens[at - 1]?.key ?? ''}`);
}

/** Days of one stay told by its first and last day. */
const LONGEST_STAY = 7;
/** Words of a source before its year. */
const LONGEST_SOURCE = 9;
/** Words in the longest name of a feast. */
const LONGEST_FEAST = 9;
