/**
 * Finds saved quotes again in a text that may have changed: in their sentence, where that stands; else where their words
 * stand between the same neighbours. Wrong is worse than lost: below a floor, where the neighbours stand with something
 * else between them, or where several places fit equally, the quote is an orphan. Numbers are the same as printed or not
 * at all. Pure, on strings.
 */
import type { Anchored, Anchoring, OrphanReason, Orphaned } from '../clippings/anchoring.ts';
import type { Quote } from '../clippings/annotation.ts';
import type { TextRange } from '../language/normalize.ts';
import { once } from '../language/once.ts';
import { findEditedPassage } from './anchoring/edited-passage.ts';
import { findInstead, LIKELY_INSTEAD } from './anchoring/instead.ts';
import { areVersions } from './anchoring/kinship.ts';
import { isPartOfName } from './anchoring/name-edges.ts';
import {
  choose,
  fitsAsWell,
  isFree,
  MAX_PLACES,
  nearestFirst,
  placesOf,
  TIE,
  type LikelyPlace,
  type Page,
} from './anchoring/places.ts';
import { isWholeNumber } from './anchoring/number-edges.ts';
import { readQuote, toTextRange, type QuoteWords } from './anchoring/quote-words.ts';
import { findStandingSentences, NO_SENTENCES } from './anchoring/standing-sentences.ts';
import { isNumber, numbersOf, readWords, type TextWords } from './anchoring/text-words.ts';

/** A mark keeps its words; a passage may have been edited. */
export type QuoteUse = 'mark' | 'passage';

export type Anchorer = (quote: Quote, use?: QuoteUse) => Anchoring;

/** Neighbours this alike prove a place... */
const LIKELY = 0.5;
/** ...of a mere number, which has what it is of among them... */
const LIKELY_NUMBER = 0.6;
/** ...and in another article, which may have phrases in common. */
const LIKELY_ELSEWHERE = 0.85;
/** Words that both versions say once need few neighbours, if the nearest. */
const LIKELY_ONCE = 0.15;
/** So many words in a row prove themselves where they stand once. */
const TELLING_WORDS = 10;

/**
 * Anchors quotes in a text; what quotes share is worked out once.
 * @param present normalised the same way as the text the quotes were taken from
 * @param saved the whole text they were taken from, where it is known: it shows which sentences still stand, and tells
 *   rows of equal words apart, which the few letters of a quote's context cannot
 */
export function createAnchorer(present: string, saved?: string): Anchorer {
  const read = once(() => readPage(present, saved));
  return (quote, use = 'mark') => {
    if (present === saved && present.startsWith(quote.exact, quote.start)) {
      return { type: 'anchored', start: quote.start, end: quote.end, how: 'position', score: 1 };
    }
    const { page, savedWords } = read();
    const words = readQuote(quote, savedWords);
    if (words.keys.length === 0) return orphan('absent');
    const standing = placeInSentence(page, words);
    if (standing !== null) return foundAt(page, words, standing);
    return use === 'mark' ? anchorMark(page, words) : anchorPassage(page, words);
  };
}

function readPage(present: string, saved: string | undefined): { page: Page; savedWords: TextWords | null } {
  const words = readWords(present);
  if (saved === undefined)
    return { page: { words, sentences: NO_SENTENCES, isVersion: () => true }, savedWords: null };
  const savedWords = readWords(saved);
  const sentences = findStandingSentences(savedWords, words);
  return { page: { words, sentences, isVersion: once(() => areVersions(savedWords, words)) }, savedWords };
}

/** The same for one quote of a text of which nothing else is known. */
export function anchorQuote(present: string, quote: Quote, use: QuoteUse = 'mark'): Anchoring {
  return createAnchorer(present)(quote, use);
}

/** In its sentence, where that stands; of copies the one nearest to where it stood. */
function placeInSentence({ words, sentences }: Page, quote: QuoteWords): LikelyPlace | null {
  const copies = quote.saved === null ? null : sentences.placesOf(quote.saved.range);
  const [nearest] = copies?.toSorted(nearestFirst(words, quote)) ?? [];
  return nearest === undefined ? null : { ...nearest, likeness: 1 };
}

function anchorMark(page: Page, quote: QuoteWords): Anchoring {
  const everywhere = placesOf(page.words, quote.keys);
  if (everywhere.length > MAX_PLACES) return orphan('ambiguous');
  const { best, isTie } = choose(
    page,
    quote,
    everywhere.filter((place) => isFree(page, quote, place) && isUncut(page.words, quote, place)),
  );
  const isFound = best !== null && !isTie && best.likeness >= floorOf(page, quote, everywhere, best);
  const minLikeness = Math.max(LIKELY_INSTEAD, isFound ? best.likeness - TIE : 0);
  const instead = findInstead(page, quote, everywhere, best, minLikeness);
  if (instead !== null && (best === null || fitsAsWell(page, quote, instead, best))) {
    return differsAt(page, quote, instead);
  }
  if (isFound) return foundAt(page, quote, best);
  if (isTie) return orphan('ambiguous');
  return orphan(everywhere.length === 0 ? 'absent' : 'outOfPlace');
}

/** How alike the neighbours of a mark must be. */
function floorOf(page: Page, quote: QuoteWords, everywhere: readonly TextRange[], best: LikelyPlace): number {
  if (best.likeness < LIKELY_ELSEWHERE && !page.isVersion()) return LIKELY_ELSEWHERE;
  if (quote.keys.every(isNumber) && (quote.unit !== null || !quote.isWholeNumber)) return LIKELY_NUMBER;
  const isOnce = everywhere.length === 1 && isSaidOnce(quote) && isBesideNeighbour(page.words, quote, best);
  return isOnce ? LIKELY_ONCE : LIKELY;
}

/** Whether a place is not within a longer name or number, and a mere number is of what it was of. */
function isUncut(words: TextWords, quote: QuoteWords, place: TextRange): boolean {
  if (quote.isWholeNumber && !isWholeNumber(words, place)) return false;
  if (quote.unit !== null && words.keys[place.end] !== quote.unit) return false;
  return !isPartOfName(words, place, quote);
}

function anchorPassage(page: Page, quote: QuoteWords): Anchoring {
  const places = placesOf(page.words, quote.keys);
  if (places.length > MAX_PLACES) return orphan('ambiguous');
  const { best, isTie } = choose(page, quote, places);
  if (isTie) return orphan('ambiguous');
  if (best !== null) {
    const provesItself = places.length === 1 && quote.keys.length >= TELLING_WORDS;
    return provesItself || best.likeness >= LIKELY ? foundAt(page, quote, best) : orphan('outOfPlace');
  }
  const edited = findEditedPassage(page.words, quote);
  if (edited === null) return orphan('absent');
  return edited.hasSameNumbers ? foundAt(page, quote, edited) : differsAt(page, quote, edited);
}

function isSaidOnce({ saved, keys }: QuoteWords): boolean {
  return saved !== null && placesOf(saved.words, keys).length === 1;
}

/** Whether the nearest two words of one side stand right beside a place. */
function isBesideNeighbour({ keys }: TextWords, quote: QuoteWords, { start, end }: TextRange): boolean {
  const [before, beforeThat] = quote.neighbours.before.words;
  const [behind, behindThat] = quote.neighbours.behind.words;
  return (
    (keys[start - 1] === before && keys[start - 2] === beforeThat) ||
    (keys[end] === behind && keys[end + 1] === behindThat)
  );
}

function foundAt({ words }: Page, quote: QuoteWords, place: LikelyPlace): Anchored {
  const range = toTextRange(words, place, quote);
  const isExact = words.text.slice(range.start, range.end) === quote.quote.exact;
  const how = !isExact ? 'approximate' : range.start === quote.quote.start ? 'position' : 'exact';
  return { type: 'anchored', ...range, how, score: place.likeness };
}

function differsAt({ words }: Page, quote: QuoteWords, place: TextRange): Orphaned {
  const isSame = numbersOf(words.keys.slice(place.start, place.end)) === numbersOf(quote.keys);
  const reason = isSame ? 'wordsDiffer' : 'figuresDiffer';
  return { type: 'orphaned', reason, instead: toTextRange(words, place, quote) };
}

function orphan(reason: Exclude<OrphanReason, 'wordsDiffer' | 'figuresDiffer'>): Orphaned {
  return { type: 'orphaned', reason };
}
