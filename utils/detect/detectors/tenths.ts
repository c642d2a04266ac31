/**
 * A digit behind its unit is tenths of it, two digits are hundredths: `ba tạ bảy` is 3.7 tạ, `một cây hai vàng`
 * 1.2 cây, `thước bảy` 1.7 thước, `mét sáu lăm` 1.65 mét.
 * Refused: `ba tạ hai bao` (the digit has a noun of its own), `mỗi tấn hai triệu`, `tấn năm`.
 */
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS, FINAL_DIGIT_WORDS, SCALE_WORDS, TENS } from '../../lexicon/numerals.ts';
import { ONE_AND_MORE, TENTHED_MASSES, TENTHED_MEASURES } from '../../lexicon/units.ts';
import { add, fixed, shift, type Fixed } from '../decimal.ts';
import { parseNumeral, type Numeral } from '../numeral.ts';
import { keyAt } from '../token-at.ts';
import { keysOf, trieOf } from '../word-list.ts';
import type { ReadValue } from './coordinate.ts';
import { readKnownUnit } from './unit.ts';
import { endsClause, printed } from './unit-reading.ts';

const TENTHED = trieOf([[TENTHED_MEASURES, true]]);
const ALONE = trieOf([[ONE_AND_MORE, true]]);
const MASSES = keysOf(TENTHED_MASSES);
/** Words that count or spread the unit behind them. */
const COUNTS = /^(?:mỗi|từng|một|mấy|vài|nửa|hàng|nhiều|những|các|trăm|chục|nghìn|ngàn|vạn|triệu)$/;

/** A measure with its tenths at token `at`, its number in words or left out; null where the digit counts what follows. */
export function readUnitAndTenths(tokens: readonly Token[], at: number, start: number): ReadValue | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const spoken = DIGIT_WORDS.has(token.key) || token.key === 'mười' ? parseNumeral(tokens, at) : null;
  if (spoken && spoken.power > 0) return null;
  const unitAt = spoken?.end ?? at;
  const unit = (spoken ? TENTHED : ALONE).longest(tokens, unitAt);
  if (!unit || (!spoken && isCounted(tokens, at))) return null;
  const tenths = readTenths(tokens, unit.endToken);
  if (!tenths) return null;
  const next = tokens[tenths.end];
  const closes = endsClause(next) || MASSES.has(next?.key ?? '');
  if (!closes && (!spoken || next?.kind !== 'word' || isCounting(tokens, tenths.end, start))) return null;
  const value = add(spoken?.value ?? fixed(1), tenths.value);
  const reading = {
    kind: 'measure' as const,
    unit: printed(tokens, unitAt, unit.endToken),
    end: tenths.end,
    rule: 'tenths',
  };
  return { value, reading };
}

function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'number' || DIGIT_WORDS.has(before?.key ?? '') || COUNTS.test(before?.key ?? '');
}

/** `bảy`, `sáu lăm`; năm behind a unit is years or five of what follows, five tenths are rưỡi. */
function readTenths(tokens: readonly Token[], at: number): { end: number; value: Fixed } | null {
  const first = keyAt(tokens, at);
  const digit = DIGIT_WORDS.get(first) ?? FINAL_DIGIT_WORDS.get(first);
  if (digit === undefined || digit === 0 || first === 'năm' || first === 'một') return null;
  const last = DIGIT_WORDS.get(keyAt(tokens, at + 1)) ?? FINAL_DIGIT_WORDS.get(keyAt(tokens, at + 1));
  return last === undefined
    ? { end: at + 1, value: shift(fixed(digit), -1) }
    : { end: at + 2, value: shift(fixed(digit * 10 + last), -2) };
}

/** The digit counts what stands behind it, or goes on as a number. */
function isCounting(tokens: readonly Token[], end: number, start: number): boolean {
  const key = keyAt(tokens, end);
  if (SCALE_WORDS.has(key) || key === TENS) return true;
  const numeral: Numeral = { end, value: fixed(2), form: 'words', power: 0 };
  return readKnownUnit(tokens, numeral, start) !== null;
}
