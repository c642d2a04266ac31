import type { ClippingId } from '../../utils/clippings/clipping.ts';
import { succeed, type Result } from '../../utils/clippings/result.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import type { ActFailure, Performed } from './review-queue.ts';

/** Does an act to a saved clipping. */
export async function performAct(
  clippingId: ClippingId,
  act: ReviewAct,
): Promise<Result<Performed, ActFailure>> {
  switch (act.type) {
    case 'review':
      return send(PAGES_TO_BACKGROUND, 'review', { clippingId, changes: act.changes });
    case 'addMark':
      return send(PAGES_TO_BACKGROUND, 'addMark', { clippingId, quote: act.quote, data: act.data });
    case 'undo':
      return clippingOf(await send(PAGES_TO_BACKGROUND, 'undoReview', { clippingId }));
    case 'redo':
      return clippingOf(await send(PAGES_TO_BACKGROUND, 'redoReview', { clippingId }));
  }
}

/** What was undone is known already: the panel showed it before the library did it. */
function clippingOf(reply: Result<Performed, ActFailure>): Result<Performed, ActFailure> {
  return reply.ok ? succeed({ clipping: reply.value.clipping }) : reply;
}
