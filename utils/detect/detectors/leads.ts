/** Phrases that stand right before a figure and say what it is: labels, prices, lengths of time. */
import { createFirstWords, type FirstWords } from '../../language/first-words.ts';
import type { Token } from '../../language/tokenize.ts';
import { keyAt } from '../token-at.ts';
import { keysOf, type KeySet } from '../word-list.ts';

export interface Leads {
  readonly phrases: KeySet;
  /** The quick answer: nearly every word ends none of them. */
  readonly lastWords: FirstWords;
}

/** The longest phrase looked for before a number, in words. */
const LONGEST_LEAD = 3;

/** The phrases of a lexicon's comma-separated list, of three words at most. */
export function leadsOf(list: string): Leads {
  const phrases = keysOf(list);
  const firstKeys = () => Array.from(phrases, (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1));
  return { phrases, lastWords: createFirstWords({ firstKeys }) };
}

/** Says whether one, two or three words before token `at` are one of the phrases. */
export function isBehind(tokens: readonly Token[], at: number, { phrases, lastWords }: Leads): boolean {
  if (!lastWords.has(tokens[at - 1])) return false;
  let phrase = '';
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LEAD); i--) {
    const key = keyAt(tokens, i);
    phrase = phrase === '' ? key : `${key} ${phrase}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
