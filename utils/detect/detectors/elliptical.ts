/**
 * Numbers that take kind, scale and unit from the next one: `từ 18,3 lên 33 triệu đồng`, `từ 64 xuống còn 21 lô`,
 * `lần lượt 18 và 33 con`, `1.240 và 385 con heo, bò`.
 */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { readApproximator } from '../approximator.ts';
import { shift } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { exactAmount, type FoundFigure } from './found-figure.ts';
import { isYear } from './figure-context.ts';
import { readAnyUnit } from './unit.ts';
import { keyAt, lettersAt } from '../token-at.ts';

const CHANGE = trieOf([
  [
    'lên, lên tới, lên đến, lên thành, lên mức, lên gần, xuống, xuống còn, xuống dưới, còn, rút còn, rút xuống, rút xuống còn, giảm còn, giảm xuống, giảm xuống còn, đổ xuống, tụt xuống, rớt xuống, rơi xuống, sụt xuống, tụt còn, rớt còn, sụt còn, co còn, vọt lên, nhảy lên, leo lên, nhích lên, đẩy lên, kéo lên, vươn lên, mở rộng lên, hạ còn, kéo xuống, kéo xuống còn, ép xuống, ép xuống còn, tăng lên, tăng lên thành, thành, nâng lên, hạ xuống, hạ xuống còn',
    true,
  ],
]);
const FROM = leadsOf('từ');
/** Words that say a change though từ is left out (6 lên 14 làn). */
const WAYS = keysOf('lên, xuống');
const RESPECTIVELY = leadsOf(
  'lần lượt, lần lượt là, lần lượt đạt, tương ứng, tương ứng là, lần lượt có, lần lượt ở mức',
);
/** How many numbers of one list share the last one's unit. */
const LONGEST_LIST = 8;

/** The figure of a number without a unit of its own, where one follows that it plainly shares. */
export function readShared(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  start: number,
): FoundFigure | null {
  if (isYear(tokens[at])) return null;
  const isChange = isBehind(tokens, start, FROM) || WAYS.has(keyAt(tokens, numeral.end));
  // có năm lên 6 tấn: a year, no five
  if (keyAt(tokens, at) === 'năm' && !isBehind(tokens, start, FROM)) return null;
  const giver = isChange
    ? readChange(tokens, numeral.end)
    : (readListed(tokens, at, numeral) ?? readPaired(tokens, at, numeral));
  if (!giver) return null;
  const reading = readAnyUnit(tokens, giver, giver.end - 1);
  if (!reading || reading.rule === 'unknown-head') return null;
  const value = numeral.power === 0 ? shift(numeral.value, giver.power) : numeral.value;
  return {
    kind: reading.kind,
    start,
    end: numeral.end,
    amount: exactAmount(value),
    unit: reading.unit,
    rule: 'shared-unit',
  };
}

/** `540 triệu lên 1,7 tỷ USD`: the currency that a scale alone shares with the sum it becomes; null for none. */
export function currencyOfChange(tokens: readonly Token[], end: number): string | null {
  const giver = readChange(tokens, end);
  const reading = giver && readAnyUnit(tokens, giver, giver.end - 1);
  return reading?.kind === 'money' && reading.rule === 'amount' ? reading.unit : null;
}

/** Says whether the number at a token plainly becomes another: từ 75 rút còn 22 phút. */
export function isChanging(tokens: readonly Token[], start: number, end: number): boolean {
  return isBehind(tokens, start, FROM) && readChange(tokens, end) !== null;
}

function readChange(tokens: readonly Token[], at: number): Numeral | null {
  const change = CHANGE.longest(tokens, at);
  if (!change) return null;
  const giver = parseNumeral(tokens, readApproximator(tokens, change.endToken)?.end ?? change.endToken);
  const high = giver && keyAt(tokens, giver.end) === '-' ? parseNumeral(tokens, giver.end + 1) : null;
  return high ?? giver;
}

/** `lần lượt 18, 25 và 33 con`: the last number of the list. */
function readListed(tokens: readonly Token[], at: number, numeral: Numeral): Numeral | null {
  let first = at;
  for (
    let i = 0;
    i < LONGEST_LIST && isLink(keyAt(tokens, first - 1)) && tokens[first - 2]?.kind === 'number';
    i++
  )
    first -= 2;
  if (!isBehind(tokens, first, RESPECTIVELY)) return null;
  let last = numeral;
  for (let i = 0; i < LONGEST_LIST && isLink(keyAt(tokens, last.end)); i++) {
    const next = parseNumeral(tokens, last.end + 1);
    if (!next) return null;
    last = next;
  }
  return last === numeral ? null : last;
}

/** `1.240 và 385 con heo, bò`: digits side by side under one noun; not the last of a list (Điều 3, 5 và 7). */
function readPaired(tokens: readonly Token[], at: number, { form, end }: Numeral): Numeral | null {
  if (form !== 'digits' || !/^(?:và|hoặc|hay)$/.test(keyAt(tokens, end))) return null;
  const isListed = keyAt(tokens, at - 1) === ',' && tokens[at - 2]?.kind === 'number';
  const next = parseNumeral(tokens, end + 1);
  return next?.form === 'digits' && !isListed && lettersAt(tokens, next.end) === 'lower' ? next : null;
}

function isLink(key: string): boolean {
  return key === ',' || key === 'và';
}
