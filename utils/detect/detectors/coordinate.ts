/**
 * Degrees with minutes (`16 độ 12 phút Bắc` is 16.2 độ Bắc) and products of equal machines (`2x250 MVA` is 500).
 * Lengths and weights with their smaller part behind the symbol (`1m65` is 1.65 m, `2kg5` 2.5 kg).
 */
import type { Token } from '../../language/tokenize.ts';
import { keyAt } from '../token-at.ts';
import { add, fixed, multiply, shift, type Fixed } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { printed, type UnitReading } from './unit-reading.ts';

const DIRECTION = trieOf([
  [
    'Bắc, Nam, Đông, Tây, Vĩ Bắc, Vĩ Nam, Kinh Đông, Kinh Tây, vĩ độ Bắc, kinh độ Đông, Vĩ độ Bắc, Kinh độ Đông',
    true,
  ],
]);
const MINUTES_IN_DEGREE = 60n;
/** Digits kept of a minute's part of a degree. */
const PLACES = 4;
const TIMES = keysOf('x, ×');
const HEIGHTS = keysOf('cao, sâu');
const POWER_UNITS: ReadonlySet<string> = new Set(['MVA', 'kVA', 'MW', 'kW', 'kV', 'MWp']);

export interface ReadValue {
  readonly value: Fixed;
  readonly reading: UnitReading;
}

/** Reads degrees and minutes behind the numeral of degrees; null where no compass direction closes them. */
export function readCoordinate(tokens: readonly Token[], degrees: Numeral): ReadValue | null {
  if (keyAt(tokens, degrees.end) !== 'độ') return null;
  const minutes = parseNumeral(tokens, degrees.end + 1);
  if (!minutes || minutes.value.places > 0 || keyAt(tokens, minutes.end) !== 'phút') return null;
  const direction = DIRECTION.longest(tokens, minutes.end + 1);
  if (!direction) return null;
  const part = (minutes.value.digits * 10n ** BigInt(PLACES) + MINUTES_IN_DEGREE / 2n) / MINUTES_IN_DEGREE;
  const unit = `độ ${printed(tokens, minutes.end + 1, direction.endToken)}`;
  const reading = { kind: 'measure' as const, unit, end: direction.endToken, rule: 'coordinate' };
  return { value: add(degrees.value, shift(fixed(part), -PLACES)), reading };
}

/** Reads `1m65`, `2kg5`; `3m2` is an area but for a height. */
export function readSplitMeasure(tokens: readonly Token[], at: number, whole: Numeral): ReadValue | null {
  const unit = tokens[whole.end];
  const part = tokens[whole.end + 1];
  const behind = tokens[whole.end + 2];
  if ((unit?.text !== 'm' && unit?.text !== 'kg') || unit.spaced || whole.value.places > 0) return null;
  if (part?.kind !== 'number' || part.spaced || !/^\d{1,2}$/.test(part.text)) return null;
  if (behind && !behind.spaced && !/^[.,;)-]$/.test(behind.key)) return null;
  if (unit.text === 'm' && /^[23]$/.test(part.text) && !HEIGHTS.has(keyAt(tokens, at - 1))) return null;
  const value = add(whole.value, shift(fixed(BigInt(part.text)), -part.text.length));
  return { value, reading: { kind: 'measure', unit: unit.text, end: whole.end + 2, rule: 'split' } };
}

/** Reads `2x250 MVA` from the number of machines on. */
export function readProduct(tokens: readonly Token[], machines: Numeral): ReadValue | null {
  if (!TIMES.has(keyAt(tokens, machines.end))) return null;
  const each = parseNumeral(tokens, machines.end + 1);
  const unit = each && tokens[each.end];
  if (!unit || !POWER_UNITS.has(unit.text)) return null;
  const reading = { kind: 'measure' as const, unit: unit.text, end: each.end + 1, rule: 'product' };
  return { value: multiply(machines.value, each.value), reading };
}
