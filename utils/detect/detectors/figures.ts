/**
 * Every figure of a text in one pass: at each number the approximator, the amount (single, range, ratio), its unit
 * and its kind. The units of each kind are read in the file named after it.
 */
import type { Token } from '../../language/tokenize.ts';
import { DIGIT_WORDS, FIVE_OR_SO, HALF_BEFORE, SCALE_WORDS, TEN, TENS } from '../../lexicon/numerals.ts';
import { VAGUE_WORDS } from '../../lexicon/figure-words.ts';
import { createFirstWords } from '../../language/first-words.ts';
import { APPROXIMATOR_TRIE } from '../approximator.ts';
import type { Detection, FigureDetection } from '../detection.ts';
import { FIGURE_KINDS } from '../detection.ts';
import type { Detector } from '../detector.ts';
import { keysOf } from '../word-list.ts';
import { CURRENCY_SIGNS } from './money.ts';
import { readBareCounts } from './bare-count.ts';
import { keepCountedOnes } from './counted-one.ts';
import { readTables } from './table.ts';
import { isChrome } from './page-counter.ts';
import { readChange } from './change.ts';
import { isSlogan } from './slogan.ts';
import { readFigure } from './figure.ts';
import { HALVED } from './half.ts';
import type { FoundFigure } from './found-figure.ts';

/** What a figure can begin with but a number. */
const FIRST_WORDS = createFirstWords(
  DIGIT_WORDS.keys(),
  SCALE_WORDS.keys(),
  APPROXIMATOR_TRIE,
  keysOf(VAGUE_WORDS),
  HALVED,
  CURRENCY_SIGNS.keys(),
  [HALF_BEFORE, TEN, TENS, FIVE_OR_SO, 'từ', '-', '+', 'us'],
);

export const figures: Detector = {
  id: 'figures',
  kinds: FIGURE_KINDS,
  readsEarlier: true,
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
  return token.kind === 'number' || FIRST_WORDS.has(token);
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
