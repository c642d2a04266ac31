import { foldWord } from '../../../language/fold.ts';
import type { Token } from '../../../language/tokenize.ts';
import { CLAUSE_WORDS } from '../../../lexicon/clause-words.ts';
import { VERB_STARTS } from '../../../lexicon/organization-words.ts';
import { phraseSet } from '../phrase-set.ts';
import { isWord } from './tokens.ts';

const CLAUSES = phraseSet(CLAUSE_WORDS);
const VERBS: ReadonlySet<string> = new Set(VERB_STARTS.map(foldWord));

/** Whether a clause goes on at token `at`: a verb or clause word in lower case, so that no name does. */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isWord(token) || token.letters !== 'lower') return false;
  return VERBS.has(token.key) || CLAUSES.longest(tokens, at) !== null;
}

/** Whether a word of grammar stands at token `at`, no verb: vừa, đã, của. */
export function startsGrammar(tokens: readonly Token[], at: number): boolean {
  return CLAUSES.longest(tokens, at) !== null;
}
