/** Which unit stands behind a number: every kind's reader is asked, the longest reading wins, then their order. */
import type { Token } from '../../language/tokenize.ts';
import type { Numeral } from '../numeral.ts';
import { readCountUnit, readUnknownUnit } from './count.ts';
import { readDurationUnit } from './duration.ts';
import { readMeasureUnit } from './measure.ts';
import { readMoneyUnit } from './money.ts';
import { readPercentUnit } from './percent.ts';
import type { UnitReading } from './unit-reading.ts';

const MILLIARD = 9;

/**
 * The unit behind a numeral, of any kind, known words only. `before` is the index of the figure's first token.
 */
export function readKnownUnit(
  tokens: readonly Token[],
  numeral: Numeral,
  before: number,
): UnitReading | null {
  const at = numeral.end;
  const money = readMoneyUnit(tokens, at, numeral, before);
  if (money?.rule === 'amount' && numeral.power > 0) return money;
  const readings = [
    readPercentUnit(tokens, at),
    money,
    readDurationUnit(tokens, at, numeral, before),
    readMeasureUnit(tokens, at),
    // Milliards without đồng are money but for what is counted by the milliard (900 tỷ | kỳ hạn 3 năm).
    money && numeral.power >= MILLIARD ? null : readCountUnit(tokens, at),
  ];
  let best: UnitReading | null = null;
  for (const reading of readings) if (reading && reading.end > (best?.end ?? -1)) best = reading;
  return best;
}

/** The same, or what an unknown noun may count. */
export function readAnyUnit(tokens: readonly Token[], numeral: Numeral, before: number): UnitReading | null {
  return readKnownUnit(tokens, numeral, before) ?? readUnknownUnit(tokens, numeral.end, numeral);
}
