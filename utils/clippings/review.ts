/** Decisions on annotations: which may follow which, and the history they leave. Pure. */
import type { Annotation, AnnotationData, Decision, HistoryEntry, ReviewStatus } from './annotation.ts';
import type { IsoDateTime } from './fields.ts';
import { normaliseTags } from './tags.ts';

/** Who changed it and when; `by` is a reviewer's name, '' until one is set. */
export interface Signature {
  readonly at: IsoDateTime;
  readonly by: string;
}

/**
 * Which status may follow which. Nothing a person decided becomes a suggestion again except by undo, and a
 * correction may be corrected once more; confirming what is confirmed would only lengthen the history.
 */
export const TRANSITIONS: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  suggested: ['confirmed', 'corrected', 'rejected'],
  confirmed: ['corrected', 'rejected'],
  corrected: ['confirmed', 'corrected', 'rejected'],
  rejected: ['confirmed', 'corrected'],
};

/** The change a person asks for. */
export type AnnotationChange =
  | { readonly type: 'confirm' }
  | { readonly type: 'reject' }
  | { readonly type: 'correct'; readonly correction: AnnotationData }
  | { readonly type: 'tag'; readonly tags: readonly string[] }
  | { readonly type: 'note'; readonly note: string }
  /** Takes back the latest change; the history keeps both. */
  | { readonly type: 'undo' };

/** The changed annotation; null where the change is not allowed or changes nothing. */
export function changeAnnotation(
  annotation: Annotation,
  change: AnnotationChange,
  signature: Signature,
): Annotation | null {
  switch (change.type) {
    case 'confirm':
      return decide(annotation, { status: 'confirmed' }, signature);
    case 'reject':
      return decide(annotation, { status: 'rejected' }, signature);
    case 'correct':
      return decide(annotation, { status: 'corrected', correction: change.correction }, signature);
    case 'tag': {
      const tags = normaliseTags(change.tags);
      if (JSON.stringify(tags) === JSON.stringify(annotation.tags)) return null;
      return append(annotation, { field: 'tags', ...signature, from: annotation.tags, to: tags });
    }
    case 'note':
      if (change.note === annotation.note) return null;
      return append(annotation, { field: 'note', ...signature, from: annotation.note, to: change.note });
    case 'undo':
      return undo(annotation, signature);
  }
}

function decide(annotation: Annotation, to: Decision, signature: Signature): Annotation | null {
  const from = annotation.decision;
  if (!TRANSITIONS[from.status].includes(to.status)) return null;
  return append(annotation, { field: 'decision', ...signature, from, to });
}

/** Undoing an undo brings the change back, as the inverse of an inverse does. */
function undo(annotation: Annotation, signature: Signature): Annotation | null {
  const latest = annotation.history.at(-1);
  return latest === undefined ? null : append(annotation, inverse(latest, signature));
}

function inverse(entry: HistoryEntry, signature: Signature): HistoryEntry {
  switch (entry.field) {
    case 'decision':
      return { ...entry, ...signature, from: entry.to, to: entry.from };
    case 'tags':
      return { ...entry, ...signature, from: entry.to, to: entry.from };
    case 'note':
      return { ...entry, ...signature, from: entry.to, to: entry.from };
  }
}

/** The annotation as the entry leaves it, the entry at the end of its history. */
function append(annotation: Annotation, entry: HistoryEntry): Annotation {
  const history = [...annotation.history, entry];
  switch (entry.field) {
    case 'decision':
      return { ...annotation, decision: entry.to, history };
    case 'tags':
      return { ...annotation, tags: entry.to, history };
    case 'note':
      return { ...annotation, note: entry.to, history };
  }
}
