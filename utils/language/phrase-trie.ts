import { KeyIndex } from './key-index.ts';
import { firstKey, tokenize, type Token } from './tokenize.ts';
import { UNNUMBERED } from './word-number.ts';

/** A word's number (word-number.ts), or its key where it has none. */
type Word = string | number;
type Level<Value> = Map<Word, Node<Value>>;
type Phrase<Value> = readonly [phrase: string, value: Value];
type Phrases<Value> = Iterable<Phrase<Value>>;

/** The phrases that share their first word, the latest first: lists of one, as most are, cost least as links. */
interface Link<Value> {
  readonly phrase: string;
  readonly value: Value;
  readonly earlier: Link<Value> | null;
}

interface Node<Value> {
  next: Level<Value> | null;
  value: { readonly of: Value } | null;
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
  /** Whether a phrase begins with the token's word: false is the quick answer at most tokens. */
  begins(token: Token): boolean;
  /** The first words of the phrases. */
  firstKeys(): Iterable<string>;
}

/**
 * Builds a trie from NFC phrases; of two equal phrases the later one's value stands. A lexicon is given as a function,
 * called when a phrase is first looked for.
 */
export function createPhraseTrie<Value>(phrases: Phrases<Value> | (() => Phrases<Value>)): PhraseTrie<Value> {
  return new Trie(phrases);
}

class Trie<Value> implements PhraseTrie<Value> {
  readonly #source: Phrases<Value> | (() => Phrases<Value>);
  /** By first word; null until a phrase is first looked for. */
  #groups: ReadonlyMap<string, Link<Value>> | null = null;
  readonly #openers = new KeyIndex(() => this.firstKeys());
  /** By the place of a first word, its node, made when a text has it: most words of a lexicon are in no one text. */
  #nodes: (Node<Value> | undefined)[] = [];

  constructor(phrases: Phrases<Value> | (() => Phrases<Value>)) {
    this.#source = phrases;
  }

  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    let node = this.#nodeAt(tokens[at]);
    if (node === undefined) return null;
    let found = node.value;
    let endToken = at + 1;
    for (let i = at + 1; node.next !== null && i < tokens.length; i++) {
      node = node.next.get(wordOf(tokens[i]));
      if (node === undefined) break;
      if (node.value !== null) {
        found = node.value;
        endToken = i + 1;
      }
    }
    return found === null ? null : { endToken, value: found.of };
  }

  all(tokens: readonly Token[], at: number): PhraseMatch<Value>[] {
    const matches: PhraseMatch<Value>[] = [];
    let node = this.#nodeAt(tokens[at]);
    for (let i = at; node !== undefined; i++) {
      if (node.value !== null) matches.push({ endToken: i + 1, value: node.value.of });
      node = node.next?.get(wordOf(tokens[i + 1]));
    }
    return matches;
  }

  begins(token: Token): boolean {
    return this.#openers.has(token);
  }

  firstKeys(): Iterable<string> {
    return this.#byFirstKey().keys();
  }

  #nodeAt(token: Token | undefined): Node<Value> | undefined {
    const place = token === undefined ? 0 : this.#openers.placeOf(token);
    if (token === undefined || place === 0) return undefined;
    return (this.#nodes[place] ??= createNode(this.#byFirstKey().get(token.key) ?? null));
  }

  #byFirstKey(): ReadonlyMap<string, Link<Value>> {
    if (this.#groups !== null) return this.#groups;
    const source = this.#source;
    this.#groups = groupByFirstKey(typeof source === 'function' ? source() : source);
    this.#nodes = new Array<Node<Value> | undefined>(this.#groups.size + 1).fill(undefined);
    return this.#groups;
  }
}

/** What a token is looked up by: its word's number, quicker than its key, where it has one. */
function wordOf(token: Token | undefined): Word {
  if (token === undefined) return '';
  return token.wordNumber === UNNUMBERED ? token.key : token.wordNumber;
}

function groupByFirstKey<Value>(phrases: Phrases<Value>): Map<string, Link<Value>> {
  const groups = new Map<string, Link<Value>>();
  for (const [phrase, value] of phrases) {
    const key = firstKey(phrase);
    groups.set(key, { phrase, value, earlier: groups.get(key) ?? null });
  }
  return groups;
}

/** The node of the first word of phrases that share it. */
function createNode<Value>(latest: Link<Value> | null): Node<Value> {
  const first: Node<Value> = { next: null, value: null };
  for (let link = latest; link !== null; link = link.earlier) {
    let node = first;
    for (const token of tokenize(link.phrase).slice(1)) {
      const next: Level<Value> = (node.next ??= new Map<Word, Node<Value>>());
      let child = next.get(wordOf(token));
      if (child === undefined) next.set(wordOf(token), (child = { next: null, value: null }));
      node = child;
    }
    node.value ??= { of: link.value };
  }
  return first;
}
