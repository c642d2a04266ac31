/** Repeats within an article: what prints the same and was read the same may be decided with one press of a key. Pure. */
import type { Annotation, AnnotationId, Quote } from './annotation.ts';
import type { Clipping } from './clipping.ts';
import { isEqual } from './equal.ts';
import { quoteOf } from './quote.ts';
import type { AnnotationChange } from './review.ts';
import type { RequestedChange } from './review-clipping.ts';

/**
 * The others that print the same words, were read the same by the machine, and are still to be decided, in text order.
 * Which rule read them does not matter, nor what was decided about `one` since.
 */
export function sameAs(annotations: readonly Annotation[], one: Annotation): readonly Annotation[] {
  const { rule: _rule, ...data } = one.data;
  return annotations.filter(({ id, quote, data: { rule: _other, ...read }, decision }) => {
    const isOpen = id !== one.id && decision.status === 'suggested';
    return isOpen && quote.exact === one.quote.exact && isEqual(read, data);
  });
}

/**
 * The changes that decide the same about the repeats of an annotation, for one review message; none where nothing was
 * decided about it, or it has no repeats. Corrected boundaries move along only where the same words stand there.
 */
export function changesOfSame(
  { article: { text }, annotations }: Pick<Clipping, 'article' | 'annotations'>,
  annotationId: AnnotationId,
): readonly RequestedChange[] {
  const one = annotations.find(({ id }) => id === annotationId);
  if (one === undefined) return [];
  return sameAs(annotations, one).flatMap((other) => {
    const change = sameDecision(text, one, other.quote);
    return change === null ? [] : [{ annotationId: other.id, seen: other.history.length, change }];
  });
}

function sameDecision(text: string, { decision, quote }: Annotation, other: Quote): AnnotationChange | null {
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
      const start = other.start + corrected.start - quote.start;
      const end = other.end + corrected.end - quote.end;
      const stands = start >= 0 && text.slice(start, end) === corrected.exact;
      return stands ? { type: 'correct', correction, quote: quoteOf(text, { start, end }) } : null;
    }
  }
}
