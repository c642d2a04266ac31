import { browser } from 'wxt/browser';

/** Firefox's part of the API, which the shared types leave out. */
interface WithSidebar {
  readonly sidebarAction?: { open(): Promise<void> };
}

/** Where the panel's page is: in a tab it speaks of another tab's page, or of a saved clipping. */
export const PANEL_PAGE = '/sidepanel.html';

/**
 * Opens the side panel in the window of a tab; in a tab of its own where the browser has none. Only in answer to a
 * click or key, and before anything else is awaited: the browsers forget the gesture.
 */
export async function openSidePanel(tabId: number): Promise<void> {
  try {
    if (import.meta.env.FIREFOX) await sidebar().open();
    else await browser.sidePanel.open({ tabId });
  } catch (error) {
    console.warn('no side panel', error);
    await browser.tabs.create({ url: `${browser.runtime.getURL(PANEL_PAGE)}?tab=${tabId}` });
  }
}

function sidebar() {
  const { sidebarAction } = browser as unknown as WithSidebar;
  if (!sidebarAction) throw new Error('this browser has no sidebar');
  return sidebarAction;
}
