/** Dates in the machine's order: the `date 2020-01` header of some content systems, `2024-09-05`. */
import type { Token } from '../../../language/tokenize.ts';
import { isDay, isMonth } from '../../calendar.ts';
import type { FoundDate } from './found.ts';
import { smallNumberAt, yearAt } from './numerals.ts';

export function readIsoHeader(tokens: readonly Token[], at: number): FoundDate | null {
  const year = yearAt(tokens, at);
  const month = touches(tokens, at + 1) ? smallNumberAt(tokens, at + 2) : null;
  if (year === null || month === null || !isMonth(month) || tokens[at + 2]?.text.length !== 2) return null;
  const day = touches(tokens, at + 3) ? smallNumberAt(tokens, at + 4) : null;
  if (day !== null && isDay(day, month, year)) {
    return { from: at, to: at + 5, start: { unit: 'day', year, month, day }, implied: [], rule: 'iso-day' };
  }
  return tokens[at - 1]?.key === 'date'
    ? { from: at, to: at + 3, start: { unit: 'month', year, month }, implied: [], rule: 'header' }
    : null;
}

/** A dash with nothing beside it but figures. */
function touches(tokens: readonly Token[], at: number): boolean {
  const [dash, next] = [tokens[at], tokens[at + 1]];
  return dash?.key === '-' && !dash.spaced && next?.spaced === false;
}
