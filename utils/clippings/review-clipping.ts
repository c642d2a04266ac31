/** Review of a clipping: what one press of a key does to its annotations, all of it or nothing. Pure. */
import {
  currentQuote,
  type Annotation,
  type AnnotationData,
  type AnnotationId,
  type Quote,
} from './annotation.ts';
import type { Clipping } from './clipping.ts';
import { quoteOf, standsIn } from './quote.ts';
import { fail, succeed, type Result } from './result.ts';
import { changeAnnotation, type AnnotationChange, type Signature } from './review.ts';

/** The rule that a person's own mark names in the place of a detector's. */
export const PERSON_RULE = 'person';

/** One change, asked for by someone who saw so much of the annotation's history. */
export interface RequestedChange {
  readonly annotationId: AnnotationId;
  /** The length of the history then: a longer one was written meanwhile, and nobody's edit may be lost. */
  readonly seen: number;
  readonly change: AnnotationChange;
}

/** The table of review has no such step, it changes nothing, or there is no such annotation. */
export interface NotAllowed {
  readonly type: 'not-allowed';
}

/** Someone else changed the annotation meanwhile, and this is how it stands now; nothing was written. */
export interface ChangedMeanwhile {
  readonly type: 'changed-meanwhile';
  readonly annotation: Annotation;
}

const NOT_ALLOWED: NotAllowed = { type: 'not-allowed' };

/** The clipping with all the changes, one annotation's in their order; or why none is made. */
export function reviewClipping(
  clipping: Clipping,
  changes: readonly RequestedChange[],
  signature: Signature,
): Result<Clipping, NotAllowed | ChangedMeanwhile> {
  const before = new Map(annotationsAndOrphans(clipping).map((annotation) => [annotation.id, annotation]));
  const changed = new Map<AnnotationId, Annotation>();
  for (const { annotationId, seen, change } of changes) {
    const saved = before.get(annotationId);
    if (saved === undefined) return fail(NOT_ALLOWED);
    if (saved.history.length !== seen) return fail({ type: 'changed-meanwhile', annotation: saved });
    const grounded = groundedIn(clipping, saved, change);
    const next = grounded && changeAnnotation(changed.get(annotationId) ?? saved, grounded, signature);
    if (next === null) return fail(NOT_ALLOWED);
    changed.set(annotationId, next);
  }
  return changed.size === 0 ? fail(NOT_ALLOWED) : succeed(withAnnotations(clipping, changed));
}

/**
 * Adds a person's own mark, confirmed as it is made. Its history begins with `rejected`, which is what undoing its
 * making leaves: nothing that was ever saved is deleted.
 */
export function addMark(
  clipping: Clipping,
  mark: { readonly id: AnnotationId; readonly quote: Quote; readonly data: AnnotationData },
  signature: Signature,
): Result<Clipping, NotAllowed> {
  const quote = quoteWithin(clipping.article.text, mark.quote);
  const unmade: Annotation = {
    id: mark.id,
    origin: 'person',
    data: { ...mark.data, rule: PERSON_RULE },
    quote: mark.quote,
    decision: { status: 'rejected' },
    tags: [],
    note: '',
    history: [],
  };
  const made = quote && changeAnnotation({ ...unmade, quote }, { type: 'confirm' }, signature);
  if (!made) return fail(NOT_ALLOWED);
  return succeed({ ...clipping, annotations: inTextOrder([...clipping.annotations, made]) });
}

/** All that was ever decided on a clipping: what stands in its text, and what does not any more. */
export function annotationsAndOrphans({ annotations, orphans = [] }: Clipping): readonly Annotation[] {
  return [...annotations, ...orphans];
}

/** The clipping with these annotations in the place of their former selves, each where its quote now puts it. */
export function withAnnotations(
  clipping: Clipping,
  changed: ReadonlyMap<AnnotationId, Annotation>,
): Clipping {
  const { text } = clipping.article;
  const standing: Annotation[] = [];
  const lost: Annotation[] = [];
  const sort = (before: Annotation, wasLost: boolean) => {
    const after = changed.get(before.id) ?? before;
    const moved = currentQuote(after) !== currentQuote(before);
    const isLost = moved ? !standsIn(text, currentQuote(after)) : wasLost;
    (isLost ? lost : standing).push(after);
  };
  for (const annotation of clipping.annotations) sort(annotation, false);
  for (const annotation of clipping.orphans ?? []) sort(annotation, true);
  const { orphans: _before, ...rest } = clipping;
  return { ...rest, annotations: inTextOrder(standing), ...(lost.length > 0 && { orphans: lost }) };
}

/** The change with its quote read anew from the clipping's text; null where the text does not say so there. */
function groundedIn(
  { article: { text }, orphans = [] }: Clipping,
  annotation: Annotation,
  change: AnnotationChange,
): AnnotationChange | null {
  if (change.type === 'attach') {
    const quote = quoteWithin(text, change.quote);
    return quote && orphans.includes(annotation) ? { ...change, quote } : null;
  }
  if (change.type !== 'correct' || change.quote === undefined) return change;
  const quote = quoteWithin(text, change.quote);
  if (quote === null) return null;
  const { quote: _asked, ...rest } = change;
  // Boundaries as they were found are no correction of them.
  const isFound = quote.start === annotation.quote.start && quote.end === annotation.quote.end;
  return isFound ? rest : { ...rest, quote };
}

function quoteWithin(text: string, { exact, start, end }: Quote): Quote | null {
  return text.startsWith(exact, start) ? quoteOf(text, { start, end }) : null;
}

/** By where they begin, then where they end; of two marks of one span the earlier made comes first. */
export function inTextOrder(annotations: readonly Annotation[]): Annotation[] {
  return annotations.toSorted((a, b) => {
    const [one, other] = [currentQuote(a), currentQuote(b)];
    return one.start - other.start || one.end - other.end || (a.id < b.id ? -1 : 1);
  });
}
