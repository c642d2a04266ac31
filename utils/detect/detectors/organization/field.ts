import type { Token } from '../../../language/tokenize.ts';
import { DEPARTMENT_FIELDS, NAME_STOPPERS, OBJECT_VERBS } from '../../../lexicon/organization-words.ts';
import { phraseSet } from '../phrase-set.ts';
import { startsClause, startsGrammar } from './clauses.ts';
import {
  NOUNS,
  readAbbreviatedField,
  readBridge,
  readJoined,
  readKnownPart,
  readPart,
  readUnknownWord,
  withSigns,
  type CoreContext,
} from './parts.ts';
import { placePartOf } from './split.ts';
import { startsTail } from './tail.ts';
import { isCapital, isNumber, isWord, keyAt } from './tokens.ts';

/** What a department, unit, institute or association works in, and the numbers of army units. */

const DEPARTMENTS = phraseSet(() => withSigns(DEPARTMENT_FIELDS));

const OBJECTS = phraseSet(OBJECT_VERBS);
const NO_MODIFIERS = phraseSet(NAME_STOPPERS);

/** What associations are of, in lower case too: `Hội hữu nghị Việt - Nga`, `Hội người mù tỉnh`. */
const MEMBERS = phraseSet(
  'hữu nghị|người mù|người khuyết tật|người điếc|doanh nhân|doanh nhân trẻ|doanh nghiệp|sinh viên|lưu học sinh|nhà báo|nhà văn|luật gia|cựu giáo chức|cựu thanh niên xung phong|nạn nhân chất độc da cam'.split(
    '|',
  ),
);

/** One of the closed list of fields, or an abbreviated one: what a ministry or department is called by. */
export function readDepartment(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  return Math.max(DEPARTMENTS.longest(tokens, at)?.endToken ?? at, readAbbreviatedField(tokens, at));
}

/** The field of a department, unit, institute or association: its first part is one the lexicon knows. */
export function readField(
  tokens: readonly Token[],
  at: number,
  context: CoreContext,
  isOpen: boolean,
): number {
  const department = readDepartment(tokens, at);
  let end = Math.max(readKnownPart(tokens, at), readAbbreviatedField(tokens, at));
  const isClosed = end === at + 1 && startsClause(tokens, at + 1);
  if (isOpen && end <= at + 1 && !isClosed && !NOUNS.longest(tokens, at + 1))
    end = Math.max(end, readUnknownWord(tokens, at));
  if (end === at) end = readObject(tokens, at);
  if (end === at && keyAt(tokens, at - 1) === 'hội') end = MEMBERS.longest(tokens, at)?.endToken ?? at;
  if (end === at) return department;
  for (;;) {
    let next = readPart(tokens, end, context, { minimum: 0, isOpen });
    if (next === end) next = readJoined(tokens, end, context);
    if (next === end) next = readObject(tokens, end);
    if (next === end && isOpen) next = readOpenJoin(tokens, end, context);
    if (next === end) next = readAnchored(tokens, end);
    if (next === end && isOpen) next = readLoose(tokens, end);
    if (next === end) break;
    end = next;
  }
  return Math.max(department, end);
}

const MAX_ANCHORED = 6;

/** Words behind a field that look like verbs. */
const MODIFIERS = phraseSet(
  'tổng hợp|lưu động|chuyên sâu|chuyên ngành|tập trung|tự nguyện|tự quản'.split('|'),
);

/** `Đội Chiếu phim lưu động | số 4` */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at) === 'số' && isNumber(tokens[at + 1]);
}

/** Words that the lexicon lacks, in lower case, where a tier closes the name behind them: no clause begins there. */
export function readAnchored(tokens: readonly Token[], at: number): number {
  for (let end = at; end < at + MAX_ANCHORED; end++) {
    if (startsTail(tokens, end) || isNumbered(tokens, end)) return end;
    const token = tokens[end];
    if (!isWord(token) || token.letters !== 'lower') return at;
    // bảo trợ xã hội | tổng hợp | tỉnh
    const modifier = MODIFIERS.longest(tokens, end);
    if (modifier) end = modifier.endToken - 1;
    else if (startsClause(tokens, end)) return at;
  }
  return at;
}

const MAX_LOOSE = 4;

/**
 * A word or two that the lexicon lacks, in lower case and of two syllables each, behind a field's lower case (`Cục
 * Nghệ thuật | biểu diễn`): whatever stands behind them ends the name plainly.
 */
function readLoose(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!isWord(before) || before.letters !== 'lower') return at;
  let end = at;
  while (end - at < MAX_LOOSE && isLooseWord(tokens, end)) end += 2;
  const behind = tokens[end];
  const isEnd =
    behind === undefined ||
    behind.kind === 'break' ||
    (behind.kind === 'punctuation' && behind.key !== '-' && behind.key !== '/') ||
    startsClause(tokens, end) ||
    startsTail(tokens, end);
  return isEnd ? end : at;
}

function isLooseWord(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return (
    isWord(first) &&
    isWord(second) &&
    first.letters === 'lower' &&
    second.letters === 'lower' &&
    !startsClause(tokens, at) &&
    !startsTail(tokens, at) &&
    !startsTail(tokens, at + 1) &&
    !startsGrammar(tokens, at + 1) &&
    !NO_MODIFIERS.longest(tokens, at)
  );
}

const MAX_OBJECT = 6;
/** Words that a number behind them is said of: no more of the object. */
const LABELS = /^(?:số|năm|tháng|ngày|quý)$/;

/** The object of a verb that the name has just used, in lower case: up to where a clause goes on. */
function readObject(tokens: readonly Token[], at: number): number {
  const isBehindVerb = OBJECTS.longest(tokens, at - 2)?.endToken === at && isCapital(tokens[at - 2]);
  if (!isBehindVerb && tokens[at - 1]?.text !== 'BQL') return at;
  let end = at;
  while (end - at < MAX_OBJECT) {
    const token = tokens[end];
    if (!isWord(token) || token.letters !== 'lower') break;
    if (startsClause(tokens, end) || startsTail(tokens, end)) break;
    // Hạt Quản lý đê | số 4; rừng phòng hộ | năm 2024
    if (LABELS.test(token.key) && isNumber(tokens[end + 1])) break;
    end++;
  }
  const isClosed = isCapital(tokens[end]) || (keyAt(tokens, end) === 'số' && isNumber(tokens[end + 1]));
  return end - at >= 2 || isClosed ? end : at;
}

/** ` - Côn trùng`, `và Bảo vệ rừng`: an unknown word joined to others, or a syllable or two before a capital. */
function readOpenJoin(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (!/^(?:-|và)$/.test(keyAt(tokens, at))) return readBridge(tokens, at, context);
  const joined = context.startsBody(at + 1) ? at : readUnknownWord(tokens, at + 1);
  return joined > at + 1 ? joined : at;
}

/** A number, or an arm and a number or region: `316`, `Công binh 513`, `1 Hải quân`, `Cảnh sát cơ động Đông Bắc`. */
export function readUnitNumber(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (keyAt(tokens, at) === 'số' && isNumber(tokens[at + 1])) return at + 2;
  if (isNumber(tokens[at])) return Math.max(readKnownPart(tokens, at + 1), at + 1);
  const part = readKnownPart(tokens, at);
  if (part === at) return at;
  if (isNumber(tokens[part])) return part + 1;
  return placePartOf(tokens, part, { afterRole: context.afterRole, minimum: 0 });
}
