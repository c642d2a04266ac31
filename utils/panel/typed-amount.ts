/** Amounts as a person types them in the correction form: `2,9 tỷ`, `5–7`, `73/126`, `hàng trăm` as `?`. Pure. */
import { formatFixed } from '../detect/decimal.ts';
import type { Amount, Decimal } from '../detect/detection.ts';
import { parseNumeral } from '../detect/numeral.ts';
import { formatDecimal } from '../i18n/format.ts';
import type { Language } from '../i18n/messages.ts';
import { tokenize } from '../language/tokenize.ts';

const NO_NUMBER = '?';
const RANGE = /^(.+?)\s*(?:–|—|\.\.|\s(?:đến|to)\s)\s*(.+)$/u;
const DASHED_RANGE = /^([^-]+?)\s*-\s*([^-]+)$/u;
const RATIO = /^(.+?)\s*\/\s*(.+)$/u;

/** What was typed as an amount; null where it is none. */
export function parseTypedAmount(typed: string): Amount | null {
  const text = typed.normalize('NFC').trim();
  if (text === NO_NUMBER) return { type: 'unknown' };
  const value = parseNumber(text);
  if (value !== null) return { type: 'exact', value };
  const range = RANGE.exec(text) ?? DASHED_RANGE.exec(text);
  if (range) return pairOf(range, (low, high) => ({ type: 'range', low, high }));
  const ratio = RATIO.exec(text);
  return ratio && pairOf(ratio, (part, whole) => ({ type: 'ratio', part, whole }));
}

/** An amount as the form shows it, in a way that parseTypedAmount reads back. */
export function formatTypedAmount(amount: Amount, language: Language): string {
  const written = (value: Decimal) => formatDecimal(value, language).replaceAll('\u00A0', ' ');
  switch (amount.type) {
    case 'exact':
      return written(amount.value);
    case 'range':
      return `${written(amount.low)} – ${written(amount.high)}`;
    case 'ratio':
      return `${written(amount.part)}/${written(amount.whole)}`;
    case 'unknown':
      return NO_NUMBER;
  }
}

function pairOf(
  [, first = '', second = '']: RegExpExecArray,
  toAmount: (first: Decimal, second: Decimal) => Amount,
): Amount | null {
  const [a, b] = [parseNumber(first), parseNumber(second)];
  return a === null || b === null ? null : toAmount(a, b);
}

/** Digits may be grouped by spaces; scale words and numbers in words are read as the papers print them. */
function parseNumber(typed: string): Decimal | null {
  const [, sign = '', rest = ''] = /^([-−+]?)\s*(.+)$/u.exec(typed.trim()) ?? [];
  const joined = rest.replace(/(?<=\d)[\s\u00A0](?=\d{3}(?!\d))/gu, '');
  const tokens = tokenize(joined);
  const numeral = parseNumeral(tokens, 0);
  if (numeral?.end !== tokens.length) return null;
  const value = formatFixed(numeral.value);
  return sign === '' || sign === '+' || value === '0' ? value : `-${value}`;
}
