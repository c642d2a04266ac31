/** Builds what is saved out of what was found. Pure: clock and ids are given. */
import type { Detection } from '../detect/detection.ts';
import type { Annotation, AnnotationData, AnnotationId } from './annotation.ts';
import type { Clipping, ClippingDraft, ClippingId } from './clipping.ts';
import type { IsoDateTime } from './fields.ts';
import { quoteOf } from './quote.ts';
import { normaliseTags } from './tags.ts';

/** A clipping that was never saved: revision 0. */
export interface ClippingOrigin {
  readonly now: IsoDateTime;
  /** Yields UUIDv7 (uuid.ts). */
  readonly newId: () => string;
  /** SHA-256 of the article's text (text-hash.ts). */
  readonly textHash: string;
}

/** The clipping a draft becomes. */
export function createClipping(draft: ClippingDraft, { now, newId, textHash }: ClippingOrigin): Clipping {
  return {
    ...draft,
    id: newId() as ClippingId,
    revision: 0,
    createdAt: now,
    updatedAt: now,
    article: { ...draft.article, textHash },
    tags: normaliseTags(draft.tags),
  };
}

/**
 * Clipping a page again: identity, creation, tags and note stay, what a person decided stays as long as its quote
 * is still in the text, and everything else is taken from the new draft.
 */
export function updateClipping(
  saved: Clipping,
  draft: ClippingDraft,
  now: IsoDateTime,
  textHash: string,
): Clipping {
  const { text } = draft.article;
  const kept = saved.annotations.filter(
    (annotation) => isTouched(annotation) && text.startsWith(annotation.quote.exact, annotation.quote.start),
  );
  const found = draft.annotations.filter((annotation) => !kept.some((other) => overlap(other, annotation)));
  return {
    ...draft,
    id: saved.id,
    revision: saved.revision,
    createdAt: saved.createdAt,
    updatedAt: now,
    article: { ...draft.article, textHash },
    annotations: [...kept, ...found].sort((a, b) => a.quote.start - b.quote.start),
    tags: normaliseTags([...saved.tags, ...draft.tags]),
    note: draft.note.trim() === '' ? saved.note : draft.note,
  };
}

/** Machine suggestions for the detections of `text`, in their order. */
export function annotationsOf(
  detections: readonly Detection[],
  text: string,
  newId: () => string,
): Annotation[] {
  return detections.map((detection) => ({
    id: newId() as AnnotationId,
    origin: 'machine',
    data: dataOf(detection),
    quote: quoteOf(text, detection),
    decision: { status: 'suggested' },
    tags: [],
    note: '',
    history: [],
  }));
}

/** A detection without its place in the text. */
export function dataOf(detection: Detection): AnnotationData {
  const { start, end, ...data } = detection;
  return data;
}

/** Whether a person marked, decided, tagged or noted it. */
export function isTouched({ origin, history }: Pick<Annotation, 'origin' | 'history'>): boolean {
  return origin === 'person' || history.length > 0;
}

function overlap(a: Annotation, b: Annotation): boolean {
  return a.quote.start < b.quote.end && b.quote.start < a.quote.end;
}
