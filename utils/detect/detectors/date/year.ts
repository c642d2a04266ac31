/** Years with a leading word, decades and centuries: `năm 2019`, `thập niên 1990`, `những năm 80`, `thế kỷ XX`. */
import type { Token } from '../../../language/tokenize.ts';
import { yearPoint, type FoundDate } from './found.ts';
import { smallNumberAt, yearAt } from './numerals.ts';
import type { PrintedPoint } from './point.ts';
import { readSpokenDecade, readYear, type ReadNumber } from './spoken.ts';
import { ROMAN_NUMERALS } from './words.ts';

/** `mỗi năm 2000 tấn` is a rate, `5 năm 2021-2025` a length of time. */
const COUNTS_YEARS = /^(?:mỗi|hàng|hằng|từng|mấy|vài|nhiều|suốt|một|hai|ba|bốn|mười)$/u;
const THREE_DIGITS = /^[1-9]\d\d$/;

export function readLedYear(tokens: readonly Token[], at: number): PrintedPoint | null {
  if (tokens[at]?.key !== 'năm') return null;
  const before = tokens[at - 1];
  if (COUNTS_YEARS.test(before?.key ?? '')) return null;
  const year = readYear(tokens, at + 1) ?? ancientYearAt(tokens, at + 1);
  // `kế hoạch 5 năm 2021-2025`: the noun counts; but `từ 64 năm 2016 xuống 17` names a year.
  if (before?.kind === 'number' && tokens[at + 2]?.key === '-') return null;
  return year && { from: at, to: year.to, unit: 'year', year: year.value, led: true };
}

/** `năm 938,`: three digits, and no noun that they would count. */
function ancientYearAt(tokens: readonly Token[], at: number): ReadNumber | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !THREE_DIGITS.test(token.text)) return null;
  const next = tokens[at + 1];
  const ends =
    !next || next.kind === 'break' || (next.kind === 'punctuation' && /^[,.;:)]$/u.test(next.text));
  return ends ? { value: Number(token.text), to: at + 1 } : null;
}

/** `thập niên 1990`, `thập niên 1970 và 1980`, `thập kỷ 90`, `những năm 1980`, `những năm 60 của thế kỷ XX`. */
export function readDecade(tokens: readonly Token[], at: number): FoundDate | null {
  const key = tokens[at]?.key;
  const second = tokens[at + 1]?.key;
  const isDecade =
    followsDecade(tokens, at) ||
    (key === 'thập' && (second === 'niên' || second === 'kỉ')) ||
    (key === 'những' && second === 'năm');
  if (!isDecade) return null;
  const figures = tokens[at]?.kind === 'number' ? at : at + 2;
  const spoken = readSpokenDecade(tokens, figures);
  const full = spoken?.value ?? yearAt(tokens, figures);
  const short = smallNumberAt(tokens, figures);
  if (full === null && (short === null || short % 10 !== 0 || tokens[figures]?.text.length !== 2))
    return null;
  if (full !== null && full % 10 !== 0) return null;
  const behind = spoken?.to ?? figures + 1;
  const century = readCentury(tokens, tokens[behind]?.key === 'của' ? behind + 1 : behind);
  const base = century ? (century.start.year ?? 1) - 1 : 1900;
  const first = full ?? base + (short ?? 0);
  return {
    from: at,
    to: century ? century.to : behind,
    start: yearPoint(first),
    end: yearPoint(first + 9),
    implied: [],
    rule: 'decade',
  };
}

/** `thập niên 1970 | và 1980`, `những năm 60, | 70`: the next decade of a list. */
function followsDecade(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !/^(?:và|,|-|đến)$/u.test(tokens[at - 1]?.key ?? '')) return false;
  const before =
    tokens[at - 2]?.kind === 'number' ? `${tokens[at - 4]?.key ?? ''} ${tokens[at - 3]?.key ?? ''}` : '';
  return /^(?:thập niên|thập kỉ|những năm)$/u.test(before) && isRound(tokens[at - 2]) && isRound(tokens[at]);
}

const isRound = (token: Token | undefined) => /^(?:\d\d)?\d0$/u.test(token?.text ?? '');

/** `thế kỷ XX`, `thế kỷ 19`, `thế kỷ XV - XVI`. */
export function readCentury(tokens: readonly Token[], at: number): FoundDate | null {
  if (tokens[at]?.key !== 'thế' || tokens[at + 1]?.key !== 'kỉ') return null;
  const figure = tokens[at + 2]?.key === 'thứ' ? at + 3 : at + 2;
  const first = centuryAt(tokens, figure);
  if (first === null) return null;
  const second = tokens[figure + 1]?.key === '-' ? centuryAt(tokens, figure + 2) : null;
  const last = second !== null && second > first ? second : first;
  return {
    from: at,
    to: last === first ? figure + 1 : figure + 3,
    start: yearPoint(first * 100 - 99),
    end: yearPoint(last * 100),
    implied: [],
    rule: 'century',
  };
}

function centuryAt(tokens: readonly Token[], at: number): number | null {
  const value = ROMAN_NUMERALS.get(tokens[at]?.text ?? '') ?? smallNumberAt(tokens, at);
  return value !== null && value >= 1 && value <= 25 ? value : null;
}
