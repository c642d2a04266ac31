import { useEffect, useRef, useState } from 'preact/hooks';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { PAGES_TO_BACKGROUND, TO_CONTENT } from '../../utils/messaging/channels.ts';
import { send, sendToTab } from '../../utils/messaging/messenger.ts';
import { createPageLink, unsavedClipping, type PageLink } from './page-link.ts';

/** A page as it is reviewed. */
export interface ReviewedPage {
  readonly link: PageLink;
  /** Its clipping, or the one it would become. */
  readonly clipping: Clipping;
  readonly isSaved: boolean;
}

/** What is reviewed of the page of a tab, asked for again whenever it changed; null until the first answer. */
export function usePageReview(
  tabId: number,
  onFailure: (error: { readonly type: string }) => void,
): ReviewedPage | null {
  const [loaded, setLoaded] = useState<ReviewedPage | null>(null);
  // An answer to an older question must not replace that to a newer one.
  const asked = useRef(0);

  async function load(): Promise<void> {
    const question = ++asked.current;
    const reply = await sendToTab(tabId, TO_CONTENT, 'getReview', {});
    // The page moved on to something else: whoever follows the tab is told of that.
    if (question !== asked.current || !reply.ok) return;
    const page = reply.value;
    const link = createPageLink(tabId, page);
    if (page.clippingId === null) {
      setLoaded({ link, clipping: unsavedClipping(page), isSaved: false });
      return;
    }
    const saved = await send(PAGES_TO_BACKGROUND, 'getClipping', { clippingId: page.clippingId });
    if (question !== asked.current) return;
    if (!saved.ok) onFailure(saved.error);
    else if (saved.value) setLoaded({ link, clipping: saved.value, isSaved: true });
  }

  useEffect(() => {
    void load();
  }, [tabId]);
  useBroadcast({
    onPageChanged: (changed) => {
      if (changed === tabId) void load();
    },
  });
  return loaded;
}
