/**
 * Roles beside names: a head (Phó Chủ tịch, bác sĩ, ông) and, behind offices and professions, what it is held in
 * (role-body.ts).
 */
import { TokenMap } from '../../token-map.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import { createFirstWords } from '../../../language/first-words.ts';
import { foldWord } from '../../../language/fold.ts';
import type { Token } from '../../../language/tokenize.ts';
import { NOT_ADDRESSES, TITLE_PREFIXES } from '../../../lexicon/title-words.ts';
import type { TitleClass } from '../../../lexicon/titles.ts';
import { isCapital, isLower, isUpper, type Passage, type TokenRange } from './passage.ts';
import { endOfBody } from './role-body.ts';
import { heads } from './role-words.ts';

export interface Role extends TokenRange {
  readonly titleClass: TitleClass;
  /** A body or place follows the head. */
  readonly hasBody: boolean;
}

const notAddresses = createPhraseTrie(NOT_ADDRESSES.map((phrase) => [phrase, true] as const));
const PREFIXES = new Set(TITLE_PREFIXES.map(foldWord));
/** What a role can begin with. */
const FIRST_WORDS = createFirstWords(heads, PREFIXES);
/** Heads that say nothing without a body behind them. */
const BARE_HEADS = new Set(['trưởng', 'phó trưởng', 'phụ trách', 'phó'].map(foldWord));

/** Reads every role of the passage, left to right, by the token it begins at. */
export function readRoles(passage: Passage): TokenMap<Role> {
  const roles = new TokenMap<Role>(passage.tokens.length);
  for (let at = 0; at < passage.tokens.length; at++) {
    const role = FIRST_WORDS.has(passage.tokens[at]) ? readRole(passage, at) : null;
    if (!role) continue;
    roles.set(role.start, role);
    at = role.end - 1;
  }
  return roles;
}

function readRole(passage: Passage, at: number): Role | null {
  const { tokens } = passage;
  let headAt = at;
  let match = heads.longest(tokens, headAt);
  while (!match && PREFIXES.has(tokens[headAt]?.key ?? '')) match = heads.longest(tokens, ++headAt);
  if (!match) return null;
  const titleClass = match.value;
  if (isInsideName(passage, at) || (titleClass === 'degree' && tokens[at - 1]?.kind === 'number'))
    return null;
  const isRole = titleClass !== 'address' && titleClass !== 'status';
  if (headAt > at && !isRole) return null;
  if (isRole && isInPersonName(tokens, headAt, match.endToken)) return null;
  if (!isRole) {
    if (notAddresses.longest(tokens, at) || followsCapital(tokens, at)) return null;
    // Inside a sentence a capital form of address is part of a name: hồ Bà Râu, gạo Ông Cua.
    const isOneWord = match.endToken === at + 1;
    if (isOneWord && isCapital(tokens[at]) && !isUpper(tokens[at]) && isLower(tokens[at - 1])) return null;
    return { start: at, end: match.endToken, titleClass, hasBody: false };
  }
  const headEnd = titleClass === 'degree' ? endOfDegrees(tokens, match.endToken) : match.endToken;
  if (titleClass === 'rank') return { start: at, end: headEnd, titleClass, hasBody: false };
  if (titleClass === 'degree') {
    // Giáo sư Đại học Tokyo
    const body = headEnd === at + 2 ? passage.covers.get(headEnd) : undefined;
    const hasBody = body?.kind === 'organization' && body.start === headEnd;
    return { start: at, end: hasBody ? body.end : headEnd, titleClass, hasBody };
  }
  const end = endOfBody(passage, { at, headAt, headEnd, titleClass });
  const hasBody = end > headEnd;
  const head = tokens.slice(headAt, headEnd).map((token) => token.key);
  if (!hasBody && BARE_HEADS.has(head.join(' '))) return null;
  return { start: at, end, titleClass, hasBody };
}

/** Inside a body's, document's or programme's name: Ban | Quản lý | dự án, tàu QNg 96417 | TS. */
function isInsideName({ covers }: Passage, at: number): boolean {
  const cover = covers.get(at);
  return cover !== undefined && cover.kind !== 'place' && cover.start < at;
}

/** `Anh` of `Nguyễn Vân Anh` is no form of address. */
function followsCapital(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && !isUpper(tokens[at]) && isCapital(tokens[at - 1]) && tokens[at].spaced;
}

/** `Công Sứ` of `Đinh Công Sứ`: a role of two words has one capital. */
function isInPersonName(tokens: readonly Token[], at: number, end: number): boolean {
  if (end !== at + 2 || !isCapital(tokens[at + 1]) || isUpper(tokens[at])) return false;
  return isCapital(tokens[at - 1]) && tokens[at]?.spaced === true;
}

/** PGS.TS, ThS.BSCKII: degrees joined without a space. */
function endOfDegrees(tokens: readonly Token[], at: number): number {
  let end = at;
  while (/^[.,-]$/.test(tokens[end]?.key ?? '') && !tokens[end]?.spaced && !tokens[end + 1]?.spaced) {
    const next = heads.longest(tokens, end + 1);
    if (next?.value !== 'degree') break;
    end = next.endToken;
  }
  return end;
}
