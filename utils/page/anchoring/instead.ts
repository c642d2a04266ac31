/** What stands in a quote's place, where its neighbours still stand. */
import type { TextRange } from '../../language/normalize.ts';
import { holdsName } from './name-edges.ts';
import { createIsLikeAnother, isFree, type LikelyPlace, type Page } from './places.ts';
import type { QuoteWords } from './quote-words.ts';
import { findStandingPlace } from './standing-place.ts';
import { isNumber, type TextWords } from './text-words.ts';

/** Neighbours this alike hold something else in the quote's place if it is of the quote's sort... */
export const LIKELY_INSTEAD = 0.5;
/** ...or whatever it is. */
const SURE = 0.75;
/** What stands so few words beside the quote's own words is an addition to them... */
const BESIDE = 8;
/** ...unless it fits better by so much, is of the quote's form, or stands right between the nearest neighbours. */
const BESIDE_MARGIN = 0.3;

/**
 * The likeliest place between the quote's neighbours that holds other words; null where there is none.
 * @param everywhere where the quote's own words stand
 * @param best the likeliest of these
 * @param minLikeness how alike its neighbours must be
 */
export function findInstead(
  page: Page,
  quote: QuoteWords,
  everywhere: readonly TextRange[],
  best: LikelyPlace | null,
  minLikeness: number,
): LikelyPlace | null {
  const { words } = page;
  const maxLength = Math.floor(1.5 * quote.keys.length) + 1;
  const place = findStandingPlace(quote.neighbours, words, { maxLength, minLikeness }, (candidate) => {
    const isSort = isOfSort(words, candidate, quote);
    if (candidate.likeness < (isSort ? LIKELY_INSTEAD : SURE)) return false;
    if (!isFree(page, quote, candidate) || isNeighbour(words, candidate, quote)) return false;
    const { start, end } = candidate;
    const beside = everywhere.filter((own) => own.start < end + BESIDE && own.end > start - BESIDE);
    if (beside.some((own) => own.start < end && own.end > start)) return false;
    if (beside.length === 0 || candidate.likeness >= (best?.likeness ?? 0) + BESIDE_MARGIN) return true;
    const isOfForm = isSort && haveOneForm(words.keys.slice(start, end), quote.keys);
    return isOfForm || isRightBetween(words, candidate, quote);
  });
  if (place === null) return null;
  const isLikeAnother = createIsLikeAnother(page, quote, words.keys.slice(place.start, place.end));
  return isLikeAnother(place) ? null : place;
}

/** Whether words can stand in the quote's place: a figure for a figure, a name for a name, of about the length. */
function isOfSort(words: TextWords, { start, end }: TextRange, quote: QuoteWords): boolean {
  const { keys } = words;
  return (
    3 * (end - start) >= quote.keys.length &&
    isNumber(keys[end - 1]) === isNumber(quote.keys.at(-1)) &&
    keys.slice(start, end).filter(isNumber).length === quote.keys.filter(isNumber).length &&
    holdsName(words, { start, end }) === quote.holdsName &&
    (quote.unit === null || keys[end] === quote.unit)
  );
}

/** Whether words are another's but for the numbers: `15 đại biểu` and `13 đại biểu`. */
function haveOneForm(keys: readonly string[], others: readonly string[]): boolean {
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] || (isNumber(key) && isNumber(others[index])))
  );
}

function isRightBetween({ keys }: TextWords, { start, end }: TextRange, { neighbours }: QuoteWords): boolean {
  return keys[start - 1] === neighbours.before.words[0] && keys[end] === neighbours.behind.words[0];
}

/** Whether words are of the quote's neighbours, come to its place because it was taken out: their own go on there. */
function isNeighbour({ keys }: TextWords, { start, end }: TextRange, { neighbours }: QuoteWords): boolean {
  return (
    holds(neighbours.behind.words.slice(0, BESIDE), keys.slice(start, end + 1)) ||
    holds(neighbours.before.words.slice(0, BESIDE), keys.slice(start - 1, end).toReversed())
  );
}

/** Whether a list holds another, uncut. */
function holds(keys: readonly string[], part: readonly string[]): boolean {
  return keys.some((_, from) => part.every((key, index) => keys[from + index] === key));
}
