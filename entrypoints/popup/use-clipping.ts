import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { Messages } from '../../utils/i18n/messages.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { TabProps } from './tab-props.ts';

export interface ClippingEdit {
  readonly tags?: readonly string[];
  readonly note?: string;
}

/** A saved clipping, followed as it changes in whatever window; what is typed here runs ahead of what is saved. */
export function useClipping(id: ClippingId, messages: Messages, onFailure: TabProps['onFailure']) {
  const [clipping, setClipping] = useState<Clipping | null | 'loading'>('loading');
  // Edits that are not answered yet, and whether something changed meanwhile.
  const pending = useRef(0);
  const isStale = useRef(false);

  async function load(): Promise<void> {
    isStale.current = false;
    const reply = await send(PAGES_TO_BACKGROUND, 'getClipping', { clippingId: id });
    if (pending.current > 0) {
      isStale.current = true;
      return;
    }
    setClipping(reply.ok ? reply.value : null);
    if (!reply.ok) onFailure(describeError(reply.error, messages));
  }
  useEffect(() => {
    void load();
  }, [id]);
  useBroadcast({
    onLibraryChanged(changed) {
      if (changed !== null && changed !== id) return;
      if (pending.current > 0) isStale.current = true;
      else void load();
    },
  });

  async function edit(change: ClippingEdit): Promise<void> {
    if (clipping === null || clipping === 'loading') return;
    setClipping({ ...clipping, ...change });
    pending.current++;
    const reply = await send(PAGES_TO_BACKGROUND, 'editClipping', { clippingId: id, ...change });
    pending.current--;
    onFailure(reply.ok ? null : messages.page.saveFailed(describeError(reply.error, messages)));
    if (pending.current === 0 && isStale.current) void load();
  }

  return [clipping, edit] as const;
}
