/** Decisions on one annotation: which may follow which, and the history they leave. Pure. */
import type {
  Annotation,
  AnnotationData,
  Decision,
  HistoryEntry,
  OperationId,
  Quote,
  ReviewStatus,
} from './annotation.ts';
import { isEqual } from './equal.ts';
import { LIMITS, type IsoDateTime } from './fields.ts';
import { normaliseTags } from './tags.ts';

/** Who changed it, when, and with which press of a key; see HistoryEntrySchema. */
export interface Signature {
  readonly at: IsoDateTime;
  readonly by: string;
  readonly operation: OperationId;
  readonly undoes?: OperationId;
  readonly scope?: 'library';
}

/**
 * Which status may follow which. Nothing a person decided becomes a suggestion again except by undo and restore, and
 * a correction may be corrected once more; confirming what is confirmed would only lengthen the history.
 */
export const TRANSITIONS: Readonly<Record<ReviewStatus, readonly ReviewStatus[]>> = {
  suggested: ['confirmed', 'corrected', 'rejected'],
  confirmed: ['corrected', 'rejected'],
  corrected: ['confirmed', 'corrected', 'rejected'],
  rejected: ['confirmed', 'corrected'],
};

/** The change a person asks for. Quotes are of the clipping's text. */
export type AnnotationChange =
  /** The reading as found is right; on a corrected one, right after all. */
  | { readonly type: 'confirm' }
  | { readonly type: 'reject' }
  /** Other data, other boundaries, or both: `correction` is all that is now said, `quote` given where it moves. */
  | { readonly type: 'correct'; readonly correction: AnnotationData; readonly quote?: Quote }
  /** Takes a rejection back: what stood before it stands again. */
  | { readonly type: 'restore' }
  /** All tags it has from now on. */
  | { readonly type: 'tag'; readonly tags: readonly string[] }
  | { readonly type: 'note'; readonly note: string }
  /** Gives an orphan its place in the text. */
  | { readonly type: 'attach'; readonly quote: Quote };

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
    case 'correct': {
      const { correction, quote } = change;
      const corrected: Decision = { status: 'corrected', correction, ...(quote && { quote }) };
      return isEqual(corrected, annotation.decision) ? null : decide(annotation, corrected, signature);
    }
    case 'restore': {
      const to = beforeRejection(annotation);
      return to && append(annotation, { field: 'decision', ...signature, from: annotation.decision, to });
    }
    case 'tag': {
      const tags = normaliseTags(change.tags);
      if (isEqual(tags, annotation.tags)) return null;
      return append(annotation, { field: 'tags', ...signature, from: annotation.tags, to: tags });
    }
    case 'note':
      if (change.note === annotation.note) return null;
      return append(annotation, { field: 'note', ...signature, from: annotation.note, to: change.note });
    case 'attach':
      return attach(annotation, change.quote, signature);
  }
}

/** The annotation as the entry leaves it, the entry at the end of its history; null where the history is full. */
export function append(annotation: Annotation, entry: HistoryEntry): Annotation | null {
  if (annotation.history.length >= LIMITS.history) return null;
  const history = [...annotation.history, entry];
  switch (entry.field) {
    case 'decision':
      return { ...annotation, decision: entry.to, history };
    case 'tags':
      return { ...annotation, tags: entry.to, history };
    case 'note':
      return { ...annotation, note: entry.to, history };
    case 'quote':
      return { ...annotation, quote: entry.to, history };
  }
}

function decide(annotation: Annotation, to: Decision, signature: Signature): Annotation | null {
  const from = annotation.decision;
  if (!TRANSITIONS[from.status].includes(to.status)) return null;
  return append(annotation, { field: 'decision', ...signature, from, to });
}

function beforeRejection({ origin, decision, history }: Annotation): Decision | null {
  if (decision.status !== 'rejected') return null;
  const rejection = history.findLast((entry) => entry.field === 'decision' && entry.to.status === 'rejected');
  if (rejection?.field === 'decision') return rejection.from;
  return { status: origin === 'person' ? 'confirmed' : 'suggested' };
}

/** Boundaries that a correction gave are those of the text it is no longer found in: they go, the data stay. */
function attach(annotation: Annotation, to: Quote, signature: Signature): Annotation | null {
  const moved = append(annotation, { field: 'quote', ...signature, from: annotation.quote, to });
  const { decision } = annotation;
  if (moved === null || decision.status !== 'corrected' || decision.quote === undefined) return moved;
  const { status, correction } = decision;
  return append(moved, { field: 'decision', ...signature, from: decision, to: { status, correction } });
}
