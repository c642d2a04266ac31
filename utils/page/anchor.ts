/**
 * Finds a saved quote again in a text that may have changed: at its position, else wherever its words stand with the
 * same neighbours, else where nearly the same words stand. Wrong is worse than lost: below a floor, or where figures
 * differ, the quote is an orphan. Pure, on strings.
 */
import search from 'approx-string-match';
import type { Anchoring } from '../clippings/anchoring.ts';
import type { Quote } from '../clippings/annotation.ts';
import { foldWord } from '../language/fold.ts';

/** Neighbours this alike prove a place. */
const SURE_CONTEXT = 0.75;
/** A short quote needs neighbours this alike: unrelated Vietnamese text is about 0.3 alike. */
const SHORT_QUOTE_CONTEXT = 0.6;
/** From this length on, words that stand only once in a text prove themselves. */
const TELLING_LENGTH = 48;
/** Two places whose neighbours are this close in likeness cannot be told apart... */
const TIE = 0.05;
/** ...unless both are as good as perfect (a lead printed twice): then the nearer one is meant. */
const PERFECT = 0.95;
/** Shorter quotes must be the same words; from here on a passage may have been edited. */
const PASSAGE_LENGTH = 32;
/** The share of a quote's characters that may differ. */
const MAX_ERROR_RATE = 0.2;
const MIN_PASSAGE_LIKENESS = 0.85;
const MIN_APPROXIMATE_CONTEXT = 0.5;
/** More occurrences than this say nothing about any one of them. */
const MAX_OCCURRENCES = 300;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Place {
  /** Likeness of the neighbours, 0 to 1. */
  readonly context: number;
  /** Likeness of the quote's own words, 0 to 1. */
  readonly words: number;
}

/** @param text normalised the same way as the text the quote was taken from */
export function anchorQuote(text: string, quote: Quote): Anchoring {
  if (text.startsWith(quote.exact, quote.start) && isWhole(text, quote, quote)) {
    const score = contextLikeness(text, quote, quote);
    if (score >= SURE_CONTEXT) return { ...placeOf(quote), type: 'anchored', how: 'position', score };
  }
  const exact = occurrencesOf(text, quote);
  if (exact.length > 0) return anchorExact(exact, quote);
  return anchorApproximate(text, quote);
}

function anchorExact(candidates: readonly Candidate[], quote: Quote): Anchoring {
  const [best, second] = ranked(candidates, quote);
  if (!best) return { type: 'orphaned', reason: 'absent' };
  const provesItself = !second && quote.exact.length >= TELLING_LENGTH;
  if (best.context < SHORT_QUOTE_CONTEXT && !provesItself) return { type: 'orphaned', reason: 'outOfPlace' };
  if (isTie(best, second)) return { type: 'orphaned', reason: 'ambiguous' };
  const how = best.start === quote.start ? 'position' : 'exact';
  return { ...placeOf(best), type: 'anchored', how, score: provesItself ? 1 : best.context };
}

function anchorApproximate(text: string, quote: Quote): Anchoring {
  const near = nearPlaces(text, quote);
  const sameFigures = near.filter((place) => figuresOf(text, place) === figuresOf(quote.exact));
  const [best, second] = ranked(
    sameFigures.filter((candidate) => isAcceptable(text, candidate, quote)),
    quote,
  );
  if (best && isTie(best, second)) return { type: 'orphaned', reason: 'ambiguous' };
  if (best) {
    const score = (best.words + best.context) / 2;
    return { ...placeOf(best), type: 'anchored', how: 'approximate', score };
  }
  const [other] = ranked(near, quote);
  if (other && other.context >= SURE_CONTEXT) {
    const reason = sameFigures.includes(other) ? 'wordsDiffer' : 'figuresDiffer';
    return { type: 'orphaned', reason, instead: placeOf(other) };
  }
  return { type: 'orphaned', reason: 'absent' };
}

function isAcceptable(text: string, candidate: Candidate, { exact }: Quote): boolean {
  if (candidate.context < MIN_APPROXIMATE_CONTEXT) return false;
  if (exact.length >= PASSAGE_LENGTH) return candidate.words >= MIN_PASSAGE_LIKENESS;
  return wordsOf(text.slice(candidate.start, candidate.end)) === wordsOf(exact);
}

function isTie(best: Candidate, second: Candidate | undefined): boolean {
  return second !== undefined && best.context - second.context < TIE && best.context < PERFECT;
}

/** The likeliest first; of equally likely places the one nearest to where the quote stood. */
function ranked(candidates: readonly Candidate[], { start }: Quote): Candidate[] {
  const rank = ({ context, words }: Candidate) => Math.round((context + words) * 100);
  const distance = (candidate: Candidate) => Math.abs(candidate.start - start);
  return candidates.toSorted((a, b) => rank(b) - rank(a) || distance(a) - distance(b));
}

function occurrencesOf(text: string, quote: Quote): Candidate[] {
  const found: Candidate[] = [];
  const { exact } = quote;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const place = { start, end: start + exact.length };
    if (isWhole(text, place, quote)) {
      found.push({ ...place, context: contextLikeness(text, place, quote), words: 1 });
    }
    if (found.length > MAX_OCCURRENCES) break;
  }
  return found;
}

function nearPlaces(text: string, quote: Quote): Candidate[] {
  const { exact } = quote;
  const maxErrors = Math.floor(exact.length * MAX_ERROR_RATE) + 1;
  return search(text, exact, maxErrors)
    .slice(0, MAX_OCCURRENCES)
    .map((match) => {
      const place = toWholeWords(text, match);
      return {
        ...place,
        context: contextLikeness(text, place, quote),
        words: 1 - match.errors / exact.length,
      };
    });
}

function contextLikeness(text: string, { start, end }: Place, { prefix, suffix }: Quote): number {
  const length = prefix.length + suffix.length;
  if (length === 0) return 1;
  const before = likeness(text.slice(Math.max(0, start - prefix.length), start), prefix);
  const after = likeness(text.slice(end, end + suffix.length), suffix);
  return (before * prefix.length + after * suffix.length) / length;
}

/** 1 for equal strings, less by the share of characters that differ. */
function likeness(found: string, wanted: string): number {
  if (found === wanted || wanted === '') return 1;
  const errors = search(found, wanted, wanted.length).reduce(
    (least, match) => Math.min(least, match.errors),
    wanted.length,
  );
  return 1 - errors / wanted.length;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/;

/**
 * Whether a place does not cut a word or number that the quote did not cut: `An` is not in `Anh`, `5 người` not in
 * `1,5 người`.
 */
function isWhole(text: string, { start, end }: Place, { prefix, suffix }: Quote): boolean {
  const cutsBefore = joins(text.slice(Math.max(0, start - 2), start), text.slice(start, start + 2));
  const cutsAfter = joins(text.slice(Math.max(0, end - 2), end), text.slice(end, end + 2));
  const didBefore = joins(prefix.slice(-2), text.slice(start, start + 2));
  const didAfter = joins(text.slice(Math.max(0, end - 2), end), suffix.slice(0, 2));
  return (!cutsBefore || didBefore) && (!cutsAfter || didAfter);
}

/** Whether two neighbouring strings are parts of one word or number. */
function joins(left: string, right: string): boolean {
  const [a = '', b = ''] = [left.at(-1), right.at(0)];
  if (LETTER_OR_DIGIT.test(a) && LETTER_OR_DIGIT.test(b)) return true;
  const isSeparator = (character: string) => character === '.' || character === ',';
  return (
    (isSeparator(a) && DIGIT.test(left.at(-2) ?? '') && DIGIT.test(b)) ||
    (DIGIT.test(a) && isSeparator(b) && DIGIT.test(right.at(1) ?? ''))
  );
}

function toWholeWords(text: string, { start, end }: Place): Place {
  let from = start;
  let to = end;
  while (from < to && text.charAt(from).trim() === '') from++;
  while (to > from && text.charAt(to - 1).trim() === '') to--;
  while (from > 0 && joins(text.slice(Math.max(0, from - 2), from), text.slice(from, from + 2))) from--;
  while (to < text.length && joins(text.slice(Math.max(0, to - 2), to), text.slice(to, to + 2))) to++;
  return { start: from, end: to };
}

/** The figures of a text in their order, separators aside. */
function figuresOf(text: string, { start, end }: Place = { start: 0, end: text.length }): string {
  return (text.slice(start, end).match(/\d+/g) ?? []).join(' ');
}

/** Its words in one spelling, punctuation aside: `Thanh Hoá` and `Thanh Hóa` are the same words. */
function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(foldWord).join(' ');
}

function placeOf({ start, end }: Place): Place {
  return { start, end };
}
