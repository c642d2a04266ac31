import { useLayoutEffect, useState } from 'preact/hooks';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { toLocalIsoDateTime } from '../../utils/clippings/time.ts';
import { createIdSource } from '../../utils/clippings/uuid.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { useLatest } from '../../utils/hooks/use-latest.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { ActRefusal, ReviewAct } from '../../utils/panel/local-review.ts';
import { ReviewQueue, type ReviewQueueParts } from './review-queue.ts';

export type QueueOptions = Pick<ReviewQueueParts, 'saved' | 'perform' | 'onPerformed' | 'onRefused'>;

export interface Queue {
  /** The clipping with everything asked for so far. */
  readonly shown: Clipping;
  readonly add: (act: ReviewAct) => ActRefusal | null;
  /** Asks the library how the clipping stands there. */
  readonly refresh: () => Promise<void>;
  readonly newId: () => string;
}

/** A queue for one clipping, its changes shown, those made elsewhere taken over. */
export function useReviewQueue(options: QueueOptions): Queue {
  const [, setChanges] = useState(0);
  const latest = useLatest(options);
  const [newId] = useState(() =>
    createIdSource({ nowMs: () => Date.now(), random: (bytes) => crypto.getRandomValues(bytes) }),
  );
  const [queue] = useState(
    () =>
      new ReviewQueue({
        saved: options.saved,
        newId,
        now: () => toLocalIsoDateTime(new Date()),
        perform: (act) => latest.current.perform(act),
        onChange: () => {
          setChanges((count) => count + 1);
        },
        onPerformed: (act, performed) => {
          latest.current.onPerformed(act, performed);
        },
        onRefused: (act, failure) => {
          latest.current.onRefused(act, failure);
        },
      }),
  );

  const { saved } = options;
  useLayoutEffect(() => {
    queue.adopt(saved);
  }, [queue, saved]);
  useBroadcast({
    onLibraryChanged: (id) => {
      // The answers to our own keys are newer than what could be asked for now.
      if ((id === null || id === queue.shown.id) && !queue.isBusy) void refresh();
    },
  });

  async function refresh() {
    const { id, revision } = queue.shown;
    if (revision === 0) return;
    const reply = await send(PAGES_TO_BACKGROUND, 'getClipping', { clippingId: id });
    if (reply.ok && reply.value !== null) queue.adopt(reply.value);
  }

  return {
    // Read anew each time: two keys may come before the next rendering.
    get shown() {
      return queue.shown;
    },
    add: (act) => queue.add(act),
    refresh,
    newId,
  };
}
