/** Months and quarters: `tháng 3/2021`, `tháng 11`, `vào tháng Ba`, `quý III-2024`, `Quý 4 năm 2025`. */
import type { Token } from '../../../language/tokenize.ts';
import { isLunarMark, readMonthName } from './day.ts';
import { smallNumberAt } from './numerals.ts';
import type { PrintedPoint } from './point.ts';
import { COUNT_WORDS, MONTH_WORDS, QUARTER, ROMAN_NUMERALS } from './words.ts';
import { readYearSuffix } from './year-suffix.ts';

const DOTTED_MONTH = /^(\d{1,2})\.(\d{4})$/;
/** Before `tháng 3` they make it a length of time or a rate: `9 tháng`, `mỗi tháng 3 lần`. */
const COUNTS_MONTHS = /^(?:mỗi|hàng|hằng|từng|mấy|vài|nhiều|những|suốt|một)$/u;
/** A written-out month is a date behind these (`vào tháng Ba`), and may be a name elsewhere (`Tháng Bảy`). */
const MONTH_CUES = /^(?:trong|vào|từ|đến|tới|đầu|giữa|cuối|hết|hồi|kể|sang|qua|trước|sau)$/u;

export function readLedMonth(tokens: readonly Token[], at: number): PrintedPoint | null {
  if (tokens[at]?.text === 'T') return readInitial(tokens, at, 'month');
  if (tokens[at]?.key !== 'tháng') return null;
  const before = tokens[at - 1];
  if (before && (before.kind === 'number' || COUNTS_MONTHS.test(before.key) || isCountWord(before)))
    return null;
  const dotted = DOTTED_MONTH.exec(tokens[at + 1]?.text ?? '');
  if (dotted && Number(dotted[1]) >= 1 && Number(dotted[1]) <= 12) {
    return {
      from: at,
      to: at + 2,
      unit: 'month',
      month: Number(dotted[1]),
      year: Number(dotted[2]),
      led: true,
    };
  }
  const name = readMonthName(tokens, at + 1);
  if (!name) return null;
  const suffix = readYearSuffix(tokens, name.to);
  const isWritten = MONTH_WORDS.longest(tokens, at + 1) !== null;
  // `Cách mạng Tháng Tám năm 1945`: the month is the revolution's name.
  if (isWritten && before?.key === 'mạng') return null;
  if (isWritten && !suffix && !MONTH_CUES.test(before?.key ?? '')) return null;
  const isLunar = name.lunar || suffix?.says.canChi !== undefined || isLunarMark(tokens, name.to);
  // A lunar month without a year names no month of ours.
  if (isLunar && suffix?.says.canChi === undefined && suffix?.says.year === undefined) return null;
  if (!suffix && goesOn(tokens, name.to)) return null;
  return {
    from: at,
    to: suffix?.to ?? name.to,
    unit: 'month',
    month: name.month,
    led: true,
    ...(isLunar && { lunar: true }),
    ...suffix?.says,
  };
}

export function readLedQuarter(tokens: readonly Token[], at: number): PrintedPoint | null {
  if (tokens[at]?.text === 'Q') return readInitial(tokens, at, 'quarter');
  if (tokens[at]?.key !== QUARTER) return null;
  const quarter = quarterAt(tokens, at + 1);
  if (quarter === null) return null;
  const suffix = readYearSuffix(tokens, at + 2);
  return { from: at, to: suffix?.to ?? at + 2, unit: 'quarter', quarter, led: true, ...suffix?.says };
}

/** `Q3/2024`, `T10/2024`: an initial with its figure glued on and its year behind. */
function readInitial(tokens: readonly Token[], at: number, unit: 'month' | 'quarter'): PrintedPoint | null {
  if (tokens[at + 1]?.spaced !== false || tokens[at + 2]?.key !== '/') return null;
  const point = readListed(tokens, at + 1, unit);
  return point?.year === undefined ? null : { ...point, from: at, led: true };
}

/** A month's or quarter's number in a list: `tháng 6, 7/2024`, `quý I, II/2024`. */
export function readListed(
  tokens: readonly Token[],
  at: number,
  unit: 'month' | 'quarter',
): PrintedPoint | null {
  const number = unit === 'quarter' ? quarterAt(tokens, at) : smallNumberAt(tokens, at);
  if (number === null || number < 1 || number > 12) return null;
  const suffix = readYearSuffix(tokens, at + 1);
  if (!suffix && goesOn(tokens, at + 1)) return null;
  const part = unit === 'quarter' ? { quarter: number } : { month: number };
  return { from: at, to: suffix?.to ?? at + 1, unit, ...part, led: false, ...suffix?.says };
}

function quarterAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const value =
    token?.kind === 'number'
      ? smallNumberAt(tokens, at)
      : (ROMAN_NUMERALS.get(token?.text ?? '') ?? COUNT_WORDS.get(token?.key ?? '') ?? null);
  return value !== null && value >= 1 && value <= 4 ? value : null;
}

function isCountWord(token: Token): boolean {
  return token.kind === 'word' && token.letters === 'lower' && COUNT_WORDS.has(token.key);
}

/** The figure is only a part of a longer one: `tháng 3/12`, `tháng 5%`. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.spaced === false &&
    next.kind === 'punctuation' &&
    /^[/%.:]$/u.test(next.text) &&
    isFigure(tokens[at + 1])
  );
}

function isFigure(token: Token | undefined): boolean {
  return token?.kind === 'number' && !token.spaced;
}
