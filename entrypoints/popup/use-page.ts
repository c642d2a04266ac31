import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TO_CONTENT } from '../../utils/messaging/channels.ts';
import { sendToTab } from '../../utils/messaging/messenger.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';

export type PageView =
  | { readonly type: 'loading' }
  /** No content script there, and no permission to know what stands there: its own icon must be pressed. */
  | { readonly type: 'unknown' }
  /** No content script there: a page outside the list, or one no extension may enter (`origin` null). */
  | { readonly type: 'unlisted'; readonly tabId: number; readonly origin: string | null }
  | { readonly type: 'listed'; readonly tabId: number; readonly state: PageState };

/** How often a page that is still being read is asked again, in milliseconds. */
const WORKING_DELAY_MS = 150;

/** The page the popup speaks of: that of `?tab=ID`, or of the window's active tab. */
export function usePage(): readonly [PageView, () => Promise<void>] {
  const [view, setView] = useState<PageView>({ type: 'loading' });

  async function load(): Promise<void> {
    const tab = await pageTab();
    if (tab?.id === undefined) return;
    const reply = await sendToTab(tab.id, TO_CONTENT, 'getPageState', {});
    if (!reply.ok) {
      const { id, url } = tab;
      setView(
        url === undefined ? { type: 'unknown' } : { type: 'unlisted', tabId: id, origin: webOrigin(url) },
      );
      return;
    }
    setView({ type: 'listed', tabId: tab.id, state: reply.value });
    if (reply.value.type === 'working') setTimeout(() => void load(), WORKING_DELAY_MS);
  }

  useEffect(() => {
    void load();
  }, []);
  useBroadcast({ onLibraryChanged: () => void load() });
  return [view, load];
}

async function pageTab() {
  const id = new URLSearchParams(location.search).get('tab');
  if (id !== null) return browser.tabs.get(Number(id));
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function webOrigin(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.origin : null;
}
