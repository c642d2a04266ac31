import { createPhraseTrie, type PhraseTrie } from '../language/phrase-trie.ts';
import { keyOf } from '../language/key.ts';
import { once } from '../language/once.ts';

/** The phrases of a lexicon's comma-separated list. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** A trie of the lists' phrases, each with its list's value. */
export function trieOf<Value>(lists: Iterable<readonly [list: string, value: Value]>): PhraseTrie<Value> {
  return createPhraseTrie(() =>
    [...lists].flatMap(([list, value]) => phrasesOf(list).map((phrase): [string, Value] => [phrase, value])),
  );
}

export interface KeySet extends Iterable<string> {
  has(key: string): boolean;
}

/** The folded keys of a list's phrases, a phrase's words parted by one space; read when first asked for. */
export function keysOf(list: string): KeySet {
  const keys = once(() => new Set(phrasesOf(list).map(keyOf)));
  return { has: (key) => keys().has(key), [Symbol.iterator]: () => keys()[Symbol.iterator]() };
}
