import { useState } from 'preact/hooks';
import type { Annotation, AnnotationId } from '../../utils/clippings/annotation.ts';
import { bulkChanges, type BulkAct } from '../../utils/clippings/bulk-changes.ts';
import { neighbour, nextUndecided } from '../../utils/panel/review-list.ts';
import { NO_CHOICE, withAllOf, withRunEnded, withRunTo, withToggled } from '../../utils/panel/choice.ts';
import type { DecisionOptions, Decisions } from './use-decisions.ts';

export interface ChoiceOptions extends Pick<DecisionOptions, 'place' | 'texts'> {
  readonly decisions: Decisions;
}

/** Several items chosen, and what is done with all of them in one step. */
export function useChoice({ place, texts, decisions }: ChoiceOptions) {
  const { review } = texts;
  const { list, visible, current } = place;
  const { announce, ask } = decisions;
  const [choice, setChoice] = useState(NO_CHOICE);
  const [isTagging, setIsTagging] = useState(false);
  // What is gone from the list, or not shown any more, is not decided unseen.
  const chosen = visible.filter(({ annotation }) => choice.chosen.has(annotation.id));

  /** As they stand now: two keys may come before the next rendering. */
  function annotations(): readonly Annotation[] {
    return chosen.flatMap(({ annotation }) => decisions.annotationOf(annotation.id) ?? []);
  }

  function choose(next: typeof choice): void {
    setChoice(next);
    announce(review.bulk.chosen(next.chosen.size));
  }

  function toggle(id: AnnotationId): void {
    choose(withToggled(choice, id));
  }

  function extend(step: 1 | -1): void {
    const next = current && neighbour(visible, current, step);
    if (next === null) {
      announce(review.listEnds);
      return;
    }
    choose(withRunTo(choice, visible, current ?? next, next));
    place.goTo(next);
  }

  function clear(): void {
    setIsTagging(false);
    setChoice(NO_CHOICE);
  }

  function bulk(act: BulkAct): void {
    const changes = bulkChanges(annotations(), act);
    if (changes.length === 0) {
      announce(review.bulk.nothing);
      return;
    }
    if (!ask({ type: 'review', changes })) return;
    announce(review.bulk.done[act.type](changes.length));
    if (act.type === 'tag') return;
    clear();
    const decided = new Set(changes.map(({ annotationId }) => annotationId));
    const left = list.filter(({ annotation }) => !decided.has(annotation.id));
    place.goTo(nextUndecided(left, null));
  }

  return {
    ids: choice.chosen,
    annotations: chosen.map(({ annotation }) => annotation),
    isTagging: isTagging && chosen.length > 0,
    setIsTagging,
    toggle,
    extend,
    clear,
    bulk,
    chooseShown: () => {
      choose(withAllOf(choice, visible));
    },
    endRun: () => {
      setChoice(withRunEnded);
    },
    isAny: chosen.length > 0,
  };
}
