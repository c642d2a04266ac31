/**
 * Review as the panel shows it before the library has answered: what was saved last, with what was asked since. Pure;
 * the signatures are only for show, the library signs by itself.
 */
import type { AnnotationData, AnnotationId, Quote } from '../clippings/annotation.ts';
import type { Clipping } from '../clippings/clipping.ts';
import { redoLatest, undoLatest, type Undone } from '../clippings/operations.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import type { Signature } from '../clippings/review.ts';
import {
  addMark,
  reviewClipping,
  type ChangedMeanwhile,
  type NotAllowed,
  type RequestedChange,
} from '../clippings/review-clipping.ts';

/** What a person asks to be done to the clipping. */
export type ReviewAct =
  | { readonly type: 'review'; readonly changes: readonly RequestedChange[] }
  | {
      readonly type: 'addMark';
      readonly id: AnnotationId;
      readonly quote: Quote;
      readonly data: AnnotationData;
    }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** Why an act cannot be done; nothing of it is. */
export type ActRefusal =
  NotAllowed | ChangedMeanwhile | { readonly type: 'nothing-to-undo' } | { readonly type: 'nothing-to-redo' };

export interface PendingAct {
  readonly act: ReviewAct;
  readonly signature: Signature;
}

/** The clipping with all acts that can be done, in their order. */
export function withPending(saved: Clipping, pending: readonly PendingAct[]): Clipping {
  return pending.reduce((clipping, act) => {
    const after = withAct(clipping, act);
    return after.ok ? after.value : clipping;
  }, saved);
}

/** The clipping after an act. */
export function withAct(clipping: Clipping, { act, signature }: PendingAct): Result<Clipping, ActRefusal> {
  switch (act.type) {
    case 'review':
      return reviewClipping(clipping, act.changes, signature);
    case 'addMark':
      return addMark(clipping, act, signature);
    case 'undo':
      return clippingOf(undoLatest(clipping, signature), 'nothing-to-undo');
    case 'redo':
      return clippingOf(redoLatest(clipping, signature), 'nothing-to-redo');
  }
}

function clippingOf<Type extends string>(
  undone: Undone | null,
  type: Type,
): Result<Clipping, { readonly type: Type }> {
  return undone ? succeed(undone.clipping) : fail({ type });
}
