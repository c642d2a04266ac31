/**
 * Counts without a noun: `10 tập thể và 14;`, `Thái Thuỵ 261; Quỳnh Phụ 250`, `hơn 700.`, `(+0,74)`, `còn 211)`.
 * Only beside counts that say what is counted; a number alone is no figure.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { createFirstWords } from '../../language/first-words.ts';
import { APPROXIMATOR_TRIE, readApproximator } from '../approximator.ts';
import { negate } from '../decimal.ts';
import { parseNumeral } from '../numeral.ts';
import { DIGIT_WORDS, TEN } from '../../lexicon/numerals.ts';
import { keysOf } from '../word-list.ts';
import { isItem } from './bare-item.ts';
import { followsLead, isLed, PREDICATES } from './bare-lead.ts';
import { exactAmount, type FoundFigure } from './found-figure.ts';
import { isCountedNoun } from './count-head.ts';
import { isInCode, isLabelled, isYear } from './figure-context.ts';
import { keyAt } from '../token-at.ts';
import { isScore } from './bare-score.ts';
import { endsClause } from './unit-reading.ts';
import { isSameSentence, REACH, readWritten } from './written-count.ts';

/** The same beside a count of the same list (271 mã tăng, 188 giảm; 15 hộ và 11 có công). */
const PARALLELS = keysOf(
  'tăng, giảm, đứng, đi, thắng, thua, hòa, chết, mất, bị, được, đạt, chưa, không, còn, đang, đã, phải, có, khỏi, trúng, trượt, đỗ, rớt, sống, tử vong, bị thương, nằm, rời, ở lại, ra, vào, quay, vượt, hoàn, xin, thuộc, là, vì, do, dương, âm, giải, cận, phá, thoát, tạm, ngừng, nghỉ, bỏ, hoàn, đúng, sai, sập, ngập, hư, cuốn, cháy, chìm, nhận, ký, chuyển, trả, nộp, xong, dự, đồng, tán, trở, hồi, ra, cấp, tốc, vỡ, trôi, cần, muốn, chọn, đăng, gửi, kịp, vi, thiếu, thừa, đủ, mắc, khỏe, nặng, nhẹ',
);
/** How many words a count's change has at most, and its predicate (271 mã | tăng trần). */
const LONGEST_PREDICATE = 4;
const LONGEST_CLAUSE = 14;
const FROM = leadsOf('từ');
/** `nâng tổng số lên 58`: of the same things. */
const RAISED = leadsOf(
  'tổng số lên, tổng cộng lên, số này lên, nâng lên, tăng lên, giảm xuống, giảm còn, rút còn, nay còn',
);
/** `trong đó 42 từ Chile`: what may be said of a part. */
const PART_OF = leadsOf('trong đó');
const OF_PARTS = keysOf(
  'từ, ở, là, thuộc, bị, được, đến, có, đang, đã, tại, trong, do, vì, chưa, không, nằm, mang, trên, dưới',
);
const CHANGES = keysOf('tụt, rút, giảm, hạ, sụt, tăng, nâng, lên, xuống, còn, thành, chỉ, tới, đến');
const TIMES = keysOf('giờ, h, phút, giây');
/** How many tokens may say what was counted before its part is told. */
const LONGEST_STATE = 6;
/** What a bare count can begin with but a number. */
const FIRST_WORDS = createFirstWords(DIGIT_WORDS.keys(), APPROXIMATOR_TRIE, [TEN, '-', '+']);

export function readBareCounts(
  tokens: readonly Token[],
  found: readonly FoundFigure[],
  taken: (token: Token) => boolean,
): FoundFigure[] {
  const bare: FoundFigure[] = [];
  let next = 0;
  let lastCount: FoundFigure | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const figure = found[next];
    if (figure && at >= figure.start) {
      if (figure.kind === 'count') lastCount = figure;
      at = figure.end - 1;
      next++;
      continue;
    }
    if (!token || !canBegin(token) || taken(token)) continue;
    const read = readBare(tokens, at, lastCount);
    if (!read || read.end > (figure?.start ?? Infinity)) continue;
    bare.push(read);
    lastCount = read;
    at = read.end - 1;
  }
  return bare;
}

function canBegin(token: Token): boolean {
  return token.kind === 'number' || FIRST_WORDS.has(token);
}

function readBare(
  tokens: readonly Token[],
  at: number,
  lastCount: FoundFigure | undefined,
): FoundFigure | null {
  const written = readWritten(tokens, at, lastCount);
  if (written) return written;
  const approximator = readApproximator(tokens, at);
  const sign =
    !approximator && (keyAt(tokens, at) === '-' || keyAt(tokens, at) === '+') && keyAt(tokens, at - 1) === '('
      ? keyAt(tokens, at)
      : '';
  const numberAt = approximator?.end ?? (sign ? at + 1 : at);
  const token = tokens[numberAt];
  if (token?.kind !== 'number' || isYear(token)) return null;
  const numeral = parseNumeral(tokens, numberAt);
  if (!numeral || isInCode(tokens, numberAt, numeral.end) || isLabelled(tokens, at, null)) return null;
  const near = lastCount !== undefined && at - lastCount.end < REACH;
  const behind = tokens[numeral.end];
  const closed =
    (endsClause(behind) || (behind?.key === 'và' && isLed(tokens, at))) &&
    behind?.key !== '%' &&
    behind?.key !== '-' &&
    behind?.key !== ':' &&
    behind?.key !== '"';
  const stands = isScore(tokens, at, numeral, closed || behind?.key === 'và')
    ? true
    : approximator
      ? near && (closed || (behind?.kind === 'word' && !TIMES.has(behind.key))) && numeral.value.digits >= 10n
      : sign
        ? behind?.key === ')'
        : near &&
          (isParallel(tokens, at, numeral.end, lastCount) ||
            (closed && isItem(tokens, at, numeral, lastCount)) ||
            isTold(tokens, at, numeral.end, lastCount) ||
            isPart(tokens, at, numeral.end) ||
            isAll(tokens, at, numeral.end) ||
            ((closed || isPredicate(tokens, at, numeral.end)) &&
              followsLead(tokens, at, lastCount, numeral.value.places > 0)));
  if (!stands) return null;
  const value = sign === '-' ? negate(numeral.value) : numeral.value;
  const { approximation } = approximator ?? {};
  return {
    kind: 'count',
    start: at,
    end: numeral.end,
    amount: exactAmount(value),
    unit: isChanged(tokens, at, lastCount) || isBehind(tokens, at, RAISED) ? (lastCount?.unit ?? '') : '',
    ...(approximation && { approximation }),
    rule: 'bare',
  };
}

/** The noun is left out, its predicate is not; only behind và or an opening bracket. */
function isPredicate(tokens: readonly Token[], at: number, end: number): boolean {
  return PREDICATES.has(keyAt(tokens, end)) && /^(?:và|\(|còn)$/.test(keyAt(tokens, at - 1));
}

/** `cứ 10 hộ thì 7 làm nghề biển`, `trong 9 ca có 4 phải thở máy`: so many of those just counted, and what they do. */
function isTold(tokens: readonly Token[], at: number, end: number, { end: counted }: FoundFigure): boolean {
  const next = tokens[end];
  if (!/^(?:thì|có|chỉ|chỉ có)$/.test(keyAt(tokens, at - 1)) || at - counted > LONGEST_STATE) return false;
  return (
    next?.kind === 'word' &&
    next.letters === 'lower' &&
    !TIMES.has(next.key) &&
    !isCountedNoun(tokens, end) &&
    isSameSentence(tokens, counted, at)
  );
}

/** `cả 15 đều cùng một mẻ` */
function isAll(tokens: readonly Token[], at: number, end: number): boolean {
  return keyAt(tokens, at - 1) === 'cả' && /^(?:đều|cùng|đang|vẫn|đã)$/.test(keyAt(tokens, end));
}

/** `trong đó 42 từ Chile`: so many of those just counted, and where they are or what they do. */
function isPart(tokens: readonly Token[], at: number, end: number): boolean {
  return isBehind(tokens, at, PART_OF) && OF_PARTS.has(keyAt(tokens, end));
}

/** A number whose noun the count before it says in the same list, and that has a predicate of its own. */
function isParallel(
  tokens: readonly Token[],
  at: number,
  end: number,
  lastCount: FoundFigure | undefined,
): boolean {
  if (lastCount === undefined || !PARALLELS.has(keyAt(tokens, end))) return false;
  if (!/^(?:,|;|và)$/.test(keyAt(tokens, at - 1)) || at - 1 - lastCount.end > LONGEST_CLAUSE) return false;
  return tokens
    .slice(lastCount.end, at - 1)
    .every(({ kind, key }) => kind === 'word' || kind === 'number' || key === ',');
}

/** `từ 6.200 người tụt còn 4.870`: the second number of a change has the first one's unit. */
function isChanged(tokens: readonly Token[], at: number, lastCount: FoundFigure | undefined): boolean {
  if (lastCount === undefined || !isBehind(tokens, lastCount.start, FROM)) return false;
  const between = tokens.slice(lastCount.end, at);
  return (
    between.length > 0 && between.length <= LONGEST_PREDICATE && between.every(({ key }) => CHANGES.has(key))
  );
}
