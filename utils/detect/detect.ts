import { checkFigures, type ConsistencyNote } from './consistency.ts';
import type { Detection, Honour } from './detection.ts';
import type { CalendarDate, Detector, Reading } from './detector.ts';
import { award } from './detectors/award.ts';
import { programme } from './detectors/programme.ts';
import { date } from './detectors/date.ts';
import { documents } from './detectors/documents.ts';
import { figures } from './detectors/figures.ts';
import { organization } from './detectors/organization.ts';
import { person } from './detectors/person.ts';
import { place } from './detectors/place.ts';
import { readHonours } from './honours.ts';
import { inArticle, passagesOf } from './passages.ts';
import { createReading } from './reading.ts';
import { Candidates } from './resolve-overlaps.ts';

/**
 * The ordered list. Of two equally long candidates the earlier detector's stands, and a detector may read what
 * the ones before it found.
 */
export const DETECTORS: readonly Detector[] = [
  documents,
  date,
  figures,
  award,
  programme,
  organization,
  place,
  person,
];

export interface DetectOptions {
  /** The article's date as the page gives it; without one the dateline is read. */
  readonly articleDate?: CalendarDate | null;
}

export interface DetectResult {
  /** In text order, never overlapping. */
  readonly detections: readonly Detection[];
  readonly honours: readonly Honour[];
  /** Where the figures of the article, or of one passage of a long one, do not fit each other. */
  readonly notes: readonly ConsistencyNote[];
}

/** What one passage says; offsets are into its own text. */
export interface PassageResult extends DetectResult {
  /** The article's date: as given, or as the opening passage says; the passages behind it are told. */
  readonly articleDate: CalendarDate | null;
}

export interface PassageOptions extends DetectOptions {
  /** The article begins here: its dateline is looked for where no date is given. */
  readonly opensArticle: boolean;
}

/** Reads a whole article. `text` must be normalised (language/normalize.ts). Linear in the text. */
export function detect(text: string, options: DetectOptions = {}): DetectResult {
  const passages: DetectResult[] = [];
  let articleDate = options.articleDate ?? null;
  for (const { start, end } of passagesOf(text)) {
    const passage = detectPassage(text.slice(start, end), { articleDate, opensArticle: start === 0 });
    ({ articleDate } = passage);
    passages.push(inArticle(passage, start));
  }
  return {
    detections: passages.flatMap(({ detections }) => detections),
    honours: passages.flatMap(({ honours }) => honours),
    notes: passages.flatMap(({ notes }) => notes),
  };
}

/**
 * Reads one passage of an article (passages.ts), for callers that must let others run in between: the whole is its
 * passages, one after the other.
 */
export function detectPassage(text: string, options: PassageOptions): PassageResult {
  const { articleDate = null, opensArticle } = options;
  const reading = createReading(text, { articleDate, opensArticle });
  const detections = readDetections(reading);
  const honours = readHonours(reading, detections);
  return { detections, honours, notes: checkFigures(reading, detections), articleDate: reading.articleDate };
}

function readDetections(reading: Reading): readonly Detection[] {
  const candidates = new Candidates();
  for (const detector of DETECTORS) {
    candidates.add(detector.find(reading, detector.readsEarlier ? candidates.standing() : []));
  }
  return candidates.standing();
}
