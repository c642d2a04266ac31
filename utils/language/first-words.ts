import { OPENERS } from './openers.ts';
import type { PhraseTrie } from './phrase-trie.ts';
import type { Token } from './tokenize.ts';

/** Words that something may begin with, for loops that ask at every token of a text. */
export interface FirstWords {
  has(token: Token | undefined): boolean;
}

/** The first words of phrases, and folded words by themselves. */
export function createFirstWords(
  ...sources: readonly (PhraseTrie<unknown> | Iterable<string>)[]
): FirstWords {
  return new WordTable(sources);
}

class WordTable implements FirstWords {
  readonly #sources: readonly (PhraseTrie<unknown> | Iterable<string>)[];
  #keys: ReadonlySet<string> | null = null;
  /** By number of a first word (openers.ts); null where the set came too late to be numbered. */
  #openers: Uint8Array | null = null;

  constructor(sources: readonly (PhraseTrie<unknown> | Iterable<string>)[]) {
    this.#sources = sources;
    OPENERS.beforeFirstText(() => {
      this.#openers = OPENERS.mark(this.#built());
    });
  }

  has(token: Token | undefined): boolean {
    if (token === undefined) return false;
    return this.#openers !== null && token.opener >= 0
      ? this.#openers[token.opener] === 1
      : this.#built().has(token.key);
  }

  #built(): ReadonlySet<string> {
    return (this.#keys ??= new Set(
      this.#sources.flatMap((source) => [...('firstKeys' in source ? source.firstKeys() : source)]),
    ));
  }
}
