/** Finds a passage that was edited: nearly the same words, the same numbers. */
import search from 'approx-string-match';
import type { TextRange } from '../../language/normalize.ts';
import { likenessAt } from './neighbours.ts';
import type { QuoteWords } from './quote-words.ts';
import { numbersOf, wordsIn, type TextWords } from './text-words.ts';

export interface EditedPassage extends TextRange {
  /** How much of its own words is the same, 0 to 1. */
  readonly likeness: number;
  readonly hasSameNumbers: boolean;
}

/** The share of a passage's characters that may differ. */
const MAX_ERROR_RATE = 0.2;
const MAX_MATCHES = 100;
/** Words. */
const MAX_PUT_IN = 8;

/** The likeliest place, in words; null where nothing is like the passage, or several places are equally. */
export function findEditedPassage(
  words: TextWords,
  { quote, keys, neighbours }: QuoteWords,
): EditedPassage | null {
  const { exact } = quote;
  const numbers = numbersOf(keys);
  const passages = search(words.text, exact, Math.floor(exact.length * MAX_ERROR_RATE))
    .slice(0, MAX_MATCHES)
    .map((match) => {
      const range = toEnds(words, wordsIn(words, match), keys);
      return {
        ...range,
        likeness: 1 - match.errors / exact.length,
        hasSameNumbers: numbersOf(words.keys.slice(range.start, range.end)) === numbers,
        fit: likenessAt(neighbours, words, range),
      };
    })
    .sort(
      (a, b) =>
        Number(b.hasSameNumbers) - Number(a.hasSameNumbers) || b.likeness - a.likeness || b.fit - a.fit,
    );
  const [best, second] = passages;
  if (best === undefined) return null;
  const { fit, ...passage } = best;
  const isTie =
    second !== undefined &&
    second.hasSameNumbers === best.hasSameNumbers &&
    second.likeness === best.likeness &&
    second.fit === fit;
  return isTie ? null : passage;
}

/** A match may leave out words put in beside the passage's first or last word: taken in, so that their numbers count. */
function toEnds({ keys }: TextWords, { start, end }: TextRange, passage: readonly string[]): TextRange {
  const first = keys.lastIndexOf(passage[0] ?? '', start);
  const last = keys.indexOf(passage.at(-1) ?? '', end - 1);
  return {
    start: first >= start - MAX_PUT_IN && first >= 0 ? first : start,
    end: last >= 0 && last < end + MAX_PUT_IN ? last + 1 : end,
  };
}
