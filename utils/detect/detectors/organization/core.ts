import type { Token } from '../../../language/tokenize.ts';
import { CLAUSE_WORDS } from '../../../lexicon/clause-words.ts';
import {
  COMMITTEE_PURPOSES,
  DEPARTMENT_FIELDS,
  NAME_NOUNS,
  NAME_VERBS,
  SCHOOL_LEVELS,
} from '../../../lexicon/organization-words.ts';
import { phraseSet } from '../phrase-set.ts';
import { readKnownPlace } from './places.ts';
import { isForeignWord } from './foreign.ts';
import { isMarkedPerson, isNameNumber, placePartOf } from './split.ts';
import { startsTail } from './tail.ts';
import { isAbbreviation, isCapital, isGlued, isNumber, isWord, keyAt } from './tokens.ts';

/**
 * The middle of a body's name, between its head and its tail: the field a department works in, what a committee is
 * for, a firm's or school's own name. A capital begins a part and the lexicon says how far the part goes; nouns go
 * on in lower case, verbs end the name. Readers return the index behind what they read, or `at` for nothing.
 */

export interface CoreContext {
  /** A role stands before the body, so a person's name may follow it. */
  readonly afterRole: boolean;
  /** Whether another body's name begins at a token: it ends this one. */
  readonly startsBody: (at: number) => boolean;
}

const NOUNS = phraseSet(NAME_NOUNS);
const PARTS = phraseSet([...NAME_NOUNS, ...NAME_VERBS, ...SCHOOL_LEVELS, ...DEPARTMENT_FIELDS]);
const PURPOSES = phraseSet([...NAME_NOUNS, ...NAME_VERBS, ...COMMITTEE_PURPOSES]);
const DEPARTMENTS = phraseSet(DEPARTMENT_FIELDS);
const LEVELS = phraseSet(SCHOOL_LEVELS);
const CLAUSES = phraseSet(CLAUSE_WORDS);
const SYLLABLES: ReadonlySet<string> = new Set(
  NAME_NOUNS.flatMap((noun) => noun.toLowerCase().split(/[\s,/-]+/u)),
);

/** Abbreviated fields: `NN&PTNT`, `LĐ-TB&XH`, `VH,TT&DL`, `VH, TT&TT`, `PA05`; at least two capitals. */
export function readAbbreviatedField(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!isCapital(first)) return at;
  if (isNumber(tokens[at + 1]) && !tokens[at + 1]?.spaced)
    return /^\d\d$/.test(keyAt(tokens, at + 1)) ? at + 2 : at;
  if (first.letters === 'title') return at;
  let end = at + 1;
  for (;;) {
    const sign = keyAt(tokens, end);
    const next = tokens[end + 1];
    if (!/^[&,\-.]$/.test(sign) || !isCapital(next) || next.letters === 'title') break;
    const listed = sign === ',' && /^[&-]$/.test(keyAt(tokens, end + 2)) && isGlued(tokens, end + 2);
    if (!isGlued(tokens, end) && !listed) break;
    end += 2;
  }
  return first.text.length > 1 || end > at + 1 ? end : at;
}

/** One of the closed list of fields, or an abbreviated one: what a ministry or department is called by. */
export function readDepartment(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  return Math.max(DEPARTMENTS.longest(tokens, at)?.endToken ?? at, readAbbreviatedField(tokens, at));
}

/** A part that the lexicon knows, written with a capital. */
function readKnownPart(tokens: readonly Token[], at: number): number {
  return isCapital(tokens[at]) ? (PARTS.longest(tokens, at)?.endToken ?? at) : at;
}

/** A part behind others: known, abbreviated, a name in capitals, or a noun in lower case. */
function readPart(tokens: readonly Token[], at: number, context: CoreContext, minimum: number): number {
  const token = tokens[at];
  if (!isWord(token)) return at;
  if (token.letters === 'lower') return NOUNS.longest(tokens, at)?.endToken ?? at;
  if (context.startsBody(at)) return at;
  const known = Math.max(
    readKnownPart(tokens, at),
    readAbbreviatedField(tokens, at),
    readKnownPlace(tokens, at),
  );
  if (known > at) return known;
  return startsTail(tokens, at) ? at : placePartOf(tokens, at, { afterRole: context.afterRole, minimum });
}

const TIER_WORDS = /^(?:tỉnh|thành|huyện|xã|phường|quận|thị)$/;

/** Reads on behind a dash, `và`, `&`, comma or `về`; returns `at` where the name does not go on. */
function readJoined(tokens: readonly Token[], at: number, context: CoreContext): number {
  const sign = keyAt(tokens, at);
  const next = at + 1;
  const known = context.startsBody(next) ? next : readKnownPart(tokens, next);
  if (sign === '-' || sign === 'và' || sign === '&') {
    if (known > next) return known;
    if (sign !== 'và') return at;
    const abbreviated =
      isAbbreviation(tokens[at - 1]) && !context.startsBody(next) ? readAbbreviatedField(tokens, next) : next;
    if (abbreviated > next) return abbreviated;
    // Khu kinh tế và các khu công nghiệp | tỉnh
    const lower = keyAt(tokens, next) === 'các' ? next + 1 : next;
    const noun = isCapital(tokens[lower]) ? undefined : NOUNS.longest(tokens, lower);
    return noun && TIER_WORDS.test(keyAt(tokens, noun.endToken)) ? noun.endToken : at;
  }
  if (sign === ',' && known > next) {
    const rest = readJoined(tokens, known, context);
    return rest > known ? rest : at;
  }
  if (sign === 'về' && keyAt(tokens, at - 1) === 'gia') return NOUNS.longest(tokens, next)?.endToken ?? at;
  return at;
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
  if (end === at && isOpen) end = readUnknownWord(tokens, at);
  if (end === at) return department;
  for (;;) {
    let next = readPart(tokens, end, context, 0);
    if (next === end) next = readJoined(tokens, end, context);
    if (next === end && isOpen) next = readOpenJoin(tokens, end, context);
    if (next === end) break;
    end = next;
  }
  return Math.max(department, end);
}

/**
 * A word of two syllables that the lexicon lacks: one capital, its second syllable in lower case (`Viện Sốt rét`).
 * Two capitals, or a foreign word, are a name that the clause goes on behind.
 */
function readUnknownWord(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isCapital(first) || first.letters !== 'title' || isForeignWord(first.text)) return at;
  if (!isWord(second) || second.letters !== 'lower' || CLAUSES.longest(tokens, at + 1)) return at;
  return startsTail(tokens, at + 1) ? at : at + 2;
}

/** ` - Côn trùng`, `và Bảo vệ rừng`: an unknown word joined to others, or a syllable or two before a capital. */
function readOpenJoin(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (keyAt(tokens, at) !== '-') return readBridge(tokens, at, context);
  const joined = context.startsBody(at + 1) ? at : readUnknownWord(tokens, at + 1);
  return joined > at + 1 ? joined : at;
}

/** What a committee is for: `138`, `389/ĐP`, `phòng, chống tội phạm, tệ nạn xã hội và …`. */
export function readPurpose(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isNumber(tokens[at])) {
    const suffixed =
      keyAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1) && isAbbreviation(tokens[at + 2]);
    return suffixed ? at + 3 : at + 1;
  }
  let end = at;
  let next = at;
  for (;;) {
    const part = readPurposePart(tokens, next, context);
    if (part > next) {
      end = next = part;
      continue;
    }
    const joined = /^(?:,|và|về|-|&|các)$/.test(keyAt(tokens, next));
    if (!joined || next > end + 1) break;
    next++;
  }
  return end;
}

function readPurposePart(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isCapital(tokens[at]) && context.startsBody(at)) return at;
  const known = PURPOSES.longest(tokens, at)?.endToken ?? at;
  if (known === at) return readAbbreviatedField(tokens, at);
  return isNumber(tokens[known]) && keyAt(tokens, known - 1) === 'án' ? known + 1 : known;
}

/** A number, or an arm and a number or region: `316`, `Công binh 513`, `1 Hải quân`, `Cảnh sát cơ động Đông Bắc`. */
export function readUnitNumber(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isNumber(tokens[at])) return Math.max(readKnownPart(tokens, at + 1), at + 1);
  const part = readKnownPart(tokens, at);
  if (part === at) return at;
  if (isNumber(tokens[part])) return part + 1;
  return placePartOf(tokens, part, { afterRole: context.afterRole, minimum: 0 });
}

/** Whether a level or known kind of school stands here. */
export function isSchoolLevel(tokens: readonly Token[], at: number): boolean {
  return LEVELS.longest(tokens, at) !== null || readKnownPart(tokens, at) > at;
}

export interface OwnName {
  readonly end: number;
  /** Whether more than a level of school was read. */
  readonly named: boolean;
}

/** A firm's, school's, hospital's, club's own name: legal form or level, trade, then capitals. */
export function readOwnName(tokens: readonly Token[], at: number, context: CoreContext): OwnName {
  let end = at;
  let named = false;
  for (;;) {
    const level = LEVELS.longest(tokens, end);
    const next = level?.endToken ?? readNamePart(tokens, end, context, end === at);
    if (next === end) break;
    named ||= !level && namesBody(tokens, end);
    end = next;
  }
  return { end, named };
}

/** Whether the part that begins here is a name: not a trade in lower case, not a legal form (`Công ty TNHH`). */
function namesBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isNumber(token) || token?.key === '"') return true;
  return isCapital(token) && !isForm(tokens, at);
}

function isForm(tokens: readonly Token[], at: number): boolean {
  return /^(?:tnhh|cp|mtv|tmcp|trách|cổ|một|hai)$/.test(keyAt(tokens, at));
}

function readNamePart(tokens: readonly Token[], at: number, context: CoreContext, first: boolean): number {
  const key = keyAt(tokens, at);
  if (key === '"') return first ? readQuoted(tokens, at) : at;
  if (isNumber(tokens[at]))
    return (first && tokens[at].spaced) || isNameNumber(tokens, at) || /^\d+\.\d$/.test(key) ? at + 1 : at;
  if (context.afterRole && isMarkedPerson(tokens, at) && readKnownPart(tokens, at) === at) return at;
  const isOpening = first || isForm(tokens, at - 1);
  const known = isOpening ? readKnownPart(tokens, at) : at;
  if (known > at) return known;
  if (isOpening) {
    const trade = readUnknownWord(tokens, at);
    if (trade > at && isCapital(tokens[trade]) && !context.startsBody(trade)) return trade;
  }
  const part = readPart(tokens, at, context, 1);
  if (part > at) return part;
  if (key === 'số' && isNumber(tokens[at + 1])) return at + 2;
  if (/^(?:-|&|và|,)$/.test(key)) return readJoined(tokens, at, context);
  if (key === '.' && isGlued(tokens, at) && isCapital(tokens[at + 1])) return at + 2;
  return readBridge(tokens, at, context);
}

const MAX_BRIDGE = 2;

/** One or two syllables of trade in lower case between capitals: `Gạch tuynel Hương Canh`. */
function readBridge(tokens: readonly Token[], at: number, context: CoreContext): number {
  for (let end = at; end <= at + MAX_BRIDGE; end++) {
    const token = tokens[end];
    if (!isWord(token)) return at;
    if (token.letters !== 'lower') return end > at && !context.startsBody(end) ? end : at;
    if (!SYLLABLES.has(token.key) || CLAUSES.longest(tokens, end)) return at;
  }
  return at;
}

const MAX_QUOTED = 14;

function readQuoted(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < at + MAX_QUOTED; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'break') return at;
    if (token.key === '"') return end + 1;
  }
  return at;
}
