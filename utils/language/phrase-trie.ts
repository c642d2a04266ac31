import { tokenizePhrase, type Token } from './tokenize.ts';
import { UNKNOWN, VOCABULARY } from './vocabulary.ts';

/** A folded word, or its number in the vocabulary. */
type Word = string | number;
type Level<Value> = Map<Word, Node<Value>>;

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

/** Builds a trie from NFC phrases; of two equal phrases the later one's value stands. */
export function createPhraseTrie<Value>(
  phrases: Iterable<readonly [phrase: string, value: Value]>,
): PhraseTrie<Value> {
  return new Trie(phrases);
}

class Trie<Value> implements PhraseTrie<Value> {
  #phrases: Iterable<readonly [phrase: string, value: Value]> | null;
  readonly #root: Level<Value> = new Map();
  readonly #firstKeys = new Set<string>();
  /** Its words are numbers (vocabulary.ts), not strings: it was made before the first text. */
  readonly #isNumbered: boolean;
  /** By number of a first word; null until the first text. */
  #openers: Uint8Array | null = null;

  constructor(phrases: Iterable<readonly [phrase: string, value: Value]>) {
    this.#phrases = phrases;
    this.#isNumbered = VOCABULARY.beforeFirstText(() => {
      this.#openers = VOCABULARY.mark(this.firstKeys());
    });
  }

  longest(tokens: readonly Token[], at: number): PhraseMatch<Value> | null {
    let node = this.#nodeAt(tokens[at]);
    if (node === undefined) return null;
    let found = node.value;
    let endToken = at + 1;
    for (let i = at + 1; node.next !== null && i < tokens.length; i++) {
      node = node.next.get(this.#wordOf(tokens[i]));
      if (node === undefined) break;
      if (node.value !== null) {
        found = node.value;
        endToken = i + 1;
      }
    }
    return found === null ? null : { endToken, value: found.of };
  }

  all(tokens: readonly Token[], at: number): PhraseMatch<Value>[] {
    let node = this.#nodeAt(tokens[at]);
    if (node === undefined) return [];
    const matches: PhraseMatch<Value>[] = [];
    for (let i = at; node !== undefined; i++) {
      if (node.value !== null) matches.push({ endToken: i + 1, value: node.value.of });
      node = node.next?.get(this.#wordOf(tokens[i + 1]));
    }
    return matches;
  }

  begins(token: Token): boolean {
    return this.#openers !== null && token.wordNumber >= 0
      ? this.#openers[token.wordNumber] === 1
      : this.#built().has(this.#wordOf(token));
  }

  firstKeys(): Iterable<string> {
    this.#built();
    return this.#firstKeys;
  }

  #nodeAt(token: Token | undefined): Node<Value> | undefined {
    return token !== undefined && this.begins(token) ? this.#root.get(this.#wordOf(token)) : undefined;
  }

  #wordOf(token: Token | undefined): Word {
    if (token === undefined) return UNKNOWN;
    if (!this.#isNumbered) return token.key;
    return token.wordNumber >= 0 ? token.wordNumber : VOCABULARY.find(token.key);
  }

  /** The phrases are cut when they are first asked for. */
  #built(): Level<Value> {
    const phrases = this.#phrases;
    if (phrases === null) return this.#root;
    this.#phrases = null;
    for (const [phrase, value] of phrases) this.#add(tokenizePhrase(phrase), value);
    return this.#root;
  }

  #add(tokens: readonly Token[], value: Value): void {
    let level = this.#root;
    const [first] = tokens;
    if (first) this.#firstKeys.add(first.key);
    for (const [i, { key }] of tokens.entries()) {
      const word = this.#isNumbered ? VOCABULARY.add(key) : key;
      let node = level.get(word);
      if (node === undefined) level.set(word, (node = { next: null, value: null }));
      if (i === tokens.length - 1) node.value = { of: value };
      else level = node.next ??= new Map<Word, Node<Value>>();
    }
  }
}
