import { foldWord } from './fold.ts';
import { OPENERS } from './openers.ts';

/** How a word is written: `ubnd` lower, `Công` title, `UBND` upper, `CTr` mixed. One capital letter is `title`. */
export type LetterCase = 'lower' | 'title' | 'upper' | 'mixed';

/** What a word says by itself, wherever it stands. */
export interface Word {
  readonly key: string;
  readonly letters: LetterCase;
  /** See openers.ts. */
  readonly opener: number;
}

/** Words are few and recur in every text: those seen last are remembered, so many at most. */
const MOST_REMEMBERED = 20_000;
/** Longer ones are rare, and would keep the text they are cut from in memory. */
const LONGEST_REMEMBERED = 12;

class WordMemory {
  readonly #words = new Map<string, Word>();

  of(text: string): Word {
    const known = this.#words.get(text);
    if (known !== undefined) return known;
    const key = foldWord(text);
    const word: Word = { key, letters: letterCase(text), opener: OPENERS.of(key) };
    if (text.length > LONGEST_REMEMBERED) return word;
    if (this.#words.size >= MOST_REMEMBERED) this.#words.clear();
    this.#words.set(text, word);
    return word;
  }
}

/** A cache, no state: what it gives is the same whatever was asked before. Only for texts, once openers are settled. */
export const WORDS = new WordMemory();

/** How a word's letters are written. */
export function letterCase(word: string): LetterCase {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const [first = ''] = word;
  const rest = word.slice(first.length);
  if (first !== first.toLowerCase() && rest === rest.toLowerCase()) return 'title';
  return word === word.toUpperCase() ? 'upper' : 'mixed';
}
