import type { Token } from './tokenize.ts';
import { numberOf, UNNUMBERED } from './word-number.ts';

/** A set of keys as loops ask for it: a look into a table by the number of a token's word (word-number.ts). */
export class KeyMarks {
  readonly #keys: () => Iterable<string>;
  /** 1 at the number of a key of the set; null until a token is first asked for. */
  #marks: Uint8Array | null = null;
  /** The keys that have no number. */
  readonly #others = new Set<string>();

  constructor(keys: () => Iterable<string>) {
    this.#keys = keys;
  }

  has(token: Token): boolean {
    const marks = this.#marks ?? this.#mark();
    const { wordNumber } = token;
    if (wordNumber < marks.length) return marks[wordNumber] === 1;
    // What was numbered later is none of the keys, which were numbered with the table.
    return wordNumber === UNNUMBERED && this.#others.has(token.key);
  }

  #mark(): Uint8Array {
    const numbers: number[] = [];
    for (const key of this.#keys()) {
      const { number } = numberOf(key);
      if (number === UNNUMBERED) this.#others.add(key);
      else numbers.push(number);
    }
    const marks = new Uint8Array(numbers.reduce((most, number) => Math.max(most, number), -1) + 1);
    for (const number of numbers) marks[number] = 1;
    return (this.#marks = marks);
  }
}
