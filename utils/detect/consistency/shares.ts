/**
 * Percentages against the counts they are of.
 * Noted: `387/642 hộ, đạt 71%`; `71% (387/642 hộ)`; `1.318 hồ sơ, trong đó 207 hồ sơ trễ hẹn, chiếm 25,7%`.
 * Not noted: `45/47 đại biểu tán thành (95,74%)`; a percentage of something else (`19/45 người, bằng 62% kế hoạch`);
 * two periods side by side (`giảm 6,8% (287/308 vụ)`: changes.ts).
 */
import type { Token } from '../../language/tokenize.ts';
import { LISTS_SOME, RATIO_LINKS, SHARE_BREAKS, SHARE_LINKS } from '../../lexicon/consistency-words.ts';
import { compare, parseDecimal } from '../decimal.ts';
import type { FigureDetection } from '../detection.ts';
import { trieOf } from '../word-list.ts';
import { boundsOf, isPercentageOf, percentageOf, point, valueOf } from './bounds.ts';
import { signOf } from './change-size.ts';
import type { FigureLine } from './figure-line.ts';
import { noteOf, type ConsistencyNote } from './note.ts';
import { lastOf, lowerRun, names } from './phrases.ts';

const SHARE = trieOf([[SHARE_LINKS, true]]);
const RATIO = trieOf([[RATIO_LINKS, true]]);
const BREAKS = trieOf([[SHARE_BREAKS, true]]);
const SOME = trieOf([[LISTS_SOME, true]]);
/** Words that may describe what was counted before its percentage follows. */
const DESCRIPTION_REACH = 5;
/** How far back the whole of a share is looked for, in figures. */
const WHOLE_REACH = 6;

export function* checkShares(line: FigureLine): Generator<ConsistencyNote> {
  for (let at = 0; at + 1 < line.figures.length; at++) {
    const [figure, next] = [line.figures[at], line.figures[at + 1]];
    if (!figure || !next) break;
    const note =
      isRatio(figure) &&
      isShare(line.text, next) &&
      leadsTo(line.behind(at), RATIO) &&
      isPlain(line.behind(at + 1))
        ? checkRatio(line.text, figure, next)
        : isShare(line.text, figure) && isRatio(next) && isBracketed(line, at)
          ? checkRatio(line.text, next, figure)
          : isShare(line.text, next) && leadsTo(line.behind(at), SHARE) && isPlain(line.behind(at + 1))
            ? checkPart(line, at, next)
            : null;
    if (note) yield note;
  }
}

function isRatio({ amount, rule }: FigureDetection): boolean {
  return amount.type === 'ratio' && rule === 'ratio/slash';
}

/** A percentage of something, not a change. */
function isShare(text: string, figure: FigureDetection): boolean {
  const { kind, unit, change, amount } = figure;
  return (
    kind === 'percent' && unit === '%' && !change && amount.type === 'exact' && signOf(text, figure) === null
  );
}

/** `hộ nhận tiền, đạt`, `(`, `, tương đương`: what was counted goes over to its percentage. */
function leadsTo(gap: readonly Token[], links: typeof SHARE): boolean {
  const described = lowerRun(gap);
  const from = linkIn(described, links) ?? described.length;
  if (from > DESCRIPTION_REACH || names(described.slice(0, from), BREAKS)) return false;
  let at = from;
  const mark = gap[at]?.key;
  if (mark === ',' || mark === '(') at++;
  const link = links.longest(gap, at);
  if (link) at = link.endToken;
  return at === gap.length && (link !== null || mark === '(');
}

function linkIn(tokens: readonly Token[], links: typeof SHARE): number | null {
  const found = lastOf(tokens, links);
  return found && found.end === tokens.length ? found.start : null;
}

/** Nothing says what the percentage is of (`bằng 42,2% kế hoạch`), or it says so in general (`tổng số`). */
function isPlain(behind: readonly Token[]): boolean {
  const [first, second] = behind;
  if (first?.kind !== 'word') return true;
  return first.key === 'số' || (first.key === 'tổng' && second?.key === 'số');
}

/** `71% (387/642 hộ)`, `71% số hộ (387/642 hộ)`. */
function isBracketed(line: FigureLine, at: number): boolean {
  const gap = line.behind(at);
  const described = lowerRun(gap);
  if (names(described, BREAKS) || described.length > DESCRIPTION_REACH) return false;
  return gap.length === described.length + 1 && gap.at(-1)?.key === '(';
}

function checkRatio(text: string, ratio: FigureDetection, percent: FigureDetection): ConsistencyNote | null {
  if (ratio.amount.type !== 'ratio' || percent.amount.type !== 'exact') return null;
  const [part, whole] = [parseDecimal(ratio.amount.part), parseDecimal(ratio.amount.whole)];
  const percentBounds = boundsOf(text, percent);
  if (!percentBounds || isPercentageOf(point(part), point(whole), percentBounds)) return null;
  const expected = percentageOf(part, whole, percent);
  return expected && noteOf('share', 'ratio-percent', [ratio, percent], expected, percent);
}

/** The whole of part `at` is what `trong đó` points back to; where the percentage fits any figure before, all is well. */
function checkPart(line: FigureLine, at: number, percent: FigureDetection): ConsistencyNote | null {
  const part = line.figures[at];
  if (part?.amount.type !== 'exact' || part.change || percent.amount.type !== 'exact') return null;
  const [partBounds, percentBounds] = [boundsOf(line.text, part), boundsOf(line.text, percent)];
  if (!partBounds || !percentBounds) return null;
  let whole: FigureDetection | null = null;
  for (let i = at - 1; i >= Math.max(0, at - WHOLE_REACH) && line.areJoined(i, at); i--) {
    const figure = line.figures[i];
    if (figure?.kind !== part.kind || figure.unit !== part.unit || part.unit === '') continue;
    const bounds = boundsOf(line.text, figure);
    if (!bounds || isPercentageOf(partBounds, bounds, percentBounds)) return null;
    const isWhole = lastOf(line.behind(i), SOME) !== null || line.before(i).at(-1)?.key === 'trong';
    if (isWhole && compare(bounds.low, partBounds.high) > 0) whole ??= figure;
  }
  if (whole?.amount.type !== 'exact') return null;
  const expected = percentageOf(valueOf(part), valueOf(whole), percent);
  return expected && noteOf('share', 'part-percent', [whole, part, percent], expected, percent);
}
