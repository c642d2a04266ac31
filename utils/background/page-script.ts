/** The content script, brought to pages the manifest does not name. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { fail, succeed, type Result } from '../clippings/result.ts';
import { TO_CONTENT } from '../messaging/channels.ts';
import { sendToTab } from '../messaging/messenger.ts';
import type { PageRefusal } from '../messaging/protocol.ts';

export interface PageScript {
  readonly js: string[];
  readonly css: string[];
}

/** The files of the content script as the build named them. */
export function pageScript(): PageScript {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  return { js: script?.js ?? [], css: script?.css ?? [] };
}

/**
 * Makes sure that the content script runs in the top frame of a tab. Never twice: two copies would undo each other.
 * Where the site was not added, this works only right after the user pointed at the tab (activeTab).
 */
export async function ensurePageScript(tabId: number): Promise<Result<null, PageRefusal>> {
  const answer = await sendToTab(tabId, TO_CONTENT, 'getPageState', {});
  if (answer.ok) return succeed(null);
  const { js, css } = pageScript();
  const target = { tabId };
  try {
    if (css.length > 0) await browser.scripting.insertCSS({ target, files: css });
    await browser.scripting.executeScript({ target, files: js as ScriptPublicPath[] });
    return succeed(null);
  } catch (error) {
    return fail({ type: isForbidden(error) ? 'forbidden-page' : 'no-permission' });
  }
}

/** What the browsers say of their own pages and shops; anything else is a permission not given. */
const FORBIDDEN =
  /cannot access a chrome|chrome:\/\/|extensions? gallery|cannot be scripted|about:|moz-extension|showing error page/i;

function isForbidden(error: unknown): boolean {
  return FORBIDDEN.test(String(error));
}
