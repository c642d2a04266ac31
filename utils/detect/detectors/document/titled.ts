/**
 * Documents named by their subject: `Nghị quyết về nhiệm vụ … năm 2025`, `Đề án “…”`, `Quy hoạch tỉnh … thời kỳ …`.
 * A capital on the type's word says that a document is meant, and the subject must be long enough to name one.
 */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import type { DocumentType } from '../../../lexicon/legal-documents.ts';
import { isBoundary } from '../name-extent.ts';
import { isCapital, ROMAN_NUMERALS } from '../date/words.ts';
import { textOf } from './law.ts';
import { congressEnd, quoteEnd, subjectEnd } from './title.ts';

interface Titled {
  readonly name: string;
  readonly to: number;
  readonly rule: 'title' | 'quoted-title' | 'congress';
}

/** Words that open the subject of an enactment. */
const OPENERS = createPhraseTrie<true>(
  'về, quy định, thí điểm, phê duyệt, ban hành, sửa đổi, bổ sung, điều chỉnh, bãi bỏ, phân bổ, phân cấp'
    .split(', ')
    .map((opener) => [opener, true]),
);
/** Behind `Đề án` they go on with the sentence. */
const NO_SUBJECT =
  /^(?:này|đó|của|đã|do|được|là|trên|có|cần|sẽ|nêu|với|và|tại|gồm|theo|cũng|sau|khi|để|nhằm|đang|mới|phải|không|hướng|từ|vào|cho|bao|đặt|đề|còn|hay|hoặc|thì|vẫn|bị|chỉ|xác|tập|góp|giúp|trước|trong|ra|lần|số)$/u;
const SHORTEST_SUBJECT = 4;

export function readTitled(
  tokens: readonly Token[],
  at: number,
  behind: number,
  type: DocumentType,
): Titled | null {
  if (type.titled === undefined) return null;
  const quoted = quoteEnd(tokens, behind);
  if (quoted !== null) {
    return { name: textOf(tokens, at, quoted), to: quoted, rule: 'quoted-title' };
  }
  if (!isCapital(tokens[at])) return null;
  const congress = type.name === 'Nghị quyết' ? congressEnd(tokens, behind) : null;
  if (congress !== null) return { name: textOf(tokens, at, congress), to: congress, rule: 'congress' };
  const numbered = type.titled === 'name' ? romanEnd(tokens, behind) : null;
  if (numbered !== null) return { name: textOf(tokens, at, numbered), to: numbered, rule: 'title' };
  const subject = subjectEnd(tokens, behind);
  const to = type.titled === 'place' && !endsInYear(tokens, subject) ? placeEnd(tokens, behind) : subject;
  if (
    to === null ||
    to - behind < (type.titled === 'place' ? 1 : SHORTEST_SUBJECT) ||
    !isTitle(tokens, at, behind, to, type)
  )
    return null;
  return { name: textOf(tokens, at, to), to, rule: 'title' };
}

/** `Quy hoạch điện VIII`: a plan by its place in a row. */
function romanEnd(tokens: readonly Token[], at: number): number | null {
  for (let i = at; i < at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    if (i > at && ROMAN_NUMERALS.has(token.text)) return i + 1;
  }
  return null;
}

/** `Quy hoạch phân khu | Khu công nghiệp Phù Mỹ | quy mô 820 ha`: up to the last capital before the clause goes on. */
function placeEnd(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; !isBoundary(tokens, at) && at < (end ?? from) + LONGEST_GAP; at++)
    if (isCapital(tokens[at])) end = at + 1;
  return end;
}

/** Small words between the capitals of what is planned. */
const LONGEST_GAP = 5;

function isTitle(
  tokens: readonly Token[],
  at: number,
  behind: number,
  to: number,
  type: DocumentType,
): boolean {
  const first = tokens[behind];
  if (first?.kind !== 'word') return false;
  switch (type.titled ?? 'quote') {
    case 'about':
      return (
        OPENERS.longest(tokens, behind) !== null &&
        (type.name === 'Nghị quyết' || !beginsSentence(tokens, at))
      );
    case 'subject':
      return !NO_SUBJECT.test(first.key);
    case 'name':
      // A sentence may begin with `Kế hoạch …`; `Quy hoạch …` and `Chiến lược …` up to a year are names anywhere.
      return (
        endsInYear(tokens, to) &&
        !NO_SUBJECT.test(first.key) &&
        !(type.name === 'Kế hoạch' && beginsSentence(tokens, at))
      );
    case 'place':
      return !NO_SUBJECT.test(first.key);
    case 'quote':
      return false;
  }
}

function endsInYear(tokens: readonly Token[], to: number | null): boolean {
  const last = to === null ? undefined : tokens[to - 1];
  return last?.kind === 'number' && last.text.length === 4;
}

function beginsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || before.kind === 'break' || /^[.!?:"“•+*-]$/u.test(before.key);
}
