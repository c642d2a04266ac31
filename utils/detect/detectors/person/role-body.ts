/**
 * What stands behind the head of a role and belongs to it: how it is held (Thường trực, phụ trách), the field, the
 * body, country or place, up to where a name, a verb or a comma begins.
 */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { FUNCTION_WORDS, PERSON_VERBS } from '../../../lexicon/person-contexts.ts';
import { SURNAMES } from '../../../lexicon/surnames.ts';
import { BODY_WORDS, DESCRIPTIONS, HOLDER_ACTIONS, OFFICE_MODIFIERS } from '../../../lexicon/title-words.ts';
import type { TitleClass } from '../../../lexicon/titles.ts';
import { startsClause } from '../organization/clauses.ts';
import { endOfRun } from './name-shape.ts';
import { isCapital, isLower, isUpper, type Passage } from './passage.ts';
import { endOfState, heads, isGivenName, startsBodyName } from './role-words.ts';
import { startsName, startsSureName } from './role-end.ts';

const modifiers = createPhraseTrie(OFFICE_MODIFIERS.map((phrase) => [phrase, true] as const));
const actions = createPhraseTrie(HOLDER_ACTIONS.map((phrase) => [phrase, true] as const));
/** Words, and bodies as one, that a role in an unknown field goes over. */
const LONGEST_FIELD = 8;
/** Offices held in a country: `tại` and its name belong to them. */
const DIPLOMATS = /^(?:đại sứ|đại biện|tổng lãnh sự|lãnh sự|tham tán|trưởng đại diện|đại diện|điều phối)/;

export interface Head {
  /** Where the role begins, prefix words in. */
  readonly at: number;
  readonly headAt: number;
  readonly headEnd: number;
  readonly titleClass: TitleClass;
}

/** Index behind the words that go with an office and name its body. */
export function endOfBody(passage: Passage, head: Head): number {
  const { headAt, headEnd } = head;
  // A body or place may begin inside the head: Trưởng [phòng Cảnh sát …], Trưởng [Ban Tổ chức …], Trưởng [làng Krai].
  const inside = passage.covers.get(headEnd - 1);
  const isBody = inside?.kind === 'organization' || inside?.kind === 'place';
  let end = isBody && inside.end > headEnd && inside.start > headAt ? inside.end : headEnd;
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
  return BODY_WORDS.has(key) ? at + 1 : endOfField(passage, at, head);
}

/**
 * Index behind a field that the lexicon lacks, which belongs to the role where, before any verb, a body follows it, the
 * holder's name, or, in apposition, the next mark: `Giám đốc | logistics | Công ty …`, `Nghệ nhân | ẩm thực | Phạm Thị
 * Tơ`, `, Chủ tịch Nghiệp đoàn | Nghề cá xã Bình Châu,`. `at` where there is none.
 */
function endOfField({ tokens, covers }: Passage, at: number, head: Head): number {
  if (startsClause(tokens, at) || DESCRIPTIONS.has(tokens[at]?.key ?? '')) return at;
  const isApposition = /^[-,(;]$/.test(tokens[head.at - 1]?.key ?? '');
  let end = at;
  for (let steps = 0; steps < LONGEST_FIELD; steps++) {
    const cover = end > at ? covers.get(end) : undefined;
    if (cover?.start === end) {
      if (cover.kind === 'organization') return end;
      end = cover.end;
      continue;
    }
    const token = tokens[end];
    if (token && isApposition && /^[-,;)]$/.test(token.key)) return end;
    if (token?.kind !== 'word' && token?.kind !== 'number') return at;
    const endsRole = FUNCTION_WORDS.has(token.key) || PERSON_VERBS.has(token.key) || token.key === 'kiêm';
    if (endsRole || actions.longest(tokens, end)) return at;
    if (end > at && startsSureName(tokens, end)) return end;
    end++;
  }
  return at;
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
  if (head.titleClass === 'profession' && !isUpper(token)) return startsBodyName(tokens, at);
  if (BODY_WORDS.has(token?.key ?? '') || isUpper(token)) return true;
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
  // TS behind a number is a boat's letter: tàu QNg 96417 TS.
  if (match.value === 'degree') return tokens[at - 1]?.kind !== 'number';
  if (match.value === 'rank') return true;
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
