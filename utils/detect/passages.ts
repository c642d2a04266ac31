import type { TextRange } from '../language/normalize.ts';
import type { DetectResult } from './detect.ts';

/** UTF-16 code units: more than nine articles in ten hold, little enough to be read in a few milliseconds. */
export const PASSAGE_LENGTH = 20_000;

/**
 * Cuts a text into passages that are read one by one, so that a very long page neither blocks its tab nor costs
 * more per letter than a short one. A cut falls on a line end, else behind a sentence, else on a space; only a
 * run of `length` letters without any is cut inside. Most articles are one passage.
 */
export function* passagesOf(text: string, length = PASSAGE_LENGTH): Generator<TextRange> {
  let start = 0;
  while (start < text.length) {
    const end = start + length >= text.length ? text.length : cutWithin(text, start, start + length);
    yield { start, end };
    start = end;
  }
}

/** What a passage said with its offsets into the article, whose passage begins at `start`. */
export function inArticle({ detections, honours, notes }: DetectResult, start: number): DetectResult {
  if (start === 0) return { detections, honours, notes };
  const moved = <Range extends TextRange>(range: Range): Range => ({
    ...range,
    start: range.start + start,
    end: range.end + start,
  });
  return {
    detections: detections.map(moved),
    honours,
    notes: notes.map((note) => ({ ...note, figures: note.figures.map(moved) })),
  };
}

function cutWithin(text: string, start: number, limit: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const at = text.slice(start, limit).lastIndexOf(mark);
    if (at > 0) return start + at + mark.length;
  }
  return limit;
}
