/**
 * One thing said twice with two figures.
 * Noted: the headline's `412 hộ nghèo được hỗ trợ nhà ở` against `421 hộ nghèo được hỗ trợ nhà ở` in the body, where
 * the body has no 412 hộ; a sentence printed twice (lead, caption) in which one figure differs.
 * Not noted: another time, place or scope (`Năm 2023, 398 hộ nghèo …`), rounding (`gần 300 tỷ` for 298,6 tỷ).
 */
import type { TextRange } from '../../language/normalize.ts';
import { tokenize } from '../../language/tokenize.ts';
import { OTHER_SCOPE } from '../../lexicon/consistency-words.ts';
import { isFigure, type Detection, type FigureDetection } from '../detection.ts';
import { trieOf } from '../word-list.ts';
import { areComparable, boundsOf, mayAgree, valueOf } from './bounds.ts';
import { noteOf, type ConsistencyNote } from './note.ts';
import { names } from './phrases.ts';
import { sentenceAround } from './sentence.ts';

const SCOPES = trieOf([[OTHER_SCOPE, true]]);
/** A first line longer than this, or one that ends like a sentence, is no headline. */
const LONGEST_HEADLINE = 200;
/** Words that must be the same around both figures, and behind them. */
const SAME_WORDS = 4;
const SAME_WORDS_BEHIND = 2;
const PROVINCE = 'tỉnh';
/** What is compared on either side of a figure. */
const REACH = 10;
/** Shorter sentences are repeated with other figures by design: `Giải Ba trị giá 5 triệu đồng.` */
const LONG_SENTENCE = 60;

export function* checkRepeats(text: string, detections: readonly Detection[]): Generator<ConsistencyNote> {
  yield* checkHeadline(text, detections);
  yield* checkSentences(text, detections);
}

function* checkHeadline(text: string, detections: readonly Detection[]): Generator<ConsistencyNote> {
  const end = text.indexOf('\n');
  if (end < 0 || end > LONGEST_HEADLINE || /[.;:]\s*$/.test(text.slice(0, end))) return;
  const headline = detections.filter((detection) => detection.end <= end);
  const body = detections.filter((detection) => detection.start > end);
  for (const figure of headline) {
    if (!isFigure(figure) || figure.unit === '' || figure.kind === 'duration') continue;
    const note = checkAgainstBody(text, figure, headline, body);
    if (note) yield note;
  }
}

function checkAgainstBody(
  text: string,
  figure: FigureDetection,
  headline: readonly Detection[],
  body: readonly Detection[],
): ConsistencyNote | null {
  const bounds = boundsOf(text, figure);
  if (!bounds) return null;
  const others: FigureDetection[] = [];
  for (const other of body) {
    if (!isFigure(other) || other.kind !== figure.kind || other.unit !== figure.unit) continue;
    const said = boundsOf(text, other);
    // The body has the headline's figure too: the others are of something else.
    if (!said || mayAgree(bounds, said)) return null;
    if (isSaidAlike(text, figure, other)) others.push(other);
  }
  const [other] = others;
  const said = other && boundsOf(text, other);
  if (!said || !areComparable(bounds, said) || others.some((one) => !isSameAmount(one, other))) return null;
  return others.every((one) => isOfSameScope(text, one, headline, body))
    ? noteOf('repeat', 'headline', [figure, other], valueOf(figure), other)
    : null;
}

/** The same words stand around both figures. */
function isSaidAlike(text: string, one: FigureDetection, other: FigureDetection): boolean {
  const behind = sameWords(wordsBehind(text, one), wordsBehind(text, other));
  return (
    behind >= SAME_WORDS_BEHIND &&
    behind + sameWords(wordsBefore(text, one), wordsBefore(text, other)) >= SAME_WORDS
  );
}

function wordsBehind(text: string, figure: FigureDetection): string[] {
  const { end } = sentenceAround(text, figure);
  return wordsOf(text, figure.end, end).slice(0, REACH);
}

/** Nearest first. */
function wordsBefore(text: string, figure: FigureDetection): string[] {
  const { start } = sentenceAround(text, figure);
  return wordsOf(text, start, figure.start).slice(-REACH).reverse();
}

function wordsOf(text: string, start: number, end: number): string[] {
  return tokenize(text, { start, end }).map(({ key }) => key);
}

function sameWords(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((word, i) => word !== b[i]);
  return end < 0 ? a.length : end;
}

/**
 * The sentence names no place, body, person or time that the headline does not, the province's own bodies aside, and
 * speaks of no other scope.
 */
function isOfSameScope(
  text: string,
  figure: FigureDetection,
  headline: readonly Detection[],
  body: readonly Detection[],
): boolean {
  const sentence = sentenceAround(text, figure);
  const known = new Set(headline.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const named = body.filter((d) => !isFigure(d) && d.start >= sentence.start && d.end <= sentence.end);
  return (
    named.every((d) => {
      const name = text.slice(d.start, d.end).toLowerCase();
      return known.has(name) || (d.kind === 'organization' && name.endsWith(` ${PROVINCE}`));
    }) && !names(tokenize(text, sentence), SCOPES)
  );
}

function isSameAmount(a: FigureDetection, b: FigureDetection): boolean {
  return a.amount.type === 'exact' && b.amount.type === 'exact' && a.amount.value === b.amount.value;
}

interface Sentence extends TextRange {
  readonly figures: readonly FigureDetection[];
}

/** A sentence printed twice, its figures but one the same. */
function* checkSentences(text: string, detections: readonly Detection[]): Generator<ConsistencyNote> {
  // Words are compared only of sentences with as many letters: seldom are there two.
  const byLength = Map.groupBy(longSentences(text, detections), (sentence) => lengthOfWords(text, sentence));
  const seen = new Map<string, Sentence>();
  for (const sentence of [...byLength.values()].filter(({ length }) => length > 1).flat()) {
    const words = withoutFigures(text, sentence);
    const before = seen.get(words);
    const note = before && compareSentences(text, before.figures, sentence.figures);
    if (!before) seen.set(words, sentence);
    else if (note) yield note;
  }
}

/** The sentences with a figure. */
function* longSentences(text: string, detections: readonly Detection[]): Generator<Sentence> {
  const figures = detections.filter(isFigure);
  for (let at = 0; at < figures.length;) {
    const first = figures[at];
    if (!first) break;
    const { start, end } = sentenceAround(text, first);
    const inside: FigureDetection[] = [];
    for (let figure = figures[at]; figure && figure.start < end; figure = figures[++at]) inside.push(figure);
    if (end - start >= LONG_SENTENCE) yield { start, end, figures: inside };
  }
}

/** In UTF-16 code units, figures and the white space around the sentence left out. */
function lengthOfWords(text: string, { start, end, figures }: Sentence): number {
  const all = text.slice(start, end).trim().length;
  return figures.reduce((length, figure) => length - (figure.end - figure.start), all);
}

function withoutFigures(text: string, { start, end, figures }: Sentence): string {
  let words = '';
  let at = start;
  for (const figure of figures) {
    words += `${text.slice(at, figure.start)}#${figure.kind} ${figure.unit}#`;
    at = figure.end;
  }
  return (words + text.slice(at, end)).trim().toLowerCase();
}

function compareSentences(
  text: string,
  before: readonly FigureDetection[],
  now: readonly FigureDetection[],
): ConsistencyNote | null {
  const differing = now.flatMap((figure, i) => {
    const other = before[i];
    const [a, b] = [boundsOf(text, figure), other && boundsOf(text, other)];
    return other && a && b && !mayAgree(a, b) ? [{ figure, other }] : [];
  });
  const [only] = differing;
  return only && differing.length === 1
    ? noteOf('repeat', 'sentence', [only.other, only.figure], valueOf(only.other), only.figure)
    : null;
}
