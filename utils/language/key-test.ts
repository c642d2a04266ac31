import type { Token } from './tokenize.ts';
import { UNNUMBERED } from './word-number.ts';

const NO = 1;
const YES = 2;
const FEWEST = 1 << 10;

/** A costly test of a token's key, the answers remembered by the words' numbers (word-number.ts). A cache, no state. */
export class KeyTest {
  readonly #test: (key: string) => boolean;
  /** 0 where nobody asked yet. */
  #marks = new Uint8Array(0);

  constructor(test: (key: string) => boolean) {
    this.#test = test;
  }

  passes(token: Token): boolean {
    const { wordNumber } = token;
    const mark = wordNumber < this.#marks.length ? this.#marks[wordNumber] : 0;
    return mark === NO ? false : mark === YES || this.#ask(token);
  }

  #ask({ key, wordNumber }: Token): boolean {
    const passes = this.#test(key);
    if (wordNumber === UNNUMBERED) return passes;
    if (wordNumber >= this.#marks.length) {
      const larger = new Uint8Array(Math.max(FEWEST, 1 << (32 - Math.clz32(wordNumber))));
      larger.set(this.#marks);
      this.#marks = larger;
    }
    this.#marks[wordNumber] = passes ? YES : NO;
    return passes;
  }
}
