/**
 * The title of a mention: the roles straight before the name and those in apposition behind it, as printed, in
 * reading order, joined by ` ; `.
 */
import { TokenMap, TokenMask } from '../../token-map.ts';
import type { Token } from '../../../language/tokenize.ts';
import { BODY_WORDS } from '../../../lexicon/title-words.ts';
import type { TitleClass } from '../../../lexicon/titles.ts';
import type { Mention } from './mention.ts';
import { isBreak, isLower, textOf, type Passage, type TokenRange } from './passage.ts';
import type { Role } from './role.ts';

export interface RoleIndex {
  readonly starting: TokenMap<Role>;
  readonly ending: TokenMap<Role>;
}

/** Before a role that is somebody else's: `thừa lệnh Bộ trưởng …, Thiếu tướng X`, `thừa ủy quyền của …`. */
const OTHERS = new Set(['quyền', 'lệnh', 'nhiệm', 'thay', 'mặt']);
/** What is another's when `của` and a role stand behind it. */
const OTHERS_OWN = new Set([
  'quyền',
  'nhiệm',
  'lệnh',
  'khen',
  'đạo',
  'kiến',
  'định',
  'thư',
  'mặt',
  'cầu',
  'điện',
  'nghị',
]);
const DETAILS = new Set(['sn', 'sinh', 'trú', 'ngụ', 'quê', 'thường', 'hiện', 'năm', 'ở', 'dân', 'người']);
/** Tokens of a bracket or of a detail (age, birth, residence) between a name and its role. */
const LONGEST_BRACKET = 60;
const LONGEST_DETAIL = 14;

function indexRoles(roles: TokenMap<Role>, tokenCount: number): RoleIndex {
  const ending = new TokenMap<Role>(tokenCount);
  for (const role of roles.values()) ending.set(role.end, role);
  return { starting: roles, ending };
}

/** A role that belongs to the title wherever it stands, not an honorific and not a status. */
export type TitleRole = Role & {
  readonly titleClass: Exclude<TitleClass, 'address' | 'status' | 'appositive'>;
};

export function isTitle(role: Role | undefined): role is TitleRole {
  return role !== undefined && !['address', 'status', 'appositive'].includes(role.titleClass);
}

/** The roles straight before token `nameAt`, in reading order; forms of address and statuses are passed over. */
function rolesBefore(passage: Passage, { ending }: RoleIndex, nameAt: number, from: number): Role[] {
  const { tokens } = passage;
  const found: Role[] = [];
  let at = nameAt;
  for (let passes = 0; passes < 8 && at > from; passes++) {
    const adjacent =
      ending.get(at) ?? ending.get(openOfGloss(tokens, at)) ?? ending.get(openOfParent(passage, at));
    if (adjacent && adjacent.start >= from) {
      if (isTitle(adjacent)) found.unshift(adjacent);
      else if (adjacent.titleClass === 'appositive') break;
      at = adjacent.start;
      continue;
    }
    const beforeComma = /^(?:[,.-]|kiêm)$/.test(tokens[at - 1]?.key ?? '') ? ending.get(at - 1) : undefined;
    if (!isTitle(beforeComma) || beforeComma.start < from || (at === nameAt && tokens[at - 1]?.key !== '.'))
      break;
    if (tokens[at - 1]?.key === '.' && beforeComma.titleClass !== 'degree') break;
    if (isAnothers(tokens, beforeComma.start) || isAsked(tokens, beforeComma, at)) break;
    found.unshift(beforeComma);
    at = beforeComma.start;
  }
  return found;
}

/** Index of the comma before a body that closes just before `at`: `Phó Vụ trưởng Vụ Pháp chế, Bộ Nội vụ | Đỗ Văn Hậu`; or -1. */
function openOfParent({ tokens, covers }: Passage, at: number): number {
  const body = covers.get(at - 1);
  if (body?.kind !== 'organization' || body.end !== at) return -1;
  return tokens[body.start - 1]?.key === ',' ? body.start - 1 : -1;
}

/** `trao đổi với phóng viên, | Phó Giám đốc …`: whom the holder of the next role speaks to. */
function isAsked(tokens: readonly Token[], { start, titleClass }: Role, next: number): boolean {
  return titleClass === 'profession' && isLower(tokens[start]) && !isLower(tokens[next]);
}

function isAnothers(tokens: readonly Token[], roleAt: number): boolean {
  const before = tokens[roleAt - 1]?.key ?? '';
  return OTHERS.has(before) || (before === 'của' && OTHERS_OWN.has(tokens[roleAt - 2]?.key ?? ''));
}

/** Index of the bracket that opens a short gloss closed just before `at` (`Ủy ban châu Âu (EC) | Ursula …`), or -1. */
function openOfGloss(tokens: readonly Token[], at: number): number {
  if (tokens[at - 1]?.key !== ')') return -1;
  for (let open = at - 2; open >= at - 5; open--) if (tokens[open]?.key === '(') return open;
  return -1;
}

/** The roles in apposition behind token `nameEnd`: after a comma or a dash, in brackets, behind age and residence. */
function rolesBehind(
  passage: Passage,
  index: RoleIndex,
  nameEnd: number,
  isNameStart: (at: number) => boolean,
): Role[] {
  const { tokens } = passage;
  const found: Role[] = [];
  let at = nameEnd;
  if (tokens[at]?.key === '(') {
    const close = closingBracket(tokens, at);
    found.push(...rolesInBracket(tokens, index, at, close, isNameStart));
    at = close;
  }
  for (let passes = 0; passes < 8; passes++) {
    const mark = tokens[at]?.key;
    if (mark !== ',' && mark !== '-' && mark !== 'kiêm') break;
    const role = roleAt(index, at + 1);
    if (role) {
      if (isNameStart(role.end) || belongsToNext(index, role.end, isNameStart)) break;
      found.push(role);
      at = role.end;
      continue;
    }
    const detailEnd = endOfDetail(tokens, at + 1);
    if (detailEnd < 0) break;
    at = detailEnd;
  }
  return found;
}

function roleAt({ starting }: RoleIndex, at: number): Role | undefined {
  const role = starting.get(at);
  return isTitle(role) || role?.titleClass === 'appositive' ? role : undefined;
}

/** `A, Đại tá, ông B`: the role stands before another role or form of address that a name follows. */
function belongsToNext({ starting }: RoleIndex, at: number, isNameStart: (at: number) => boolean): boolean {
  const next = starting.get(at);
  return next !== undefined && isNameStart(next.end);
}

function rolesInBracket(
  tokens: readonly Token[],
  index: RoleIndex,
  open: number,
  close: number,
  isNameStart: (at: number) => boolean,
): Role[] {
  const found: Role[] = [];
  for (let at = open + 1; at < close; at++) {
    const separated = /^(?:[(,;-]|kiêm)$/.test(tokens[at - 1]?.key ?? '');
    const role = separated ? roleAt(index, at) : undefined;
    if (!role || isNameStart(role.end)) continue;
    found.push(role);
    at = role.end - 1;
  }
  return found;
}

/** Index behind the bracket that opens at `open`, or behind `open` where it does not close on the line. */
function closingBracket(tokens: readonly Token[], open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET && !isBreak(tokens[at]); at++) {
    if (tokens[at]?.key === ')') return at + 1;
  }
  return open + 1;
}

/** Index of the comma behind an age, a birth year or a residence: `61 tuổi,`, `sinh năm 1983,`; -1 where there is none. */
function endOfDetail(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  const isAge = first?.kind === 'number' && tokens[at + 1]?.key === 'tuổi';
  if (!isAge && !(isLower(first) && DETAILS.has(first.key)) && first?.key !== 'sn') return -1;
  for (let end = at + 1; end < at + LONGEST_DETAIL && !isBreak(tokens[end]); end++) {
    const key = tokens[end]?.key ?? '';
    if (key === ',' || key === '-') return end;
    if (/^[.;:()"]$/.test(key)) return -1;
    if (isLower(tokens[end]) && !BODY_WORDS.has(key) && !DETAILS.has(key) && key !== 'tuổi') return -1;
  }
  return -1;
}

/** The roles' texts joined as the guide writes them; undefined where there are none. */
function formatTitle(passage: Passage, roles: readonly TokenRange[]): string | undefined {
  const parts = roles.map((role) => textOf(passage, role));
  return parts.length > 0 ? parts.join(' ; ') : undefined;
}

/** The title of every mention that has one. A role belongs to one mention only, save before a list of names. */
export function readTitles(
  passage: Passage,
  roles: TokenMap<Role>,
  mentions: readonly Mention[],
): Map<Mention, string> {
  const { tokens } = passage;
  const index = indexRoles(roles, tokens.length);
  const starts = new TokenMask(tokens.length);
  for (const { start } of mentions) starts.add(start, start + 1);
  const isNameStart = (at: number) => starts.has(at);
  const titles = new Map<Mention, string>();
  let free = 0;
  let shared: readonly Role[] = [];
  for (const mention of mentions) {
    if (mention.bare) continue;
    const own: readonly Role[] = rolesBefore(passage, index, leadEnd(passage, mention), free);
    const before = own.length === 0 && joins(tokens, free, mention.start) ? shared : own;
    const behind = [
      ...rolesBehind(passage, index, mention.end, isNameStart),
      ...(isMartyrItem(tokens, own) ? rolesOfItem(passage, index, mention.end) : []),
    ];
    const title = formatTitle(passage, [...before, ...behind]);
    if (title !== undefined) titles.set(mention, title);
    const [first] = before;
    shared = before === shared || (first !== undefined && isPlural(passage, index, first)) ? before : [];
    free = behind.at(-1)?.end ?? mention.end;
  }
  return titles;
}

/** `- Liệt sĩ Nông Văn Tá, sinh 1965; …`: an item of a list of martyrs. */
function isMartyrItem(tokens: readonly Token[], [first]: readonly Role[]): boolean {
  return first !== undefined && tokens[first.start]?.key === 'liệt' && tokens[first.start - 1]?.key === '-';
}

/** Ranks and posts further on in the item, behind a semicolon: `…, quê Phú Thọ; | Hạ sĩ |, | Tiểu đội trưởng |; hy sinh …`. */
function rolesOfItem({ tokens }: Passage, index: RoleIndex, from: number): Role[] {
  const found: Role[] = [];
  for (let at = from; !isBreak(tokens[at]); at++) {
    const follows = found.at(-1)?.end === at - 1 && tokens[at - 1]?.key === ',';
    const role = follows || tokens[at - 1]?.key === ';' ? roleAt(index, at) : undefined;
    if (!role) continue;
    found.push(role);
    at = role.end - 1;
  }
  return found;
}

/** Where the roles before a mention end: before a description of its holder (trung vệ | 19 tuổi) or the colon of a list. */
function leadEnd({ tokens }: Passage, { lead, start }: Mention): number {
  if (!lead) return start;
  return lead.end < start - 1 || tokens[start - 1]?.key === ':' ? lead.end : start;
}

/** `hai kế toán …`, `các đồng chí Phó Chủ tịch UBND tỉnh: …`, `Các Phó Chủ tịch …`: a role of several. */
function isPlural({ tokens }: Passage, { ending }: RoleIndex, role: Role): boolean {
  const before = ending.get(role.start);
  return isPluralMark(tokens[before?.titleClass === 'address' ? before.start : role.start - 1]);
}

function isPluralMark(token: Token | undefined): boolean {
  return token?.kind === 'number' || PLURAL_MARKS.has(token?.key ?? '');
}

const PLURAL_MARKS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'cặp', 'đôi']);

function joins(tokens: readonly Token[], from: number, to: number): boolean {
  const isNext = to === from + 1 && /^(?:,|và|;|cùng)$/.test(tokens[from]?.key ?? '');
  return isNext || (to === from + 2 && tokens[from]?.key === ',' && tokens[from + 1]?.key === 'và');
}
