/**
 * Cells of a table under a declared unit, `(Đơn vị tính: đồng/kg)`: the numbers of the short lines below it have that
 * unit though it is not printed beside them.
 */
import type { Token } from '../../language/tokenize.ts';
import { compare, fixed, negate } from '../decimal.ts';
import { parseNumeral } from '../numeral.ts';
import { keyAt } from '../token-at.ts';
import { trieOf } from '../word-list.ts';
import { exactAmount, rangeAmount, type FoundFigure } from './found-figure.ts';
import { isInCode, isYear } from './figure-context.ts';
import { readKnownUnit } from './unit.ts';
import type { UnitReading } from './unit-reading.ts';

const DECLARATION = trieOf([['đơn vị tính, đơn vị, ĐVT, đvt', true]]);
/** A longer line is prose again, the table is over. */
const LONGEST_LINE = 30;
/** Smaller numbers without sign are row numbers. */
const SMALLEST = fixed(100);

/** The cells of every table in the text; `taken` says which tokens belong to other detections. */
export function readTables(tokens: readonly Token[], taken: (token: Token) => boolean): FoundFigure[] {
  const cells: FoundFigure[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const unit = readDeclaration(tokens, at);
    if (!unit) continue;
    at = unit.end;
    while (at < tokens.length && tokens[at]?.kind !== 'break') at++;
    for (;;) {
      const end = lineEnd(tokens, at + 1);
      if (end === at + 1 || end - at > LONGEST_LINE || readDeclaration(tokens, at + 1)) break;
      cells.push(...readLine(tokens, at + 1, end, unit, taken));
      at = end;
    }
    at--;
  }
  return cells;
}

/** `Đơn vị tính: đồng/kg` or `ĐVT: triệu đồng`, at any scale; the reading's factor holds the scale. */
function readDeclaration(tokens: readonly Token[], at: number): UnitReading | null {
  const match = DECLARATION.longest(tokens, at);
  if (!match || keyAt(tokens, match.endToken) !== ':') return null;
  const scaled = parseNumeral(tokens, match.endToken + 1);
  if (scaled) return null;
  const numeral = { end: match.endToken + 1, value: fixed(1000), form: 'digits' as const, power: 0 };
  const unit = readKnownUnit(tokens, numeral, at);
  return unit?.kind === 'money' || unit?.kind === 'measure' ? unit : null;
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && tokens[end]?.kind !== 'break') end++;
  return end;
}

function readLine(
  tokens: readonly Token[],
  from: number,
  to: number,
  { kind, unit }: UnitReading,
  taken: (token: Token) => boolean,
): FoundFigure[] {
  const cells: FoundFigure[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || taken(token) || isYear(token)) continue;
    const numeral = parseNumeral(tokens, at);
    const sign = tokens[at - 1];
    const signed =
      !token.spaced && (sign?.key === '-' || sign?.key === '+') && (sign.spaced || at - 1 === from);
    if (
      !numeral ||
      (!signed && isInCode(tokens, at, numeral.end)) ||
      (!signed && compare(numeral.value, SMALLEST) < 0)
    )
      continue;
    const high = keyAt(tokens, numeral.end) === '-' ? parseNumeral(tokens, numeral.end + 1) : null;
    const isRange = high !== null && !signed && compare(numeral.value, high.value) < 0;
    const end = isRange ? high.end : numeral.end;
    if (!isCellEnd(tokens, end)) continue;
    const value = signed && sign.key === '-' ? negate(numeral.value) : numeral.value;
    const amount = isRange ? rangeAmount(numeral.value, high.value) : exactAmount(value);
    cells.push({ kind, start: signed ? at - 1 : at, end, amount, unit, rule: 'table-cell' });
    at = end - 1;
  }
  return cells;
}

/** No unit of its own follows: the cell ends, or the next one begins. */
function isCellEnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token === undefined || token.kind !== 'word' || token.letters !== 'lower';
}
