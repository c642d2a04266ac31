/**
 * The first words of the lexica's phrases, numbered. A token carries its number, so that a trie or a set says with
 * one look into a table that nothing of its own begins there, which is the answer at nearly every token.
 *
 * Phrases made when the modules are loaded wait until the first text is cut, and are numbered then, all at once; what
 * is made later (the names a passage has learned) is looked up by the words themselves. Both give the same answers.
 */

/** No phrase that was numbered begins with the word. */
export const NO_OPENER = 0;
/** The token was cut before the table was complete: its word must be looked up itself. */
export const NOT_LOOKED_UP = -1;

class OpenerTable {
  readonly #numbers = new Map<string, number>();
  /** Null once the first text has been cut. */
  #waiting: (() => void)[] | null = [];
  #isComplete = false;

  /** Has `number` called before the first text is cut; never where that is past. */
  beforeFirstText(number: () => void): void {
    this.#waiting?.push(number);
  }

  /** Called before a text is cut. */
  settle(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    for (const number of waiting) number();
    this.#isComplete = true;
  }

  /** The number of a folded word, NO_OPENER where it has none, NOT_LOOKED_UP before the first text is cut. */
  of(key: string): number {
    return this.#isComplete ? (this.#numbers.get(key) ?? NO_OPENER) : NOT_LOOKED_UP;
  }

  /** A table with a 1 at the number of each of the words. */
  mark(keys: Iterable<string>): Uint8Array {
    const numbers: number[] = [];
    for (const key of keys) {
      let number = this.#numbers.get(key);
      if (number === undefined) this.#numbers.set(key, (number = this.#numbers.size + 1));
      numbers.push(number);
    }
    const table = new Uint8Array(this.#numbers.size + 1);
    for (const number of numbers) table[number] = 1;
    return table;
  }
}

/** One for the program: the same words have the same number everywhere. */
export const OPENERS = new OpenerTable();
