import type { Page } from 'playwright';
import type { ExtensionBrowser, ExtensionWorld } from './chromium.ts';

/** Exports everything from the popup's library; resolves with the path of the finished file. */
export async function exportLibrary(browser: ExtensionBrowser, popup: Page): Promise<string> {
  await popup.getByRole('button', { name: 'Thư viện' }).click();
  await popup.getByRole('button', { name: 'Xuất', exact: true }).click();
  await popup.getByText(/^Đã xuất/).waitFor();
  return latestDownload(browser);
}

/** Where the newest finished download of the extension lies. */
export async function latestDownload(browser: ExtensionBrowser): Promise<string> {
  return browser.control.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    const [latest] = await chrome.downloads.search({ state: 'complete', orderBy: ['-startTime'], limit: 1 });
    if (!latest) throw new Error('nothing was downloaded');
    return latest.filename;
  });
}
