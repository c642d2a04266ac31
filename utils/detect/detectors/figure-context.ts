/** What around a number makes it no figure: labels, codes, years, scores; and one as an article. */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { COUNTING_NUMBER, LABELS, NO_LABELS, NO_NUMERALS, SOFT_LABELS } from '../../lexicon/figure-words.ts';
import { DIGIT_WORDS } from '../../lexicon/numerals.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { readHead } from './count-head.ts';
import type { UnitReading } from './unit-reading.ts';

const NO_NUMERAL_TRIE = trieOf([[NO_NUMERALS, true]]);
const LABEL_KEYS = leadsOf(LABELS);
const SOFT_KEYS = leadsOf(SOFT_LABELS);
const NO_LABEL_KEYS = leadsOf(NO_LABELS);
const COUNTING = keysOf(COUNTING_NUMBER);
/** vài ba, dăm bảy: no number in particular. */
/** What is done or taken so often. */
const DOSES = keysOf('lần, buổi, bữa, viên, gói, ly, cữ, chuyến, giấc, cốc, tiếng');
const FEW: ReadonlySet<string> = new Set(['vài', 'dăm', 'đôi', 'mấy', 'mươi']);
/** Words behind which năm is a year, not five. */
const YEARLY = keysOf('mỗi, hằng, hàng, từng, trong, đầu, cuối, giữa, suốt, quanh, những, mấy, nhiều, vài');
/** Labels of articles that are verbs too (điều 2 trực thăng). */
const VERBS: ReadonlySet<string> = new Set(['điều', 'khoản']);
/** Labels whatever follows. */
const HARDEST: ReadonlySet<string> = new Set(['ngày', 'thứ', 'tháng', 'điều', 'khoản']);
const HOTLINE = /^11[1-5]$/;
const YEAR = /^(?:19|20)\d\d$/;
const SCALES = keysOf('chục, trăm, nghìn, ngàn, vạn, triệu, tỷ');
/** Kinds no label takes behind it: `mức 600.000 đồng`, `loại 5 tấn`. */
const STRONG_KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'measure']);

/** A four-digit number without separator that reads as a year. */
export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && YEAR.test(token.text);
}

/** A noun before the number names it: lớp 10, Điều 250, Ban Chỉ đạo 138. */
export function isLabelled(tokens: readonly Token[], at: number, unit: UnitReading | null): boolean {
  if (!isBehind(tokens, at, LABEL_KEYS)) return false;
  const label = tokens[at - 1];
  if (lettersAt(tokens, at - 1) === 'title' && lettersAt(tokens, at - 2) === 'title') return false;
  if (label?.key === 'số' && COUNTING.has(keyAt(tokens, at - 2))) return false;
  if (/^(?:mỗi|hằng|hàng|một|từng)$/.test(keyAt(tokens, at - 2))) return false;
  if (
    isWage(tokens, at, unit) ||
    isDose(tokens, at, unit) ||
    isTimeBefore(tokens, at) ||
    (label?.key === 'vòng' && keyAt(tokens, at - 2) === 'trong')
  )
    return false;
  if (unit === null) return true;
  if (isBehind(tokens, at, NO_LABEL_KEYS) || isTooLarge(tokens, at, label?.key ?? '')) return false;
  if (VERBS.has(label?.key ?? '') && lettersAt(tokens, at - 1) === 'lower' && unit.rule !== 'unknown-head')
    return false;
  if (unit.kind === 'duration' && unit.unit.includes('tuổi')) return false;
  if (STRONG_KINDS.has(unit.kind) && !HARDEST.has(label?.key ?? '')) return false;
  if (!isBehind(tokens, at, SOFT_KEYS)) return true;
  if (unit.unit.includes('/')) return false;
  if (
    (lettersAt(tokens, at - 1) !== 'lower' && !opensSentence(tokens, at - 1)) ||
    unit.rule === 'unknown-head'
  )
    return true;
  const behind = tokens[unit.end];
  return behind?.kind === 'number' || (behind?.kind === 'word' && behind.letters !== 'lower');
}

/** `ngày bốn trăm ngàn`: so much a day. */
function isWage(tokens: readonly Token[], at: number, unit: UnitReading | null): boolean {
  return /^(?:ngày|tháng|buổi)$/.test(keyAt(tokens, at - 1)) && unit?.kind === 'money';
}

/** `ngày 2 buổi`, `tháng 3 lần`: so often a day or a month. */
function isDose(tokens: readonly Token[], at: number, unit: UnitReading | null): boolean {
  return /^(?:ngày|tháng)$/.test(keyAt(tokens, at - 1)) && unit !== null && DOSES.has(unit.unit);
}

/** What a calendar's label may be followed by; a larger number behind it counts (trong tháng 45 hộ). */
const LARGEST: ReadonlyMap<string, number> = new Map([
  ['ngày', 31],
  ['tháng', 12],
  ['lớp', 12],
]);
/** `mốc 16 triệu lượt khách`, `phục vụ 1.250 suất`: no name is written with a scale or in groups. */
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;

function isTooLarge(tokens: readonly Token[], at: number, label: string): boolean {
  const number = tokens[at];
  if (number?.kind !== 'number') return false;
  if (SCALES.has(keyAt(tokens, at + 1)) || GROUPED.test(number.text)) return true;
  return Number(number.text) > (LARGEST.get(label) ?? Infinity);
}

/** `4 ngày` before `3 đêm`: the word before is the unit of another figure. */
function isTimeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2];
  return (
    /^(?:ngày|tháng|năm|phút|lần|ca)$/.test(keyAt(tokens, at - 1)) &&
    (before?.kind === 'number' || DIGIT_WORDS.has(before?.key ?? '') || before?.key === 'mươi')
  );
}

/** The number is a piece of a code, a clock time, a score or a date: PC04, 12-NQ/TW, 10:15, 8/1. */
export function isInCode(tokens: readonly Token[], at: number, end: number): boolean {
  if (isBearing(tokens[end]) || keyAt(tokens, end) === 'độ') return false;
  if (isHotline(tokens, at)) return true;
  const before = tokens[at - 1];
  const number = tokens[at];
  if (number && !number.spaced && before) {
    if (before.kind === 'word' && !(before.letters === 'lower' && before.text.length > 1)) return true;
    // K9+350 is a chainage.
    if (before.key === '+' && !before.spaced && tokens[at - 2]?.kind === 'number') return true;
    if (before.kind === 'punctuation' && /[-/._#:@&=']/.test(before.key) && !isLineDash(tokens, at - 1)) {
      const glued = tokens[at - 2];
      if (before.key !== '-' || (!before.spaced && (glued?.kind === 'word' || glued?.kind === 'number')))
        return before.key !== '/' || glued?.kind !== 'word' || glued.letters !== 'lower';
    }
  }
  const behind = tokens[end];
  if (!behind || behind.spaced || number?.kind !== 'number') return false;
  const next = tokens[end + 1];
  if (behind.key === ':' || behind.key === 'g') return next?.kind === 'number' && !next.spaced;
  if (behind.key === '-' || behind.key === '/' || behind.key === '.') {
    return (
      next?.kind === 'word' &&
      !next.spaced &&
      next.letters !== 'lower' &&
      behind.key !== '.' &&
      next.text.length < 6
    );
  }
  return (
    behind.kind === 'word' &&
    behind.letters !== 'lower' &&
    behind.text.length < 3 &&
    behind.text === behind.text.toUpperCase() &&
    tokens[end + 1]?.kind === 'number'
  );
}

/** `gọi 115`, `cấp cứu 115`: the numbers of the police, the fire brigade and the ambulance. */
function isHotline(tokens: readonly Token[], at: number): boolean {
  return HOTLINE.test(tokens[at]?.text ?? '') && /^(?:gọi|cứu|đài|sát|cháy)$/.test(keyAt(tokens, at - 1));
}

/** The compass letter of a coordinate, glued to its number: 18,9N-111,4E. */
function isBearing(token: Token | undefined): boolean {
  return token?.spaced === false && /^[NESWBĐ]$/.test(token.text);
}

/** A dash that begins a list item. */
function isLineDash(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === '-' && (at === 0 || tokens[at - 1]?.kind === 'break');
}

/** Number words that open a name (Ba Vì, Tám Lành, giải Ba) rather than count: title case inside a sentence. */
export function isNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const other = NO_NUMERAL_TRIE.longest(tokens, at);
  // năm học | sinh: what is counted may be the longer word.
  if (other && (readHead(tokens, at + 1)?.end ?? 0) <= other.endToken && !isSpell(tokens, at)) return true;
  // ngã ba, ngã tư
  if (FEW.has(keyAt(tokens, at - 1)) || keyAt(tokens, at - 1) === 'ngã') return true;
  if (token.key === 'năm' && YEARLY.has(keyAt(tokens, at - 1))) return true;
  if (token.letters === 'lower' || isShouted(tokens, at)) return false;
  const next = tokens[at + 1];
  if (
    next?.kind === 'word' &&
    next.letters === 'title' &&
    token.letters === 'title' &&
    !countsOffices(tokens, at)
  )
    return true;
  return !opensSentence(tokens, at);
}

/** `năm tháng liên tiếp`: five months; năm tháng alone are the years. */
function isSpell(tokens: readonly Token[], at: number): boolean {
  return (
    keyAt(tokens, at) === 'năm' &&
    keyAt(tokens, at + 1) === 'tháng' &&
    /^(?:liên|liền|nữa|nay|sau|trước|đầu|cuối)$/.test(keyAt(tokens, at + 2))
  );
}

/** `VÙI SÁU CĂN NHÀ`: in a line of capitals a noun that is counted tells a number from a name. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  return (
    [at - 1, at, at + 1].every((i) => lettersAt(tokens, i) === 'upper') && readHead(tokens, at + 1) !== null
  );
}

/** `Hai Phó Thủ tướng` at a sentence's start: an office of two words or more is counted, no name. */
function countsOffices(tokens: readonly Token[], at: number): boolean {
  return (readHead(tokens, at + 1)?.end ?? 0) > at + 2;
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.kind === 'break' ||
    (before.kind === 'punctuation' && /[.?!"“:;…\-)(+*•–>']/.test(before.key))
  );
}
