/**
 * Calendar points and periods, with their leading words and the value they name.
 *
 * Reads `Chiều 8/1/2020`, `6 tháng đầu năm 2024`, `từ ngày 20 đến ngày 30-5`, `16 tháng Giêng năm Quý Mão`; leaves
 * `73/126 địa bàn`, `năm qua`, `Hội trường 2-9`, `đầu` of `đầu năm 2024`.
 */
import { createFirstWords } from '../../language/first-words.ts';
import type { Token } from '../../language/tokenize.ts';
import { formatPoint, formatRange } from '../calendar.ts';
import type { DateDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { readChain } from './date/chain.ts';
import type { FoundDate } from './date/found.ts';
import { readIsoHeader } from './date/iso.ts';
import { readTetDay } from './date/lunar-point.ts';
import { readMonthsOfYear, readNamedPeriod, readSeason, readTet } from './date/period.ts';
import { readBareRange } from './date/bare.ts';
import { resolveChain } from './date/resolve.ts';
import {
  COUNT_WORDS,
  DAY_NOUNS,
  DAY_PARTS,
  PERIOD_NOUNS,
  QUARTER,
  SEASONS,
  TET,
  WEEKDAYS,
} from './date/words.ts';
import { readCentury, readDecade } from './date/year.ts';

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

export const date: Detector = {
  id: 'date',
  kinds: ['date'],
  *find(reading) {
    const { tokens, articleDate: article } = reading;
    for (let at = 0; at < tokens.length; at++) {
      if (!canBegin(tokens[at])) continue;
      const found = firstOf(reading, at);
      if (found) {
        yield toDetection(reading, found);
        at = found.to - 1;
        continue;
      }
      const chain = readChain(tokens, at);
      if (!chain) continue;
      for (const resolved of resolveChain(tokens, chain, article)) yield toDetection(reading, resolved);
      at = Math.max(at, (chain.points.at(-1)?.to ?? at) - 1);
    }
  },
};

function canBegin(token: Token | undefined): boolean {
  return token?.kind === 'number' || FIRST_WORDS.has(token);
}

function firstOf({ tokens, articleDate }: Reading, at: number): FoundDate | null {
  for (const read of READERS) {
    const found = read(tokens, at, { article: articleDate });
    if (found) return found;
  }
  return null;
}

function toDetection({ tokens }: Reading, { from, to, start, end, implied, rule }: FoundDate): DateDetection {
  return {
    kind: 'date',
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    iso: end ? formatRange(start, end) : formatPoint(start),
    implied,
    rule: `date/${rule}`,
  };
}
