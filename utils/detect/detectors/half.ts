/**
 * Halves of units: `nửa tiếng`, `nửa ký`, and a unit without a number before rưỡi: `gần tấn rưỡi`, `hơn năm rưỡi`.
 * Refused: `một nửa` (a ratio), `nửa đêm`, `ba tháng rưỡi` (the number is read with its unit).
 */
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS, HALF_BEFORE, SCALE_WORDS } from '../../lexicon/numerals.ts';
import { HALVED_DURATIONS, HALVED_MEASURES } from '../../lexicon/units.ts';
import type { Fixed } from '../decimal.ts';
import type { FigureKind } from '../detection.ts';
import { HALF, type Numeral } from '../numeral.ts';
import { keyAt } from '../token-at.ts';
import { trieOf } from '../word-list.ts';
import type { ReadValue } from './coordinate.ts';
import { readKnownUnit } from './unit.ts';
import { isHalfMore, printed, type UnitReading } from './unit-reading.ts';

/** Units that may do without a number. */
export const HALVED = trieOf<FigureKind>([
  [HALVED_MEASURES, 'measure'],
  [HALVED_DURATIONS, 'duration'],
]);
const ONE_AND_HALF: Fixed = { digits: 15n, places: 1 };

/** nửa before a unit (nửa tiếng, nửa năm, nửa ký); nửa đêm and nửa cuối are none. */
export function readHalf(tokens: readonly Token[], at: number, start: number): ReadValue | null {
  if (keyAt(tokens, at) !== HALF_BEFORE || keyAt(tokens, at - 1) === 'một' || keyAt(tokens, at + 1) === 'đêm')
    return null;
  const numeral: Numeral = { end: at + 1, value: HALF, form: 'words', power: 0 };
  const known = readKnownUnit(tokens, numeral, start);
  const reading =
    known?.kind === 'duration' || known?.kind === 'measure' ? known : readHalved(tokens, at + 1);
  return reading && { value: HALF, reading };
}

/** `tấn rưỡi`, `năm rưỡi`; null behind a number, which counts the unit. */
export function readUnitAndHalf(tokens: readonly Token[], at: number): ReadValue | null {
  const reading = readHalved(tokens, at);
  if (!reading || !isHalfMore(tokens, reading.end)) return null;
  const before = tokens[at - 1];
  if (before?.kind === 'number' || DIGIT_WORDS.has(before?.key ?? '') || SCALE_WORDS.has(before?.key ?? ''))
    return null;
  return { value: ONE_AND_HALF, reading: { ...reading, end: reading.end + 1 } };
}

function readHalved(tokens: readonly Token[], at: number): UnitReading | null {
  const unit = HALVED.longest(tokens, at);
  return (
    unit && { kind: unit.value, unit: printed(tokens, at, unit.endToken), end: unit.endToken, rule: 'half' }
  );
}
