/** Review as the background does it: signed with the reviewer's name, each press of a key one transaction. */
import type { AnnotationId } from '../clippings/annotation.ts';
import type { Clipping } from '../clippings/clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import { nextOperationId, redoLatest, undoLatest } from '../clippings/operations.ts';
import type { StoreError } from '../clippings/repository.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import type { Signature } from '../clippings/review.ts';
import { addMark, reviewClipping, type NotAllowed } from '../clippings/review-clipping.ts';
import type {
  AddedMark,
  MarkRequest,
  OneClipping,
  RedoRefusal,
  Reviewed,
  ReviewRefusal,
  ReviewRequest,
  UndoRefusal,
  Undone,
} from '../messaging/protocol.ts';
import type { ChangeClipping } from './change-clipping.ts';

export interface ReviewParts {
  readonly change: ChangeClipping;
  readonly now: () => IsoDateTime;
  /** Yields UUIDv7. */
  readonly newId: () => string;
  /** The reviewer's name as it is set now, '' where none is. */
  readonly reviewer: () => Promise<string>;
}

export type ReviewService = ReturnType<typeof createReviewService>;

/** In every method `onPage`, where given, is the page that the clipping must be of; another one counts as missing. */
export function createReviewService({ change, now, newId, reviewer }: ReviewParts) {
  async function signing(): Promise<(clipping: Clipping) => Signature> {
    const by = await reviewer();
    return (clipping) => ({ at: now(), by, operation: nextOperationId(clipping, newId()) });
  }

  return {
    async review(
      { clippingId, changes }: ReviewRequest,
      onPage?: string,
    ): Promise<Result<Reviewed, ReviewRefusal>> {
      const sign = await signing();
      return change(
        clippingId,
        (clipping) => {
          const reviewed = reviewClipping(clipping, changes, sign(clipping));
          return reviewed.ok ? succeed({ clipping: reviewed.value }) : reviewed;
        },
        { onPage },
      );
    },

    async undo({ clippingId }: OneClipping, onPage?: string): Promise<Result<Undone, UndoRefusal>> {
      const sign = await signing();
      const undo = (clipping: Clipping) => {
        const undone = undoLatest(clipping, sign(clipping));
        return undone ? succeed(undone) : fail({ type: 'nothing-to-undo' } as const);
      };
      return change(clippingId, undo, { onPage });
    },

    async redo({ clippingId }: OneClipping, onPage?: string): Promise<Result<Undone, RedoRefusal>> {
      const sign = await signing();
      const redo = (clipping: Clipping) => {
        const redone = redoLatest(clipping, sign(clipping));
        return redone ? succeed(redone) : fail({ type: 'nothing-to-redo' } as const);
      };
      return change(clippingId, redo, { onPage });
    },

    async addMark(
      { clippingId, quote, data }: MarkRequest,
      onPage?: string,
    ): Promise<Result<AddedMark, StoreError | NotAllowed>> {
      const sign = await signing();
      const annotationId = newId() as AnnotationId;
      return change(
        clippingId,
        (clipping) => {
          const marked = addMark(clipping, { id: annotationId, quote, data }, sign(clipping));
          return marked.ok ? succeed({ clipping: marked.value, annotationId }) : marked;
        },
        { onPage },
      );
    },
  };
}
