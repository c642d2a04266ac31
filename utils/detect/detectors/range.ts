/**
 * Two ends of one figure: `5-7 người`, `từ 10 đến 20 triệu đồng`, `từ 10% đến 35%`, `80cm - 1,2m`, `sáu, bảy người`.
 * Refused: years (2014-2024), scores (2-1), days (15-17/8).
 */
import type { Token } from '../../language/tokenize.ts';
import { compare, shift, type Fixed } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { rangeAmount, type FoundFigure } from './found-figure.ts';
import { isInCode, isLabelled, isNameWord, isYear } from './figure-context.ts';
import { powerBetween } from './measure.ts';
import { readAnyUnit, readKnownUnit } from './unit.ts';
import { keyAt } from '../token-at.ts';
import type { UnitReading } from './unit-reading.ts';

/** `năm bảy người`: the one pair of digits with a gap that is said for a few. */
const FIVE = 5n;
const SEVEN = 7n;
/** mười lăm, hai mươi người */
const WIDEST_GAP = 5n;
const LINKS: ReadonlySet<string> = new Set(['-', 'đến', 'tới']);

/** A number with the known unit behind it, read once for all that it may turn out to be. */
export interface CountedNumber {
  /** Index of its first token. */
  readonly at: number;
  readonly numeral: Numeral;
  readonly unit: UnitReading | null;
}

/** Reads the number at a token for the figure that begins at `start`; null where it is part of a name or code. */
export function readCounted(tokens: readonly Token[], at: number, start: number): CountedNumber | null {
  if (isNameWord(tokens, at)) return null;
  const numeral = parseNumeral(tokens, at);
  if (!numeral || isInCode(tokens, at, numeral.end)) return null;
  return { at, numeral, unit: readKnownUnit(tokens, numeral, start) };
}

/** Reads a range from its first number on; null where two numbers do not make one. `isLed`: its `từ` was read. */
export function readRange(
  tokens: readonly Token[],
  { at, numeral: low, unit }: CountedNumber,
  start: number,
  isLed: boolean,
): FoundFigure | null {
  const neighbours = isLed ? null : readNeighbours(tokens, at, low, start);
  if (neighbours) return neighbours;
  const link = LINKS.has(keyAt(tokens, low.end))
    ? low.end
    : unit && LINKS.has(keyAt(tokens, unit.end))
      ? unit.end
      : null;
  if (link === null) return null;
  const high = parseNumeral(tokens, link + 1);
  if (!high || isNameWord(tokens, link + 1) || (keyAt(tokens, link) === '-' && !isEvenlySpaced(tokens, link)))
    return null;
  if (isYear(tokens[low.end - 1]) && isYear(tokens[high.end - 1])) return null;
  const known = readKnownUnit(tokens, high, start);
  const reading = known ?? (low.form === 'digits' ? readAnyUnit(tokens, high, start) : null);
  if (!reading || isLabelled(tokens, start, reading)) return null;
  const lowValue = link === low.end ? shareScale(low, high, reading) : ownScale(low, unit, reading);
  if (!lowValue || compare(lowValue, high.value) >= 0) return null;
  return finish(start, lowValue, high.value, reading);
}

function finish(start: number, low: Fixed, high: Fixed, reading: UnitReading): FoundFigure {
  const { kind, unit, end, rule } = reading;
  return { kind, start, end, amount: rangeAmount(low, high), unit, rule: rule === 'amount' ? 'range' : rule };
}

/** Both sides of a dash are spaced alike: `5 - 7`, `5-7`. */
function isEvenlySpaced(tokens: readonly Token[], dash: number): boolean {
  return tokens[dash]?.spaced === tokens[dash + 1]?.spaced;
}

/** The first number takes the second's scale (5 đến 7 triệu), or its thousands (70 đến 90.000 đồng). */
function shareScale(low: Numeral, high: Numeral, reading: UnitReading): Fixed {
  if (low.power > 0) return low.value;
  const shared = shift(low.value, high.power);
  if (compare(shared, high.value) >= 0 && high.power >= 3) return shift(low.value, high.power - 3);
  const thousand = shift(low.value, 3);
  const rounded =
    high.power === 0 &&
    high.value.places === 0 &&
    high.value.digits >= 1000n &&
    high.value.digits % 1000n === 0n;
  if (reading.kind === 'money' && rounded && low.value.digits < 1000n && compare(thousand, high.value) < 0)
    return thousand;
  return shared;
}

/** Both numbers have their unit: the same, or lengths that one can be turned into the other. */
function ownScale(low: Numeral, unit: UnitReading | null, reading: UnitReading): Fixed | null {
  if (unit?.kind !== reading.kind) return null;
  if (unit.unit === reading.unit || reading.unit.startsWith(`${unit.unit}/`)) return low.value;
  const power = powerBetween(unit.unit, reading.unit);
  return power === null ? null : shift(low.value, power);
}

/** `sáu, bảy người`, `hai ba hộ`, `bảy, tám chục lượt khách`, `bảy tám trăm ngàn`: one range. */
function readNeighbours(
  tokens: readonly Token[],
  at: number,
  low: Numeral,
  start: number,
): FoundFigure | null {
  if (low.form !== 'words' || low.power > 0) return null;
  const isDigit = low.end === at + 1;
  const next = keyAt(tokens, low.end) === ',' ? low.end + 1 : low.end;
  if (tokens[next]?.kind !== 'word') return null;
  const high = parseNumeral(tokens, next);
  if (!high || high.form !== 'words') return null;
  if (!isDigit) return readTeens(tokens, low, high, start);
  const { digit, power } = leadingDigit(high.value);
  const isIdiom = next === low.end && digit === SEVEN && low.value.digits === FIVE;
  if (digit !== low.value.digits + 1n && !isIdiom) return null;
  const reading = readKnownUnit(tokens, high, start);
  return reading && finish(start, shift(low.value, power), high.value, reading);
}

/** `mười lăm, mười sáu triệu`: numbers of two digits, one after the other; the comma may be left out. */
function readTeens(
  tokens: readonly Token[],
  { value: low }: Numeral,
  { value: high, power, end, form }: Numeral,
  start: number,
): FoundFigure | null {
  const scale = 10n ** BigInt(power);
  if (low.places > 0 || low.digits >= 100n || high.places > 0 || high.digits % scale > 0n) return null;
  const gap = high.digits / scale - low.digits;
  if (gap < 1n || gap > WIDEST_GAP) return null;
  const reading = readKnownUnit(tokens, { value: high, power, end, form }, start);
  return reading && finish(start, shift(low, power), high, reading);
}

/** A digit and the power of ten it stands at: 8 and 2 of tám trăm; what is left where others follow it. */
function leadingDigit({ digits }: Fixed): { digit: bigint; power: number } {
  let power = 0;
  let digit = digits;
  for (; digit >= 10n && digit % 10n === 0n; digit /= 10n) power++;
  return { digit, power };
}
