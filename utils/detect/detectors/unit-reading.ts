/** What stands behind a number: shared by the figure kinds' unit readers. */
import type { Token } from '../../language/tokenize.ts';
import { foldWord } from '../../language/fold.ts';
import type { FigureKind } from '../detection.ts';
import { keyAt } from '../token-at.ts';
import { multiply, type Fixed } from '../decimal.ts';

/** A unit read behind a number. */
export interface UnitReading {
  readonly kind: FigureKind;
  /** As the guide writes it: `VND`, `%`, the counter as printed; '' for none. */
  readonly unit: string;
  /** Index of the token behind it. */
  readonly end: number;
  /** The rule's own name; the detection's is `kind/rule`. */
  readonly rule: string;
  /** What the number is multiplied by to be in `unit`: 0.01 for cm in m. Left out for 1. */
  readonly factor?: Fixed;
}

/** The printed words of tokens `from` to `to` (exclusive), blanks as one space where the text has any. */
export function printed(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token) text += (i > from && token.spaced ? ' ' : '') + token.text;
  }
  return text;
}

/** Whether a token ends a clause: punctuation, a line's end, or the text's. */
export function endsClause(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'break' || (token.kind === 'punctuation' && token.key !== '/');
}

const HALF_BEHIND = foldWord('rưỡi');

/** `hai ngày rưỡi`: half a unit more, said behind the unit. */
export function isHalfMore(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === HALF_BEHIND;
}

/** The value in the reading's unit. */
export function inUnit(value: Fixed, reading: UnitReading): Fixed {
  return reading.factor ? multiply(value, reading.factor) : value;
}
