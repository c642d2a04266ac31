/** `một` is a figure where it stands in a tally (một khẩu súng, 12 viên đạn), an article elsewhere. */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { keysOf } from '../word-list.ts';
import type { FoundFigure } from './found-figure.ts';
import { keyAt } from '../token-at.ts';

/** Units counted one by one in reports, whatever stands around them. */
const TALLIED = keysOf(
  'trường hợp, cá nhân, tập thể, đại biểu, đặc khu, nạn nhân, bị can, bị cáo, bệnh nhân, lần, khẩu',
);
/** Words before một that count. */
const COUNTING = leadsOf(
  'chỉ, chỉ có, mới có, chỉ mới có, duy nhất, còn, chỉ còn, vỏn vẹn, đúng, thêm, mất, thiếu',
);
/** Words behind which một counts time (sau một năm). */
const LENGTHS = leadsOf(
  'sau, trong, suốt, kéo dài, mất, hạn, thời hạn, thời gian, vòng, đúng, chậm, thêm, chỉ, trọn, ngót, vỏn vẹn, hoãn, lùi, sơ kết, tổng kết, tăng, giảm, rút ngắn, khẩu phần, tròn, chưa đầy, gần, hơn',
);
/** Words behind which một lần is once at all, no tally (chưa một lần, có một lần). */
const NOT_ONCE = leadsOf('chưa, không, từng, dù, có, nhớ, cứ, rồi, bằng, qua, cho, như, đã, là');
/** một năm học is a school year. */
const SCHOOL_YEAR = keysOf('học');
/** Words between the figures of one list. */
const LIST_MARKS: ReadonlySet<string> = new Set([',', ';', 'và', 'cùng', '(']);
/** How many tokens may stand between two figures of one list. */
const REACH = 6;

/** Leaves out every một that is an article. `found` is in text order. */
export function keepCountedOnes(tokens: readonly Token[], found: readonly FoundFigure[]): FoundFigure[] {
  return found.filter((figure, i) => {
    if (!isOne(tokens, figure)) return true;
    if (figure.kind === 'duration')
      return isBehind(tokens, figure.start, LENGTHS) && !SCHOOL_YEAR.has(keyAt(tokens, figure.end));
    if (figure.unit === 'lần' && isBehind(tokens, figure.start, NOT_ONCE)) return false;
    if (figure.kind !== 'count' || isPer(found[i - 1], figure)) return false;
    if (
      figure.unit.includes('/') ||
      TALLIED.has(figure.unit.toLowerCase()) ||
      isBehind(tokens, figure.start, COUNTING)
    )
      return true;
    return isListed(tokens, found[i - 1], figure) || isListed(tokens, figure, found[i + 1]);
  });
}

/** `40 nghìn một người`: what a price is for. */
function isPer(before: FoundFigure | undefined, figure: FoundFigure): boolean {
  return before?.kind === 'money' && before.end === figure.start;
}

/** A plain một with its unit: no range, no approximator, no half. */
function isOne(tokens: readonly Token[], { start, amount, approximation, kind, unit }: FoundFigure): boolean {
  if (keyAt(tokens, start) !== 'một' || amount.type !== 'exact' || approximation) return false;
  return amount.value === '1' && kind !== 'percent' && !(kind === 'duration' && unit.includes('/'));
}

function isListed(
  tokens: readonly Token[],
  left: FoundFigure | undefined,
  right: FoundFigure | undefined,
): boolean {
  if (left?.kind !== 'count' || right?.kind !== 'count' || right.start - left.end > REACH) return false;
  const between = tokens.slice(left.end, right.start);
  return (
    between.every(({ kind, key }) => kind !== 'break' && key !== '.') &&
    (LIST_MARKS.has(between.at(-1)?.key ?? '') || between.some(({ key }) => key === '('))
  );
}
