/** Figures as dates print them: `8/1/2020`, `17-8`, `18.8`, years. */
import type { Token } from '../../../language/tokenize.ts';
import { isDay } from '../../calendar.ts';

export type DaySeparator = '/' | '-' | '.';

export interface NumericDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly separator: DaySeparator;
  /** Index of the token behind it. */
  readonly to: number;
}

const DOTTED_DAY = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?$/;
const ONE_OR_TWO_DIGITS = /^\d{1,2}$/;
const FOUR_DIGITS = /^\d{4}$/;

/** A number of one or two digits at a token, or null. */
export function smallNumberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && ONE_OR_TWO_DIGITS.test(token.text) ? Number(token.text) : null;
}

/** A year of four digits at a token, 1000 to 2199, or null. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !FOUR_DIGITS.test(token.text)) return null;
  const year = Number(token.text);
  return year >= 1000 && year < 2200 && !isGluedFigure(tokens, at + 1) ? year : null;
}

/** Reads `8/1/2020`, `8/1`, `17-8-2020`, `17-8`, `18.8.2020`, `18.8`; null where no such day exists. */
export function readNumericDay(tokens: readonly Token[], at: number): NumericDay | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const dotted = DOTTED_DAY.exec(token.text);
  if (dotted) {
    const [, day, month, year] = dotted;
    return checked(tokens, {
      day: Number(day),
      month: Number(month),
      year: year === undefined ? null : Number(year),
      separator: '.',
      to: at + 1,
    });
  }
  const day = smallNumberAt(tokens, at);
  const separator = separatorAt(tokens, at + 1);
  const month = smallNumberAt(tokens, at + 2);
  if (day === null || separator === null || month === null || tokens[at + 2]?.spaced === true) return null;
  const year =
    separatorAt(tokens, at + 3) === separator && tokens[at + 4]?.spaced === false
      ? yearAt(tokens, at + 4)
      : null;
  const plain = checked(tokens, { day, month, year: null, separator, to: at + 3 });
  return year === null ? plain : checked(tokens, { day, month, year, separator, to: at + 5 });
}

/** A slash or dash that touches the figure before it. */
function separatorAt(tokens: readonly Token[], at: number): '/' | '-' | null {
  const token = tokens[at];
  if (token?.kind !== 'punctuation' || token.spaced) return null;
  return token.key === '/' || token.key === '-' ? token.key : null;
}

function checked(tokens: readonly Token[], found: NumericDay): NumericDay | null {
  if (!isDay(found.day, found.month, found.year)) return null;
  return isGluedFigure(tokens, found.to, found.separator) ? null : found;
}

/**
 * Whether a figure goes on behind its last token (`07/2022/NQ-HĐND`, `10-12/9`, `30/4A`). A dash with another
 * figure behind it is a range, save behind dashes.
 */
function isGluedFigure(tokens: readonly Token[], at: number, separator?: DaySeparator): boolean {
  const next = tokens[at];
  if (!next || next.spaced || next.kind === 'break') return false;
  if (next.kind !== 'punctuation') return next.kind === 'number' || next.letters !== 'lower';
  const after = tokens[at + 1];
  if (!after || after.spaced || after.kind === 'break' || after.kind === 'punctuation') return false;
  if (next.key === '/') return true;
  if (next.key !== '-') return false;
  return after.kind === 'word' ? after.letters === 'upper' : separator === '-';
}
