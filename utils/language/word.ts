import { classAt, DIGIT, LETTER, LINE_END } from './character-class.ts';
import { foldWord } from './fold.ts';
import { numberOf } from './word-number.ts';

/** How a word is written: `ubnd` lower, `Công` title, `UBND` upper, `CTr` mixed. One capital letter is `title`. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed';

/** What a token's text says by itself, wherever it stands. */
export interface Word {
  readonly text: string;
  readonly key: string;
  /** Null where it is no word. */
  readonly letters: LetterCase | null;
  /** See word-number.ts. */
  readonly number: number;
}

/** Words are few and recur in every text: those seen last are remembered, at most half as many as there are slots. */
const SLOTS = 1 << 15;
const MOST_REMEMBERED = SLOTS / 2;
/** Longer ones are rare, and would keep the text they are cut from in memory. */
const LONGEST_REMEMBERED = 12;

/**
 * A hash table with open addressing, asked by a place in a text: a word met before costs no string of its own. The
 * slots hold indices, so that the table stays in the processor's cache.
 */
class WordMemory {
  /** The index of a word and one more; 0 where none is remembered. */
  readonly #slots = new Uint16Array(SLOTS);
  readonly #words: Word[] = [];

  /** The word from `start` to `end` of a text. */
  at(text: string, start: number, end: number): Word {
    if (end - start > LONGEST_REMEMBERED) return createWord(text.slice(start, end));
    let slot = slotOf(text, start, end);
    for (let held = this.#slots[slot] ?? 0; held !== 0; held = this.#slots[slot] ?? 0) {
      const word = this.#words[held - 1];
      if (word !== undefined && isAt(word.text, text, start, end)) return word;
      slot = (slot + 1) % SLOTS;
    }
    const word = createWord(text.slice(start, end));
    if (this.#words.length === MOST_REMEMBERED) this.#forget();
    else this.#slots[slot] = this.#words.push(word);
    return word;
  }

  #forget(): void {
    this.#slots.fill(0);
    this.#words.length = 0;
  }
}

/** A cache, no state: what it gives is the same whatever was asked before. */
export const WORDS = new WordMemory();

function slotOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Words are short: a loop is quicker than a call of the library's. */
function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function createWord(text: string): Word {
  const kind = classAt(text, 0);
  const { key, number } = numberOf(keyOf(text));
  return { text, key, letters: kind === LETTER ? letterCase(text) : null, number };
}

function keyOf(text: string): string {
  switch (classAt(text, 0)) {
    case LETTER:
      return foldWord(text);
    case DIGIT:
      return text;
    case LINE_END:
      return '\n';
    default:
      return PUNCTUATION_KEYS.get(text) ?? text;
  }
}

/** What marks of one sort are looked up by. */
const PUNCTUATION_KEYS: ReadonlyMap<string, string> = new Map([
  ...Array.from('‐‑‒–—―−').map((dash): [string, string] => [dash, '-']),
  ...Array.from('“”„‟«»″').map((quote): [string, string] => [quote, '"']),
  ...Array.from('’ʼ`‘').map((mark): [string, string] => [mark, "'"]),
]);

/** How a word's letters are written. */
function letterCase(word: string): LetterCase {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const [first = ''] = word;
  const rest = word.slice(first.length);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'title';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}
