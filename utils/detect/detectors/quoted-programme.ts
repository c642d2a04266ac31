/**
 * Initiatives printed as a quotation alone: `mở “Siêu thị 0 đồng”`, `11 căn “Mái ấm Công đoàn”`.
 * Speech, slogans, offences, by-names and titles of works are none.
 */
import {
  GRADE_WORDS,
  INITIATIVE_CUES,
  INITIATIVE_KINDS,
  INITIATIVE_NOUNS,
  QUOTATION_NOUNS,
  SPEECH_VERBS,
  SPEECH_WORDS,
} from '../../lexicon/programmes.ts';
import type { PhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { quotationEnd } from './quotation.ts';

const NOUNS = phraseSet(INITIATIVE_NOUNS);
const CUES = phraseSet(INITIATIVE_CUES);
const GRADES = phraseSet(GRADE_WORDS);
const KINDS = phraseSet(INITIATIVE_KINDS);
const REFUSED = phraseSet(QUOTATION_NOUNS);
const SPOKEN = phraseSet(SPEECH_WORDS);
const SPEECH = phraseSet(SPEECH_VERBS);
/** Words within which a quotation's speaker says so behind it. */
const SPEECH_REACH = 10;
const LONGEST_NAME = 14;
const LONGEST_PHRASE = 3;
const SENTENCE_MARKS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', 'và', 'hay', 'hoặc', 'như', 'gồm', '…']);

/**
 * Index behind the quotation at token `at` where it names an initiative, or null. `inList` says that models or
 * movements are spoken of in the sentence: then the quotations of a list are programmes too.
 */
export function quotedProgrammeEnd(tokens: readonly Token[], at: number, inList: boolean): number | null {
  const end = quotationEnd(tokens, at);
  if (end === null || end - at > LONGEST_NAME + 2) return null;
  for (let i = at + 1; i < end - 1; i++) {
    if (SENTENCE_MARKS.has(tokens[i]?.key ?? '') || SPOKEN.longest(tokens, i)) return null;
  }
  if (GRADES.longest(tokens, at + 1) || endsWith(REFUSED, tokens, at) || isSpoken(tokens, end)) return null;
  if (inList && isListed(tokens, at, end)) return end;
  if (!isCapitalised(tokens[at + 1]) || tokens[at - 1]?.key === ':') return null;
  const isNamed =
    NOUNS.longest(tokens, at + 1) !== null ||
    isCounted(tokens, at) ||
    endsWith(CUES, tokens, at) ||
    isExplained(tokens, end);
  return isNamed ? end : null;
}

/** `12 điểm “Sinh hoạt xanh”`: one or two words behind a number. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 2), at);
  if (words.at(-1)?.kind !== 'word') return false;
  return (
    tokens[at - 2]?.kind === 'number' || (tokens[at - 3]?.kind === 'number' && words[0]?.kind === 'word')
  );
}

/** “…” là mô hình …, “…” do Hội Nông dân phát động. */
function isExplained(tokens: readonly Token[], end: number): boolean {
  if (KINDS.longest(tokens, end)) return true;
  if (tokens[end]?.key !== 'do') return false;
  for (let i = end + 1; i < end + SPEECH_REACH; i++)
    if (tokens[i]?.key === 'phát') return tokens[i + 1]?.key === 'động';
  return false;
}

/** A member of a list: behind its comma, or behind a colon and before another member. */
function isListed(tokens: readonly Token[], at: number, end: number): boolean {
  const first = tokens[at + 1];
  if (!isCapitalised(first) && first?.kind !== 'number') return false;
  const before = tokens[at - 1]?.key ?? '';
  if (LIST_MARKS.has(before)) return true;
  if (before !== ':') return false;
  const isBeforeMore = (tokens[end]?.key === ',' || tokens[end]?.key === ';') && tokens[end + 1]?.key === '"';
  return isBeforeMore || tokens[at - 2]?.key === 'như' || tokens[at - 2]?.key === 'hình';
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
