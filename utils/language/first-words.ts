import type { Token } from './tokenize.ts';
import { VOCABULARY } from './vocabulary.ts';

/** Words that something may begin with, for loops that ask at every token of a text. */
export interface FirstWords extends HasFirstKeys {
  has(token: Token | undefined): boolean;
}

interface HasFirstKeys {
  firstKeys(): Iterable<string>;
}

/** The first words of tries and of other such sets, and folded words by themselves. */
export function createFirstWords(...sources: readonly (HasFirstKeys | Iterable<string>)[]): FirstWords {
  return new WordTable(sources);
}

class WordTable implements FirstWords {
  readonly #sources: readonly (HasFirstKeys | Iterable<string>)[];
  #keys: ReadonlySet<string> | null = null;
  /** By number of a first word (vocabulary.ts); null where the set came too late to be numbered. */
  #openers: Uint8Array | null = null;

  constructor(sources: readonly (HasFirstKeys | Iterable<string>)[]) {
    this.#sources = sources;
    VOCABULARY.beforeFirstText(() => {
      this.#openers = VOCABULARY.mark(this.#built());
    });
  }

  has(token: Token | undefined): boolean {
    if (token === undefined) return false;
    return this.#openers !== null && token.wordNumber >= 0
      ? this.#openers[token.wordNumber] === 1
      : this.#built().has(token.key);
  }

  firstKeys(): Iterable<string> {
    return this.#built();
  }

  #built(): ReadonlySet<string> {
    return (this.#keys ??= new Set(
      this.#sources.flatMap((source) => [...('firstKeys' in source ? source.firstKeys() : source)]),
    ));
  }
}
