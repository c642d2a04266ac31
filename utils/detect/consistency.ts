import { checkEnds } from './consistency/ends.ts';
import { figureLines } from './consistency/figure-line.ts';
import { checkGrowth } from './consistency/growth.ts';
import type { ConsistencyNote } from './consistency/note.ts';
import { checkRatios } from './consistency/ratios.ts';
import { checkRepeats } from './consistency/repeats.ts';
import { checkShares } from './consistency/shares.ts';
import { checkSums } from './consistency/sums.ts';
import type { Detection } from './detection.ts';
import type { TokenizedText } from './detector.ts';

export type { ConsistencyNote, NoteType } from './consistency/note.ts';

/**
 * Where the figures of one article do not fit each other: parts and wholes, percentages, changes, repeats. Precise
 * rather than many: where another reading makes the figures fit, nothing is noted. `detections` are those of the
 * whole text, in text order; the notes are in the order of their first figure. Linear in the text.
 */
export function checkFigures(article: TokenizedText, detections: readonly Detection[]): ConsistencyNote[] {
  const { text } = article;
  const notes = [...checkRatios(text, detections), ...checkRepeats(text, detections)];
  for (const line of figureLines(article, detections)) {
    notes.push(...checkSums(line), ...checkShares(line), ...checkEnds(line), ...checkGrowth(line));
  }
  return notes.sort((a, b) => (a.figures[0]?.start ?? 0) - (b.figures[0]?.start ?? 0));
}
