import { useState } from 'preact/hooks';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import { currentQuote, type Annotation, type AnnotationId } from '../../utils/clippings/annotation.ts';
import { operationsOf, stacksOf } from '../../utils/clippings/operations.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { annotationsAndOrphans } from '../../utils/clippings/review-clipping.ts';
import { changesOfSame } from '../../utils/clippings/same-reading.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import { nextUndecided } from '../../utils/panel/review-list.ts';
import { shortened } from '../../utils/panel/shortened.ts';
import type { ActFailure } from './review-queue.ts';
import type { Place } from './use-place.ts';
import type { Queue } from './use-review-queue.ts';

export interface DecisionOptions {
  readonly queue: Queue;
  readonly place: Place;
  readonly texts: ReviewTexts;
  readonly onRefused: (act: ReviewAct, failure: ActFailure) => void;
}

export type Decisions = ReturnType<typeof useDecisions>;

/** What is decided where one is in the list, and what is said of it. */
export function useDecisions({ queue, place, texts, onRefused }: DecisionOptions) {
  const { messages, review } = texts;
  const { list, current, goTo } = place;
  const [decidedLast, setDecidedLast] = useState<AnnotationId | null>(null);
  const [announcement, announce] = useState('');

  function annotationOf(id: AnnotationId | null): Annotation | undefined {
    return annotationsAndOrphans(queue.shown).find((annotation) => annotation.id === id);
  }

  function ask(act: ReviewAct): boolean {
    const refusal = queue.add(act);
    if (refusal) onRefused(act, refusal);
    return refusal === null;
  }

  /** Asks for one change of an annotation as it was seen: a later one by someone else is not overwritten. */
  function change(annotation: Annotation, asked: AnnotationChange): boolean {
    const { id: annotationId, history } = annotation;
    return ask({ type: 'review', changes: [{ annotationId, seen: history.length, change: asked }] });
  }

  /** Decides, and goes on to what is still undecided. */
  function decide(annotation: Annotation, asked: AnnotationChange): void {
    if (!change(annotation, asked)) return;
    setDecidedLast(annotation.id);
    const decided = annotationOf(annotation.id) ?? annotation;
    const { status } = decided.decision;
    announce(review.decided(messages.statuses[status], wordsOf(decided)));
    if (status === 'suggested') goTo(annotation.id);
    else goOn(annotation.id);
  }

  function goOn(from: AnnotationId): void {
    const next = nextUndecided(list, from);
    goTo(next ?? from);
    if (next !== null) return;
    const isDone = queue.shown.annotations.every(({ decision }) => decision.status !== 'suggested');
    announce(isDone ? review.done : review.noneUndecided);
  }

  function applyToSame(): void {
    const isDecided = (annotationOf(current)?.decision.status ?? 'suggested') !== 'suggested';
    const of = isDecided ? current : decidedLast;
    const changes = of === null ? [] : changesOfSame(queue.shown, of);
    if (changes.length === 0) {
      announce(review.nothingSame);
      return;
    }
    if (!ask({ type: 'review', changes })) return;
    announce(review.applied(changes.length));
    const decided = new Set(changes.map(({ annotationId }) => annotationId));
    const left = list.filter(({ annotation }) => !decided.has(annotation.id));
    goTo(left.some(({ annotation }) => annotation.id === current) ? current : nextUndecided(left, null));
  }

  function undoOrRedo(type: 'undo' | 'redo'): void {
    const { done, undone } = stacksOf(operationsOf(queue.shown));
    const operation = type === 'undo' ? done.at(-1) : undone.at(-1)?.operation;
    const id = operation?.steps[0]?.annotationId ?? null;
    if (!ask({ type })) return;
    const annotation = annotationOf(id);
    const tell = type === 'undo' ? review.undone : review.redone;
    if (annotation) announce(tell(wordsOf(annotation)));
    goTo(id);
  }

  return {
    ...{ announcement, announce, decidedLast, annotationOf },
    ...{ ask, change, decide, goOn, applyToSame, undoOrRedo },
  };
}

/** The words of an annotation, as an announcement repeats them. */
export function wordsOf(annotation: Annotation): string {
  return shortened(currentQuote(annotation).exact);
}
