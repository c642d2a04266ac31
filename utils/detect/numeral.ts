/**
 * Numbers in digits, in words and in both, with their scales: `1.131`, `2,75 nghìn tỷ`, `62 tỷ 350 triệu`,
 * `hai mươi lăm`, `một trăm lẻ năm`, `nửa triệu`, `bốn triệu rưỡi`, `một triệu hai`.
 */
import type { Token } from '../language/tokenize.ts';
import {
  DIGIT_WORDS,
  FIVE_OR_SO,
  FINAL_DIGIT_WORDS,
  HALF_BEFORE,
  HALF_BEHIND,
  HUNDRED,
  SCALE_HOMOGRAPHS,
  SCALE_WORDS,
  SPOKEN_FINAL_DIGIT_WORDS,
  TEN,
  TENS,
  ZERO_TENS,
} from '../lexicon/numerals.ts';
import { lettersAt } from './token-at.ts';
import { add, fixed, parsePrinted, shift, type Fixed } from './decimal.ts';

export interface Numeral {
  /** Index of the token behind it. */
  readonly end: number;
  readonly value: Fixed;
  /** How its first part is written. */
  readonly form: 'digits' | 'words';
  /** The power of ten its scale words say in all: 9 of `2,1 tỷ`, 0 of `2.100`. A range's first number may share it. */
  readonly power: number;
}

const MILLION = 6;
/** Words that go on behind a sum and are no noun. */
const BEHIND_SUMS: ReadonlySet<string> = new Set([
  'mới',
  'thì',
  'mà',
  'cho',
  'một',
  'mỗi',
  'nhưng',
  'rồi',
  'là',
]);

/** Words before mươi that leave it without a number (vài mươi, mấy mươi). */
const ROUGH_BEFORE: ReadonlySet<string> = new Set(['vài', 'mấy', 'dăm', 'đôi', 'nhiều', 'bao']);

/** Half of one unit: nửa năm, hai ngày rưỡi. */
export const HALF: Fixed = { digits: 5n, places: 1 };

/** Reads the longest number that begins at token `at`; null where none does. */
export function parseNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const first = readGroup(tokens, at);
  if (!first) return null;
  const scaled = readScale(tokens, first.end);
  if (scaled.power === 0) return { ...first, power: 0 };
  const head = { end: scaled.end, value: shift(first.value, scaled.power) };
  const { end, value } = withTail(tokens, head, scaled.power, first.form);
  const outer = readScale(tokens, end);
  if (end === head.end || outer.power <= scaled.power)
    return { form: first.form, power: scaled.power, value, end };
  // What has a tail of its own is counted in a larger scale: hai nghìn năm trăm | tỷ, 1 triệu 200 nghìn | tỷ.
  const scaledOut = { end: outer.end, value: shift(value, outer.power) };
  return { form: first.form, power: outer.power, ...withTail(tokens, scaledOut, outer.power, first.form) };
}

function withTail(tokens: readonly Token[], head: Part, power: number, form: 'digits' | 'words'): Part {
  const tail = readTail(tokens, head.end, power, form);
  return tail ? { end: tail.end, value: add(head.value, tail.value) } : head;
}

/** A scale that stands for itself: `hơn chục`, `triệu rưỡi`, `hàng chục nghìn`. */
export function parseBareScale(tokens: readonly Token[], at: number): Numeral | null {
  const opening = SCALE_WORDS.get(wordAt(tokens, at));
  if (opening !== undefined && opening >= 2 && wordAt(tokens, at + 1) === HALF_BEHIND)
    return { end: at + 2, value: shift({ digits: 15n, places: 1 }, opening), form: 'words', power: opening };
  const { end, power } = readScale(tokens, at);
  if (power === 0) return null;
  // triệu bốn: one million and four of the next place
  const next = power >= MILLION ? readNextPlace(tokens, end, power) : null;
  if (next) return { end: next.end, value: add(shift(fixed(1), power), next.value), form: 'words', power };
  const half = wordAt(tokens, end) === HALF_BEHIND;
  const value = shift(half ? { digits: 15n, places: 1 } : fixed(1), power);
  return { end: half ? end + 1 : end, value, form: 'words', power };
}

/** About a number: `dăm` is five or so, `dăm chục` fifty, `mươi` ten; not `dăm bảy`, `vài mươi`. */
export function parseRough(tokens: readonly Token[], at: number): Numeral | null {
  const key = wordAt(tokens, at);
  if (key === FIVE_OR_SO) {
    const { end, power } = readScale(tokens, at + 1);
    // dăm năm is some years
    return DIGIT_WORDS.has(wordAt(tokens, end)) && wordAt(tokens, end) !== 'năm'
      ? null
      : { end, value: shift(fixed(5), power), form: 'words', power };
  }
  if (key !== TENS || ROUGH_BEFORE.has(wordAt(tokens, at - 1)) || DIGIT_WORDS.has(wordAt(tokens, at - 1)))
    return null;
  const { end, power } = readScale(tokens, at + 1);
  return { end, value: shift(fixed(10), power), form: 'words', power: power + 1 };
}

interface Part {
  readonly end: number;
  readonly value: Fixed;
}

/** What stands before a scale: a printed number, words below a thousand, or nửa. */
function readGroup(tokens: readonly Token[], at: number): (Part & { form: 'digits' | 'words' }) | null {
  const token = tokens[at];
  if (token?.kind === 'number') {
    const value = parsePrinted(token.text);
    return value && { end: at + 1, value, form: 'digits' };
  }
  if (token?.key === HALF_BEFORE) {
    return SCALE_WORDS.has(wordAt(tokens, at + 1)) ? { end: at + 1, value: HALF, form: 'words' } : null;
  }
  const words = readBelowThousand(tokens, at);
  return words && { ...words, form: 'words' };
}

/** Words below a thousand: `năm`, `mười hai`, `hai mươi lăm`, `ba trăm lẻ năm`, `hai trăm ba` (230). */
function readBelowThousand(tokens: readonly Token[], at: number): Part | null {
  const digit = DIGIT_WORDS.get(wordAt(tokens, at));
  if (digit === undefined || wordAt(tokens, at + 1) !== HUNDRED) return readBelowHundred(tokens, at);
  const hundreds = digit * 100;
  const next = wordAt(tokens, at + 2);
  if (ZERO_TENS.has(next)) {
    const last = DIGIT_WORDS.get(wordAt(tokens, at + 3));
    if (last !== undefined && last > 0) return { end: at + 4, value: fixed(hundreds + last) };
  }
  if (next === HALF_BEHIND) return { end: at + 3, value: fixed(hundreds + 50) };
  const tens = readSpokenTens(tokens, at + 2);
  if (tens) return { end: tens.end, value: add(fixed(hundreds), tens.value) };
  const rest = readBelowHundred(tokens, at + 2);
  if (!rest || rest.value.digits === 0n) return { end: at + 2, value: fixed(hundreds) };
  if (rest.value.digits >= 10n) return { end: rest.end, value: add(fixed(hundreds), rest.value) };
  if (!isLoneDigit(tokens, at + 2)) return { end: at + 2, value: fixed(hundreds) };
  return { end: rest.end, value: add(fixed(hundreds), shift(rest.value, 1)) };
}

/** `tám chục` behind a hundred: một trăm tám chục ngàn is 180.000. */
function readSpokenTens(tokens: readonly Token[], at: number): Part | null {
  const digit = DIGIT_WORDS.get(wordAt(tokens, at)) ?? 0;
  return digit > 0 && wordAt(tokens, at + 1) === 'chục' ? { end: at + 2, value: fixed(digit * 10) } : null;
}

function readBelowHundred(tokens: readonly Token[], at: number): Part | null {
  const key = wordAt(tokens, at);
  if (key === TEN) {
    const last = finalDigit(wordAt(tokens, at + 1));
    return last === null || isYearsBehind(tokens, at + 1)
      ? { end: at + 1, value: fixed(10) }
      : { end: at + 2, value: fixed(10 + last) };
  }
  const digit = DIGIT_WORDS.get(key);
  if (digit === undefined || digit === 0) return null;
  if (digit < 2) return { end: at + 1, value: fixed(digit) };
  const lastSpoken = SPOKEN_FINAL_DIGIT_WORDS.get(wordAt(tokens, at + 1));
  if (lastSpoken !== undefined) return { end: at + 2, value: fixed(digit * 10 + lastSpoken) };
  const lastOfAge = readLastOfAge(tokens, at + 1, digit);
  if (lastOfAge !== null) return { end: at + 2, value: fixed(digit * 10 + lastOfAge) };
  if (wordAt(tokens, at + 1) !== TENS) return { end: at + 1, value: fixed(digit) };
  const last = finalDigit(wordAt(tokens, at + 2));
  return last === null || isYearsBehind(tokens, at + 2)
    ? { end: at + 2, value: fixed(digit * 10) }
    : { end: at + 3, value: fixed(digit * 10 + last) };
}

/** `tám hai tuổi` is 82, `bốn chín năm` 49; two digits in a row (`bảy tám tuổi`, `năm bảy năm`) are a range. */
function readLastOfAge(tokens: readonly Token[], at: number, tens: number): number | null {
  if (!/^(?:tuổi|năm)$/.test(wordAt(tokens, at + 1))) return null;
  const last = finalDigit(wordAt(tokens, at));
  return last === null || Math.abs(last - tens) === 1 || (tens === 5 && last === 7) ? null : last;
}

function finalDigit(key: string): number | null {
  const digit = FINAL_DIGIT_WORDS.get(key) ?? DIGIT_WORDS.get(key);
  return digit === undefined || digit === 0 ? null : digit;
}

/** `mười năm`, `hai mươi năm`, `một trăm năm` count years: behind tens a five is lăm, not năm. */
function isYearsBehind(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'năm';
}

/**
 * Scale words in a row, as far as they stay below 10 ** limit. `trăm` behind words belongs to the group before it, so
 * here it follows digits only.
 */
function readScale(tokens: readonly Token[], at: number, limit = Infinity): { end: number; power: number } {
  let end = at;
  let power = 0;
  for (;;) {
    const token = tokens[end];
    const next = token?.kind === 'word' ? SCALE_WORDS.get(token.key) : undefined;
    if (next === undefined || (power >= 6 && next < 9) || power + next >= limit) return { end, power };
    if (lettersAt(tokens, end) === 'title' || isOtherWord(tokens, end)) return { end, power };
    power += next;
    end++;
  }
}

/** `tỷ lệ`, `tỷ giá`, `triệu tập`: the scale's syllable begins another word. */
function isOtherWord(tokens: readonly Token[], at: number): boolean {
  return SCALE_HOMOGRAPHS.get(wordAt(tokens, at))?.has(wordAt(tokens, at + 1)) ?? false;
}

/** What follows a scale of 10 ** power: lower scales, rưỡi, or one digit of the next lower place (một triệu hai). */
function readTail(
  tokens: readonly Token[],
  at: number,
  power: number,
  form: 'digits' | 'words',
  outermost = power,
): Part | null {
  if (wordAt(tokens, at) === HALF_BEHIND) return { end: at + 1, value: shift(HALF, power) };
  const spoken = SPOKEN_FINAL_DIGIT_WORDS.has(wordAt(tokens, at)) ? readNextPlace(tokens, at, power) : null;
  if (spoken) return spoken;
  const group = readGroup(tokens, readOptionalZeros(tokens, at)) ?? readGroup(tokens, at);
  if (!group || (group.form === 'words' && group.value.places > 0)) return null;
  const scale = readScale(tokens, group.end, power);
  const outer = readScale(tokens, scale.end);
  // A scale no smaller than the tail's own place counts the whole number, or begins another one.
  if (outer.power > 0 && outer.power <= outermost) return null;
  // ngàn | một chục: ten behind a scale is mười, a dozen is what the price is for.
  if (scale.power === 1 && group.form === 'words' && group.value.digits === 1n) return null;
  if (scale.power > 0) {
    const value = shift(group.value, scale.power);
    const rest = readTail(tokens, scale.end, scale.power, group.form, outermost);
    return rest ? { end: rest.end, value: add(value, rest.value) } : { end: scale.end, value };
  }
  if (group.form === 'digits' || form === 'digits') {
    const place = readNextPlace(tokens, at, power);
    return place && { end: place.end, value: place.value };
  }
  if (isLoneDigit(tokens, at)) return { end: at + 1, value: shift(group.value, power - 1) };
  return group.value.digits >= 10n && power >= 3
    ? { end: group.end, value: group.value }
    : group.end > at + 1
      ? group
      : null;
}

/** `3 triệu hai`, `1 tỷ 2`: one digit of the next lower place, where nothing follows that it could count. */
function readNextPlace(tokens: readonly Token[], at: number, power: number): Part | null {
  const token = tokens[at];
  const digit =
    token?.kind === 'number' && /^[1-9]$/.test(token.text)
      ? Number(token.text)
      : (DIGIT_WORDS.get(wordAt(tokens, at)) ?? 0);
  const final = SPOKEN_FINAL_DIGIT_WORDS.get(wordAt(tokens, at));
  const next = tokens[at + 1];
  const closes =
    !next ||
    next.kind === 'break' ||
    (next.kind === 'punctuation' && /^[.,;)"]$/.test(next.key)) ||
    BEHIND_SUMS.has(next.key);
  if (!closes || (power < MILLION && (power < 3 || token?.kind !== 'word'))) return null;
  // một behind a sum begins the next noun; its one is mốt.
  if (final !== undefined) return { end: at + 1, value: shift(fixed(final), power - 1) };
  if (digit < 2 || wordAt(tokens, at) === 'năm') return null;
  return { end: at + 1, value: shift(fixed(digit), power - 1) };
}

/** `không trăm` and `lẻ` say that places are empty (một nghìn không trăm lẻ năm). */
function readOptionalZeros(tokens: readonly Token[], at: number): number {
  let end = at;
  if (wordAt(tokens, end) === 'không' && wordAt(tokens, end + 1) === HUNDRED) end += 2;
  if (ZERO_TENS.has(wordAt(tokens, end))) end++;
  return end;
}

/**
 * One digit word of the next lower place: `một triệu hai`, `hai trăm ba`. Not `năm` (years), not `một` (that is mốt;
 * hai trăm triệu | một sào), nor a digit that a scale follows.
 */
function isLoneDigit(tokens: readonly Token[], at: number): boolean {
  const key = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  return (
    DIGIT_WORDS.has(key) &&
    key !== 'năm' &&
    key !== 'không' &&
    key !== 'một' &&
    !SCALE_WORDS.has(next) &&
    next !== TENS
  );
}

/** The key of a word; '' for all else. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'word' ? token.key : '';
}
