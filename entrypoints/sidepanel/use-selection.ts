import type { ReviewTexts } from '../../components/review/item-head.tsx';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { Result } from '../../utils/clippings/result.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { shortened } from '../../utils/panel/shortened.ts';
import type { RangeRefusal } from './page-link.ts';
import type { Decisions } from './use-decisions.ts';
import type { Queue } from './use-review-queue.ts';

export interface SelectionOptions {
  readonly queue: Queue;
  readonly decisions: Decisions;
  readonly texts: ReviewTexts;
  /** The range of the clipping's text that is selected, on the page or in the saved text. */
  readonly selectedRange: () => Promise<Result<TextRange, RangeRefusal>>;
  /** Brings the clipping up to date with the page, where it stands beside one. */
  readonly update: (() => Promise<boolean>) | null;
}

/** What is done with the words that someone selected. */
export function useSelection({ queue, decisions, texts, selectedRange, update }: SelectionOptions) {
  const { messages, review } = texts;
  const { announce, annotationOf, change } = decisions;

  function tellNoRange(refusal: RangeRefusal): void {
    const isElsewhere = refusal.type === 'not-in-clipping';
    announce(isElsewhere ? review.notInClipping : describeError(refusal, messages));
  }

  /** The selection; null, and why is told, where there is none. */
  async function selection(): Promise<TextRange | null> {
    const range = await selectedRange();
    if (range.ok) return range.value;
    tellNoRange(range.error);
    return null;
  }

  /**
   * Gives an annotation that is not found any more its place again. What is only not found on the page stands in the
   * clipping still: that is brought up to date first.
   */
  async function attach(id: AnnotationId): Promise<void> {
    const isLost = () => queue.shown.orphans?.some((annotation) => annotation.id === id) ?? false;
    const selected = await selectedRange();
    if (!selected.ok && selected.error.type !== 'not-in-clipping') {
      tellNoRange(selected.error);
      return;
    }
    if (!isLost() && update) await update();
    const annotation = annotationOf(id);
    if (!annotation || !isLost()) {
      announce(review.notLost);
      return;
    }
    const range = await selection();
    if (!range) return;
    const quote = quoteOf(queue.shown.article.text, range);
    if (change(annotation, { type: 'attach', quote })) announce(review.attached(shortened(quote.exact)));
  }

  return { selection, attach };
}
