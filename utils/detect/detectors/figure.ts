/** One figure that begins at a given token: approximator, amount and unit. */
import type { Token } from '../../language/tokenize.ts';
import { isEstimated, isLocative, isVagueWord, readApproximator } from '../approximator.ts';
import type { Approximation } from '../detection.ts';
import { add, compare, fixed, negate, shift, type Fixed } from '../decimal.ts';
import { HALF, parseBareScale, parseNumeral, parseRough, type Numeral } from '../numeral.ts';
import { currencyOfChange, isChanging, readShared } from './elliptical.ts';
import { isInCode, isLabelled, isNameWord, isYear } from './figure-context.ts';
import { readCompound } from './duration.ts';
import { exactAmount, ratioAmount, type FoundFigure } from './found-figure.ts';
import { readHalf, readUnitAndHalf } from './half.ts';
import { readCounted, readRange, type CountedNumber } from './range.ts';
import { readUnitAndTenths } from './tenths.ts';
import { DOZEN } from '../../lexicon/numerals.ts';
import { readCoordinate, readProduct, readSplitMeasure } from './coordinate.ts';
import { readUnknownUnit } from './count.ts';
import { readHead } from './count-head.ts';
import { readRatioFigure } from './ratio-figure.ts';
import { readCurrencySign, type CurrencySign } from './money.ts';
import { readAnyUnit, readKnownUnit } from './unit.ts';
import { keyAt } from '../token-at.ts';
import { inUnit, isHalfMore, type UnitReading } from './unit-reading.ts';

/** Words before chục that count or spread it. */
const NOT_TEN = /^(?:mỗi|từng|cả|hàng|vài|mấy|nhiều|những|dăm|đôi|theo|bạc|tiền)$/;
/** Lengths that ten are said of without a number: dùng được chục năm. */
const LONG_TIMES: ReadonlySet<string> = new Set(['năm', 'ngày', 'phút']);
const FROM = 'từ';
const AT_LEAST = 'lên';
const AT_MOST = 'xuống';

/** Reads the figure that begins at token `at`, its approximator or `từ` included; null where none does. */
export function readFigure(tokens: readonly Token[], at: number): FoundFigure | null {
  if (isVagueWord(tokens[at])) return readVague(tokens, at);
  const approximator = readApproximator(tokens, at);
  if (approximator) {
    const figure = readAmount(tokens, approximator.end, at);
    if (figure && isLocative(tokens, at, approximator.end + 1)) return null;
    return figure && { ...figure, approximation: approximator.approximation };
  }
  const figure = readAmount(tokens, at, at);
  if (!figure || figure.approximation) return figure;
  return isEstimated(tokens, at) ? { ...figure, approximation: 'about' } : figure;
}

/** An amount with its unit; `start` is where the span begins, an approximator before the amount included. */
function readAmount(tokens: readonly Token[], at: number, start: number): FoundFigure | null {
  const currency = readCurrencySign(tokens, at);
  if (currency) return readPriced(tokens, currency, start);
  const isFrom = keyAt(tokens, at) === FROM;
  const counted = readCounted(tokens, isFrom ? at + 1 : at, start);
  const range = counted && readRange(tokens, counted, start, isFrom);
  if (range || isFrom) return range;
  const signed = readSign(tokens, at);
  const numberAt = signed === null ? at : at + 1;
  const halved = readUnitAndHalf(tokens, numberAt) ?? readUnitAndTenths(tokens, numberAt, start);
  if (halved) return close(tokens, start, halved.value, halved.reading);
  if (isNameWord(tokens, numberAt)) return null;
  if (counted && signed === null) {
    return readRatioFigure(tokens, at, counted.numeral, start) ?? readSingle(tokens, counted, start);
  }
  const numeral =
    parseNumeral(tokens, numberAt) ??
    (start < at || isHalfScale(tokens, numberAt) || isDozen(tokens, numberAt)
      ? parseBareScale(tokens, numberAt)
      : null);
  if (!numeral) {
    const half = readHalf(tokens, at, start);
    return half ? close(tokens, start, half.value, half.reading) : readRough(tokens, at, start);
  }
  if (isInCode(tokens, numberAt, numeral.end)) return null;
  const ratio = readRatioFigure(tokens, numberAt, numeral, start);
  if (ratio) return ratio;
  const value = signed === '-' ? negate(numeral.value) : numeral.value;
  const single = { ...numeral, value };
  return readSingle(
    tokens,
    { at: numberAt, numeral: single, unit: readKnownUnit(tokens, single, start) },
    start,
  );
}

/** `$40`, `€1,3 tỷ`, `US$5 triệu`: the currency's sign stands before the amount and belongs to the span. */
function readPriced(
  tokens: readonly Token[],
  { end: numberAt, currency }: CurrencySign,
  start: number,
): FoundFigure | null {
  const counted = readCounted(tokens, numberAt, start);
  if (!counted) return null;
  const { value, end } = counted.numeral;
  return close(tokens, start, value, { kind: 'money', unit: currency, end, rule: 'sign' });
}

function readSingle(
  tokens: readonly Token[],
  { at, numeral, unit }: CountedNumber,
  start: number,
): FoundFigure | null {
  const special =
    readCoordinate(tokens, numeral) ?? readProduct(tokens, numeral) ?? readSplitMeasure(tokens, at, numeral);
  if (special) return close(tokens, start, special.value, special.reading);
  const known = shareCurrency(tokens, unit);
  const isBare = known === null && isChanging(tokens, start, numeral.end);
  const reading = isBare ? null : (known ?? readUnknownUnit(tokens, numeral.end, numeral));
  if (start === at && isLabelled(tokens, start, reading)) return null;
  if (!reading) return readShared(tokens, at, numeral, start);
  if (reading.kind === 'count' && isYear(tokens[numeral.end - 1]) && isYearBefore(tokens, start)) return null;
  if (reading.kind === 'money' && numeral.value.digits === 0n) return null;
  return readOwnUnits(tokens, numeral, reading, start) ?? close(tokens, start, numeral.value, reading);
}

/** A scale alone is đồng, unless the sum it becomes says otherwise. */
function shareCurrency(tokens: readonly Token[], unit: UnitReading | null): UnitReading | null {
  const currency = unit?.rule === 'scale-alone' ? currencyOfChange(tokens, unit.end) : null;
  return unit && currency !== null ? { ...unit, unit: currency } : unit;
}

/** `5.124 tỷ đồng/8.900 tỷ đồng`: a ratio whose unit stands on both sides; two nouns are two counts. */
function readOwnUnits(
  tokens: readonly Token[],
  part: Numeral,
  reading: UnitReading,
  start: number,
): FoundFigure | null {
  if (keyAt(tokens, reading.end) !== '/') return null;
  const whole = parseNumeral(tokens, reading.end + 1);
  if (!whole) return null;
  const unit = readKnownUnit(tokens, whole, start);
  if (unit?.kind !== reading.kind || unit.unit !== reading.unit) return null;
  const amount = ratioAmount(part.value, whole.value);
  return { kind: 'ratio', start, end: unit.end, amount, unit: unit.unit, rule: 'slash' };
}

/** A number behind năm, học, đoạn, a dash or a year is a year. */
function isYearBefore(tokens: readonly Token[], at: number): boolean {
  return /^(?:năm|học|đoạn|kì|khóa|vụ|mùa|vọng|-|từ|đến|tới|và|tháng|quí|i|ii|iii|iv|\d+)$/.test(
    keyAt(tokens, at - 1),
  );
}

/** What may follow the unit: rưỡi, a smaller duration, trở lên. */
function close(tokens: readonly Token[], start: number, value: Fixed, reading: UnitReading): FoundFigure {
  const compound = reading.kind === 'duration' ? readCompound(tokens, reading, value) : null;
  const whole = compound?.value ?? value;
  const read = compound?.reading ?? reading;
  const half = isHalfMore(tokens, read.end) && /^(?:duration|measure|count)$/.test(read.kind);
  const approximation = readBound(tokens, read.end);
  return {
    kind: read.kind,
    start,
    end: half ? read.end + 1 : read.end,
    amount: exactAmount(inUnit(half ? add(whole, HALF) : whole, read)),
    unit: read.unit,
    ...(approximation && { approximation }),
    rule: read.rule,
  };
}

/** `trở lên`, `trở xuống` behind a figure. */
function readBound(tokens: readonly Token[], at: number): Approximation | null {
  if (keyAt(tokens, at) !== 'trở') return null;
  const way = keyAt(tokens, at + 1);
  return way === AT_LEAST ? 'more' : way === AT_MOST ? 'less' : null;
}

/** `hàng trăm ha`, `vài chục hộ`: a magnitude without a number. */
function readVague(tokens: readonly Token[], at: number): FoundFigure | null {
  const scale = parseBareScale(tokens, at + 1);
  if (!scale || (keyAt(tokens, at) !== 'hàng' && scale.power === 0)) return null;
  const reading = readAnyUnit(tokens, scale, at);
  if (!reading) return null;
  const { kind, unit, end, rule } = reading;
  return {
    kind,
    start: at,
    end,
    amount: { type: 'unknown' },
    unit,
    approximation: 'vague',
    rule: rule === 'amount' ? 'vague' : rule,
  };
}

/** A written sign belongs to the figure: -6,82%, +8,94%. */
function readSign(tokens: readonly Token[], at: number): '-' | '+' | null {
  const sign = tokens[at];
  const number = tokens[at + 1];
  if (number?.kind !== 'number' || number.spaced || (sign?.key !== '-' && sign?.key !== '+')) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'number' || (before && !sign.spaced && before.key !== '(')) return null;
  return before?.kind === 'break' || before === undefined ? null : sign.key;
}

/** `dăm phút`, `mươi hộ`: about five, about ten. */
function readRough(tokens: readonly Token[], at: number, start: number): FoundFigure | null {
  const numeral = parseRough(tokens, at);
  const reading = numeral && readKnownUnit(tokens, numeral, start);
  return reading && { approximation: 'about', ...close(tokens, start, numeral.value, reading) };
}

/** `chục cây tre`: ten of what is named; not `mỗi chục`, `vài chục`, `hai chục`. */
function isDozen(tokens: readonly Token[], at: number): boolean {
  return (
    keyAt(tokens, at) === DOZEN &&
    tokens[at - 1]?.kind !== 'number' &&
    !NOT_TEN.test(keyAt(tokens, at - 1)) &&
    (readHead(tokens, at + 1) !== null || LONG_TIMES.has(keyAt(tokens, at + 1)))
  );
}

/** `triệu rưỡi`, `trăm rưỡi`, `triệu bốn` begin a figure without a number before them. */
function isHalfScale(tokens: readonly Token[], at: number): boolean {
  const scale = parseBareScale(tokens, at);
  return scale !== null && compare(scale.value, shift(fixed(1), scale.power)) !== 0;
}
