/**
 * A part larger than its whole.
 * Noted: `19/17 tiêu chí`, `47/45 đại biểu`.
 * Not noted: plans outdone (`12/10 xã, vượt kế hoạch`), two periods (`giảm 6 vụ (37/31)`), units a plan is made in
 * (`130/120 hộ`, `5.200/4.900 tỷ đồng`).
 */
import { tokenize } from '../../language/tokenize.ts';
import { BOUNDED_UNITS, OVER_ONE_MEANT } from '../../lexicon/consistency-words.ts';
import { compare, parseDecimal } from '../decimal.ts';
import { isFigure, type Detection } from '../detection.ts';
import { keysOf, trieOf } from '../word-list.ts';
import type { ConsistencyNote } from './note.ts';
import { names } from './phrases.ts';
import { sentenceAround } from './sentence.ts';

const BOUNDED = keysOf(BOUNDED_UNITS);
const MEANT = trieOf([[OVER_ONE_MEANT, true]]);

export function* checkRatios(text: string, detections: readonly Detection[]): Generator<ConsistencyNote> {
  for (const figure of detections) {
    if (!isFigure(figure) || figure.amount.type !== 'ratio' || figure.rule !== 'ratio/slash') continue;
    const { start, end, unit, change } = figure;
    const { part, whole } = figure.amount;
    if (change || compare(parseDecimal(part), parseDecimal(whole)) <= 0 || !isBounded(unit)) continue;
    const sentence = sentenceAround(text, figure);
    if (text.slice(sentence.start, sentence.end).includes('%')) continue;
    if (names(tokenize(text, { start: sentence.start, end: start }), MEANT)) continue;
    if (names(tokenize(text, { start: end, end: sentence.end }), MEANT)) continue;
    yield {
      type: 'ratio',
      rule: 'consistency/over-one',
      figures: [{ start, end }],
      expected: whole,
      actual: part,
      unit,
    };
  }
}

/** The unit's first noun: `xã` of `xã, phường, đặc khu`. */
function isBounded(unit: string): boolean {
  return BOUNDED.has(unit.split(',')[0]?.toLowerCase() ?? '');
}
