import type { Amount, Approximation, FigureKind } from '../detection.ts';
import { formatFixed, type Fixed } from '../decimal.ts';

/** A figure in tokens, before it becomes a detection. */
export interface FoundFigure {
  readonly kind: FigureKind;
  /** Token indices, half-open. */
  readonly start: number;
  readonly end: number;
  readonly amount: Amount;
  readonly unit: string;
  readonly approximation?: Approximation;
  /** Without its kind. */
  readonly rule: string;
}

export function exactAmount(value: Fixed): Amount {
  return { type: 'exact', value: formatFixed(value) };
}

export function rangeAmount(low: Fixed, high: Fixed): Amount {
  return { type: 'range', low: formatFixed(low), high: formatFixed(high) };
}

export function ratioAmount(part: Fixed, whole: Fixed): Amount {
  return { type: 'ratio', part: formatFixed(part), whole: formatFixed(whole) };
}
