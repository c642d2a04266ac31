/** Moving the ends of a mark from the keyboard, by character and by word, inside its paragraph. Pure. */
import type { TextRange } from '../language/normalize.ts';

export interface BoundaryMove {
  readonly edge: 'start' | 'end';
  readonly by: 'character' | 'word';
  readonly direction: 1 | -1;
}

/** Figures with their separators, words, single signs: what one press goes over. */
const WORDS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|[^\s]/gu;
const CHARACTERS = /\S/gu;

/**
 * The range with one end moved to the next place where it may be: no end stands beside white space, none crosses a
 * line's end, and the range never becomes empty. The same range where there is no such place.
 */
export function moveBoundary(
  text: string,
  range: TextRange,
  { edge, by, direction }: BoundaryMove,
): TextRange {
  const block = blockAround(text, range);
  const pieces = text.slice(block.start, block.end).matchAll(by === 'word' ? WORDS : CHARACTERS);
  const places = Array.from(pieces, ({ index, 0: piece }) =>
    edge === 'start' ? block.start + index : block.start + index + piece.length,
  );
  const from = range[edge];
  const allowed = places.filter((place) => (edge === 'start' ? place < range.end : place > range.start));
  const to =
    direction === 1 ? allowed.find((place) => place > from) : allowed.findLast((place) => place < from);
  return to === undefined ? range : { ...range, [edge]: to };
}

/** A range as it may be marked: without white space at its ends; null where nothing else is in it. */
export function trimmedRange(text: string, { start, end }: TextRange): TextRange | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** The paragraph a range begins in; a range that goes on beyond it keeps what it has. */
function blockAround(text: string, { start, end }: TextRange): TextRange {
  const behind = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: behind < 0 ? text.length : behind };
}
