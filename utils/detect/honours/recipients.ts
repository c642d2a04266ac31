/**
 * Whom an award goes to: `69 tập thể, 214 cá nhân và 15 hộ`, `cho em Lan`, `các tập thể, cá nhân`.
 */
import {
  ADDRESS_NOUNS,
  GIVING_OFFICES,
  GIVING_VERBS,
  HANDING_OFFICES,
  KEPT_NOUNS,
  PLURAL_WORDS,
  RECEIVING_VERBS,
  RECIPIENT_NOUNS,
  RECIPIENT_QUALIFIERS,
} from '../../lexicon/honour-words.ts';
import { tokenize } from '../../language/tokenize.ts';
import type { FigureDetection } from '../detection.ts';
import { phraseSet } from '../detectors/phrase-set.ts';
import { isKind, slice, type Sentence } from './sentence.ts';

export interface Recipient {
  /** null where a person or body is named, or no number is given. */
  readonly count: number | null;
  /** The noun as printed, '' where there is none. */
  readonly noun: string;
}

export interface Recipients {
  readonly list: readonly Recipient[];
  /** Index behind the last one. */
  readonly end: number;
}

const NOUNS = phraseSet(RECIPIENT_NOUNS);
const ADDRESS = phraseSet(ADDRESS_NOUNS);
const KEPT = phraseSet(KEPT_NOUNS);
const PLURALS = phraseSet(PLURAL_WORDS);
const OFFICES = phraseSet([...GIVING_OFFICES, ...HANDING_OFFICES]);
const QUALIFIERS = phraseSet(RECIPIENT_QUALIFIERS);
const VERBS = phraseSet([
  ...GIVING_VERBS,
  ...RECEIVING_VERBS,
  'thưởng',
  'hỗ trợ',
  'trao giải',
  'đề nghị',
  'đề xuất',
]);
const SEPARATORS: ReadonlySet<string> = new Set([',', 'và', 'cùng', '-', '&', 'riêng', ':', '+']);
/** Words between a separator and a named recipient: ông, anh, Thượng úy, cố nghệ nhân. */
const MOST_WORDS_BEFORE_NAME = 5;

/** Recipients from token `from` on, behind `cho` or the award itself. */
export function recipientsFrom(sentence: Sentence, from: number): Recipients {
  const { tokens } = sentence;
  const list: Recipient[] = [];
  let end = from;
  /** Nothing but list items so far: here a bare number still counts recipients. */
  let isTight = true;
  for (let at = from; at < tokens.length;) {
    const key = tokens[at]?.key ?? '';
    if (key === ';' || isKind(sentence, at, 'award') || (at > from && VERBS.longest(tokens, at))) break;
    if (key === '(') {
      at = closing(sentence, at);
      continue;
    }
    const starts = at === from || SEPARATORS.has(tokens[at - 1]?.key ?? '');
    const isOpen = isTight || list.at(-1)?.count === null;
    const item = starts ? itemAt(sentence, at, isTight, isOpen, list.length === 0) : null;
    if (item) {
      list.push(item.recipient);
      end = at = item.end;
      isTight = true;
    } else {
      if (!SEPARATORS.has(key)) isTight = false;
      at++;
    }
  }
  return { list, end };
}

/** Recipients before token `to`, the subject of `được tặng` or `nhận`; the list nearest to the verb. */
export function recipientsBefore(sentence: Sentence, from: number, to: number): readonly Recipient[] {
  const counted = countedBefore(sentence, from, to);
  if (counted.length > 0) return counted;
  const named = namedBefore(sentence, from, to);
  if (named.length > 0) return named;
  for (let at = from; at < to; at++) {
    const plural = PLURALS.longest(sentence.tokens, at);
    const noun = plural ? nounPhrase(sentence, plural.endToken, to) : null;
    if (noun) return [{ count: null, noun: noun.text }];
  }
  return [];
}

interface Item {
  readonly recipient: Recipient;
  readonly end: number;
}

/**
 * The item that begins at token `at`. `isOpen` says that a name may stand here: nothing but items so far, or names
 * with what is said of them.
 */
function itemAt(
  sentence: Sentence,
  at: number,
  isTight: boolean,
  isOpen: boolean,
  isFirst: boolean,
): Item | null {
  const { tokens, found } = sentence;
  const detection = found[at];
  if (detection?.kind === 'count') {
    const isRecipient = isTight ? detection.unit === '' || !isThing(detection) : isPerson(detection);
    return isRecipient ? countedItem(sentence, at, detection) : null;
  }
  if (isKind(sentence, at, 'person', 'organization') || (isFirst && isKind(sentence, at, 'place'))) {
    return isOpen ? { recipient: { count: null, noun: '' }, end: at + 1 } : null;
  }
  if (detection) return null;
  const plural = PLURALS.longest(tokens, at);
  if (plural && isFirst) {
    const noun = nounPhrase(sentence, plural.endToken, tokens.length);
    return noun ? { recipient: { count: null, noun: noun.text }, end: noun.end } : null;
  }
  return isOpen ? namedItem(sentence, at, isFirst) : null;
}

/** `4.126 lượt tập thể, cá nhân` counts tập thể, cá nhân. */
function countedItem(sentence: Sentence, at: number, { amount, unit }: FigureDetection): Item {
  const count = amount.type === 'exact' ? Number(amount.value) : null;
  if (unit === 'lượt') {
    const noun = nounPhrase(sentence, at + 1, sentence.tokens.length);
    return { recipient: { count, noun: noun?.text ?? unit }, end: noun?.end ?? at + 1 };
  }
  return { recipient: { count, noun: unit.replace(/^lượt /, '') }, end: at + 1 };
}

/** `anh Mai Văn Thực`, `tập thể tổ Sinh - Công nghệ`: the noun is kept only where it is no form of address. */
function namedItem(sentence: Sentence, at: number, isFirst: boolean): Item | null {
  const { tokens } = sentence;
  const kept = KEPT.longest(tokens, at);
  const noun = kept ? slice(sentence, at, kept.endToken).toLowerCase() : '';
  for (let name = at; name <= at + MOST_WORDS_BEFORE_NAME; name++) {
    const key = tokens[name]?.key ?? ';';
    if (isKind(sentence, name, 'person', 'organization')) {
      // `, Hiệu trưởng Trường …` says who the person before is.
      const isOffice =
        !isFirst && isKind(sentence, name, 'organization') && OFFICES.longest(tokens, at) !== null;
      return isOffice ? null : { recipient: { count: null, noun }, end: apposition(sentence, name + 1) };
    }
    if (SEPARATORS.has(key) || key === ';' || key === '.' || sentence.found[name]) break;
  }
  if (kept) return { recipient: { count: null, noun }, end: kept.endToken };
  if (!isFirst || tokens[at]?.kind !== 'word') return null;
  // A form of address before a name that no detector knew, or a body without a name: tổ cứu nạn.
  const plain = nounPhrase(sentence, at, tokens.length);
  if (!plain) return null;
  const isAddress = ADDRESS.longest(tokens, at) !== null && plain.end > at + 1;
  return { recipient: { count: null, noun: isAddress ? '' : plain.text }, end: plain.end };
}

/** `, Giám đốc Bệnh viện …` behind a person names no further recipient. */
function apposition(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (tokens[at]?.key !== ',' && tokens[at]?.key !== '-') return at;
  for (let i = at + 1; i < at + 8; i++) {
    const key = tokens[i]?.key ?? ';';
    if (SEPARATORS.has(key) || key === ';' || key === '.' || isKind(sentence, i, 'count', 'person'))
      return at;
    if (isKind(sentence, i, 'organization')) return i === at + 1 ? at : i + 1;
  }
  return at;
}

function countedBefore(sentence: Sentence, from: number, to: number): Recipient[] {
  const { tokens, found } = sentence;
  const list: Recipient[] = [];
  let isInBrackets = false;
  for (let at = to - 1; at >= from; at--) {
    const key = tokens[at]?.key ?? '';
    if (key === ')' || key === '(') isInBrackets = key === ')';
    if (list.length > 0 && (key === ';' || VERBS.longest(tokens, at))) break;
    const detection = found[at];
    if (isInBrackets || detection?.kind !== 'count') continue;
    const isListed = SEPARATORS.has(tokens[at - 1]?.key ?? '');
    // `5 tập thể và 6 được tặng`: the noun was dropped.
    const isElliptical =
      detection.unit === '' && at === to - 1 && isListed && isKind(sentence, at - 2, 'count');
    if (!isElliptical && !isPerson(detection)) continue;
    list.unshift(countedItem(sentence, at, detection).recipient);
    // A further one belongs to the list only where this one stands behind a separator.
    if (!isListed) break;
  }
  return list;
}

function namedBefore(sentence: Sentence, from: number, to: number): Recipient[] {
  const { tokens } = sentence;
  const persons: number[] = [];
  const bodies: number[] = [];
  for (let at = from; at < to; at++) {
    const before = tokens[at - 1]?.key ?? '';
    if (isKind(sentence, at, 'person') && before !== 'theo' && before !== 'của') persons.push(at);
    if (
      isKind(sentence, at, 'organization') &&
      !['tại', 'ở', 'của', 'theo', 'do', 'trong', 'với'].includes(before)
    ) {
      bodies.push(at);
    }
  }
  const [first] = persons;
  if (first !== undefined) {
    return persons.map((at) => ({ count: null, noun: at === first ? nounBefore(sentence, from, at) : '' }));
  }
  const listed = bodies.filter((at, i) => i === bodies.length - 1 || bodies[i + 1] === at + 2);
  return listed.map(() => ({ count: null, noun: '' }));
}

function nounBefore(sentence: Sentence, from: number, at: number): string {
  for (let start = Math.max(from, at - 3); start < at; start++) {
    const kept = KEPT.longest(sentence.tokens, start);
    if (kept) return slice(sentence, start, kept.endToken).toLowerCase();
  }
  return '';
}

/** `doanh nghiệp, doanh nhân`, `đội bảo vệ và cá nhân`: the nouns up to what is said of them. */
function nounPhrase(sentence: Sentence, from: number, limit: number): { text: string; end: number } | null {
  const { tokens } = sentence;
  if (!NOUNS.longest(tokens, from)) return null;
  let end = from;
  while (end < limit) {
    const token = tokens[end];
    const isSeparator = token?.key === ',' || token?.key === 'và';
    if (isSeparator ? !NOUNS.longest(tokens, end + 1) : !isNounWord(sentence, end)) break;
    end++;
  }
  return { text: slice(sentence, from, end), end };
}

function isNounWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && !sentence.found[at] && !QUALIFIERS.longest(sentence.tokens, at);
}

function closing({ tokens }: Sentence, at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.key !== ')') end++;
  return end < tokens.length ? end + 1 : at + 1;
}

function isPerson({ unit }: FigureDetection): boolean {
  return NOUNS.longest(tokenize(unit), 0) !== null;
}

/** Gifts and prizes among the recipients are none: cho 5 tập thể và 20 suất quà. */
function isThing({ unit }: FigureDetection): boolean {
  return /^(suất|phần quà|triệu|lần|giải|sản phẩm|năm|bằng|giấy|huân|huy|kỷ niệm)/u.test(unit);
}
