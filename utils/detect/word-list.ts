import { createPhraseTrie, type PhraseTrie } from '../language/phrase-trie.ts';
import { tokenizePhrase } from '../language/tokenize.ts';

/** The phrases of a lexicon's comma-separated list. */
export function phrasesOf(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** A trie of the lists' phrases, each with its list's value. */
export function trieOf<Value>(lists: Iterable<readonly [list: string, value: Value]>): PhraseTrie<Value> {
  return createPhraseTrie(
    [...lists].flatMap(([list, value]) => phrasesOf(list).map((phrase): [string, Value] => [phrase, value])),
  );
}

/** The folded keys of a list's phrases, a phrase's words parted by one space. */
export function keysOf(list: string): ReadonlySet<string> {
  return new Set(
    phrasesOf(list).map((phrase) =>
      tokenizePhrase(phrase)
        .map((token) => token.key)
        .join(' '),
    ),
  );
}
