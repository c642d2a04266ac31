/**
 * Numbers of people and things.
 * Read: `62 đồng chí`, `928 tập thể và cá nhân`, `2 giải Nhì`, `5,2 đồng chí/xã`, `mười hai đảng viên`.
 * Refused: `lớp 10`, `Ban Chỉ đạo 138`, `một trong những`, `Phường 6`.
 */
import type { Token } from '../../language/tokenize.ts';
import type { Numeral } from '../numeral.ts';
import { readHead, readUnknownHead } from './count-head.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { keysOf } from '../word-list.ts';
import { readRate } from './rate.ts';
import { printed, type UnitReading } from './unit-reading.ts';

const WEAK_DIGITS: ReadonlySet<bigint> = new Set([1n, 5n, 9n]);
const KIN = keysOf(
  'anh, chị, chú, bác, cô, dì, cậu, thím, mợ, ông, bà, má, vợ, con, thằng, thứ, út, tư, một, số, hạng',
);
const YEAR = /^(?:19|20)\d\d$/;

export function readCountUnit(tokens: readonly Token[], at: number): UnitReading | null {
  const head = readHead(tokens, at);
  return head && counted(tokens, at, head.end, 'head');
}

/** A noun the lexicon does not know. Single number words and year-like numbers are too weak for it. */
export function readUnknownUnit(tokens: readonly Token[], at: number, numeral: Numeral): UnitReading | null {
  const number = tokens[at - 1];
  if (numeral.form === 'words' && isWeak(tokens, at, numeral)) return null;
  if (number?.kind === 'number' && YEAR.test(number.text)) return null;
  // Tàu SAR 274 rời cảng: capitals and a number are a name.
  if (number?.kind === 'number' && lettersAt(tokens, at - 2) === 'upper') return null;
  const head = readUnknownHead(tokens, at);
  return head && counted(tokens, at, head.end, 'unknown-head');
}

/** Digits that are other words too (một, năm, chín), or a person's place among brothers and sisters (anh hai). */
function isWeak(tokens: readonly Token[], at: number, { value }: Numeral): boolean {
  if (value.digits > 10n) return false;
  return WEAK_DIGITS.has(value.digits) || KIN.has(keyAt(tokens, at - 2));
}

function counted(tokens: readonly Token[], at: number, end: number, rule: string): UnitReading {
  const rate = readRate(tokens, end);
  return { kind: 'count', unit: printed(tokens, at, end) + rate.text, end: rate.end, rule };
}
