/**
 * Percentages and percentage points.
 * Read: `11,02%`, `Một trăm phần trăm`, `1,2 điểm phần trăm`, `0,3-0,5%/năm`.
 * Refused: `hai phần ba` (a ratio), `32‰` (a measure).
 */
import type { Token } from '../../language/tokenize.ts';
import { trieOf } from '../word-list.ts';
import { readRate } from './rate.ts';
import type { UnitReading } from './unit-reading.ts';

const PERCENT = trieOf([
  ['%, phần trăm', '%'],
  ['điểm %, điểm phần trăm', 'điểm %'],
]);

export function readPercentUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const match = PERCENT.longest(tokens, at);
  if (!match) return null;
  const rate = readRate(tokens, match.endToken);
  return { kind: 'percent', unit: match.value + rate.text, end: rate.end, rule: 'amount' };
}
