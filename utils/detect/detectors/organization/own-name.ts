import type { Token } from '../../../language/tokenize.ts';
import { OBJECT_VERBS, SCHOOL_LEVELS } from '../../../lexicon/organization-words.ts';
import { phraseSet } from '../phrase-set.ts';
import { startsClause } from './clauses.ts';
import { readAnchored } from './field.ts';
import { readKnownBody } from './known.ts';
import {
  readBridge,
  readJoined,
  readKnownPart,
  readPart,
  readUnknownWord,
  type CoreContext,
} from './parts.ts';
import { readKnownUnit } from './places.ts';
import { isMarkedPerson, isNameNumber } from './split.ts';
import { startsTail } from './tail.ts';
import { isCapital, isGlued, isNumber, isWord, keyAt } from './tokens.ts';

/** The own names of firms, schools, hospitals, clubs, funds and newspapers. */

const LEVELS = phraseSet(SCHOOL_LEVELS);
const VERBS = phraseSet(OBJECT_VERBS);

/** Whether a level or known kind of school stands here. */
export function isSchoolLevel(tokens: readonly Token[], at: number): boolean {
  return LEVELS.longest(tokens, at) !== null || readKnownPart(tokens, at) > at;
}

export interface OwnName {
  readonly end: number;
  /** Whether more than a level of school was read. */
  readonly named: boolean;
}

interface NameGrammar {
  readonly isOpen: boolean;
  readonly isSchool: boolean;
  readonly isFirm: boolean;
  readonly isClub: boolean;
}

/** A firm's, school's, hospital's, club's own name: legal form or level, trade, then capitals. */
export function readOwnName(
  tokens: readonly Token[],
  at: number,
  context: CoreContext,
  { isOpen, isSchool, isFirm, isClub }: NameGrammar,
): OwnName {
  let end = at;
  let named = false;
  let isProper = false;
  for (;;) {
    // Đại học Johns Hopkins | thống kê
    if ((isSchool || isFirm) && isProper && isLowerNoun(tokens[end])) break;
    const level = isSchool ? LEVELS.longest(tokens, end) : null;
    let next: number =
      level?.endToken ?? readNamePart(tokens, end, context, { isFirst: end === at, named, isOpen });
    if (next === end && isFirm) next = readTrade(tokens, end, at, context);
    if (next === end) next = behindVerb(tokens, end, at);
    if (next === end && isClub && named) next = readAnchored(tokens, end);
    if (next === end) break;
    named ||= !level && namesBody(tokens, end);
    isProper = isProperName(tokens, end, next);
    end = next;
  }
  return { end, named };
}

function isLowerNoun(token: Token | undefined): boolean {
  return isWord(token) && token.letters === 'lower' && token.key !== 'và';
}

/** Two capitals or more that the lexicon knows no field by: nothing in lower case belongs to them. */
function isProperName(tokens: readonly Token[], at: number, end: number): boolean {
  return end - at >= 2 && tokens.slice(at, end).every(isCapital) && readKnownPart(tokens, at) === at;
}

/** Whether the part that begins here is a name: not a trade in lower case, not a legal form (`Công ty TNHH`). */
function namesBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isNumber(token) || token?.key === '"') return true;
  if (token?.key === 'số' && isNumber(tokens[at + 1])) return true;
  return isCapital(token) && !isForm(tokens, at);
}

function isForm(tokens: readonly Token[], at: number): boolean {
  // TNHH Một thành viên, but Trường THPT Hai Bà Trưng
  if (/^(?:một|hai)$/.test(keyAt(tokens, at))) return keyAt(tokens, at + 1) === 'thành';
  return /^(?:tnhh|cp|mtv|tmcp|trách|hạn|cổ|phần)$/.test(keyAt(tokens, at));
}

const MAX_TRADE = 5;

/** What a group of farmers or craftsmen does, behind its head: `Tổ hợp tác | trồng sầu riêng | Phước Cát`. */
const TRADES: ReadonlySet<string> = new Set(['trồng', 'nuôi', 'sản', 'chế', 'dệt', 'thu', 'khai', 'đan']);

/** Words of trade that the lexicon lacks, between its first words and the proper name: `Cơ khí ⟦chính xác⟧ Tân Bửu Long`. */
function readTrade(tokens: readonly Token[], at: number, from: number, context: CoreContext): number {
  const before = tokens[at - 1];
  if (at > from && !(isWord(before) && before.letters === 'lower')) return at;
  for (let end = at; end <= at + MAX_TRADE; end++) {
    const token = tokens[end];
    if (!isWord(token)) return at;
    if (startsClause(tokens, end) && !(end === from && TRADES.has(token.key))) return at;
    if (token.letters !== 'lower')
      return end > at && !context.startsBody(end) && isCapital(tokens[end + 1]) ? end : at;
    // nuôi ong | bản Hua Ít
    if (startsTail(tokens, end)) return end > at + 1 && TRADES.has(keyAt(tokens, from)) ? end : at;
  }
  return at;
}

/** `Hỗ trợ ⟦ngư dân nghèo⟧ tỉnh Quảng Ngãi`: what a verb in the name is for, where a tier closes it. */
function behindVerb(tokens: readonly Token[], at: number, from: number): number {
  const before = tokens[at - 1];
  if (at === from || !isWord(before) || before.letters !== 'lower') return at;
  return VERBS.longest(tokens, at - 2)?.endToken === at ? readAnchored(tokens, at) : at;
}

interface NameState {
  readonly isFirst: boolean;
  readonly named: boolean;
  /** Words that the lexicon lacks are believed (`Câu lạc bộ Trái tim hồng`). */
  readonly isOpen: boolean;
}

function readNamePart(
  tokens: readonly Token[],
  at: number,
  context: CoreContext,
  { isFirst: first, named, isOpen }: NameState,
): number {
  const key = keyAt(tokens, at);
  if (key === '"') return first || isLetter(tokens, at) ? readQuoted(tokens, at) : at;
  if (isNumber(tokens[at]) && tokens[at].spaced) return readNumber(tokens, at, first);
  if (context.afterRole && isMarkedPerson(tokens, at) && readKnownPart(tokens, at) === at) return at;
  const isOpening = first || isForm(tokens, at - 1);
  const brand = first ? (readKnownBody(tokens, at)?.endToken ?? at) : at;
  const known = isOpening ? Math.max(readKnownPart(tokens, at), brand) : at;
  if (known > at) return known;
  if (isOpening) {
    const trade = readUnknownWord(tokens, at);
    const goesOn =
      isOpen || startsTail(tokens, trade) || (isCapital(tokens[trade]) && !context.startsBody(trade));
    if (trade > at && goesOn) return trade;
  }
  const part = readPart(tokens, at, context, { minimum: named ? 0 : 1, isOpen });
  if (part > at) return part;
  if (key === 'số' && isNumber(tokens[at + 1])) return at + 2;
  if (/^(?:-|&|và|,)$/.test(key)) return readJoined(tokens, at, context);
  if (key === '.' && isGlued(tokens, at) && isCapital(tokens[at + 1])) return at + 2;
  // C.P. | Việt Nam
  if (
    key === '.' &&
    tokens[at - 2]?.key === '.' &&
    tokens[at - 1]?.text.length === 1 &&
    readKnownPart(tokens, at + 1) > at + 1
  )
    return at + 1;
  // T&T, Nippon Koei Co., Ltd
  if (key === '&' && isGlued(tokens, at) && isCapital(tokens[at + 1])) return at + 2;
  if (/^[.,]$/.test(key) && isCorporateEnd(tokens, at)) return at + (key === '.' ? 1 : 2);
  // Z751
  if (isNumber(tokens[at]) && !tokens[at].spaced && tokens[at - 1]?.text === 'Z') return at + 1;
  return readBridge(tokens, at, context);
}

/** `Co., Ltd`: a comma before, or the full stop of, a foreign firm's legal form. */
function isCorporateEnd(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) === '.')
    return tokens[at - 1]?.text === 'Co' && keyAt(tokens, at + 1) === ',' && isCorporateEnd(tokens, at + 1);
  return /^(?:Ltd|Inc|LLC|JSC|Corp)$/.test(tokens[at + 1]?.text ?? '');
}

/** First words of what medal tables count. */
const PRIZES: ReadonlySet<string> = new Set(['huy', 'hcv', 'hcb', 'hcđ', 'giải', 'bàn', 'điểm', 'cúp']);

/** `Nông trường 4`, `Sông Đà 10.9`, `Trường Mầm non 19/5`, `Xuất nhập khẩu 2-9 Đắk Lắk`. */
function readNumber(tokens: readonly Token[], at: number, first: boolean): number {
  const isDay = /^[-/]$/.test(keyAt(tokens, at + 1)) && isNumber(tokens[at + 2]) && isGlued(tokens, at + 1);
  const isPlain = /^\d{1,2}$/.test(keyAt(tokens, at)) && /^\d{1,2}$/.test(keyAt(tokens, at + 2));
  if (isDay) return isPlain && (first || !isCapital(tokens[at - 1])) ? at + 3 : at;
  // `CLB Vĩnh Long | 2 Huy chương Vàng`: the number counts prizes.
  if (PRIZES.has(keyAt(tokens, at + 1))) return at;
  // Xây dựng 368 Lệ Thủy
  const isOfFirm =
    /^\d{2,3}$/.test(keyAt(tokens, at)) &&
    isCapital(tokens[at + 1]) &&
    readKnownUnit(tokens, at + 1) > at + 1;
  if (isOfFirm) return at + 1;
  const isNamed = (first && tokens[at]?.spaced === true) || isNameNumber(tokens, at);
  return isNamed || /^\d+\.\d$/.test(keyAt(tokens, at)) ? at + 1 : at;
}

/** `Trường Tiểu học "B" Phú Lâm` */
function isLetter(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text.length === 1 && keyAt(tokens, at + 2) === '"';
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
