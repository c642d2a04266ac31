/**
 * Initiatives printed as a quotation alone: `mở “Siêu thị 0 đồng”`, `11 căn “Mái ấm Công đoàn”`.
 * Speech, slogans, offences, by-names and titles of works are none.
 */
import {
  INITIATIVE_CUES,
  INITIATIVE_NOUNS,
  QUOTATION_NOUNS,
  SPEECH_VERBS,
} from '../../lexicon/programmes.ts';
import type { PhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { quotationEnd } from './quotation.ts';

const NOUNS = phraseSet(INITIATIVE_NOUNS);
const CUES = phraseSet(INITIATIVE_CUES);
const REFUSED = phraseSet(QUOTATION_NOUNS);
const SPEECH = phraseSet(SPEECH_VERBS);
/** Words within which a quotation's speaker says so behind it. */
const SPEECH_REACH = 10;
const LONGEST_NAME = 14;
const LONGEST_PHRASE = 3;
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', 'và']);

/**
 * Index behind the quotation at token `at` where it names an initiative, or null. `inList` says that a programme
 * stood in the same sentence: then the quotations of its list are programmes too.
 */
export function quotedProgrammeEnd(tokens: readonly Token[], at: number, inList: boolean): number | null {
  const end = quotationEnd(tokens, at);
  if (end === null || end - at > LONGEST_NAME + 2 || !isCapitalised(tokens[at + 1])) return null;
  for (let i = at + 1; i < end - 1; i++) if (SENTENCE_MARKS.has(tokens[i]?.key ?? '')) return null;
  if (endsWith(REFUSED, tokens, at) || tokens[at - 1]?.key === ':' || isSpoken(tokens, end)) return null;
  const named =
    NOUNS.longest(tokens, at + 1) !== null ||
    endsWith(CUES, tokens, at) ||
    (inList && LIST_MARKS.has(tokens[at - 1]?.key ?? ''));
  return named ? end : null;
}

/** Behind the quotation, a comma or dash and a speaker: “…”, ông Tám nói. */
function isSpoken(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.key !== ',' && tokens[end]?.key !== '-') return false;
  for (let i = end + 1; i < end + SPEECH_REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break' || token.key === ';' || token.key === '"') return false;
    if (SPEECH.longest(tokens, i)) return true;
  }
  return false;
}

/** Says whether a phrase of the set ends right before token `at`. */
function endsWith(set: PhraseTrie<true>, tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= at - LONGEST_PHRASE; from--) {
    if (set.all(tokens, from).some(({ endToken }) => endToken === at)) return true;
  }
  return false;
}
