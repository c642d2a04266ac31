/**
 * What a page says now against what was saved of it (found by page/compare-versions.ts). Plain JSON, so that a panel
 * can be sent it. Offsets are UTF-16 code units, half-open; "saved" ones into the clipping's article text, "present"
 * ones into the page's.
 */
import type { TextRange } from '../language/normalize.ts';
import type { Anchoring } from './anchoring.ts';
import type { Annotation, AnnotationData, AnnotationId } from './annotation.ts';

/** What was saved; a clipping is one. */
export interface SavedVersion {
  readonly article: { readonly text: string };
  readonly annotations: readonly Annotation[];
}

/** What the page says now; detections are marks in it. Both texts are normalised (language/normalize.ts). */
export interface PresentVersion {
  readonly text: string;
  readonly detections: readonly (AnnotationData & TextRange)[];
}

export interface VersionChanges {
  /** Where each of the clipping's annotations stands now, or why it does not, in the clipping's order. */
  readonly annotations: readonly AnnotationPlace[];
  /** Figures and names that changed, in the order of the text. */
  readonly marks: readonly MarkChange[];
  /** The whole of both texts; a single equal run (or none) where nothing changed. */
  readonly runs: readonly TextRun[];
}

export interface AnnotationPlace {
  readonly id: AnnotationId;
  readonly anchoring: Anchoring;
}

/** A figure or name as one version of the text has it. */
export interface VersionMark extends TextRange {
  readonly words: string;
  readonly data: AnnotationData;
}

export type MarkChange =
  /** Its sentence stands, and says something else: `49 đơn vị`, now `39 đơn vị`. */
  | {
      readonly type: 'differs';
      readonly annotation: AnnotationId;
      readonly saved: VersionMark;
      readonly present: VersionMark;
    }
  /** The page says it no more, here or elsewhere. Told once, of the first annotation that said it. */
  | { readonly type: 'gone'; readonly annotation: AnnotationId; readonly saved: VersionMark }
  /** The page did not say it before, here or elsewhere. Told once, at its first place. */
  | { readonly type: 'new'; readonly present: VersionMark };

/**
 * A stretch of text, cut between words: equal and deleted runs in a row are the saved text, equal and inserted ones the
 * present text.
 */
export interface TextRun {
  readonly type: 'equal' | 'inserted' | 'deleted';
  readonly text: string;
}
