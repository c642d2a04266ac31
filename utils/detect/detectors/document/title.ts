/** Where the title of a document without a number ends. */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { DOCUMENT_TYPES } from '../../../lexicon/legal-documents.ts';
import { readYearRange } from '../date/period.ts';
import { yearAt } from '../date/numerals.ts';
import { RELATIVE_YEARS } from '../date/year-suffix.ts';
import { isCapital, keysOf, ROMAN_NUMERALS } from '../date/words.ts';

/** A title that runs on longer is a sentence. */
const LONGEST_TITLE = 45;
/** Words of one item in a list inside a title. */
const LONGEST_ITEM = 6;

const TYPES = createPhraseTrie<true>(DOCUMENT_TYPES.map(({ name }) => [name, true]));
/** Verbs and joints of the sentence that a title stands in. */
const STOPS = keysOf(
  'đã sẽ đang được bị là do nhằm cần phải để khi nếu thì mà nêu vừa cũng còn mới trình đạt đề vào từng rất ' +
    'hiện này đó gồm bao đến như nhưng song tuy bởi vì nên rằng giúp xác yêu chiếm chỉ đều vẫn chưa không hôm',
);
/** Behind a comma these begin the next clause, or go on with the title's horizon. */
const HORIZONS = createPhraseTrie<true>(
  ['tầm nhìn', 'định hướng', 'có xét đến', 'giai đoạn', 'thời kỳ'].map((horizon) => [horizon, true]),
);

/** The token behind the title that begins at `at`, or null where none ends in reach. */
export function subjectEnd(tokens: readonly Token[], at: number): number | null {
  let end = at;
  for (let i = at; i < Math.min(tokens.length, at + LONGEST_TITLE);) {
    const closing = closingPeriod(tokens, i);
    if (closing !== null) {
      const horizon = horizonAt(tokens, closing);
      if (horizon === null) return closing;
      i = horizon;
      end = i;
      continue;
    }
    const held = NO_STOPS.longest(tokens, i);
    if (held) {
      i = held.endToken;
      end = i;
      continue;
    }
    const token = tokens[i];
    if (!token || token.kind === 'break') return trimmed(tokens, at, end);
    if (token.kind === 'punctuation' && token.key !== '-' && !/^[/&]$/u.test(token.text)) {
      const goesOn = goesOnBehindComma(tokens, i + 1) || reachesPeriod(tokens, i + 1);
      if (token.text !== ',' || !goesOn) return trimmed(tokens, at, end);
    } else if (token.kind === 'word' && stopsAt(tokens, i)) return trimmed(tokens, at, end);
    i++;
    end = i;
  }
  return null;
}

/** A year or period closes a title: `… năm học 2024 - 2025`, `… giai đoạn 2021-2025`, `… năm 2050`. */
function closingPeriod(tokens: readonly Token[], at: number): number | null {
  const range = readYearRange(tokens, at);
  if (range) return range.to;
  if (tokens[at]?.key === 'năm' && yearAt(tokens, at + 1) !== null) return at + 2;
  return yearAt(tokens, at) === null ? null : at + 1;
}

/** `Đề án khôi phục, | phát triển ngành nghề … giai đoạn 2021-2025`: behind the comma the title runs on to its period. */
function reachesPeriod(tokens: readonly Token[], at: number): boolean {
  if (SUBJECTS.has(tokens[at]?.key ?? '') || isCapital(tokens[at])) return false;
  for (let i = at; i < at + LONGEST_TAIL; i++) {
    if (tokens[i]?.kind !== 'word' || stopsAt(tokens, i)) return false;
    const period = PERIODS.longest(tokens, i);
    if (period) return readYearRange(tokens, period.endToken) !== null;
  }
  return false;
}

/** Words behind a title's last comma up to its period. */
const LONGEST_TAIL = 16;
const PERIODS = createPhraseTrie<true>([
  ['giai đoạn', true],
  ['thời kỳ', true],
]);

function horizonAt(tokens: readonly Token[], at: number): number | null {
  const first = tokens[at]?.text === ',' || tokens[at]?.key === 'và' ? at + 1 : at;
  return first > at && HORIZONS.longest(tokens, first) ? first : null;
}

/** Compounds with a word that alone would stop a title. */
const NO_STOPS = createPhraseTrie<true>(
  [
    'không gian',
    'yêu cầu kiểm dịch',
    'yêu cầu kỹ thuật',
    'về yêu cầu',
    'tự do',
    'phòng, chống',
    'thực hành tiết kiệm, chống lãng phí',
    'chưa thành niên',
    'có công',
    'có hoàn cảnh',
    'có thu nhập',
    'có uy tín',
    'không chuyên trách',
    'là người',
    'chỉ số',
    'chỉ tiêu',
    'do thiên tai',
    'bị thiệt hại',
    'bị thu hồi',
    'theo hướng',
    'đề xuất',
    'đạt chuẩn',
    'mới nâng cao',
    'nông thôn mới',
    'đổi mới',
  ].map((phrase) => [phrase, true]),
);
/** Before figures they date the sentence: `… được công bố chiều 30/11`. */
const DAY_LEADS = keysOf('ngày sáng trưa chiều tối đêm');
/** Issuers without a capital behind `của`. */
const ISSUERS = keysOf('tỉnh huyện xã phường ngành thành địa trung');

function stopsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  if (token.key === 'của') {
    return next?.kind === 'word' && (next.letters !== 'lower' || ISSUERS.has(next.key));
  }
  if (token.key === 'có' || token.key === 'giữa') return true;
  // `Hiệp định … và Bản ghi nhớ …`: the next document begins.
  if (token.key === 'và' && /^(?:một|hai|ba|nhiều)$/u.test(next?.key ?? '')) return true;
  if (token.key === 'và' && isCapital(next) && TYPES.longest(tokens, at + 1)) return true;
  if (token.key === 'năm' && RELATIVE_YEARS.has(next?.key ?? '')) return true;
  if (DAY_LEADS.has(token.key) && next?.kind === 'number') return true;
  if (token.key === 'tại') return /^(?:kì|hội|phiên|cuộc|buổi)$/u.test(next?.key ?? '');
  if (token.key === 'theo') return true;
  if (token.key === 'đến') return next?.key !== 'năm' && yearAt(tokens, at + 1) === null;
  return STOPS.has(token.key);
}

/** Heads of the next clause's subject. */
const SUBJECTS = keysOf(
  'tỉnh huyện xã phường thành các toàn ngành địa ông bà cả mỗi nhiều một những chính lãnh đồng cán người đơn đoàn',
);

/** `…, xã hội và con người`: a short noun of the same list, not the subject of a new clause. */
function goesOnBehindComma(tokens: readonly Token[], at: number): boolean {
  if (horizonAt(tokens, at - 1) !== null) return true;
  if (SUBJECTS.has(tokens[at]?.key ?? '')) return false;
  let itemStart = at;
  for (let i = at; i < itemStart + LONGEST_ITEM && i < at + LONGEST_TITLE; i++) {
    const token = tokens[i];
    if (i > at && closingPeriod(tokens, i) !== null) return true;
    if (token?.kind === 'punctuation' && token.text === ',') {
      if (i <= itemStart + 1) return false;
      itemStart = i + 1;
      continue;
    }
    if (token?.kind !== 'word') return false;
    if (token.key === 'và') return i > itemStart;
    if (token.letters !== 'lower' || stopsAt(tokens, i)) return false;
  }
  return false;
}

/** Takes function words off the end: `… phát triển du lịch và`. */
function trimmed(tokens: readonly Token[], at: number, end: number): number | null {
  let to = end;
  while (
    to > at &&
    /^(?:và|của|về|trong|với|cho|tại|-|,|các|những|ở|từ|trên)$/u.test(tokens[to - 1]?.key ?? '')
  )
    to--;
  return to > at ? to : null;
}

/** The end of `Đại hội … lần thứ XXI`, `Đại hội XIII`, `Trung ương 4 khóa XII` behind `Nghị quyết`. */
export function congressEnd(tokens: readonly Token[], at: number): number | null {
  const first = `${tokens[at]?.key ?? ''} ${tokens[at + 1]?.key ?? ''}`;
  if (first !== 'đại hội' && first !== 'trung ương' && first !== 'hội nghị') return null;
  for (let i = at + 2; i < Math.min(tokens.length, at + 20); i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break' || token.kind === 'punctuation') return null;
    if (ROMAN_NUMERALS.has(token.text) || token.kind === 'number') return termEnd(tokens, i + 1);
    if (STOPS.has(token.key) && token.key !== 'đại') return null;
  }
  return null;
}

function termEnd(tokens: readonly Token[], at: number): number {
  return tokens[at]?.key === 'khóa' && ROMAN_NUMERALS.has(tokens[at + 1]?.text ?? '') ? at + 2 : at;
}

/** The token behind a quotation that opens at `at`, or null; a quotation stays within its line. */
export function quoteEnd(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.key !== '"') return null;
  for (let i = at + 1; i < Math.min(tokens.length, at + LONGEST_TITLE); i++) {
    if (tokens[i]?.kind === 'break') return null;
    if (tokens[i]?.key === '"') return i + 1;
  }
  return null;
}
