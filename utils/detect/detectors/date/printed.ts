/** The dates a text prints, found before it is known of which day the text is: that is read from them. */
import { createFirstWords } from '../../../language/first-words.ts';
import type { Token } from '../../../language/tokenize.ts';
import type { CalendarDate } from '../../detector.ts';
import { readBareRange } from './bare.ts';
import { readChain } from './chain.ts';
import { CAN_CHI_ANCHOR, type DateContext, type FoundDate } from './found.ts';
import { readIsoHeader } from './iso.ts';
import { readTetDay } from './lunar-point.ts';
import { readMonthsOfYear, readNamedPeriod, readSeason, readTet } from './period.ts';
import { resolveChain } from './resolve.ts';
import { COUNT_WORDS, DAY_NOUNS, DAY_PARTS, PERIOD_NOUNS, QUARTER, SEASONS, TET, WEEKDAYS } from './words.ts';
import { readCentury, readDecade } from './year.ts';

/** Phrasings with words of their own, tried before the plain points and their chains. */
const READERS = [
  readIsoHeader,
  readMonthsOfYear,
  readNamedPeriod,
  readSeason,
  readTet,
  readTetDay,
  readDecade,
  readCentury,
  readBareRange,
];

/** For the shape of a date, which is the same in any article. */
const SOME_DAY: DateContext = { article: { year: CAN_CHI_ANCHOR, month: 1, day: 1 } };

/** What a date can begin with but figures; the initials are those of `T10/2024`, `Q3/2024`. */
const FIRST_WORDS = createFirstWords(
  DAY_PARTS,
  WEEKDAYS,
  DAY_NOUNS,
  PERIOD_NOUNS,
  SEASONS,
  TET,
  COUNT_WORDS.keys(),
  [QUARTER, 'rằm', 'tháng', 'năm', 'nửa', 'thập', 'những', 'thế', 't', 'q'],
);

/** A date, or several that lend each other their parts, as the text prints it, whenever the article is of. */
export interface PrintedDate {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  /** Only the article's date can tell it; where that is unknown, what begins within it is read instead. */
  readonly needsArticle: boolean;
  /** What it says in an article of the day. */
  resolve(article: CalendarDate | null): Iterable<FoundDate>;
}

/** Every date of a text, in order: read once, and before the article's own date, which is read from them. */
export function readPrintedDates(tokens: readonly Token[]): PrintedDate[] {
  const printed: PrintedDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!canBegin(tokens[at])) continue;
    const date = readWorded(tokens, at) ?? readPoints(tokens, at);
    if (!date) continue;
    printed.push(date);
    if (!date.needsArticle) at = Math.max(at, date.to - 1);
  }
  return printed;
}

function canBegin(token: Token | undefined): boolean {
  return token?.kind === 'number' || FIRST_WORDS.has(token);
}

function readWorded(tokens: readonly Token[], from: number): PrintedDate | null {
  for (const read of READERS) {
    const shape = read(tokens, from, SOME_DAY);
    if (!shape) continue;
    const resolve = (article: CalendarDate | null) => {
      const found = read(tokens, from, { article });
      return found ? [found] : [];
    };
    return { from, to: shape.to, needsArticle: resolve(null).length === 0, resolve };
  }
  return null;
}

function readPoints(tokens: readonly Token[], from: number): PrintedDate | null {
  const chain = readChain(tokens, from);
  if (!chain) return null;
  const to = chain.points.at(-1)?.to ?? from + 1;
  return { from, to, needsArticle: false, resolve: (article) => resolveChain(tokens, chain, article) };
}
