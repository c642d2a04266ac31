/** Clipping a page again: nothing a person did is lost, whatever became of the text. Pure. */
import { currentQuote, type Annotation, type Quote } from './annotation.ts';
import type { Anchoring } from './anchoring.ts';
import type { Clipping, ClippingDraft } from './clipping.ts';
import { isTouched } from './create-clipping.ts';
import { isEqual } from './equal.ts';
import type { IsoDateTime } from './fields.ts';
import { quoteOf } from './quote.ts';
import { annotationsAndOrphans, inTextOrder } from './review-clipping.ts';
import { normaliseTags } from './tags.ts';

/** Finds quotes again in a text that may have changed since they were saved of another (page/anchor.ts). */
export type CreateAnchorer = (present: string, saved: string) => (quote: Quote) => Anchoring;

export interface Update {
  readonly now: IsoDateTime;
  /** SHA-256 of the draft's text (text-hash.ts). */
  readonly textHash: string;
  readonly createAnchorer: CreateAnchorer;
}

/**
 * The clipping brought up to a new draft of its page. Identity, creation, tags and note stay. What a person decided goes
 * where its words now stand, or among the orphans where they stand no more; an orphan may be found again. Suggestions
 * nobody touched are the new ones, under their old ids where nothing about them changed.
 */
export function updateClipping(
  saved: Clipping,
  draft: ClippingDraft,
  { now, textHash, createAnchorer }: Update,
): Clipping {
  const { text } = draft.article;
  const isSameText = text === saved.article.text;
  const anchor = createAnchorer(text, saved.article.text);
  const touched = annotationsAndOrphans(saved).filter(isTouched);
  const kept: Annotation[] = [];
  const orphans: Annotation[] = [];
  for (const annotation of touched) {
    const isOrphan = saved.orphans?.includes(annotation) ?? false;
    const moved = isSameText && !isOrphan ? annotation : movedTo(text, annotation, anchor);
    if (moved === null) orphans.push(annotation);
    else kept.push(moved);
  }
  const before = new Map(saved.annotations.map((annotation) => [currentQuote(annotation).start, annotation]));
  const found = draft.annotations
    .filter((annotation) => !kept.some((other) => overlap(other, annotation)))
    .map((annotation) => {
      const known = before.get(annotation.quote.start);
      return known && isSameSuggestion(known, annotation) ? known : annotation;
    });
  return {
    ...draft,
    id: saved.id,
    revision: saved.revision,
    createdAt: saved.createdAt,
    updatedAt: now,
    article: { ...draft.article, textHash },
    annotations: inTextOrder([...kept, ...found]),
    ...(orphans.length > 0 && { orphans }),
    tags: normaliseTags([...saved.tags, ...draft.tags]),
    note: draft.note.trim() === '' ? saved.note : draft.note,
  };
}

/** The annotation where its quotes now stand; null where one of them does not. */
function movedTo(
  text: string,
  annotation: Annotation,
  anchor: ReturnType<CreateAnchorer>,
): Annotation | null {
  const quoteIn = (quote: Quote): Quote | null => {
    const anchoring = anchor(quote);
    return anchoring.type === 'anchored' ? quoteOf(text, anchoring) : null;
  };
  const { decision } = annotation;
  const quote = quoteIn(annotation.quote);
  if (quote === null) return null;
  if (decision.status !== 'corrected' || decision.quote === undefined) return { ...annotation, quote };
  const corrected = quoteIn(decision.quote);
  return corrected && { ...annotation, quote, decision: { ...decision, quote: corrected } };
}

function isSameSuggestion(a: Annotation, b: Annotation): boolean {
  return !isTouched(a) && !isTouched(b) && isEqual(a.data, b.data) && isEqual(a.quote, b.quote);
}

/** Whether what is found overlaps what is kept, where that was found or where a person put it. */
function overlap(kept: Annotation, found: Annotation): boolean {
  const { start, end } = found.quote;
  return [kept.quote, currentQuote(kept)].some((quote) => quote.start < end && start < quote.end);
}
