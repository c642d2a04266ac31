/** Entries of the page's context menu, and the keys: each is a message to the page they were used on. */
import { browser } from 'wxt/browser';
import { TO_CONTENT } from '../messaging/channels.ts';
import { sendToTab } from '../messaging/messenger.ts';
import { openSidePanel } from '../side-panel.ts';
import { ensurePageScript } from './page-script.ts';

const WEB_PAGES = ['http://*/*', 'https://*/*'];

const MENUS = [
  { id: 'clip-article', message: 'menuClipArticle', context: 'page' },
  { id: 'clip-selection', message: 'menuClipSelection', context: 'selection' },
  { id: 'review-page', message: 'menuReview', context: 'page' },
] as const;

/** Creates the entries anew; call it when the extension is installed or updated, for the browsers keep them. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, message, context } of MENUS) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message),
      contexts: [context],
      documentUrlPatterns: WEB_PAGES,
    });
  }
}

/** Does what a menu entry or a key asks on a tab; an id it does not know does nothing. */
export async function runPageCommand(id: string | number, tabId: number | undefined): Promise<void> {
  const command = COMMANDS.get(String(id));
  if (command === undefined || tabId === undefined) return;
  // Before anything is awaited.
  if (id === 'review-page') await openSidePanel(tabId);
  const ready = await ensurePageScript(tabId);
  if (ready.ok) await command(tabId);
}

const COMMANDS: ReadonlyMap<string, (tabId: number) => Promise<unknown>> = new Map<
  string,
  (tabId: number) => Promise<unknown>
>([
  ['clip-article', (tabId) => sendToTab(tabId, TO_CONTENT, 'clip', {})],
  ['clip-selection', (tabId) => sendToTab(tabId, TO_CONTENT, 'clipSelection', {})],
  // The panel asks the page by itself, once there is someone to answer.
  ['review-page', () => Promise.resolve()],
]);
