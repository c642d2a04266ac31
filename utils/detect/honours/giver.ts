/**
 * Whose award it is: `Bằng khen của Bộ trưởng Bộ Quốc phòng`, `được Chủ tịch UBND huyện tặng`, `thừa ủy quyền của
 * Chủ tịch nước`. Who hands it over for another (a deputy, `lãnh đạo tỉnh`, an officer by name) is not the giver.
 */
import {
  DELEGATIONS,
  GIVING_OFFICES,
  GIVING_VERBS,
  HANDING_OFFICES,
  OBJECT_PREPOSITIONS,
  OFFICE_GIVERS,
} from '../../lexicon/honour-words.ts';
import { phraseSet } from '../detectors/phrase-set.ts';
import { isKind, slice, type Sentence } from './sentence.ts';

const OFFICES = phraseSet(GIVING_OFFICES);
const HANDING = phraseSet(HANDING_OFFICES);
const NAMELESS = phraseSet(OFFICE_GIVERS);
const DELEGATED = phraseSet(DELEGATIONS);
const OBJECT_OF = phraseSet([...OBJECT_PREPOSITIONS, ...GIVING_VERBS]);
/** Tokens an office takes before its body: Phó Bí thư Thường trực | Tỉnh ủy. */
const LONGEST_OFFICE = 6;

/** A giver as printed, and the index behind it. */
export interface Giver {
  readonly text: string;
  readonly end: number;
}

/** The giver whose name begins at token `at`: an office, a body, or both. */
export function giverAt(sentence: Sentence, at: number): Giver | null {
  const { tokens } = sentence;
  if (isKind(sentence, at, 'organization')) return { text: slice(sentence, at, at + 1), end: at + 1 };
  for (const office of OFFICES.all(tokens, at).reverse()) {
    const end = office.endToken;
    if (isKind(sentence, end, 'organization')) return { text: slice(sentence, at, end + 1), end: end + 1 };
  }
  const nameless = NAMELESS.longest(tokens, at);
  return nameless ? { text: slice(sentence, at, nameless.endToken), end: nameless.endToken } : null;
}

/** The giver named behind an award: `của X`, `do X trao tặng`. */
export function giverBehind(sentence: Sentence, award: number): Giver | null {
  const { tokens } = sentence;
  const word = tokens[award + 1]?.key;
  if (word === 'của' || word === 'do') return giverAt(sentence, award + 2);
  // `Bằng khen Thủ tướng Chính phủ`; a body alone is whom it goes to unless `cho` follows.
  const giver = giverAt(sentence, award + 1);
  const isBody = isKind(sentence, award + 1, 'organization');
  return isBody && tokens[award + 2]?.key !== 'cho' ? null : giver;
}

/** The last delegation between the tokens: `thừa ủy quyền của Chủ tịch nước`. */
export function delegatingGiver(sentence: Sentence, from: number, to: number): Giver | null {
  let giver: Giver | null = null;
  for (let at = from; at < to; at++) {
    const phrase = DELEGATED.longest(sentence.tokens, at);
    if (!phrase) continue;
    giver = giverAt(sentence, phrase.endToken) ?? giver;
  }
  return giver;
}

/** What the subject of a giving verb tells: a giver, someone who hands over for another, or nothing. */
export type Subject = { readonly type: 'giver'; readonly text: string } | { readonly type: 'hander' } | null;

/** Reads the subject that ends before token `to`, nearest first. */
export function subjectBefore(sentence: Sentence, from: number, to: number): Subject {
  const { tokens } = sentence;
  let handed: Subject = null;
  for (let at = to - 1; at >= from; at--) {
    if (isKind(sentence, at, 'person')) handed = { type: 'hander' };
    const end = isKind(sentence, at, 'organization') ? at + 1 : NAMELESS.longest(tokens, at)?.endToken;
    if (end === undefined || end > to) continue;
    const start = officeStart(sentence, from, at);
    if (isHanded(sentence, from, at)) return { type: 'hander' };
    if (isObject(sentence, from, start)) continue;
    return { type: 'giver', text: slice(sentence, start, end) };
  }
  return handed ?? (isHanded(sentence, from, to) ? { type: 'hander' } : null);
}

/** Where the office before the body at token `at` begins; `at` where there is none. */
function officeStart(sentence: Sentence, from: number, at: number): number {
  for (let start = Math.max(from, at - LONGEST_OFFICE); start < at; start++) {
    if (OFFICES.all(sentence.tokens, start).some(({ endToken }) => endToken === at)) return start;
  }
  return at;
}

/** A deputy or `lãnh đạo` stands right before token `at`. */
function isHanded(sentence: Sentence, from: number, at: number): boolean {
  for (let start = Math.max(from, at - LONGEST_OFFICE); start < at; start++) {
    if (HANDING.all(sentence.tokens, start).some(({ endToken }) => endToken === at)) return true;
  }
  return false;
}

/** Behind a preposition, or the object of a verb: biểu dương Công an xã. */
function isObject(sentence: Sentence, from: number, at: number): boolean {
  for (let start = Math.max(from, at - 2); start < at; start++) {
    if (OBJECT_OF.all(sentence.tokens, start).some(({ endToken }) => endToken === at)) return true;
  }
  return false;
}
