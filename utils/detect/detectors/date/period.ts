/**
 * Periods with a noun of their own: `giai đoạn 2021-2025`, `năm học 2024 - 2025`, `vụ xuân 2023`, `Tết Ất Tỵ`,
 * and the months of a year: `6 tháng đầu năm 2024`, `10 tháng năm 2023`, `nửa cuối năm`.
 */
import type { Token } from '../../../language/tokenize.ts';
import type { CalendarPoint } from '../../calendar.ts';
import type { DatePart } from '../../detection.ts';
import { yearOfCanChi } from '../../lunar.ts';
import { CAN_CHI_ANCHOR, yearPoint, type DateContext, type FoundDate } from './found.ts';
import { smallNumberAt, yearAt } from './numerals.ts';
import { COUNT_WORDS, endsFigureless, isCapital, PERIOD_NOUNS, QUARTER, SEASONS, TET } from './words.ts';
import { CAN_CHI, RELATIVE_YEARS } from './year-suffix.ts';

/** The longest period a pair of years is read as: plans look thirty years ahead, histories tell of a century. */
const LONGEST_PERIOD_YEARS = 120;

export interface Years {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

/** Reads `2021-2025`, `2024/25`, `2021 đến 2025`, `năm 2021 đến năm 2025`; null unless the second is later. */
export function readYearRange(tokens: readonly Token[], at: number): Years | null {
  const from = tokens[at]?.key === 'năm' ? at + 1 : at;
  const first = yearAt(tokens, from) ?? glued(tokens, from);
  if (first === null) return null;
  const joint = tokens[from + 1]?.key;
  if (joint !== '-' && joint !== '/' && joint !== 'đến' && joint !== 'tới') return null;
  const behind = tokens[from + 2]?.key === 'năm' ? from + 3 : from + 2;
  const full = yearAt(tokens, behind);
  if (full !== null) {
    return full > first && full - first <= LONGEST_PERIOD_YEARS
      ? { first, last: full, to: behind + 1 }
      : null;
  }
  // `2024/25`: only the next year, and only behind a slash or dash that touches both.
  const short = smallNumberAt(tokens, behind);
  const touches = tokens[from + 1]?.spaced === false && tokens[behind]?.spaced === false;
  return short !== null && touches && joint !== 'đến' && (first + 1) % 100 === short
    ? { first, last: first + 1, to: behind + 1 }
    : null;
}

/** A year with a slash and another figure glued behind it, which `yearAt` takes for part of a number. */
function glued(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return null;
  return tokens[at + 1]?.key === '/' || tokens[at + 1]?.key === '-' ? Number(token.text) : null;
}

/** `giai đoạn 2021-2025`, `nhiệm kỳ 2020 – 2025`, `giai đoạn từ năm 2021 đến năm 2025`, `năm học 2024`. */
export function readNamedPeriod(tokens: readonly Token[], at: number): FoundDate | null {
  const noun = PERIOD_NOUNS.longest(tokens, at);
  if (!noun) return null;
  const figures = tokens[noun.endToken]?.key === 'từ' ? noun.endToken + 1 : noun.endToken;
  return yearsFrom(tokens, at, figures, 'period');
}

/** `vụ xuân 2023`, `vụ Đông Xuân 2023 - 2024`, `mùa khô năm 2024`, `hè 2024`. */
export function readSeason(tokens: readonly Token[], at: number): FoundDate | null {
  const season = SEASONS.longest(tokens, at);
  return season ? yearsFrom(tokens, at, season.endToken, 'season') : null;
}

function yearsFrom(tokens: readonly Token[], at: number, figures: number, rule: string): FoundDate | null {
  const range = readYearRange(tokens, figures);
  if (range)
    return {
      from: at,
      to: range.to,
      start: yearPoint(range.first),
      end: yearPoint(range.last),
      implied: [],
      rule,
    };
  const single = tokens[figures]?.key === 'năm' ? figures + 1 : figures;
  const year = yearAt(tokens, single);
  return year === null ? null : { from: at, to: single + 1, start: yearPoint(year), implied: [], rule };
}

/** `Tết Ất Tỵ`, `Tết Nguyên đán Canh Tý 2020`, `Tết Nguyên đán năm 2025`, `Xuân Bính Ngọ`, `năm Quý Mão`. */
export function readTet(tokens: readonly Token[], at: number, context: DateContext): FoundDate | null {
  const feast = tokens[at]?.key === 'năm' ? { endToken: at + 1 } : TET.longest(tokens, at);
  if (!feast) return null;
  const named = CAN_CHI.longest(tokens, feast.endToken);
  let next = named ? named.endToken : feast.endToken;
  if (named && tokens[next]?.key === '-' && yearAt(tokens, next + 1) !== null) next++;
  if (tokens[next]?.key === 'năm' && yearAt(tokens, next + 1) !== null) next++;
  const printed = yearAt(tokens, next);
  if (!named && (printed === null || tokens[at]?.key === 'năm')) return null;
  // `năm Quý` is a person's year only with both parts; small letters (`tết canh tý`) are told by the feast.
  if (named && tokens[at]?.key === 'năm' && tokens[at + 1]?.kind === 'word' && !isCapital(tokens[at + 1]))
    return null;
  const year = printed ?? yearOfCanChi(named?.value ?? 0, context.article?.year ?? CAN_CHI_ANCHOR);
  return {
    from: at,
    to: printed === null ? next : next + 1,
    start: yearPoint(year),
    implied: [],
    rule: 'lunar-year',
  };
}

/** `6 tháng đầu năm (2024)`, `sáu tháng cuối năm`, `10 tháng năm 2023`, `3 quý đầu năm`, `nửa đầu năm 2024`. */
export function readMonthsOfYear(
  tokens: readonly Token[],
  at: number,
  context: DateContext,
): FoundDate | null {
  const head = monthCountAt(tokens, at);
  if (!head) return null;
  let next = head.to;
  const place = tokens[next]?.key;
  const isPlaced = place === 'đầu' || place === 'cuối';
  if (isPlaced) next++;
  else if (head.isHalf) return null;
  if (!isPlaced && tokens[next]?.key === 'của') next++;
  const span = (year: number | null, to: number, implied: readonly DatePart[]): FoundDate => {
    const first = place === 'cuối' ? 13 - head.months : 1;
    const month = (number: number): CalendarPoint => ({ unit: 'month', year, month: number });
    const last = first + head.months - 1;
    return {
      from: at,
      to,
      start: month(first),
      ...(last > first && { end: month(last) }),
      implied,
      rule: 'months-of-year',
    };
  };
  if (!isPlaced && tokens[next]?.key === '/') {
    const year = yearAt(tokens, next + 1);
    return year === null ? null : span(year, next + 2, []);
  }
  // `11 tháng 2024, doanh thu tăng`
  const behind = isPlaced ? null : yearAt(tokens, next);
  if (behind !== null && endsFigureless(tokens[next + 1])) return span(behind, next + 1, []);
  if (tokens[next]?.key !== 'năm') return null;
  const year = yearAt(tokens, next + 1);
  if (year !== null) return span(year, next + 2, []);
  if (!isPlaced || tokens[next + 1]?.key === 'học') return null;
  const shift = RELATIVE_YEARS.get(tokens[next + 1]?.key ?? '');
  const article = context.article === null ? null : context.article.year + (shift ?? 0);
  return span(article, shift === undefined ? next + 1 : next + 2, article === null ? [] : ['year']);
}

interface MonthCount {
  readonly months: number;
  readonly isHalf: boolean;
  readonly to: number;
}

/** `6 tháng`, `sáu tháng`, `2 quý`, `nửa`. */
function monthCountAt(tokens: readonly Token[], at: number): MonthCount | null {
  const first = tokens[at];
  if (first?.key === 'nửa') return { months: 6, isHalf: true, to: at + 1 };
  const count = smallNumberAt(tokens, at) ?? COUNT_WORDS.get(first?.key ?? '') ?? null;
  if (count === null || count < 1) return null;
  const unit = tokens[at + 1]?.key;
  const months = unit === 'tháng' ? count : unit === QUARTER ? count * 3 : 13;
  // `10 tháng 11 năm 2024` is a day; a length over twelve months belongs to no year.
  return months <= 12 ? { months, isHalf: false, to: at + 2 } : null;
}
