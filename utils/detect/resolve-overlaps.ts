import type { Detection } from './detection.ts';

/**
 * Keeps the candidates that stand: spans never nest or overlap, the longer one wins, and of two equally long ones
 * the one found first (the detectors' order). Returns them in text order. O(n log n).
 */
export function resolveOverlaps(candidates: readonly Detection[]): Detection[] {
  const byLength = candidates
    .map((detection, order) => ({ detection, order }))
    .sort((a, b) => lengthOf(b.detection) - lengthOf(a.detection) || a.order - b.order);
  const kept: Detection[] = [];
  const taken = new IntervalSet();
  for (const { detection } of byLength) if (taken.add(detection.start, detection.end)) kept.push(detection);
  return kept.sort((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: Detection): number {
  return end - start;
}

/** Disjoint half-open intervals, kept in order. */
class IntervalSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds an interval unless it meets one already there; says whether it did. Empty intervals are refused. */
  add(start: number, end: number): boolean {
    if (end <= start) return false;
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    if ((this.#ends[low - 1] ?? -1) > start || (this.#starts[low] ?? Infinity) < end) return false;
    this.#starts.splice(low, 0, start);
    this.#ends.splice(low, 0, end);
    return true;
  }
}
