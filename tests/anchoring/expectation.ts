/**
 * What must become of a quote, read off the edit alone: the edited text knows where each letter came from. Nothing here
 * knows how quotes are anchored.
 */
import type { OrphanReason } from '../../utils/clippings/anchoring.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { OriginalQuote } from './originals.ts';
import type { TracedText } from './traced-text.ts';

export type Expectation =
  /** At one of these: more than one only where the edit printed the same thing twice. */
  | { readonly type: 'found'; readonly places: readonly TextRange[] }
  | {
      readonly type: 'orphan';
      /** Any of these says it. */
      readonly reasons: readonly OrphanReason[];
      /** What stands in its place now, where that is plain. */
      readonly instead?: TextRange | undefined;
    };

/** Of a passage at least this much must be left to be found, and no more than that to be lost. */
const PASSAGE_STANDS = 0.9;
const PASSAGE_GONE = 0.4;
/** A passage with more put into it is another. */
const PASSAGE_GROWN = 1.15;
/** Code units beside a mark that must stand for something else to stand in its place. */
const NEIGHBOURS = 8;

/** Null where the edit does not say: a passage half of which is left. */
export function expectationOf(
  original: string,
  edited: TracedText,
  { quote, as, kind }: OriginalQuote,
): Expectation | null {
  const places = edited.placesOf(kind === 'number' ? withUnit(original, quote) : quote);
  if (places.length > 0) {
    const length = quote.end - quote.start;
    return { type: 'found', places: places.map(({ start }) => ({ start, end: start + length })) };
  }
  return as === 'mark' ? lostMark(original, edited, quote) : editedPassage(original, edited, quote);
}

/** A mere number with the word of which it is: without that it is another figure. */
function withUnit(original: string, { start, end }: TextRange): TextRange {
  const [unit = ''] = /^ ?[\p{L}%]*/u.exec(original.slice(end)) ?? [];
  return { start, end: end + unit.length };
}

function lostMark(original: string, edited: TracedText, range: TextRange): Expectation {
  const words = original.slice(range.start, range.end);
  const instead = gapOf(original, edited, range);
  if (instead !== null) return { type: 'orphan', reasons: [differs(words, instead)] };
  return { type: 'orphan', reasons: ['absent', 'outOfPlace', 'ambiguous'] };
}

/** What stands between the neighbours of a lost mark, where both of them stand and something is between them. */
function gapOf(original: string, edited: TracedText, { start, end }: TextRange): string | null {
  const [before] = edited.placesOf({ start: Math.max(0, start - NEIGHBOURS), end: start });
  const [after] = edited.placesOf({ start: end, end: Math.min(original.length, end + NEIGHBOURS) });
  if (before === undefined || after === undefined || after.start <= before.end) return null;
  const gap = edited.text.slice(before.end, after.start);
  return gap.trim() === '' || gap.length > 3 * (end - start) + NEIGHBOURS ? null : gap;
}

function editedPassage(original: string, edited: TracedText, range: TextRange): Expectation | null {
  const words = original.slice(range.start, range.end);
  const left = edited.leftOf(range) / words.length;
  if (left < PASSAGE_GONE)
    return { type: 'orphan', reasons: ['absent', 'outOfPlace', 'figuresDiffer', 'wordsDiffer'] };
  const extent = edited.extentOf(range);
  if (extent === null || left < PASSAGE_STANDS || !keepsEnds(edited, range)) return null;
  const now = edited.text.slice(extent.start, extent.end);
  if (now.length > PASSAGE_GROWN * words.length) return null;
  if (digitsOf(now) !== digitsOf(words)) return { type: 'orphan', reasons: ['figuresDiffer'] };
  return { type: 'found', places: [extent] };
}

function keepsEnds(edited: TracedText, { start, end }: TextRange): boolean {
  return (
    edited.placesOf({ start, end: start + NEIGHBOURS }).length === 1 &&
    edited.placesOf({ start: end - NEIGHBOURS, end }).length === 1
  );
}

function differs(before: string, now: string): OrphanReason {
  return digitsOf(before) === digitsOf(now) ? 'wordsDiffer' : 'figuresDiffer';
}

/** The numbers as printed. */
function digitsOf(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}
