/** A ratio with what its whole counts: `73/126 địa bàn`, `2/3 số người`, `gần 1/3 thu nhập`, `một nửa`. */
import type { Token } from '../../language/tokenize.ts';
import { MASSES_OF_FRACTIONS } from '../../lexicon/figure-words.ts';
import type { Numeral } from '../numeral.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { trieOf } from '../word-list.ts';
import { readHead } from './count-head.ts';
import { ratioAmount, type FoundFigure } from './found-figure.ts';
import { isFraction, readRatio, type RatioReading } from './ratio.ts';
import { readAnyUnit, readKnownUnit } from './unit.ts';
import { printed } from './unit-reading.ts';

/** What fractions are of that nobody counts (gần 1/3 thu nhập). */
const FRACTION_NOUNS = trieOf([[MASSES_OF_FRACTIONS, true]]);

/** Reads the ratio whose part is the numeral at token `at`; `start` is the figure's first token. */
export function readRatioFigure(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  start: number,
): FoundFigure | null {
  const ratio = readRatio(tokens, at, numeral, start);
  if (!ratio) return null;
  const { form, dateLike } = ratio;
  const amount = ratioAmount(ratio.part, ratio.whole);
  const base = { kind: 'ratio' as const, start, amount, rule: form };
  const unit = isPlainFraction(tokens, ratio) ? null : readRatioUnit(tokens, ratio, start);
  if (unit) return { ...base, ...unit };
  const bare = !dateLike || start < at || isFraction(tokens, ratio, start);
  return form === 'trong' || !bare ? null : { ...base, end: ratio.numeral.end, unit: '' };
}

/** A fraction in words has a unit only behind số (một nửa | số tour): what else follows is no more than its clause. */
function isPlainFraction(tokens: readonly Token[], { form, numeral }: RatioReading): boolean {
  return form === 'fraction' && keyAt(tokens, numeral.end) !== 'số';
}

/** The noun the whole counts, `số` before it included: 2/3 số người, 7/20 tiêu chí. */
function readRatioUnit(
  tokens: readonly Token[],
  { numeral, dateLike, whole }: RatioReading,
  start: number,
): { end: number; unit: string } | null {
  if (keyAt(tokens, numeral.end) === 'số') {
    const end = readHead(tokens, numeral.end + 1)?.end ?? numeral.end + 2;
    return lettersAt(tokens, end - 1) === null ? null : { end, unit: printed(tokens, numeral.end, end) };
  }
  const mass = FRACTION_NOUNS.longest(tokens, numeral.end);
  if (mass) return { end: mass.endToken, unit: printed(tokens, numeral.end, mass.endToken) };
  const small = whole.places === 0 && whole.digits <= 5n;
  const reading =
    dateLike && !small ? readKnownUnit(tokens, numeral, start) : readAnyUnit(tokens, numeral, start);
  return reading && { end: reading.end, unit: reading.unit };
}
