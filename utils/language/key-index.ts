import type { Token } from './tokenize.ts';
import { numberOf, UNNUMBERED } from './word-number.ts';

/** Keys as loops look them up: by a look into a table at the number of a token's word (word-number.ts). */
export class KeyIndex {
  readonly #keys: () => Iterable<string>;
  /** At the number of a key its place among them, from 1; null until a token is first asked for. */
  #places: Uint16Array | null = null;
  /** The places of the keys that have no number. */
  readonly #others = new Map<string, number>();

  /** `keys` is called once, when a token is first asked for; at most 65,535 different ones. */
  constructor(keys: () => Iterable<string>) {
    this.#keys = keys;
  }

  has(token: Token): boolean {
    return this.placeOf(token) > 0;
  }

  /** The place of a token's key among the keys, from 1; 0 where it is none of them. */
  placeOf(token: Token): number {
    const places = this.#places ?? this.#fill();
    const { wordNumber } = token;
    if (wordNumber < places.length) return places[wordNumber] ?? 0;
    // What was numbered later is none of the keys, which were numbered with the table.
    return wordNumber === UNNUMBERED ? (this.#others.get(token.key) ?? 0) : 0;
  }

  #fill(): Uint16Array {
    const keys = [...this.#keys()];
    const numbers = keys.map((key) => numberOf(key).number);
    const places = new Uint16Array(
      numbers.reduce((most, number) => (number === UNNUMBERED ? most : Math.max(most, number)), -1) + 1,
    );
    numbers.forEach((number, i) => {
      if (number === UNNUMBERED) this.#others.set(keys[i] ?? '', i + 1);
      else places[number] = i + 1;
    });
    return (this.#places = places);
  }
}
