/**
 * Every figure of a text in one pass: at each number the approximator, the amount (single, range, ratio), its unit
 * and its kind. The units of each kind are read in the file named after it.
 */
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS, HALF_BEFORE, SCALE_WORDS, TEN } from '../../lexicon/numerals.ts';
import { APPROXIMATORS, VAGUE_WORDS } from '../../lexicon/figure-words.ts';
import type { Detection, FigureDetection } from '../detection.ts';
import { FIGURE_KINDS } from '../detection.ts';
import type { Detector } from '../detector.ts';
import { keysOf, phrasesOf } from '../word-list.ts';
import { readBareCounts } from './bare-count.ts';
import { keepCountedOnes } from './counted-one.ts';
import { readTables } from './table.ts';
import { isChrome } from './page-counter.ts';
import { readChange } from './change.ts';
import { isSlogan } from './slogan.ts';
import { readFigure } from './figure.ts';
import type { FoundFigure } from './found-figure.ts';

/** Keys a figure can begin with; all else is passed over at the cost of one look-up. */
const FIRST_KEYS: ReadonlySet<string> = new Set([
  ...DIGIT_WORDS.keys(),
  ...SCALE_WORDS.keys(),
  ...Object.values(APPROXIMATORS).flatMap((list) => phrasesOf(list).map((phrase) => firstKey(phrase))),
  ...keysOf(VAGUE_WORDS),
  HALF_BEFORE,
  TEN,
  'từ',
  '-',
  '+',
]);

function firstKey(phrase: string): string {
  return [...keysOf(phrase.split(' ')[0] ?? '')][0] ?? '';
}

export const figures: Detector = {
  id: 'figures',
  kinds: FIGURE_KINDS,
  find({ tokens }, earlier) {
    const found: FoundFigure[] = [];
    const taken = spansOf(earlier);
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at];
      const figure = token && canBegin(token) && !taken(token) ? readFigure(tokens, at) : null;
      const last = figure && tokens[figure.end - 1];
      if (!figure || !last || taken(last)) at++;
      else {
        found.push(figure);
        at = figure.end;
      }
    }
    const kept = keepCountedOnes(tokens, found);
    return [...kept, ...readTables(tokens, taken), ...readBareCounts(tokens, kept, taken)]
      .filter((figure) => !isChrome(tokens, figure) && !isSlogan(tokens, figure))
      .map((figure) => toDetection(tokens, figure));
  },
};

function canBegin(token: Token): boolean {
  return token.kind === 'number' || FIRST_KEYS.has(token.key);
}

/** Says whether a token lies in what was found before as a date or document: its numbers are no figures. */
function spansOf(earlier: readonly Detection[]): (token: Token) => boolean {
  let next = 0;
  const named = earlier.filter(({ kind }) => kind === 'date' || kind === 'document');
  return ({ start, end }) => {
    while (next > 0 && (named[next - 1]?.end ?? 0) > start) next--;
    while (next < named.length && (named[next]?.end ?? 0) <= start) next++;
    return (named[next]?.start ?? Infinity) < end;
  };
}

function toDetection(tokens: readonly Token[], figure: FoundFigure): FigureDetection {
  const { kind, amount, unit, approximation, rule } = figure;
  const change = readChange(tokens, figure);
  return {
    kind,
    start: tokens[figure.start]?.start ?? 0,
    end: tokens[figure.end - 1]?.end ?? 0,
    amount,
    unit,
    ...(approximation && { approximation }),
    ...(change && { change }),
    rule: `${kind}/${rule}`,
  };
}
