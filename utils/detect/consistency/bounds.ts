/** What a printed figure may stand for: its rounding and its approximator make it an interval. */
import { SCALE_WORDS } from '../../lexicon/numerals.ts';
import {
  add,
  compare,
  divide,
  fixed,
  multiply,
  negate,
  parseDecimal,
  parsePrinted,
  shift,
  subtract,
  ZERO,
  type Fixed,
} from '../decimal.ts';
import type { FigureDetection } from '../detection.ts';

export interface Bounds {
  readonly low: Fixed;
  readonly high: Fixed;
}

/** Shares of the value: `khoảng 400` may be a tenth off, `hơn 400` a quarter more; nobody writes so of 510. */
const TENTH: Fixed = { digits: 1n, places: 1 };
const QUARTER: Fixed = { digits: 25n, places: 2 };
const EXACT = { below: ZERO, above: ZERO };
const SLACK = {
  about: { below: TENTH, above: TENTH },
  more: { below: ZERO, above: QUARTER },
  less: { below: QUARTER, above: ZERO },
} as const;
const HUNDRED = fixed(100);
/** From here on a plain number that ends in hundreds is taken to be rounded: 1.200 hộ. */
const LONG_NUMBER = fixed(1000);
const NUMBER = /\d+(?:[.,]\d+)*/;
const LARGEST_POWER = 18;

/** The bounds of a single amount or a range; null for a ratio and for an amount without a number. */
export function boundsOf(text: string, figure: FigureDetection): Bounds | null {
  const { amount, approximation, start, end } = figure;
  if (amount.type === 'range') return { low: parseDecimal(amount.low), high: parseDecimal(amount.high) };
  if (amount.type !== 'exact') return null;
  const value = parseDecimal(amount.value);
  const last = lastPlace(text.slice(start, end), value, figure);
  const exact = { low: subtract(value, last), high: add(value, last) };
  if (approximation === 'vague') return null;
  const { below, above } = approximation ? SLACK[approximation] : EXACT;
  return widen(exact, multiply(value, below), multiply(value, above));
}

export function sumOf(all: readonly Bounds[]): Bounds {
  return all.reduce((sum, { low, high }) => ({ low: add(sum.low, low), high: add(sum.high, high) }), {
    low: ZERO,
    high: ZERO,
  });
}

/** Says whether two figures may mean the same number. */
export function mayAgree(a: Bounds, b: Bounds): boolean {
  return compare(a.low, b.high) <= 0 && compare(b.low, a.high) <= 0;
}

/** Says whether `part` of `whole` may be the percentage, each within its bounds. */
export function isPercentageOf(part: Bounds, whole: Bounds, percent: Bounds): boolean {
  return (
    compare(multiply(part.low, HUNDRED), multiply(percent.high, whole.high)) <= 0 &&
    compare(multiply(part.high, HUNDRED), multiply(percent.low, whole.low)) >= 0
  );
}

/** One place finer than the percentage in question is printed, with its sign; null where the whole is zero. */
export function percentageOf(part: Fixed, whole: Fixed, printed: FigureDetection): Fixed | null {
  const value = valueOf(printed);
  const share = divide(multiply(part, HUNDRED), whole, value.places + 1);
  return share && value.digits < 0n ? negate(share) : share;
}

export function point(value: Fixed): Bounds {
  return { low: value, high: value };
}

/** The number of an exact amount; zero of any other, which no check notes. */
export function valueOf({ amount }: FigureDetection): Fixed {
  return amount.type === 'exact' ? parseDecimal(amount.value) : ZERO;
}

/** Says whether two amounts are of one order: beyond twice or half, they hardly speak of one thing. */
export function areComparable(a: Bounds, b: Bounds): boolean {
  const two = fixed(2);
  return compare(multiply(a.low, two), b.high) >= 0 && compare(multiply(b.low, two), a.high) >= 0;
}

function widen({ low, high }: Bounds, below: Fixed, above: Fixed): Bounds {
  return { low: subtract(low, below), high: add(high, above) };
}

/** One unit of the last place printed; papers round and cut off alike. Zero for a count in full. */
function lastPlace(printed: string, value: Fixed, { kind }: FigureDetection): Fixed {
  const number = parsePrinted(NUMBER.exec(printed)?.[0] ?? '0') ?? ZERO;
  const power = powerBetween(number, value);
  if (power !== null && (power > 0 || number.places > 0)) return shift(fixed(1), power - number.places);
  const zeros = trailingZeros(value);
  if (power === null && value.places > 0) return shift(fixed(1), -value.places);
  if (zeros > 1 && compare(value, LONG_NUMBER) >= 0) return shift(fixed(1), zeros);
  return kind === 'count' && !hasScale(printed) ? ZERO : fixed(1);
}

/** The power of ten that makes `number` into `value`; null where none does (62 tỷ 350 triệu, words). */
function powerBetween(number: Fixed, value: Fixed): number | null {
  for (let power = 0; power <= LARGEST_POWER; power++) {
    if (compare(shift(number, power), value) === 0) return power;
  }
  return null;
}

function trailingZeros({ digits, places }: Fixed): number {
  return places > 0 || digits === 0n ? 0 : (/0*$/.exec(digits.toString())?.[0].length ?? 0);
}

function hasScale(printed: string): boolean {
  return printed.split(' ').some((word) => SCALE_WORDS.has(word));
}
