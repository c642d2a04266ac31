/**
 * The words of the lexica's phrases, numbered. A token carries its word's number, so that a trie or a set answers with
 * one look into a table where a word's letters would have to be hashed and compared; that a word is in no lexicon at
 * all, or begins nothing of the one asked, is the answer at nearly every token.
 *
 * Phrases made when the modules are loaded wait until the first text is cut, and are numbered then, all at once; what
 * is made later (the names a passage has learned) is looked up by the words themselves. Both give the same answers.
 */

/** No phrase that was numbered has the word. */
export const UNKNOWN = 0;
/** The token was cut before the vocabulary was complete: its word must be looked up itself. */
export const NOT_LOOKED_UP = -1;

class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** Null once the first text has been cut. */
  #waiting: (() => void)[] | null = [];
  #isComplete = false;

  /** Has `number` called before the first text is cut; says false where that is past. */
  beforeFirstText(number: () => void): boolean {
    this.#waiting?.push(number);
    return this.#waiting !== null;
  }

  /** Called before a text is cut. */
  settle(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    for (const number of waiting) number();
    this.#isComplete = true;
  }

  /** The number of a folded word for a token: UNKNOWN where it has none, NOT_LOOKED_UP before the first text. */
  of(key: string): number {
    return this.#isComplete ? this.find(key) : NOT_LOOKED_UP;
  }

  /** The number that a folded word has by now, or UNKNOWN. */
  find(key: string): number {
    return this.#numbers.get(key) ?? UNKNOWN;
  }

  /** The number of a folded word, a new one where it has none. */
  add(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size + 1));
    return number;
  }

  /** A table with a 1 at the number of each of the words. */
  mark(keys: Iterable<string>): Uint8Array {
    const numbers = [...keys].map((key) => this.add(key));
    const table = new Uint8Array(this.#numbers.size + 1);
    for (const number of numbers) table[number] = 1;
    return table;
  }
}

/** One for the program: the same words have the same number everywhere. */
export const VOCABULARY = new Vocabulary();
