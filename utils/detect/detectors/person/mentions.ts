/**
 * Names in running text: behind a role or form of address, behind an alias marker, and bare ones whose shape or
 * surroundings say that they are persons.
 */
import type { TokenMap } from '../../token-map.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { ALIAS_MARKERS, PERSON_VERBS, SENTENCE_STARTERS } from '../../../lexicon/person-contexts.ts';
import {
  BIRTH_ORDER_NAMES,
  FOREIGN_NAMES,
  KNOWN_MONONYMS,
  KNOWN_NAMES,
  NAMED_AFTER,
  PLACE_HEADS,
} from '../../../lexicon/personal-names.ts';
import { DESCRIPTIONS } from '../../../lexicon/title-words.ts';
import { endOfInitials, endOfShortened } from './initials.ts';
import { follows, isByname, isForeignRun } from './listed.ts';
import type { Mention } from './mention.ts';
import {
  certaintyOf,
  endOfRun,
  endOfSurname,
  isNotName,
  isNotNameOf,
  isStreetInList,
  isVietnamese,
} from './name-shape.ts';
import { isBreak, isCapital, isLower, isUpper, startsSentence, type Passage } from './passage.ts';
import type { Role } from './role.ts';
import { isTitle } from './titles.ts';

const knownNames = createPhraseTrie(KNOWN_NAMES.map((name) => [name, true] as const));
const aliasMarkers = createPhraseTrie(ALIAS_MARKERS.map((marker) => [marker, true] as const));
/** Tokens between a role and its name: `trung vệ 19 tuổi X`, `tiền đạo cao 1,94m người Brazil X`. */
const LONGEST_FILLER = 8;

/** Every mention of the passage, in text order, never overlapping. */
export function findMentions(passage: Passage, roles: TokenMap<Role>): Mention[] {
  const { tokens } = passage;
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    if (!roles.has(at) && !isCapital(tokens[at]) && !startsAlias(tokens[at])) {
      at++;
      continue;
    }
    const previous = mentions.at(-1);
    const mention =
      appellation(passage, at) ??
      mentionBehindRole(passage, roles, at, previous) ??
      mentionBehindAlias(passage, roles, at) ??
      bareMention(passage, roles, at, previous);
    if (mention) mentions.push(mention);
    at = mention?.end ?? skipRole(roles.get(at)) ?? at + 1;
  }
  return mentions;
}

function startsAlias(token: Token | undefined): boolean {
  return token !== undefined && aliasMarkers.begins(token);
}

/** Bác Hồ: a form of address that has become the name itself; not in the children's title `cháu ngoan Bác Hồ`. */
function appellation({ tokens, covers }: Passage, at: number): Mention | null {
  const isUncle = tokens[at]?.text === 'Bác' && tokens[at + 1]?.text === 'Hồ' && !isCapital(tokens[at + 2]);
  if (!isUncle || covers.has(at) || tokens[at - 1]?.key === 'ngoan') return null;
  return { start: at, end: at + 2, rule: 'person/appellation' };
}

/** A title without a name is passed over whole, so that no word of its body is read as one. */
function skipRole(role: Role | undefined): number | undefined {
  return isTitle(role) ? role.end : undefined;
}

function mentionBehindRole(
  passage: Passage,
  roles: TokenMap<Role>,
  at: number,
  previous: Mention | undefined,
): Mention | null {
  const lead = roles.get(at);
  if (!lead || lead.titleClass === 'appositive') return null;
  const { tokens } = passage;
  let start = lead.end;
  if (tokens[start]?.key === ':' || tokens[start]?.key === '"') start++;
  if (tokens[start]?.key === '.' && lead.titleClass === 'degree') start++;
  if (roles.has(start) && !isUpper(tokens[start])) return null;
  // `chị A - Giám đốc HTX B`: the role is A's, what follows names the body.
  if (isTitle(lead) && previous && isApposition(tokens, previous, lead)) return null;
  const direct = nameAt(passage, roles, start, lead);
  if (direct > start) return { start, end: direct, rule: `person/${lead.titleClass}`, lead };
  if (lead.titleClass === 'address' || lead.titleClass === 'rank' || lead.titleClass === 'degree')
    return null;
  const behind = endOfFiller(tokens, start);
  if (behind <= start) return null;
  const end = endOfRun(tokens, behind);
  const certainty = certaintyOf(tokens, behind, end);
  const isGraded = lead.titleClass === 'status' && end - behind >= 3 && endOfSurname(tokens, behind) > 0;
  return certainty === 'certain' || isGraded ? { start: behind, end, rule: 'person/described', lead } : null;
}

function isApposition(tokens: readonly Token[], previous: Mention, { start, titleClass }: Role): boolean {
  if (previous.end !== start - 1 || titleClass === 'rank' || titleClass === 'degree') return false;
  const mark = tokens[start - 1]?.key;
  return mark === '-' || mark === '(' || (mark === ',' && previous.lead?.titleClass === 'address');
}

/** Index behind `19 tuổi`, `cao 1,94m`, `gốc Duy Xuyên`, `người Brazil`; `at` where there is none. */
function endOfFiller(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < LONGEST_FILLER) {
    const token = tokens[end];
    if (token?.kind === 'number') end += isLower(tokens[end + 1]) || tokens[end + 1]?.key === '/' ? 2 : 1;
    else if (isLower(token) && DESCRIPTIONS.has(token.key)) end++;
    else if (end > at && isCapital(token)) {
      const runEnd = endOfRun(tokens, end, 8);
      // The place's words, then the name: the first word from which the run reads as a sure name.
      for (let i = end; i < runEnd; i++)
        if (certaintyOf(tokens, i, endOfRun(tokens, i)) === 'certain') return i;
      return at;
    } else return at;
  }
  return at;
}

/** Index behind the name that begins at `at` behind a role; `at` where there is none. */
function nameAt(passage: Passage, roles: TokenMap<Role>, at: number, lead: Role): number {
  const { tokens, covers } = passage;
  if (!isCapital(tokens[at])) return at;
  const shortened = endOfShortened(tokens, at);
  if (shortened > at) return shortened;
  const initials = initialsAt(tokens, at);
  if (initials > at) return initials;
  const end = cutRun(passage, roles, at, endOfRun(tokens, at));
  if (end <= at) return at;
  const cover = covers.get(at);
  if (cover && cover.kind !== 'place' && cover.start <= at && cover.end >= end) return at;
  const length = end - at;
  const certainty = certaintyOf(tokens, at, end);
  if (isUpper(tokens[at])) return length >= 2 && endOfSurname(tokens, at) > 0 ? end : at;
  switch (lead.titleClass) {
    case 'address':
      if (length === 1 && cover && tokens[lead.start - 1]?.kind === 'number') return at;
      return isNotName(tokens, at) && endOfSurname(tokens, at) < 0 ? at : end;
    case 'rank':
    case 'degree':
    case 'profession':
      return isNotNameOf(tokens, at, end) ? at : end;
    case 'status':
      if (certainty === 'certain' || certainty === 'likely') return end;
      if (!cover && length === 1 && FOREIGN_NAMES.has(tokens[at].key)) return end;
      return !cover && length >= 2 && endOfSurname(tokens, at) > 0 && !isNotName(tokens, at) ? end : at;
    case 'office':
    case 'appositive':
      if (isNotNameOf(tokens, at, end) || (cover && length < 3)) return at;
      return length >= 2 || KNOWN_MONONYMS.has(tokens[at].key) || !isVietnamese(tokens[at]) ? end : at;
  }
}

/** `L.V.S`, `N.`, `Phạm Thị N.`; a lone letter before another capital is a name's prefix (Y Thông). */
function initialsAt(tokens: readonly Token[], at: number): number {
  const end = endOfInitials(tokens, at);
  if (end < 0) return -1;
  return end === at + 1 && isCapital(tokens[end]) ? -1 : end;
}

/** The run up to a role (`Ảnh: Tấn Lễ | Đại tá …`) or an organization that begins inside it. */
function cutRun({ tokens, covers }: Passage, roles: TokenMap<Role>, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const role = roles.get(i);
    const cover = covers.get(i);
    const isBody = cover?.start === i && cover.kind !== 'place' && cover.end > i + 1;
    if ((isTitle(role) && role.end > i + 1) || isBody) return i;
  }
  // The abbreviating dot of a last initial: Phạm Thị N.
  const last = tokens[end - 1];
  const goesOn = isLower(tokens[end + 1]) || tokens[end + 1]?.key === '(';
  return end > at + 1 && last?.text.length === 1 && tokens[end]?.key === '.' && goesOn ? end + 1 : end;
}

function mentionBehindAlias(passage: Passage, roles: TokenMap<Role>, at: number): Mention | null {
  const { tokens } = passage;
  const marker = aliasMarkers.longest(tokens, at);
  if (!marker) return null;
  let start = marker.endToken;
  const quoted = tokens[start]?.key === '"';
  if (quoted) start++;
  if (!isCapital(tokens[start]) || isUpper(tokens[start]) || passage.covers.has(start)) return null;
  const end = cutRun(passage, roles, start, endOfRun(tokens, start));
  const closed = quoted
    ? tokens[end]?.key === '"'
    : isBreak(tokens[end]) || /^[,;.)(]$/.test(tokens[end]?.key ?? '');
  // `tự` and `tức` are words of prose too: only in brackets or with a closing mark behind the name.
  const isSure =
    quoted ||
    tokens[at - 1]?.key === '(' ||
    marker.endToken > at + 1 ||
    /^(?:pháp|bút|nghệ)/.test(tokens[at]?.key ?? '');
  return closed && isSure && !isNotName(tokens, start) ? { start, end, rule: 'person/alias' } : null;
}

/** A name with nothing before it that says so. */
function bareMention(
  passage: Passage,
  roles: TokenMap<Role>,
  at: number,
  previous: Mention | undefined,
): Mention | null {
  const { tokens, covers } = passage;
  if (!isCapital(tokens[at]) || covers.has(at) || isUpper(tokens[at]) || isTitle(roles.get(at))) return null;
  // Behind a body that was found the name may follow without a comma: `Ủy ban Kinh tế của Quốc hội | Vũ Hồng Thanh`.
  const behindBody = covers.get(at - 1)?.end === at;
  if (!behindBody && !mayBegin(tokens, at)) return null;
  const initials = initialsAt(tokens, at);
  if (initials > at) return bareInitials(tokens, at, initials);
  const end = cutRun(passage, roles, at, endOfRun(tokens, at));
  if (end <= at || covers.has(end - 1)) return null;
  const certainty = certaintyOf(tokens, at, end);
  const length = end - at;
  const mention = (rule: string): Mention => ({ start: at, end, rule: `person/${rule}` });
  if (knownNames.longest(tokens, at)?.endToken === end) return mention('known');
  if (hasVitals(tokens, end) && length >= 2 && !isNotName(tokens, at)) return mention('vitals');
  if (isByname(tokens, at, end, previous)) return mention('byname');
  if (BIRTH_ORDER_NAMES.has(tokens[at].key)) return null;
  const listed = follows(tokens, at, previous);
  if (certainty === 'certain') {
    const isStreet = isStreetInList(tokens, at, end);
    return isStreet && !precedesRole(tokens, roles, end) ? null : mention('full');
  }
  if (length < 2 || (listed ? isNotNameOf(tokens, at, end) : isNotName(tokens, at))) return null;
  const acts = hasPersonVerb(tokens, end) || precedesRole(tokens, roles, end);
  if (certainty === 'likely') {
    if (length >= 3 && !startsSentence(tokens, at)) return mention('full');
    return acts || listed ? mention('full') : null;
  }
  if (listed && isForeignRun(tokens, at, end)) return mention('full');
  if (endOfSurname(tokens, at) < 0) return null;
  return listed || precedesRole(tokens, roles, end) || (acts && length >= 3) ? mention('full') : null;
}

function bareInitials(tokens: readonly Token[], at: number, end: number): Mention | null {
  const letters = Math.ceil((end - at) / 2);
  if (letters < 2) return null;
  return letters >= 3 || hasVitals(tokens, end) ? { start: at, end, rule: 'person/initials' } : null;
}

/** Not the middle of a longer name (Trường THPT | Lê Quý Đôn) nor called after somebody (đường | Nguyễn Huệ). */
function mayBegin(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.kind === 'break') return true;
  if (before.kind === 'word') {
    if (PLACE_HEADS.has(before.key)) return false;
    if (NAMED_AFTER.has(`${tokens[at - 2]?.key ?? ''} ${before.key}`)) return false;
    if (!isCapital(before)) return true;
    return SENTENCE_STARTERS.has(before.key) && startsSentence(tokens, at - 1);
  }
  if (/^[-/.]$/.test(before.key)) return tokens[at]?.spaced ?? false;
  return before.kind !== 'number';
}

/** `(SN 1990`, `(34 tuổi`, `, 22 tuổi`, `, sinh năm 1983`, `(tức …`: a life behind the name. */
function hasVitals(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.key;
  if (mark !== '(' && mark !== ',' && mark !== '-') return false;
  const first = tokens[at + 1];
  const second = tokens[at + 2];
  if (first?.kind === 'number') return second?.key === 'tuổi' || /^t$/.test(second?.key ?? '');
  if (first?.key === 'sn' || (first?.key === 'sinh' && /^(?:năm|ngày)$/.test(second?.key ?? ''))) return true;
  if (mark !== '(') return first?.key === 'quốc' && second?.key === 'tịch';
  return (
    /^(?:tức|tự|trú|ngụ|quê|biệt|bí|tên)$/.test(first?.key ?? '') ||
    (first?.key === 'không' && second?.key === 'rõ')
  );
}

function hasPersonVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return isLower(token) && PERSON_VERBS.has(token.key);
}

/** `A, Chủ tịch …`, `A - Phó Giám đốc …`, `A (Trưởng bản …)`. */
function precedesRole(tokens: readonly Token[], roles: TokenMap<Role>, at: number): boolean {
  return /^[,(-]$/.test(tokens[at]?.key ?? '') && isTitle(roles.get(at + 1));
}
