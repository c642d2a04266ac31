/**
 * Years and days in words, as people tell them: `năm một nghìn chín trăm bảy mươi sáu`, `năm một chín bảy lăm`,
 * `năm tám lăm`, `năm 86`; `ngày hai mươi sáu tháng Ba`.
 * Refused: `mỗi năm bảy tám tấn`, `năm bảy người`, `cả năm 45 vụ`.
 */
import { DIGIT_WORDS, FINAL_DIGIT_WORDS, SCALE_WORDS, TENS } from '../../../lexicon/numerals.ts';
import type { Token } from '../../../language/tokenize.ts';
import { parseNumeral } from '../../numeral.ts';
import { smallNumberAt, yearAt } from './numerals.ts';
import { endsPhrase, isCounted } from './words.ts';

/** A number and the index of the token behind it. */
export interface ReadNumber {
  readonly value: number;
  readonly to: number;
}

/** The century that years of two digits are of, and the first of them that is told so. */
const CENTURY = 1900;
const FIRST_SHORT_YEAR = 30;
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199n;
const LAST_DAY = 31;

/** The year behind the word năm at `at`: in four digits, in words, or its last two digits. */
export function readYear(tokens: readonly Token[], at: number): ReadNumber | null {
  const year = yearAt(tokens, at);
  if (year !== null) return { value: year, to: at + 1 };
  if (tokens[at]?.kind === 'number') return readShortYear(tokens, at);
  return readWordedYear(tokens, at) ?? readDigitByDigit(tokens, at) ?? readSpokenShortYear(tokens, at);
}

/** `năm 86`; the figure may as well count what follows. */
function readShortYear(tokens: readonly Token[], at: number): ReadNumber | null {
  const value = smallNumberAt(tokens, at);
  const next = tokens[at + 1];
  if (value === null || value < FIRST_SHORT_YEAR || !endsPhrase(next) || /^[-:]$/u.test(next?.key ?? ''))
    return null;
  return { value: CENTURY + value, to: at + 1 };
}

/** `một nghìn chín trăm bảy mươi sáu`, `hai nghìn linh năm`; a round thousand may count what follows. */
function readWordedYear(tokens: readonly Token[], at: number): ReadNumber | null {
  const year = readWholeNumber(tokens, at);
  if (!year || year.value < FIRST_YEAR) return null;
  const next = tokens[year.to];
  return (year.value % 1000 === 0 ? endsPhrase(next) : !isCounted(next)) ? year : null;
}

/** `một chín bảy lăm`, `hai không hai mốt`. */
function readDigitByDigit(tokens: readonly Token[], at: number): ReadNumber | null {
  const thousands = digitAt(tokens, at);
  const hundreds = digitAt(tokens, at + 1);
  const isCentury = (thousands === 1 && hundreds === 9) || (thousands === 2 && hundreds === 0);
  const rest = isCentury ? readTwoDigits(tokens, at + 2) : null;
  return rest && { value: (thousands ?? 0) * 1000 + (hundreds ?? 0) * 100 + rest.value, to: rest.to };
}

/** `tám lăm`, `sáu tư`, `bảy mươi hai`; two digits in a row (`bảy tám`) may be a range of what follows. */
function readSpokenShortYear(tokens: readonly Token[], at: number): ReadNumber | null {
  const rest = readTwoDigits(tokens, at);
  if (!rest || rest.value < FIRST_SHORT_YEAR) return null;
  const isFinal = FINAL_DIGIT_WORDS.has(tokens[rest.to - 1]?.key ?? '');
  const next = tokens[rest.to];
  if (SCALE_WORDS.has(next?.key ?? '') || !(isFinal || endsPhrase(next))) return null;
  return { value: CENTURY + rest.value, to: rest.to };
}

/** `bảy lăm`, `không hai`, `bảy mươi hai`. */
function readTwoDigits(tokens: readonly Token[], at: number): ReadNumber | null {
  const tens = digitAt(tokens, at);
  if (tens === null) return null;
  // Behind tens a five is lăm; năm counts the years.
  const last =
    tens > 0 && tokens[at + 1]?.key === 'năm'
      ? null
      : (digitAt(tokens, at + 1) ?? finalDigitAt(tokens, at + 1));
  if (last !== null) return { value: tens * 10 + last, to: at + 2 };
  const numeral = tens > 0 ? parseNumeral(tokens, at) : null;
  const isTwoDigits = numeral?.power === 0 && numeral.end > at + 1 && numeral.value.digits < 100n;
  return isTwoDigits ? { value: Number(numeral.value.digits), to: numeral.end } : null;
}

function digitAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? (DIGIT_WORDS.get(token.key) ?? null) : null;
}

function finalDigitAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? (FINAL_DIGIT_WORDS.get(token.key) ?? null) : null;
}

/** `tám mươi` of `những năm tám mươi`. */
export function readSpokenDecade(tokens: readonly Token[], at: number): ReadNumber | null {
  const years = tokens[at + 1]?.key === TENS ? readTwoDigits(tokens, at) : null;
  const isDecade = years !== null && years.value >= FIRST_SHORT_YEAR && years.value % 10 === 0;
  return isDecade ? { value: CENTURY + years.value, to: years.to } : null;
}

/** A day's number in words behind its noun, where a month follows: `hai mươi sáu | tháng Ba`, `hai sáu | tháng Ba`. */
export function readSpokenDay(tokens: readonly Token[], at: number): ReadNumber | null {
  const day = readWholeNumber(tokens, at);
  const read = day && tokens[day.to]?.key === 'tháng' ? day : readTwoDigits(tokens, at);
  const isDay =
    read !== null && read.value >= 1 && read.value <= LAST_DAY && tokens[read.to]?.key === 'tháng';
  return isDay ? read : null;
}

function readWholeNumber(tokens: readonly Token[], at: number): ReadNumber | null {
  const numeral = tokens[at]?.kind === 'word' ? parseNumeral(tokens, at) : null;
  if (!numeral || numeral.value.places > 0 || numeral.value.digits > LAST_YEAR) return null;
  return { value: Number(numeral.value.digits), to: numeral.end };
}
