import type { Token } from '../language/tokenize.ts';
import type { Detection, Kind } from './detection.ts';
import type { PrintedDate } from './detectors/date/printed.ts';

/** A calendar date of the article itself, for dates printed without a year. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** An article, or one passage of a long one, tokenised once. */
export interface TokenizedText {
  /** Normalised; the passage's own where it is one. */
  readonly text: string;
  /** With offsets into `text`. */
  readonly tokens: readonly Token[];
}

/** What a detector reads. */
export interface Reading extends TokenizedText {
  /** Whatever the article's date is; see `articleDate`. */
  readonly dates: readonly PrintedDate[];
  /** The article's date, given by the page or read from its dateline; null where none is known. */
  readonly articleDate: CalendarDate | null;
}

/**
 * One pure detector of the ordered list in detect.ts. It may read what earlier detectors found (a person's title
 * contains the body's name; a number inside a document's is no figure) and yields candidates; resolve-overlaps.ts
 * decides between them.
 */
export interface Detector {
  readonly id: string;
  readonly kinds: readonly Kind[];
  /** It reads what the list found before it; the others are given nothing. */
  readonly readsEarlier?: true;
  /** `earlier` is what the list found so far, overlaps already resolved, in text order; see `readsEarlier`. */
  find(reading: Reading, earlier: readonly Detection[]): Iterable<Detection>;
}
