import type { TextRange } from '../language/normalize.ts';
import type { Detection } from './detection.ts';

/**
 * Candidates of which those stand that nothing better overlaps: spans never nest, the longer one wins, and of two
 * equally long ones the one found first (the detectors' order).
 */
export class Candidates {
  /** In text order, of those that begin together the one found first before. */
  #inText: readonly Candidate[] = [];

  /** Adds what a detector found, in any order. */
  add(detections: Iterable<Detection>): void {
    const added: Candidate[] = [];
    let order = this.#inText.length;
    let isInText = true;
    for (const detection of detections) {
      const { start, end } = detection;
      if (start >= end) continue;
      isInText &&= start >= (added.at(-1)?.start ?? 0);
      added.push({ detection, order: order++, start, end });
    }
    this.#inText = merge(this.#inText, isInText ? added : added.sort((a, b) => a.start - b.start));
  }

  /** Those that stand, in text order. */
  standing(): Detection[] {
    const inText = this.#inText;
    const kept: Detection[] = [];
    // Most candidates meet no other; only a run of such as do has anything to resolve.
    for (let from = 0; from < inText.length;) {
      let reach = inText[from]?.end ?? 0;
      let to = from + 1;
      for (; (inText[to]?.start ?? Infinity) < reach; to++) reach = Math.max(reach, inText[to]?.end ?? 0);
      const alone = to === from + 1 ? inText[from] : undefined;
      if (alone) kept.push(alone.detection);
      else for (const { detection } of resolveRun(inText.slice(from, to))) kept.push(detection);
      from = to;
    }
    return kept;
  }
}

/** Two lists in text order as one; of two that begin together the earlier list's is before. */
function merge(earlier: readonly Candidate[], later: readonly Candidate[]): readonly Candidate[] {
  if (earlier.length === 0 || later.length === 0) return earlier.length === 0 ? later : earlier;
  const merged: Candidate[] = [];
  let next = 0;
  for (const candidate of earlier) {
    for (let other = later[next]; other && other.start < candidate.start; other = later[++next])
      merged.push(other);
    merged.push(candidate);
  }
  for (let other = later[next]; other; other = later[++next]) merged.push(other);
  return merged;
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
