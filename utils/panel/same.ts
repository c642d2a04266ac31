/** Repeats within an article: annotations that say the same, for one decision on all of them. Pure. */
import type { Annotation, AnnotationData, Quote } from '../clippings/annotation.ts';
import { isEqual } from '../clippings/equal.ts';
import { quoteOf } from '../clippings/quote.ts';
import type { AnnotationChange } from '../clippings/review.ts';
import type { RequestedChange } from '../clippings/review-clipping.ts';

/** The undecided annotations of the same kind, printed in the same words and read as this one was before review. */
export function sameUndecided(annotations: readonly Annotation[], of: Annotation): readonly Annotation[] {
  const reading = readingOf(of.data);
  return annotations.filter(
    (other) =>
      other.id !== of.id &&
      other.decision.status === 'suggested' &&
      other.quote.exact === of.quote.exact &&
      isEqual(readingOf(other.data), reading),
  );
}

/**
 * What decides all the repeats of a decided annotation as it was decided; none where it is undecided.
 * @param text the clipping's, in which corrected boundaries are moved along
 */
export function changesForSame(
  annotations: readonly Annotation[],
  of: Annotation,
  text: string,
): readonly RequestedChange[] {
  return sameUndecided(annotations, of).flatMap((other) => {
    const change = decisionFor(other, of, text);
    return change ? [{ annotationId: other.id, seen: other.history.length, change }] : [];
  });
}

function decisionFor(
  other: Annotation,
  { decision, quote }: Annotation,
  text: string,
): AnnotationChange | null {
  switch (decision.status) {
    case 'suggested':
      return null;
    case 'confirmed':
      return { type: 'confirm' };
    case 'rejected':
      return { type: 'reject' };
    case 'corrected': {
      const { correction, quote: corrected } = decision;
      if (corrected === undefined) return { type: 'correct', correction };
      const moved = movedAlong(other.quote, quote, corrected, text);
      return moved && { type: 'correct', correction, quote: moved };
    }
  }
}

/** The boundaries moved as they were on the first; null where other words stand there. */
function movedAlong(quote: Quote, from: Quote, to: Quote, text: string): Quote | null {
  const start = quote.start + to.start - from.start;
  const moved = start < 0 ? null : quoteOf(text, { start, end: start + to.exact.length });
  return moved?.exact === to.exact ? moved : null;
}

/** What was read, whatever rule found it. */
function readingOf({ rule, ...reading }: AnnotationData) {
  return reading;
}
