import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { TO_CONTENT } from '../messaging/channels.ts';
import { sendToTab } from '../messaging/messenger.ts';
import type { PageState } from '../messaging/protocol.ts';
import { useBroadcast } from './use-broadcast.ts';

export type PageView =
  | { readonly type: 'loading' }
  /** No content script there, and no permission to know what stands there: its own icon must be pressed. */
  | { readonly type: 'unknown' }
  /** No content script there: a page outside the list, or one no extension may enter (`origin` null). */
  | { readonly type: 'unlisted'; readonly tabId: number; readonly origin: string | null }
  | { readonly type: 'listed'; readonly tabId: number; readonly state: PageState };

/** How often a page that is still being read is asked again, in milliseconds. */
const WORKING_DELAY_MS = 150;

/** The page spoken of: that of `?tab=ID`, or of the window's active tab, whichever it is. */
export function usePage(): readonly [PageView, () => Promise<void>] {
  const [view, setView] = useState<PageView>({ type: 'loading' });
  // An answer to an older question must not replace that to a newer one.
  const asked = useRef(0);
  const shownTab = useRef<number | null>(null);

  async function load(): Promise<void> {
    const question = ++asked.current;
    const tab = await pageTab();
    if (tab?.id === undefined || question !== asked.current) return;
    const { id, url } = tab;
    shownTab.current = id;
    const reply = await sendToTab(id, TO_CONTENT, 'getPageState', {});
    if (question !== asked.current) return;
    if (!reply.ok) {
      setView(
        url === undefined ? { type: 'unknown' } : { type: 'unlisted', tabId: id, origin: webOrigin(url) },
      );
      return;
    }
    setView({ type: 'listed', tabId: id, state: reply.value });
    if (reply.value.type === 'working') setTimeout(() => void load(), WORKING_DELAY_MS);
  }

  useEffect(() => {
    void load();
    if (fixedTab() !== null) return;
    const follow = () => void load();
    const onUpdated = (id: number, { status }: { readonly status?: string }) => {
      if (id === shownTab.current && status !== undefined) follow();
    };
    browser.tabs.onActivated.addListener(follow);
    browser.tabs.onUpdated.addListener(onUpdated);
    return () => {
      browser.tabs.onActivated.removeListener(follow);
      browser.tabs.onUpdated.removeListener(onUpdated);
    };
  }, []);
  useBroadcast({
    onLibraryChanged: () => void load(),
    onPageChanged: (tabId) => {
      if (tabId === shownTab.current) void load();
    },
  });
  return [view, load];
}

function fixedTab(): number | null {
  const id = new URLSearchParams(location.search).get('tab');
  return id === null ? null : Number(id);
}

async function pageTab() {
  const id = fixedTab();
  if (id !== null) return browser.tabs.get(id);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

function webOrigin(address: string): string | null {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol) ? url.origin : null;
}
