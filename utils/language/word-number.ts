/**
 * Small numbers for the words of the texts read, so that what is asked of a word at every turn is one look into a
 * table (key-index.ts) where its letters would have to be hashed and compared. A cache, no state: by its number or by
 * its key, a word gets the same answer.
 */
import { classAt, DIGIT } from './character-class.ts';

/** Vietnamese has some seven thousand syllables; what a text without end brings beyond this many is not numbered. */
const MOST_NUMBERED = 1 << 14;
/** Of words without a number, which are looked up by their keys: it lies behind every table. */
export const UNNUMBERED = MOST_NUMBERED;
/** In UTF-16 code units. Longer words are rare, and would keep the text they are cut from in memory. */
const LONGEST_WORD = 12;
/** Longer numerals are too many, and hardly ever asked for. */
const LONGEST_NUMERAL = 4;

interface NumberedKey {
  readonly key: string;
  readonly number: number;
}

const NUMBERED = new Map<string, NumberedKey>();

/** The number of a key, and the one string it is held by: what is the same string is quickly found to be equal. */
export function numberOf(key: string): NumberedKey {
  const known = NUMBERED.get(key);
  if (known !== undefined) return known;
  const longest = classAt(key, 0) === DIGIT ? LONGEST_NUMERAL : LONGEST_WORD;
  if (NUMBERED.size === MOST_NUMBERED || key.length > longest) return { key, number: UNNUMBERED };
  const numbered = { key, number: NUMBERED.size };
  NUMBERED.set(key, numbered);
  return numbered;
}
