import { createPhraseTrie, type PhraseTrie } from '../../language/phrase-trie.ts';

/** A trie that only says where a phrase of the set ends. */
export function phraseSet(phrases: readonly string[] | (() => readonly string[])): PhraseTrie<true> {
  return createPhraseTrie(() => {
    const all = typeof phrases === 'function' ? phrases() : phrases;
    return all.map((phrase): [string, true] => [phrase, true]);
  });
}
