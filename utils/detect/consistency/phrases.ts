import type { PhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';

/** Says whether a phrase of the trie stands somewhere among the tokens. */
export function names(tokens: readonly Token[], phrases: PhraseTrie<unknown>): boolean {
  return tokens.some((_, at) => phrases.longest(tokens, at) !== null);
}

/** The index behind the last phrase of the trie among the tokens, with where it begins; null where there is none. */
export function lastOf<Value>(tokens: readonly Token[], phrases: PhraseTrie<Value>) {
  for (let at = tokens.length - 1; at >= 0; at--) {
    const match = phrases.longest(tokens, at);
    if (match) return { start: at, end: match.endToken, value: match.value };
  }
  return null;
}

/** The words `from tokens[0]` on that are written small, up to the first other token or name. */
export function lowerRun(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex((token) => token.kind !== 'word' || token.letters !== 'lower');
  return end < 0 ? tokens : tokens.slice(0, end);
}
