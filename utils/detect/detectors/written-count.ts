/** Number words alone, their noun said before: `mất sáu, còn năm`, `cả ba đang điều trị`, `nuôi được mười hai`. */
import { isBehind, leadsOf } from './leads.ts';
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS, TEN } from '../../lexicon/numerals.ts';
import { parseNumeral } from '../numeral.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { keysOf } from '../word-list.ts';
import { exactAmount, type FoundFigure } from './found-figure.ts';
import { endsClause } from './unit-reading.ts';

/** Words that a number word alone may follow, and what is said of all of them (cả ba đang điều trị). */
const LOSSES = leadsOf(
  'mất, còn, chết, thiếu, thêm, được, cứu được, mất tích, trúng, đỗ, trượt, sống, có, sinh, nuôi, bán, thắng, thua',
);
const ALL = leadsOf('cả');
const STATES = keysOf('đang, đều, đã, cùng, bị, được, vẫn, không, chưa, có, là, phải, sẽ');
/** cả năm is the whole year. */
const YEARS = 5;
/** How far back the count that says the noun may stand, in tokens. */
export const REACH = 40;

/** Reads a number word alone at token `at`; null where nothing near says what it counts. */
export function readWritten(
  tokens: readonly Token[],
  at: number,
  lastCount: FoundFigure | undefined,
): FoundFigure | null {
  const digit = keyAt(tokens, at) === TEN ? 10 : (DIGIT_WORDS.get(keyAt(tokens, at)) ?? 0);
  if (digit < 2 || lettersAt(tokens, at) !== 'lower' || !lastCount || at - lastCount.end >= REACH)
    return null;
  const all =
    digit !== YEARS &&
    isBehind(tokens, at, ALL) &&
    tokens[at + 1]?.kind === 'word' &&
    STATES.has(keyAt(tokens, at + 1));
  const number = parseNumeral(tokens, at);
  if (!number) return null;
  const left =
    isBehind(tokens, at, LOSSES) &&
    endsClause(tokens[number.end]) &&
    isSameSentence(tokens, lastCount.end, at);
  if (!all && !left) return null;
  return {
    kind: 'count',
    start: at,
    end: all ? at + 1 : number.end,
    amount: exactAmount(number.value),
    unit: '',
    rule: 'bare',
  };
}

/** No sentence ends between two tokens. */
export function isSameSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, key }) => kind !== 'break' && key !== '.');
}
