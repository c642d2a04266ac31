/** What lets a number without a noun stand beside a count: a verb, a name, a bracket, the list they are in. */
import type { Token } from '../../language/tokenize.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { keysOf } from '../word-list.ts';
import type { FoundFigure } from './found-figure.ts';
import { isBehind, leadsOf } from './leads.ts';
import { isSameSentence } from './written-count.ts';

/** Words a bare number may follow where its noun was said before. */
const LEADS = leadsOf(
  'tổng số lên, tổng cộng lên, số này lên, nâng lên, còn, là, thiếu, mất, thêm, đạt, có, tăng, giảm, được, bằng, còn lại, mất tích, bị thương, thương, chết, giao, sập, hỏng, xong, nhận, cứu, vớt, bắt, thả, trồng, trả, cấp, vắng, dự, nữ, nam, thắng, hòa, thua, chiếm, tuyển, trúng tuyển, trúng, đỗ, trượt, tử vong, mắc, khỏi, ra viện, duyệt, thoát nghèo, bố trí, thực hiện, giải quyết, xử lý, chuyển',
);
/** Words that say something of a bare number: (64 bị truy nã), 14 vì có thành tích. */
export const PREDICATES = keysOf('bị, được, vì, đang, đã, chưa, do, là');
/** Longer digits behind a colon are codes and telephone numbers. */
const LONGEST = 8;
/** The longest name in such a list, in words. */
const LONGEST_NAME = 5;
/** How near the next bare count of a list stands, in tokens. */
const NEXT = 7;

/** A name of a list of names, a verb of having, or và behind a count. */
export function followsLead(
  tokens: readonly Token[],
  at: number,
  lastCount: FoundFigure,
  decimal: boolean,
): boolean {
  const before = tokens[at - 1];
  if (decimal && lastCount.amount.type === 'exact' && lastCount.amount.value.includes('.')) return true;
  if (before?.key === ':' && tokens[at]?.text.length !== undefined && tokens[at].text.length < LONGEST)
    return true;
  if (before?.key === '(' && PREDICATES.has(keyAt(tokens, at + 1))) return true;
  if (before?.key === 'và') return lastCount.end === at - 1;
  if (lastCount.rule === 'bare' && at - lastCount.end <= NEXT && /^[,;]$/.test(keyAt(tokens, lastCount.end)))
    return true;
  if (isLed(tokens, at)) return isSameSentence(tokens, lastCount.end, at);
  if (isBracketed(tokens, at)) return isSameSentence(tokens, lastCount.end, at);
  return (
    isNamed(tokens, at) &&
    (lastCount.rule === 'bare' || isNamed(tokens, lastCount.start) || isNext(tokens, lastCount.end, at))
  );
}

/** `Thái Thụy 261`, `Long Phụng (31)`, `Hoàng Mai: 3`, `Mầm non 24`: a name's number, as a list by names prints it. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const mark = /^[-(:]$/.test(keyAt(tokens, at - 1));
  const last = mark ? at - 2 : at - 1;
  if (lettersAt(tokens, last) === 'title') return true;
  for (let from = last; from > last - LONGEST_NAME; from--) {
    if (tokens[from]?.kind !== 'word') return false;
    if (/^[,;]$/.test(keyAt(tokens, from - 1))) return lettersAt(tokens, from) === 'title';
  }
  return false;
}

/** `công nghệ thông tin (168) và kế toán (94)`: in brackets of its own behind a common noun. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  return (
    keyAt(tokens, at - 1) === '(' && keyAt(tokens, at + 1) === ')' && lettersAt(tokens, at - 2) === 'lower'
  );
}

/** `xã chỉ 31 người, Canh Liên 29`: nothing but a comma and a name stands behind the count before. */
function isNext(tokens: readonly Token[], counted: number, at: number): boolean {
  return (
    /^[,;]$/.test(keyAt(tokens, counted)) &&
    at - counted <= LONGEST_NAME &&
    at - counted > 2 &&
    tokens.slice(counted + 1, at).every(({ kind }) => kind === 'word') &&
    lettersAt(tokens, counted + 1) === 'title'
  );
}

/** A verb of having or getting stands before it. */
export function isLed(tokens: readonly Token[], at: number): boolean {
  return isBehind(tokens, at, LEADS);
}
