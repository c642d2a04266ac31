/**
 * Where a name without quotation marks ends: `Cờ đơn vị dẫn đầu phong trào thi đua | cho 3 đơn vị`,
 * `Lễ hội Hoa Tam giác mạch lần thứ IX | khai mạc`.
 */
import { CLAUSE_WORDS, FIXED_PHRASES } from '../../lexicon/clause-words.ts';
import { phraseSet } from './phrase-set.ts';
import type { Token } from '../../language/tokenize.ts';

const CLAUSE = phraseSet(CLAUSE_WORDS);
const FIXED = phraseSet(FIXED_PHRASES);

/** Words that begin a date behind a name when a number follows. */
const DATE_WORDS: ReadonlySet<string> = new Set('năm ngày tháng quý mùa sáng trưa chiều tối đêm'.split(' '));

/** Words that a number behind them labels: mức độ 2, hạng 3. */
const LABELLED: ReadonlySet<string> = new Set(['độ', 'số', 'hạng', 'loại', 'cấp', 'khóa']);

/** Ordinals written out behind `lần`. */
const ORDINALS: ReadonlySet<string> = new Set('nhất nhì hai ba tư bốn năm sáu bảy tám chín mười'.split(' '));
const ROMAN = /^[IVXL]{1,7}$/;
const YEAR = /^(19|20)\d\d$/;

/** Says whether the name must have ended before token `at`. */
export function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'break' || token.kind === 'punctuation') return true;
  if (token.kind === 'number') {
    const before = tokens[at - 1];
    // U23, mức độ 2
    return before?.kind !== 'word' || (token.spaced && !LABELLED.has(before.key));
  }
  if (DATE_WORDS.has(token.key) && tokens[at + 1]?.kind === 'number') return true;
  return CLAUSE.longest(tokens, at) !== null || ordinalEnd(tokens, at) > at;
}

/**
 * Index behind the words that go on with a name from token `from`; `from` itself where none does. A spaced hyphen
 * (Chăm - Tày) and `Văn hóa, Thể thao và Du lịch` are gone over.
 */
export function nameEnd(tokens: readonly Token[], from: number, limit = 24): number {
  let end = from;
  while (end < tokens.length && end - from < limit) {
    const fixed = FIXED.longest(tokens, end);
    if (fixed) end = fixed.endToken;
    else if (!isBoundary(tokens, end)) {
      if (tokens[end]?.key === 'và' && !isCapitalised(tokens[end + 1])) break;
      end++;
    } else if (joinsNames(tokens, end)) end++;
    else break;
  }
  return end;
}

/** Index behind `lần thứ IX`, `lần 2`, `lần thứ nhất` at token `at`; `at` where there is none. */
export function ordinalEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'lần') return at;
  const next = tokens[at + 1]?.key === 'thứ' ? at + 2 : at + 1;
  const ordinal = tokens[next];
  if (!ordinal) return at;
  if (ordinal.kind === 'number' || ROMAN.test(ordinal.text)) return yearBehindDash(tokens, next + 1);
  return next === at + 2 && ORDINALS.has(ordinal.key) ? next + 1 : at;
}

/** `lần thứ IX - 2024` */
function yearBehindDash(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === '-' && YEAR.test(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

/** Index behind an edition glued to a name (`2027`, `2024/25`, `2024-2025`) at token `at`; `at` where there is none. */
export function editionEnd(tokens: readonly Token[], at: number): number {
  if (!YEAR.test(tokens[at]?.text ?? '')) return at;
  const [joint, second] = [tokens[at + 1], tokens[at + 2]];
  const joined = (joint?.key === '/' || joint?.key === '-') && second?.kind === 'number';
  return joined && /^(\d\d|(19|20)\d\d)$/.test(second.text) ? at + 3 : at + 1;
}

/** Index behind the capitalised words from token `from`. */
export function capitalsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (isCapitalised(tokens[end]) && !isBoundary(tokens, end)) end++;
  return end;
}

export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.letters !== 'lower';
}

function joinsNames(tokens: readonly Token[], at: number): boolean {
  const [before, joint, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  if (joint?.key === '-') return !isBoundary(tokens, at + 1);
  if (joint?.key !== ',') return false;
  // `Văn hóa, Thể thao và Du lịch`; a comma is the clause's own unless a `và` closes the list soon.
  for (let i = at + 1; i < at + 6; i++) {
    if (tokens[i]?.key === 'và') return isCapitalised(after) && isCapitalised(tokens[i + 1]);
    if (isBoundary(tokens, i)) return false;
  }
  return false;
}
