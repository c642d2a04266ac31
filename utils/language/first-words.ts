import { KeyIndex } from './key-index.ts';
import { once } from './once.ts';
import type { Token } from './tokenize.ts';

/** Words that something may begin with, for loops that ask at every token of a text. */
export interface FirstWords extends HasFirstKeys {
  has(token: Token | undefined): boolean;
}

interface HasFirstKeys {
  firstKeys(): Iterable<string>;
}

/** The first words of tries and of other such sets, and folded words by themselves. */
export function createFirstWords(...sources: readonly (HasFirstKeys | Iterable<string>)[]): FirstWords {
  return new WordSet(sources);
}

class WordSet implements FirstWords {
  readonly firstKeys: () => ReadonlySet<string>;
  readonly #index: KeyIndex;

  constructor(sources: readonly (HasFirstKeys | Iterable<string>)[]) {
    this.firstKeys = once(
      () => new Set(sources.flatMap((source) => [...('firstKeys' in source ? source.firstKeys() : source)])),
    );
    this.#index = new KeyIndex(this.firstKeys);
  }

  has(token: Token | undefined): boolean {
    return token !== undefined && this.#index.has(token);
  }
}
