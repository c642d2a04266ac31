import type { Token } from './tokenize.ts';
import { UNNUMBERED } from './word-number.ts';

const NO = 1;
const YES = 2;
const FEWEST = 1 << 10;

/** Whether a token's key passes a test, the answer remembered by the word's number (word-number.ts). */
export class KeyMarks {
  readonly #passes: (key: string) => boolean;
  /** 0 where nobody asked yet. */
  #marks = new Uint8Array(0);

  constructor(passes: (key: string) => boolean) {
    this.#passes = passes;
  }

  has(token: Token): boolean {
    const { wordNumber } = token;
    const mark = wordNumber < this.#marks.length ? this.#marks[wordNumber] : 0;
    return mark === NO ? false : mark === YES || this.#ask(token);
  }

  #ask({ key, wordNumber }: Token): boolean {
    const passes = this.#passes(key);
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
