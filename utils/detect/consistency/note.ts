import type { TextRange } from '../../language/normalize.ts';
import { formatFixed, type Fixed } from '../decimal.ts';
import type { Decimal, FigureDetection } from '../detection.ts';

/**
 * What a note is about:
 * - `sum`: parts and their whole (`135 đại biểu, trong đó 41 nam, 97 nữ`);
 * - `share`: a percentage and the counts it is of (`387/642 hộ, đạt 71%`);
 * - `change`: the size or direction of a change and its two ends (`tăng 20%, từ 50 lên 65 vụ`);
 * - `ratio`: a part larger than its whole (`19/17 tiêu chí`);
 * - `repeat`: one thing said twice with two figures.
 */
export type NoteType = 'sum' | 'share' | 'change' | 'ratio' | 'repeat';

/**
 * Figures of one article that do not fit each other. It does not say which of them is wrong. Exact as far as printed:
 * what rounding, approximators and ranges allow is no note.
 */
export interface ConsistencyNote {
  readonly type: NoteType;
  /** `consistency/RULE`. */
  readonly rule: string;
  /** The spans of the detections concerned, in text order. */
  readonly figures: readonly TextRange[];
  /** What follows from the other figures, rounded one place finer than the one in question is printed. */
  readonly expected: Decimal;
  /** What is printed. */
  readonly actual: Decimal;
  /** The unit of both, as of a detection. */
  readonly unit: string;
}

/** A note on a figure that is printed as one exact amount; null for any other. */
export function noteOf(
  type: NoteType,
  rule: string,
  figures: readonly FigureDetection[],
  expected: Fixed,
  { amount, unit }: FigureDetection,
): ConsistencyNote | null {
  if (amount.type !== 'exact') return null;
  const spans = figures.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return {
    type,
    rule: `consistency/${rule}`,
    figures: spans,
    expected: formatFixed(expected),
    actual: amount.value,
    unit,
  };
}
