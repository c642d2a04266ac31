/** The year behind a month, quarter or day: `/2024`, ` năm 2024`, ` năm Quý Mão`, ` năm ngoái`. */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { CAN_CHI_NAMES } from '../../lunar.ts';
import { yearAt } from './numerals.ts';
import { readYear } from './spoken.ts';

/** What stands behind a month, quarter or day and says its year: one of the three. */
export interface YearSuffix {
  readonly year?: number;
  /** `tháng 5 năm ngoái`: years from the article's, the words themselves left out of the span. */
  readonly yearShift?: number;
  /** Place in the sexagenary cycle: `năm Quý Mão`. */
  readonly canChi?: number;
}

/** A year suffix and the index of the token behind it. */
export interface ReadSuffix {
  readonly says: YearSuffix;
  readonly to: number;
}

/** Can-chi names, in either spelling of `Tỵ` and `Kỷ`, by their place in the cycle. */
export const CAN_CHI = createPhraseTrie<number>(
  CAN_CHI_NAMES.flatMap((name, place): [string, number][] => [
    [name, place],
    [name.replace('Tỵ', 'Tị'), place],
  ]),
);

/** Years told from the article's own. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map([
  ['nay', 0],
  ['này', 0],
  ['ngoái', -1],
  ['trước', -1],
  ['sau', 1],
  ['tới', 1],
]);

/** Reads `/2024`, `-2024`, ` năm 2024`, ` năm Quý Mão`, ` năm ngoái` behind a part of a date. */
export function readYearSuffix(tokens: readonly Token[], at: number): ReadSuffix | null {
  const token = tokens[at];
  if (token?.kind === 'punctuation' && (token.key === '/' || token.key === '-')) {
    // `tháng 3 - 2016` would be a dash between two dates; a slash may stand free.
    if (token.key === '-' && (token.spaced || tokens[at + 1]?.spaced === true)) return null;
    const year = yearAt(tokens, at + 1);
    return year === null ? null : { says: { year }, to: at + 2 };
  }
  if (token?.key !== 'năm') return null;
  const year = readYear(tokens, at + 1);
  if (year !== null) return { says: { year: year.value }, to: year.to };
  const named = CAN_CHI.longest(tokens, at + 1);
  if (named) return { says: { canChi: named.value }, to: named.endToken };
  const yearShift = RELATIVE_YEARS.get(tokens[at + 1]?.key ?? '');
  return yearShift === undefined ? null : { says: { yearShift }, to: at };
}
