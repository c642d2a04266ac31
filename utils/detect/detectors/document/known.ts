/** Documents that are known by one name: `Tuyên ngôn Độc lập`, `CPTPP`, `Đề án 1 triệu héc-ta lúa chất lượng cao`. */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import { createFirstWords } from '../../../language/first-words.ts';
import type { Token } from '../../../language/tokenize.ts';
import { KNOWN_DOCUMENTS } from '../../../lexicon/legal-documents.ts';
import { isCapital } from '../date/words.ts';

const KNOWN = createPhraseTrie<string>(KNOWN_DOCUMENTS.map((name) => [name, name]));
/** What a known document can begin with. */
export const KNOWN_DOCUMENT_WORDS = createFirstWords(KNOWN);

/** The known document at a token; an abbreviation must be printed as one. */
export function readKnownDocument(tokens: readonly Token[], at: number): { name: string; to: number } | null {
  const first = tokens[at];
  if (!isCapital(first)) return null;
  const match = KNOWN.longest(tokens, at);
  if (!match) return null;
  const isAbbreviation = match.value === match.value.toUpperCase();
  // In brackets it glosses what stands before it, or nothing that is a document.
  return isAbbreviation && (first?.letters !== 'upper' || tokens[at - 1]?.text === '(')
    ? null
    : { name: match.value, to: match.endToken };
}
