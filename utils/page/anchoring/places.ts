/** Where some words stand in a text, and which of several places a quote means. */
import type { TextRange } from '../../language/normalize.ts';
import { once } from '../../language/once.ts';
import { likenessAt, neighboursOf, sentenceLikeness, standBetweenTheSame } from './neighbours.ts';
import type { QuoteWords } from './quote-words.ts';
import type { StandingSentences } from './standing-sentences.ts';
import { sentenceKeys, wholeOf, type TextWords } from './text-words.ts';

/** The present text. */
export interface Page {
  readonly words: TextWords;
  readonly sentences: StandingSentences;
  /** Whether it is the saved text's article, as far as is known. */
  readonly isVersion: () => boolean;
}

/** A range of words. */
export interface LikelyPlace extends TextRange {
  /** How alike its neighbours are to the quote's, 0 to 1. */
  readonly likeness: number;
}

export interface Choice {
  readonly best: LikelyPlace | null;
  /** Others fit as well as the best. */
  readonly isTie: boolean;
}

/** Places this close in likeness cannot be told apart by their neighbours... */
export const TIE = 0.03;
/** ...but may be by their sentences, from this much on... */
const SENTENCE_TIE = 0.02;
/** ...or because the quote stood just there, between neighbours as alike as this. */
const SAME = 0.97;
/** More places, present or saved, than these say nothing about any one of them. */
export const MAX_PLACES = 300;
const MAX_RIVALS = 30;
const MAX_OTHERS = 60;

/** The places where the words stand, in order; no more than MAX_PLACES and one. */
export function placesOf({ keys, placesOf: placesOfKey }: TextWords, wanted: readonly string[]): TextRange[] {
  const rarest = wanted.reduce(
    (least, key, index) =>
      placesOfKey(key).length < placesOfKey(wanted[least] ?? '').length ? index : least,
    0,
  );
  const places: TextRange[] = [];
  for (const place of placesOfKey(wanted[rarest] ?? '')) {
    const start = place - rarest;
    if (!wanted.every((key, index) => keys[start + index] === key)) continue;
    places.push({ start, end: start + wanted.length });
    if (places.length > MAX_PLACES) break;
  }
  return places;
}

/** The likeliest place; of copies of one passage, the one nearest to where the quote stood. */
export function choose(page: Page, quote: QuoteWords, places: readonly TextRange[]): Choice {
  const { words } = page;
  const likely = places
    .map((place) => ({ ...place, likeness: likenessAt(quote.neighbours, words, place) }))
    .sort((a, b) => b.likeness - a.likeness);
  const isLikeAnother = createIsLikeAnother(page, quote, quote.keys);
  const rivals: LikelyPlace[] = [];
  for (const [checked, place] of likely.entries()) {
    const [best] = rivals;
    if (best !== undefined && best.likeness - place.likeness >= TIE) break;
    if (checked >= MAX_RIVALS) return { best: best ?? null, isTie: true };
    if (!isLikeAnother(place)) rivals.push(place);
  }
  const [best = null] = rivals;
  if (rivals.length < 2) return { best, isTie: false };

  const [first, second] = rivals
    .map((place) => ({ place, likeness: likenessOfSentence(words, quote, place) }))
    .sort((a, b) => b.likeness - a.likeness);
  if (first !== undefined && second !== undefined && first.likeness - second.likeness >= SENTENCE_TIE) {
    return { best: first.place, isTie: false };
  }
  const [nearest = null, ...others] = rivals.sort(nearestFirst(words, quote));
  if (nearest === null) return { best: null, isTie: false };
  const isUnmoved =
    words.starts[nearest.start] === quote.quote.start + quote.lead && nearest.likeness >= SAME;
  const areCopies = others.every((other) => standBetweenTheSame(words, nearest, other));
  return { best: nearest, isTie: !isUnmoved && !areCopies };
}

export function nearestFirst(
  { starts }: TextWords,
  { quote }: QuoteWords,
): (a: TextRange, b: TextRange) => number {
  const distance = ({ start }: TextRange) => Math.abs((starts[start] ?? 0) - quote.start);
  return (a, b) => distance(a) - distance(b);
}

/** Whether one place fits better than another, or as well: by neighbours, then by sentences. */
export function fitsAsWell(
  { words }: Page,
  quote: QuoteWords,
  place: LikelyPlace,
  other: LikelyPlace,
): boolean {
  const difference = place.likeness - other.likeness;
  if (Math.abs(difference) >= TIE) return difference > 0;
  const bySentence = likenessOfSentence(words, quote, place) - likenessOfSentence(words, quote, other);
  return bySentence === 0 ? difference >= 0 : bySentence > 0;
}

/** How alike the sentence of a place is to the quote's; 0 where that is not known. */
function likenessOfSentence(words: TextWords, { saved }: QuoteWords, { start }: TextRange): number {
  if (saved === null) return 0;
  return sentenceLikeness(sentenceKeys(saved.words, saved.range.start), sentenceKeys(words, start));
}

/** Words of sentences that were in the saved text elsewhere are not what the quote became. */
export function isFree({ sentences }: Page, { saved }: QuoteWords, { start, end }: TextRange): boolean {
  return (
    saved === null || !(sentences.isTaken(start, saved.range) || sentences.isTaken(end - 1, saved.range))
  );
}

/** Tells of places whether the saved text has some words between neighbours that are more like them. */
export function createIsLikeAnother(
  { words }: Page,
  { saved }: QuoteWords,
  keys: readonly string[],
): (place: LikelyPlace) => boolean {
  if (saved === null) return () => false;
  const others = placesOf(saved.words, keys);
  if (others.length > MAX_OTHERS) return ({ likeness }) => likeness < SAME;
  const neighbours = once(() =>
    others.map((other) => neighboursOf(saved.words, other, wholeOf(saved.words))),
  );
  return (place) => neighbours().some((others) => likenessAt(others, words, place) > place.likeness);
}
