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
