/** How much alike what stands around two places is. */
import type { TextRange } from '../../language/normalize.ts';
import { wholeOf, type TextWords } from './text-words.ts';

/** What stands before and behind a place, by which it is told from others. */
export interface Neighbours {
  readonly before: Side;
  readonly behind: Side;
}

export interface Side {
  /** Keys of words, the nearest first. */
  readonly words: readonly string[];
  /** The same with LINE_END where a line ends: what each of them counts, and where each stands. */
  readonly weights: readonly number[];
  readonly indices: ReadonlyMap<string, readonly number[]>;
  /** What they count together. */
  readonly total: number;
}

type Step = 1 | -1;

const LINE_END = '\n';
/** What the nearest neighbour counts. Vietnamese puts what a figure is of, and an aside on it, behind it. */
const NEAREST = { before: 1.2, behind: 1 };
/** A word counts so much of the word that is one nearer. */
const DECAY = 0.8;
/** Words of another line count less: lines move. */
const ACROSS_LINE = 0.6;
/** A line's end counts so much of a word. */
const LINE_END_WEIGHT = 0.3;
/** A neighbour found so many words further on or nearer counts less by SHIFT for each. */
const MAX_SHIFT = 8;
const SHIFT = Array.from({ length: MAX_SHIFT + 1 }, (_, by) => 0.9 ** by);
/** Neighbours further off than this count next to nothing. */
const REACH = 16;

/**
 * The neighbours of a range of words.
 * @param within the words that are known: a quote knows some thirty letters on either side
 */
export function neighboursOf(words: TextWords, range: TextRange, within: TextRange): Neighbours {
  return {
    before: toSide(keysFrom(words, range.start - 1, -1, REACH, within), NEAREST.before),
    behind: toSide(keysFrom(words, range.end, 1, REACH, within), NEAREST.behind),
  };
}

function toSide(keys: readonly string[], nearest: number): Side {
  let weight = nearest;
  const weights = keys.map((key) => {
    const own = key === LINE_END ? weight * LINE_END_WEIGHT : weight;
    weight *= key === LINE_END ? ACROSS_LINE : DECAY;
    return own;
  });
  const indices = new Map<string, number[]>();
  for (const [index, key] of keys.entries()) {
    const known = indices.get(key);
    if (known === undefined) indices.set(key, [index]);
    else known.push(index);
  }
  return {
    words: keys.filter((key) => key !== LINE_END),
    weights,
    indices,
    total: weights.reduce((sum, own) => sum + own, 0),
  };
}

/** How alike the neighbours are of a range of words in another text: 0 to 1. */
export function likenessAt({ before, behind }: Neighbours, words: TextWords, range: TextRange): number {
  const total = before.total + behind.total;
  if (total === 0) return 0;
  return (likenessBefore(before, words, range.start) + likenessBehind(behind, words, range.end)) / total;
}

/** The weight of the neighbours found before a word. */
export function likenessBefore(side: Side, words: TextWords, at: number): number {
  return found(side, keysFrom(words, at - 1, -1, side.weights.length + MAX_SHIFT, wholeOf(words)));
}

/** The weight of the neighbours found from a word on. */
export function likenessBehind(side: Side, words: TextWords, at: number): number {
  return found(side, keysFrom(words, at, 1, side.weights.length + MAX_SHIFT, wholeOf(words)));
}

/** Words on either side that make two places copies of one. */
const COPIED = 8;

/** Whether two places of a text stand between the same words. */
export function standBetweenTheSame(words: TextWords, a: TextRange, b: TextRange): boolean {
  const around = ({ start, end }: TextRange) =>
    [
      ...keysFrom(words, start - 1, -1, COPIED, wholeOf(words)),
      ...keysFrom(words, end, 1, COPIED, wholeOf(words)),
    ].join(' ');
  return around(a) === around(b);
}

/** How much of two sentences is the same words in about the same places: 0 to 1. */
export function sentenceLikeness(keys: readonly string[], others: readonly string[]): number {
  const longest = Math.max(keys.length, others.length);
  if (longest === 0) return 1;
  const side = toSide(keys, 1);
  return found({ ...side, weights: keys.map(() => 1) }, others) / longest;
}

/** Keys from a word on, forwards or backwards, line ends between them. */
function keysFrom(
  { keys, opensLine }: TextWords,
  from: number,
  step: Step,
  count: number,
  within: TextRange,
): string[] {
  const list: string[] = [];
  for (let at = from; at >= within.start && at < within.end && list.length < count; at += step) {
    if (opensLine[step === 1 ? at : at + 1] === true) list.push(LINE_END);
    list.push(keys[at] ?? '');
  }
  return list;
}

/**
 * The most that can be matched in order: the longest common subsequence, weighed. Called for every place that is
 * looked at, hence the plain loops.
 */
function found({ weights, indices }: Side, others: readonly string[]): number {
  /** The most by the neighbour matched last. */
  const most = new Float64Array(weights.length);
  let best = 0;
  for (let there = 0; there < others.length; there++) {
    const same = indices.get(others[there] ?? '');
    if (same === undefined) continue;
    let before = 0;
    for (let next = 0, index = 0; next < same.length; index++) {
      const soFar = most[index] ?? 0;
      if (same[next] === index) {
        next++;
        const sum = before + (weights[index] ?? 0) * (SHIFT[Math.abs(index - there)] ?? 0);
        if (sum > soFar) most[index] = sum;
        if (sum > best) best = sum;
      }
      if (soFar > before) before = soFar;
    }
  }
  return best;
}
