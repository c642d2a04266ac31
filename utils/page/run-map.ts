/** Where places of two versions of a text stand in the list of runs that tells them apart. Pure. */
import type { TextRun } from '../clippings/version-changes.ts';
import type { TextRange } from '../language/normalize.ts';

export interface RunMap {
  /** The place of an offset of the saved (present) text among both: comparable with each other. */
  ofSaved(offset: number): number;
  ofPresent(offset: number): number;
  /** Whether any of a range of the present text was inserted. */
  isInserted(range: TextRange): boolean;
  /** Whether anything was inserted into, or deleted from, the lines of a range of the present text. */
  isLineChanged(range: TextRange): boolean;
}

/** A run with where it begins in both texts and among both. */
interface PlacedRun {
  readonly type: TextRun['type'];
  readonly text: string;
  readonly saved: number;
  readonly present: number;
  readonly merged: number;
}

export function createRunMap(runs: readonly TextRun[]): RunMap {
  const placed = placeRuns(runs);
  const present = runs.map(({ type, text }) => (type === 'deleted' ? '' : text)).join('');
  /** The last run that begins at or before an offset of a text. */
  const indexAt = (side: 'saved' | 'present', offset: number) => {
    let low = 0;
    for (let high = placed.length; low < high;) {
      const middle = (low + high) >>> 1;
      if ((placed[middle + 1]?.[side] ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const mergedOf = (side: 'saved' | 'present', offset: number) => {
    const run = placed[indexAt(side, offset)];
    return run === undefined ? offset : run.merged + offset - run[side];
  };
  /** The runs a range of the present text lies in, with what was deleted where it begins. */
  const between = ({ start, end }: TextRange) => {
    let first = indexAt('present', start);
    while (placed[first - 1]?.present === start) first--;
    return placed.slice(first, indexAt('present', Math.max(start, end - 1)) + 1);
  };
  return {
    ofSaved: (offset) => mergedOf('saved', offset),
    ofPresent: (offset) => mergedOf('present', offset),
    isInserted: (range) => between(range).some(({ type }) => type === 'inserted'),
    isLineChanged({ start, end }) {
      const lineEnd = present.indexOf('\n', end);
      const line = {
        start: present.lastIndexOf('\n', start - 1) + 1,
        end: lineEnd < 0 ? present.length : lineEnd,
      };
      return between(line).some(({ type }) => type !== 'equal');
    },
  };
}

function placeRuns(runs: readonly TextRun[]): PlacedRun[] {
  let [saved, present, merged] = [0, 0, 0];
  return runs.map(({ type, text }) => {
    const run = { type, text, saved, present, merged };
    if (type !== 'inserted') saved += text.length;
    if (type !== 'deleted') present += text.length;
    merged += text.length;
    return run;
  });
}
