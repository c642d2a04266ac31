import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import {
  COMMITTEE_PURPOSES,
  NAME_NOUNS,
  NAME_VERBS,
  SCHOOL_LEVELS,
} from '../../lexicon/organization-words.ts';
import { DEPARTMENT_FIELDS } from '../../lexicon/organizations.ts';
import { placePartOf, type RunContext } from './organization-split.ts';
import { readKnownPlace } from './organization-tail.ts';
import { isAbbreviation, isCapital, isNumber, isWord, keyAt } from './organization-tokens.ts';

/**
 * The middle of a body's name, between its head and its tail: the field a department works in, what a committee is
 * for, a firm's or school's own name. A capital begins a part and the lexicon says how far the part goes; nouns go
 * on in lower case, verbs end the name. Readers return the index behind what they read, or `at` for nothing.
 */

export interface CoreContext extends RunContext {
  /** Whether another body's name begins at a token: it ends this one. */
  readonly startsBody: (at: number) => boolean;
}

const trieOf = (...lists: readonly (readonly string[])[]) =>
  createPhraseTrie<true>(lists.flat().map((phrase): [string, true] => [phrase, true]));

const NOUNS = trieOf(NAME_NOUNS);
const PARTS = trieOf(NAME_NOUNS, NAME_VERBS, SCHOOL_LEVELS, DEPARTMENT_FIELDS);
const PURPOSES = trieOf(NAME_NOUNS, NAME_VERBS, COMMITTEE_PURPOSES);
const DEPARTMENTS = trieOf(DEPARTMENT_FIELDS);
const LEVELS = trieOf(SCHOOL_LEVELS);
const SYLLABLES: ReadonlySet<string> = new Set(
  NAME_NOUNS.flatMap((noun) => noun.toLowerCase().split(/[\s,/-]+/u)),
);
const MAX_BRIDGE = 4;

/** Abbreviated fields: `NN&PTNT`, `LĐ-TB&XH`, `VH,TT&DL`, `VH, TT&TT`, `TX.BN`; at least two capitals. */
function readAbbreviatedField(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (first?.kind !== 'word' || (first.letters !== 'upper' && first.letters !== 'mixed')) return at;
  let end = at + 1;
  for (;;) {
    const sign = keyAt(tokens, end);
    const next = tokens[end + 1];
    if (!/^[&,\-.]$/.test(sign) || !isCapital(next) || next.letters === 'title') break;
    const glued = tokens[end]?.spaced === false && !next.spaced;
    const list = sign === ',' && /^[&-]$/.test(keyAt(tokens, end + 2)) && tokens[end + 2]?.spaced === false;
    if (!glued && !list) break;
    end += 2;
  }
  return first.text.length > 1 || end > at + 1 ? end : at;
}

/** One of the closed list of fields, or an abbreviated one: what a ministry or department is called by. */
export function readDepartment(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  const known = DEPARTMENTS.longest(tokens, at)?.endToken ?? at;
  return Math.max(known, readAbbreviatedField(tokens, at));
}

function readPart(tokens: readonly Token[], at: number, context: CoreContext, first: boolean): number {
  const token = tokens[at];
  if (!isWord(token)) return at;
  if (!isCapital(token)) return first ? at : (NOUNS.longest(tokens, at)?.endToken ?? at);
  if (!first && context.startsBody(at)) return at;
  const known = Math.max(PARTS.longest(tokens, at)?.endToken ?? at, readAbbreviatedField(tokens, at));
  if (known > at) return known;
  return Math.max(
    readKnownPlace(tokens, at),
    placePartOf(tokens, at, { ...context, minimum: first ? context.minimum : 0 }),
  );
}

/** A part that a separator may be followed by: written with a capital and known to the lexicon. */
function knownPart(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (!isCapital(tokens[at]) || context.startsBody(at)) return at;
  return Math.max(PARTS.longest(tokens, at)?.endToken ?? at);
}

const TIER_WORDS = /^(?:tỉnh|thành|huyện|xã|phường|quận|thị)$/;

/** Reads on behind a dash, `và`, `&`, comma or `về`; returns `at` where the name does not go on. */
function readJoined(tokens: readonly Token[], at: number, context: CoreContext): number {
  const sign = keyAt(tokens, at);
  const next = at + 1;
  if (sign === '-' || sign === 'và' || sign === '&') {
    const part = knownPart(tokens, next, context);
    if (part > next) return part;
    if (sign !== 'và') return at;
    const lower = keyAt(tokens, next) === 'các' ? next + 1 : next;
    const noun = isCapital(tokens[lower]) ? undefined : NOUNS.longest(tokens, lower);
    return noun && TIER_WORDS.test(keyAt(tokens, noun.endToken)) ? noun.endToken : at;
  }
  if (sign === ',') {
    const part = knownPart(tokens, next, context);
    if (part === next) return at;
    const rest = readJoined(tokens, part, context);
    return rest > part ? rest : at;
  }
  if (sign === 'về' && keyAt(tokens, at - 1) === 'gia') return NOUNS.longest(tokens, next)?.endToken ?? at;
  return at;
}

/** The field of a department, unit, institute or association. */
export function readField(tokens: readonly Token[], at: number, context: CoreContext): number {
  const department = readDepartment(tokens, at);
  let end = Math.max(knownPart(tokens, at, context), readAbbreviatedField(tokens, at));
  if (end === at) return department;
  for (;;) {
    let next = readPart(tokens, end, context, false);
    if (next === end) next = readJoined(tokens, end, context);
    if (next === end) break;
    end = next;
  }
  return Math.max(department, end);
}

/** What a committee is for: `138`, `389/ĐP`, `phòng, chống tội phạm, tệ nạn xã hội và …`. */
export function readPurpose(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isNumber(tokens[at])) {
    const suffixed =
      keyAt(tokens, at + 1) === '/' && isAbbreviation(tokens[at + 2]) && !tokens[at + 2]?.spaced;
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
  if (at < tokens.length && isCapital(tokens[at]) && context.startsBody(at)) return at;
  const known = PURPOSES.longest(tokens, at)?.endToken ?? at;
  if (known > at) return isNumber(tokens[known]) && /án$/.test(keyAt(tokens, known - 1)) ? known + 1 : known;
  return readAbbreviatedField(tokens, at);
}

/** A number, or an arm and a number or region: `316`, `Công binh 513`, `Cảnh sát cơ động Đông Bắc`. */
export function readUnitNumber(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isNumber(tokens[at])) return at + 1;
  const part = knownPart(tokens, at, context);
  if (part === at) return at;
  if (isNumber(tokens[part])) return part + 1;
  const named = placePartOf(tokens, part, { afterRole: context.afterRole, minimum: 0 });
  return named > part ? named : part;
}

export function isSchoolLevel(tokens: readonly Token[], at: number): boolean {
  return LEVELS.longest(tokens, at) !== null || (isCapital(tokens[at]) && PARTS.longest(tokens, at) !== null);
}

export interface OwnName {
  readonly end: number;
  /** Whether more than a legal form or level of school was read. */
  readonly named: boolean;
}

/** A firm's, school's, hospital's, club's own name: legal form, trade, then capitals. */
export function readOwnName(tokens: readonly Token[], at: number, context: CoreContext): OwnName {
  let end = at;
  let named = false;
  for (;;) {
    const level = LEVELS.longest(tokens, end);
    if (level) {
      end = level.endToken;
      continue;
    }
    const next = readNamePart(tokens, end, context, !named);
    if (next === end) break;
    named ||= isNumber(tokens[end]) || isCapital(tokens[end]) || keyAt(tokens, end) === '"';
    end = next;
  }
  return { end, named };
}

function readNamePart(tokens: readonly Token[], at: number, context: CoreContext, first: boolean): number {
  const key = keyAt(tokens, at);
  if (key === '"') return first ? readQuoted(tokens, at) : at;
  if (isNumber(tokens[at])) return isNameNumber(tokens, at, first) ? at + 1 : at;
  const part = readPart(tokens, at, context, first && isCapital(tokens[at]));
  if (part > at) return part;
  if (key === 'số' && isNumber(tokens[at + 1])) return at + 2;
  if (/^(?:-|&|và)$/.test(key)) return readJoined(tokens, at, context);
  if (key === '.' && isGlued(tokens, at) && isCapital(tokens[at + 1])) return at + 2;
  return readBridge(tokens, at, context);
}

/** No space on either side: `Co.opmart`. */
function isGlued(tokens: readonly Token[], at: number): boolean {
  return [tokens[at], tokens[at + 1]].every((token) => token?.spaced === false);
}

function isNameNumber(tokens: readonly Token[], at: number, first: boolean): boolean {
  const after = tokens[at + 1];
  if (after?.key === '-' && isNumber(tokens[at + 2])) return false;
  if (after === undefined || after.kind === 'break' || after.kind === 'punctuation' || isCapital(after))
    return true;
  return first;
}

/** Lower-case syllables of trade between two capitals: `Thức ăn chăn nuôi Trà Bồng`. */
function readBridge(tokens: readonly Token[], at: number, context: CoreContext): number {
  for (let end = at; end <= at + MAX_BRIDGE; end++) {
    const token = tokens[end];
    if (!isWord(token)) return at;
    if (token.letters !== 'lower') return end > at && !context.startsBody(end) ? end : at;
    if (!SYLLABLES.has(token.key)) return at;
  }
  return at;
}

const MAX_QUOTED = 14;

export function readQuoted(tokens: readonly Token[], at: number): number {
  for (let end = at + 1; end < at + MAX_QUOTED; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'break') return at;
    if (token.key === '"') return end + 1;
  }
  return at;
}
