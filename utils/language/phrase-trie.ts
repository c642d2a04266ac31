import { tokenize, type Token } from './tokenize.ts';

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  value?: { readonly of: Value };
}

export interface PhraseMatch<Value> {
  /** Index of the token behind the last one matched. */
  readonly endToken: number;
  readonly value: Value;
}

/**
 * Phrases looked up token by token in time linear in the phrase's length, whatever their number.
 * Keys are folded, so letter case, tone placement, i/y, dashes and quotes do not matter; a detector that cares
 * about case checks the tokens it got.
 */
export interface PhraseTrie<Value> {
  /** The longest phrase that begins at token `at`, or null. */
  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null;
  /** Every phrase that begins at token `at`, shortest first. */
  all(tokens: readonly Token[], at: number): PhraseMatch<Value>[];
}

/** Builds a trie from NFC phrases; of two equal phrases the later one's value stands. */
export function createPhraseTrie<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTrie<Value> {
  const root: Node<Value> = { next: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const token of tokenize(phrase)) {
      let child = node.next.get(token.key);
      if (!child) node.next.set(token.key, (child = { next: new Map() }));
      node = child;
    }
    if (node !== root) node.value = { of: value };
  }

  function all(tokens: readonly Token[], at: number): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let node: Node<Value> | undefined = root;
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.key ?? '');
      if (!node) break;
      if (node.value) matches.push({ endToken: i + 1, value: node.value.of });
    }
    return matches;
  }

  // Asked at nearly every token, so it allocates nothing where nothing matches.
  function longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    let node: Node<Value> | undefined = root;
    let found: Node<Value> | undefined;
    let endToken = at;
    for (let i = at; i < tokens.length; i++) {
      node = node.next.get(tokens[i]?.key ?? '');
      if (!node) break;
      if (node.value) [found, endToken] = [node, i + 1];
    }
    return found?.value ? { endToken, value: found.value.of } : null;
  }
  return { all, longest };
}
