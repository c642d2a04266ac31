import { tokenize } from '../language/tokenize.ts';
import type { Detection, Honour } from './detection.ts';
import type { CalendarDate, Detector } from './detector.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';

/**
 * The ordered list. Of two equally long candidates the earlier detector's stands, and a detector may read what
 * the ones before it found.
 */
export const DETECTORS: readonly Detector[] = [];

export interface DetectOptions {
  /** The article's date as the page gives it; without one the dateline is read. */
  readonly articleDate?: CalendarDate | null;
  readonly detectors?: readonly Detector[];
}

export interface DetectResult {
  /** In text order, never overlapping. */
  readonly detections: Detection[];
  readonly honours: Honour[];
}

/** Reads a whole article. `text` must be normalised (language/normalize.ts). */
export function detect(text: string, options: DetectOptions = {}): DetectResult {
  const reading = { text, tokens: tokenize(text), articleDate: options.articleDate ?? null };
  const candidates: Detection[] = [];
  let resolved: Detection[] = [];
  for (const detector of options.detectors ?? DETECTORS) {
    const before = candidates.length;
    candidates.push(...detector.find(reading, resolved));
    if (candidates.length > before) resolved = resolveOverlaps(candidates);
  }
  return { detections: resolved, honours: [] };
}
