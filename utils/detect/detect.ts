import { tokenize } from '../language/tokenize.ts';
import { readArticleDate } from './article-date.ts';
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
import { passagesOf } from './passages.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

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

/** What one passage holds by itself. */
export interface PassageResult {
  /** In text order, never overlapping. */
  readonly detections: readonly Detection[];
  readonly honours: readonly Honour[];
}

export interface DetectResult extends PassageResult {
  /** Where the figures of the article do not fit each other. */
  readonly notes: readonly ConsistencyNote[];
}

/** Reads a whole article. `text` must be normalised (language/normalize.ts). Linear in the text. */
export function detect(text: string, options: DetectOptions = {}): DetectResult {
  return joinPassages(text, [...detectPassages(text, options)]);
}

/** The passages of a text as one result, with what only the whole can tell. */
export function joinPassages(text: string, passages: readonly PassageResult[]): DetectResult {
  const detections = passages.flatMap((passage) => passage.detections);
  const honours = passages.flatMap((passage) => passage.honours);
  return { detections, honours, notes: checkFigures(text, detections) };
}

/** The same, passage by passage, for callers that must let others run in between. Offsets are into `text`. */
export function* detectPassages(text: string, options: DetectOptions = {}): Generator<PassageResult> {
  let articleDate = options.articleDate ?? null;
  let isFirst = true;
  for (const passage of passagesOf(text)) {
    const tokens = tokenize(text, passage);
    if (isFirst) articleDate ??= readArticleDate(text, tokens);
    isFirst = false;
    yield readPassage({ text, tokens, articleDate });
  }
}

function readPassage(reading: Reading): PassageResult {
  const candidates: Detection[] = [];
  for (const detector of DETECTORS) {
    const earlier = detector.readsEarlier ? resolveOverlaps(candidates) : [];
    for (const candidate of detector.find(reading, earlier)) candidates.push(candidate);
  }
  const resolved = resolveOverlaps(candidates);
  return { detections: resolved, honours: readHonours(reading, resolved) };
}
