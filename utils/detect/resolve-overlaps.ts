import type { TextRange } from '../language/normalize.ts';
import type { Detection } from './detection.ts';

/**
 * Keeps the candidates that stand: spans never nest or overlap, the longer one wins, and of two equally long ones
 * the one found first (the detectors' order). Returns them in text order. O(n log n).
 */
export function resolveOverlaps(candidates: readonly Detection[]): Detection[] {
  const inText = candidates
    .map((detection, order): Candidate => ({ detection, order, start: detection.start, end: detection.end }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const kept: Detection[] = [];
  // Most candidates meet no other; only a run of such as do has anything to resolve.
  for (let from = 0; from < inText.length;) {
    let reach = inText[from]?.end ?? 0;
    let to = from + 1;
    for (; (inText[to]?.start ?? Infinity) < reach; to++) reach = Math.max(reach, inText[to]?.end ?? 0);
    const run = inText.slice(from, to);
    for (const { detection } of run.length > 1 ? resolveRun(run) : run) kept.push(detection);
    from = to;
  }
  return kept;
}

interface Candidate extends TextRange {
  readonly detection: Detection;
  readonly order: number;
}

function resolveRun(run: readonly Candidate[]): Candidate[] {
  const byLength = [...run].sort((a, b) => lengthOf(b) - lengthOf(a) || a.order - b.order);
  const taken = new IntervalSet();
  return byLength.filter(({ start, end }) => taken.add(start, end)).sort((a, b) => a.start - b.start);
}

function lengthOf({ start, end }: TextRange): number {
  return end - start;
}

/** Disjoint half-open intervals, kept in order. */
class IntervalSet {
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** Adds an interval unless it meets one already there; says whether it did. */
  add(start: number, end: number): boolean {
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
