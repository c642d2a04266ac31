import { useState } from 'preact/hooks';
import type { Annotation } from '../../utils/clippings/annotation.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import type { ActFailure } from './review-queue.ts';

type Review = Extract<ReviewAct, { type: 'review' }>;

export interface Conflict {
  readonly act: Review;
  /** As it was saved by someone else. */
  readonly theirs: Annotation;
}

/** An act that someone else's change came before: kept until the person says what becomes of it. */
export function useConflict() {
  const [conflict, setConflict] = useState<Conflict | null>(null);

  /** Takes up a refusal that tells of such a change; false for any other. */
  function take(act: ReviewAct, failure: ActFailure): boolean {
    if (act.type !== 'review' || failure.type !== 'changed-meanwhile') return false;
    setConflict({ act, theirs: failure.annotation });
    return true;
  }

  function drop(): void {
    setConflict(null);
  }

  return { conflict, take, drop };
}

/** The same act by someone who has now seen what the other saved of this one annotation. */
export function onTopOf({ act, theirs }: Conflict): Review {
  const changes = act.changes.map((change) =>
    change.annotationId === theirs.id ? { ...change, seen: theirs.history.length } : change,
  );
  return { ...act, changes };
}
