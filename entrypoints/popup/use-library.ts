import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClippingSummary } from '../../utils/clippings/repository.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';

/** How many clippings a list shows at first, and a search at most. */
export const PAGE_LENGTH = 30;

export interface Library {
  /** Null until the first answer. */
  readonly clippings: readonly ClippingSummary[] | null;
  readonly total: number;
  /** Whether `loadMore` brings more; a search is answered in one piece. */
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

/** The newest clippings, or those a search finds, kept up to date. */
export function useLibrary(query: string, onFailure: (error: { readonly type: string }) => void): Library {
  const [clippings, setClippings] = useState<readonly ClippingSummary[] | null>(null);
  const [total, setTotal] = useState(0);
  const [cursor, setCursor] = useState<string | null>(null);
  // An answer to an older question must not replace that to a newer one.
  const asked = useRef(0);

  async function load(after: string | null) {
    const question = ++asked.current;
    const reply =
      query.trim() === ''
        ? await send(PAGES_TO_BACKGROUND, 'newest', { limit: PAGE_LENGTH, cursor: after })
        : await send(PAGES_TO_BACKGROUND, 'search', { query, limit: PAGE_LENGTH });
    if (question !== asked.current) return;
    if (!reply.ok) {
      onFailure(reply.error);
      setClippings((before) => before ?? []);
    } else if ('cursor' in reply.value) {
      const { items } = reply.value;
      setClippings((before) => (after === null ? items : [...(before ?? []), ...items]));
      setCursor(reply.value.cursor);
    } else {
      setClippings(reply.value);
      setCursor(null);
    }
  }

  async function loadTotal() {
    const reply = await send(PAGES_TO_BACKGROUND, 'total', { filter: { type: 'all' } });
    if (reply.ok) setTotal(reply.value);
  }

  useEffect(() => {
    void load(null);
    void loadTotal();
  }, [query]);
  useBroadcast({
    onLibraryChanged: () => {
      void load(null);
      void loadTotal();
    },
  });
  return { clippings, total, hasMore: cursor !== null, loadMore: () => void load(cursor) };
}
