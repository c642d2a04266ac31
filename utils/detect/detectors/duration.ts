/**
 * Lengths of time and ages.
 * Read: `5 năm`, `7 năm 6 tháng` (90 months), `hai ngày rưỡi`, `chưa đầy nửa tiếng`, `9 tháng tuổi`, `8 giờ/tuần`.
 * Refused: `9 tháng năm 2024`, `6 tháng đầu năm` (dates), `lúc 9 giờ`, `19h30` (clock times), `năm 2019`.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { foldWord } from '../../language/fold.ts';
import { CLOCK_BEFORE, CLOCK_BEHIND, LENGTH_BEFORE } from '../../lexicon/figure-words.ts';
import { DURATIONS, DURATION_FACTORS } from '../../lexicon/units.ts';
import { add, compare, fixed, multiply, type Fixed } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { readRate } from './rate.ts';
import { keyAt } from '../token-at.ts';
import { printed, type UnitReading } from './unit-reading.ts';

const DURATION = trieOf([[DURATIONS, true]]);
const BEFORE_CLOCK = leadsOf(CLOCK_BEFORE);
const BEHIND_CLOCK = keysOf(CLOCK_BEHIND);
const BEFORE_LENGTH = leadsOf(LENGTH_BEFORE);
const BEHIND_HOURS = keysOf('qua, tới, liền, liên tục, nữa, sau, trước');
/** kêu ba tiếng: cries, not hours. */
const CALLS = leadsOf('kêu, gọi, hô, hét, la, gõ, đánh, điểm, nổ, nghe, thốt, chuông, trống, mõ');
/** 30 năm tuổi nghề, 50 năm tuổi thọ: years of service or use, no age. */
const SERVICE = keysOf('nghề, quân, đoàn, hội, thọ');
const FACTORS = new Map(
  Object.entries(DURATION_FACTORS).map(([large, smaller]) => [
    foldWord(large),
    new Map(Object.entries(smaller).map(([small, factor]) => [foldWord(small), factor])),
  ]),
);
const HOURS = keysOf('giờ, h');
const YEAR = /^(?:19|20)\d\d$/;
const DAY_HOURS = fixed(24);

export function readDurationUnit(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  before: number,
): UnitReading | null {
  const key = keyAt(tokens, at);
  const match = DURATION.longest(tokens, at);
  const hours = HOURS.has(key) && (match === null || match.endToken === at + 1);
  if (hours && isClock(tokens, at, numeral, before)) return null;
  if (!match) {
    return key === 'h' && numeral.form === 'digits'
      ? { kind: 'duration', unit: 'h', end: at + 1, rule: 'hours' }
      : null;
  }
  if (key === 'tiếng' && match.endToken === at + 1 && isBehind(tokens, before, CALLS)) return null;
  if (key === 'phút' && HOURS.has(keyAt(tokens, before - 1))) return null;
  if (key === 'tháng' && match.endToken === at + 1 && isMonths(tokens, at)) return null;
  if (key === 'năm' && match.endToken === at + 1 && isYearName(tokens, at)) return null;
  const end =
    SERVICE.has(keyAt(tokens, match.endToken)) && keyAt(tokens, at + 1) === 'tuổi' ? at + 1 : match.endToken;
  const rate = readRate(tokens, end);
  return {
    kind: 'duration',
    unit: printed(tokens, at, end) + rate.text,
    end: rate.end,
    rule: 'length',
  };
}

/** `6 tháng đầu năm`, `9 tháng năm 2024`, `2 tháng 9`: months of a year, a date. */
function isMonths(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind === 'number')
    return /^(?:\d{1,2}|\d{4})$/.test(next.text) && !/^(?:ngày|%)$/.test(keyAt(tokens, at + 2));
  if (next?.key === 'đầu' || next?.key === 'cuối') return keyAt(tokens, at + 2) === 'năm';
  return next?.key === 'năm' && tokens[at + 2]?.kind === 'number';
}

/** `từ 5 năm 2019`: năm names the year behind it. */
function isYearName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.key === 'ngoái') return true;
  return next?.kind === 'number' && YEAR.test(next.text);
}

/** Tells `19 giờ 30 phút ngày 1/7` and `lúc 9 giờ` from `sau 14 giờ` and `2 giờ 15 phút`. */
function isClock(tokens: readonly Token[], at: number, { value, form }: Numeral, before: number): boolean {
  if (form === 'digits' && (value.places > 0 || compare(value, DAY_HOURS) > 0)) return false;
  if (keyAt(tokens, at + 1) === '/') return false;
  if (keyAt(tokens, before) === 'chưa' && keyAt(tokens, before + 1) === 'đầy') return false;
  const minutes = parseNumeral(tokens, at + 1);
  const end = minutes === null ? at + 1 : minutes.end + (keyAt(tokens, minutes.end) === 'phút' ? 1 : 0);
  if (
    BEHIND_CLOCK.has(keyAt(tokens, end)) ||
    (keyAt(tokens, end) === ',' && keyAt(tokens, end + 1) === 'ngày')
  )
    return true;
  if (opensClause(tokens, before) && keyAt(tokens, end) === ',') return true;
  if (keyAt(tokens, at) === 'h') {
    if (minutes !== null && tokens[at + 1]?.spaced === false) return true;
    return !isBehind(tokens, before, BEFORE_LENGTH) && !BEHIND_HOURS.has(keyAt(tokens, end));
  }
  if (isBehind(tokens, before, BEFORE_LENGTH) || isSpent(tokens, before)) return false;
  if (BEHIND_HOURS.has(keyAt(tokens, end)) && keyAt(tokens, before - 1) !== 'lúc') return false;
  return isBehind(tokens, before, BEFORE_CLOCK) || isBehind(tokens, before + 1, BEFORE_CLOCK);
}

/** `Chín giờ, barie kéo lên`: a sentence begins with the hour, not with a length. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'break' || /^[.!?"]$/.test(before.key);
}

/** `đi hết khoảng 4 giờ`: behind hết an approximator tells how long, no hour. */
function isSpent(tokens: readonly Token[], before: number): boolean {
  return keyAt(tokens, before - 1) === 'hết' && /^(?:khoảng|gần|hơn|chừng)$/.test(keyAt(tokens, before));
}

/** A smaller part behind a duration (7 năm | 6 tháng), in the smaller unit; null where none follows. */
export function readCompound(
  tokens: readonly Token[],
  reading: UnitReading,
  value: Fixed,
): { value: Fixed; reading: UnitReading } | null {
  const factors = FACTORS.get(foldWord(reading.unit));
  const smaller = factors && parseNumeral(tokens, reading.end);
  if (!smaller) return null;
  const factor = factors.get(keyAt(tokens, smaller.end));
  const unit = DURATION.longest(tokens, smaller.end);
  if (factor === undefined || unit?.endToken !== smaller.end + 1) return null;
  const total = add(multiply(value, fixed(factor)), smaller.value);
  const read = {
    ...reading,
    unit: printed(tokens, smaller.end, unit.endToken),
    end: unit.endToken,
    rule: 'compound',
  };
  return readCompound(tokens, read, total) ?? { value: total, reading: read };
}
