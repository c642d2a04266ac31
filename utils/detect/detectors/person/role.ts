/**
 * Roles beside names: a head (Phó Chủ tịch, bác sĩ, ông), what goes with it (Thường trực, phụ trách) and the body or
 * place it is held in, up to where a name, a verb or a comma begins.
 */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import { createFirstWords } from '../../../language/first-words.ts';
import { foldWord } from '../../../language/fold.ts';
import type { Token } from '../../../language/tokenize.ts';
import { FUNCTION_WORDS, PERSON_VERBS } from '../../../lexicon/person-contexts.ts';
import { SURNAMES } from '../../../lexicon/personal-names.ts';
import {
  BODY_WORDS,
  HOLDER_ACTIONS,
  NOT_ADDRESSES,
  OFFICE_MODIFIERS,
  TIER_WORDS,
  TITLE_PREFIXES,
  TITLES,
  type TitleClass,
} from '../../../lexicon/titles.ts';
import { endOfState, isGivenName } from './role-words.ts';
import { certaintyOf, endOfRun, endOfSurname, isNotName, isStreetName } from './name-shape.ts';
import { isCapital, isLower, isUpper, type Passage, type TokenRange } from './passage.ts';

export interface Role extends TokenRange {
  readonly titleClass: TitleClass;
  /** A body or place follows the head. */
  readonly hasBody: boolean;
}

const heads = createPhraseTrie(TITLES);
const modifiers = createPhraseTrie(OFFICE_MODIFIERS.map((phrase) => [phrase, true] as const));
const notAddresses = createPhraseTrie(NOT_ADDRESSES.map((phrase) => [phrase, true] as const));
const actions = createPhraseTrie(HOLDER_ACTIONS.map((phrase) => [phrase, true] as const));
const PREFIXES = new Set(TITLE_PREFIXES.map(foldWord));
/** What a role can begin with. */
const FIRST_WORDS = createFirstWords(heads, PREFIXES);
/** Heads that say nothing without a body behind them. */
const BARE_HEADS = new Set(['trưởng', 'phó trưởng', 'phụ trách', 'phó'].map(foldWord));
/** Words up to the mark that closes a role in apposition. */
const LONGEST_TAIL = 8;
/** Offices held in a country: `tại` and its name belong to them. */
const DIPLOMATS = /^(?:đại sứ|tổng lãnh sự|lãnh sự|tham tán|trưởng đại diện|đại diện|điều phối)/;

/** Reads every role of the passage, left to right, by the token it begins at. */
export function readRoles(passage: Passage): Map<number, Role> {
  const roles = new Map<number, Role>();
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
  if (!isRole) {
    if (notAddresses.longest(tokens, at) || followsCapital(tokens, at)) return null;
    // Inside a sentence a capital form of address is part of a name: hồ Bà Râu, gạo Ông Cua.
    const isOneWord = match.endToken === at + 1;
    if (isOneWord && isCapital(tokens[at]) && !isUpper(tokens[at]) && isLower(tokens[at - 1])) return null;
    return { start: at, end: match.endToken, titleClass, hasBody: false };
  }
  const headEnd = titleClass === 'degree' ? endOfDegrees(tokens, match.endToken) : match.endToken;
  if (titleClass === 'rank' || titleClass === 'degree')
    return { start: at, end: headEnd, titleClass, hasBody: false };
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

interface Head {
  /** Where the role begins, prefix words in. */
  readonly at: number;
  readonly headAt: number;
  readonly headEnd: number;
  readonly titleClass: TitleClass;
}

/** Index behind the words that go with an office and name its body. */
function endOfBody(passage: Passage, head: Head): number {
  const { headAt, headEnd } = head;
  // An organization may begin inside the head: Trưởng [phòng Cảnh sát …], Trưởng [Ban Tổ chức …].
  const inside = passage.covers.get(headEnd - 1);
  let end =
    inside?.kind === 'organization' && inside.end > headEnd && inside.start > headAt ? inside.end : headEnd;
  for (;;) {
    const next = endOfBodyPart(passage, end, head);
    if (next <= end) return end;
    end = next;
  }
}

function endOfBodyPart(passage: Passage, at: number, head: Head): number {
  const { tokens, covers } = passage;
  const token = tokens[at];
  if (!token || token.kind === 'break') return at;
  const cover = covers.get(at);
  // `Phó Chủ tịch [Thường trực HĐND …]`: a body that a modifier was taken into.
  const isBody = cover?.kind === 'organization' || cover?.kind === 'place';
  if (isBody && cover.start >= head.headAt && cover.end > at) return cover.end;
  const inBody = at > head.headEnd;
  // What stands behind a body that was found says what its holder does: `UBND tỉnh | chủ trì`.
  const behindBody = covers.get(at - 1)?.end === at && inBody;
  if (behindBody) return endBehindBody(passage, at, head);
  const modifier = modifiers.longest(tokens, at);
  if (modifier) return modifier.endToken;
  if (inBody || head.titleClass === 'office') {
    const state = endOfState(tokens, at);
    if (state > at) return state;
  }
  if (isLower(token)) return endOfLowerPart(passage, at, head);
  if (token.kind === 'number') return isCapital(tokens[at - 1]) && inBody ? at + 1 : at;
  if (token.key === '&') return inBody ? at + 1 : at;
  if (token.key === '-') return inBody && joinsBody(tokens, at) ? at + 2 : at;
  if (token.key === ',') return inBody && !token.spaced && joinsList(tokens, at) ? at + 2 : at;
  if (!isCapital(token) || startsName(passage, at) || startsPerson(tokens, at)) return at;
  // N.V.C: initials are the person's.
  if (tokens[at]?.text.length === 1 && tokens[at + 1]?.key === '.') return at;
  return inBody || namesBody(passage, at, head) ? at + 1 : at;
}

/** What still belongs to the role behind a body that was found: `ủy` of a cut name, the parent, the post. */
function endBehindBody(passage: Passage, at: number, head: Head): number {
  const { tokens, covers } = passage;
  switch (tokens[at]?.key) {
    case 'ủy':
    case 'bộ':
      return at + 1;
    case 'của': {
      const parent = covers.get(at + 1);
      return parent?.kind === 'organization' ? parent.end : at;
    }
    case 'tại':
      return endOfPost(passage, at, wordsOf(tokens, head));
    case undefined:
    default:
      return endOfState(tokens, at);
  }
}

function endOfLowerPart(passage: Passage, at: number, head: Head): number {
  const { tokens } = passage;
  const key = tokens[at]?.key ?? '';
  if (key === 'và') return at > head.headEnd && continuesBody(tokens, at + 1) ? at + 2 : at;
  if (key === 'tại') return endOfPost(passage, at, wordsOf(tokens, head));
  // `tổ trưởng tổ bốc xếp số 4`
  if (key === 'số' && tokens[at + 1]?.kind === 'number') return at > head.headEnd ? at + 2 : at;
  if (actions.longest(tokens, at) || startsPerson(tokens, at)) return at;
  return BODY_WORDS.has(key) || closesAsRole(tokens, at, head) ? at + 1 : at;
}

/** A role in apposition that no verb ends before the next mark: `, Chủ tịch Nghiệp đoàn Nghề cá xã Bình Châu,`. */
function closesAsRole(tokens: readonly Token[], at: number, head: Head): boolean {
  if (!/^[-,(;]$/.test(tokens[head.at - 1]?.key ?? '')) return false;
  for (let i = at; i < at + LONGEST_TAIL; i++) {
    const token = tokens[i];
    if (token && /^[-,;)]$/.test(token.key)) return i > at;
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.key) || PERSON_VERBS.has(token.key)) return false;
    if (actions.longest(tokens, i)) return false;
  }
  return false;
}

function wordsOf(tokens: readonly Token[], { headAt, headEnd }: Head): string {
  return tokens
    .slice(headAt, headEnd)
    .map((token) => token.key)
    .join(' ');
}

/**
 * Is the capital word straight behind a head a body (Trường, UBND, Haesung Vina) rather than the person
 * (Giám thị Anahit Petrosyan)?
 */
function namesBody({ tokens }: Passage, at: number, head: Head): boolean {
  const token = tokens[at];
  if (head.titleClass === 'profession' && isGivenName(tokens, at)) return false;
  if (BODY_WORDS.has(token?.key ?? '') || isUpper(token)) return true;
  if (head.titleClass === 'profession') return false;
  const before = tokens[head.at - 1]?.key ?? '';
  if (/^[,(-]$/.test(before)) return true;
  const end = endOfRun(tokens, at, 8);
  for (let i = at + 1; i < end - 1; i++) if (startsSureName(tokens, i)) return true;
  return false;
}

/** `tại Việt Nam` behind any body, `tại` and a place behind a diplomat's. */
function endOfPost({ tokens, covers }: Passage, at: number, head: string): number {
  const isVietnam = tokens[at + 1]?.key === 'việt' && tokens[at + 2]?.key === 'nam';
  if (isVietnam) return at + 3;
  if (!DIPLOMATS.test(head)) return at;
  const cover = covers.get(at + 1);
  if (cover?.kind === 'place' || cover?.kind === 'organization') return cover.end;
  return isCapital(tokens[at + 1]) ? endOfRun(tokens, at + 1) : at;
}

/** A rank, a degree or a form of address: the body ended before it. */
function startsPerson(tokens: readonly Token[], at: number): boolean {
  const match = heads.longest(tokens, at);
  if (!match) return false;
  if (match.value === 'rank' || match.value === 'degree') return true;
  return match.value === 'office' && match.endToken > at + 1 && isCapital(tokens[at]);
}

function continuesBody(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at]) && !heads.longest(tokens, at) && !startsSureName(tokens, at);
}

/** VH-TT&DL, NN - PTNT, Khen thưởng behind `Thi đua -`: a dash inside the body's name. */
function joinsBody(tokens: readonly Token[], at: number): boolean {
  return isCapital(tokens[at + 1]) && isCapital(tokens[at - 1]) && continuesBody(tokens, at + 1);
}

/** VH,TT&DL; Văn hóa, Thể thao và Du lịch. */
function joinsList(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (isUpper(next) && !next?.spaced) return true;
  if (!isCapital(next) || isUpper(next) || heads.longest(tokens, at + 1) || SURNAMES.get(next.key) === 'safe')
    return false;
  for (let i = at + 2; i < at + 6; i++) {
    if (tokens[i]?.key === 'và') return isCapital(tokens[i + 1]);
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

function startsSureName(tokens: readonly Token[], at: number): boolean {
  const end = endOfRun(tokens, at);
  return end - at >= 2 && certaintyOf(tokens, at, end) === 'certain';
}

/**
 * Does the name begin here, inside the capital words behind a body? `xã Hàm Thắng | Mang Thị Dốc`,
 * `UBND tỉnh | Lê Hữu Mạc`, but `xã Hồ Thầu`, `phường Trần Hưng Đạo`.
 */
function startsName({ tokens }: Passage, at: number): boolean {
  if (isNotName(tokens, at)) return false;
  const end = endOfRun(tokens, at, 9);
  const length = end - at;
  const afterTier = TIER_WORDS.has(tokens[at - 1]?.key ?? '');
  if (length < 2) return false;
  const certainty = certaintyOf(tokens, at, end);
  if (isStreetName(tokens, at, end) && afterTier) return false;
  // Another surname further on splits the run better: a place of two syllables, then the name.
  if (afterTier && hasNameAt(tokens, at + 2, end)) return false;
  if (certainty === 'certain') return length <= 6;
  if (endOfSurname(tokens, at) < 0) return false;
  return certainty === 'likely' || (!afterTier && length >= 2) || (afterTier && length === 3);
}

function hasNameAt(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at < 2 || endOfSurname(tokens, at) < 0) return false;
  const certainty = certaintyOf(tokens, at, end);
  return certainty === 'certain' || certainty === 'likely';
}
