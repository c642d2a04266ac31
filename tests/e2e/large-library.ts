/** A library of many clippings in a real browser: filling it, opening it, searching it, exporting it. */
import type { Page } from 'playwright';
import { bundleForPage } from './bundle.ts';
import type { ExtensionBrowser } from './chromium.ts';

/** Puts sample clippings (in-page/fill-library.ts) into the extension's own, still empty, library. */
export async function fillLibrary({ control }: ExtensionBrowser, count: number): Promise<void> {
  await control.evaluate(await bundleForPage('fill-library.ts'));
  await control.evaluate(`fillLibrary.fill(${String(count)})`);
}

export interface OpenedLibrary {
  readonly popup: Page;
  /** From the popup's navigation to its first list of clippings. */
  readonly openMs: number;
}

/** Opens the popup at its library and waits for the list. */
export async function openLibraryPage({ context, origin }: ExtensionBrowser): Promise<OpenedLibrary> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.goto(`${origin}/popup.html#/library`, { waitUntil: 'commit' });
  const listed = await popup.waitForFunction(
    () => document.querySelector('.clippings li') !== null && performance.now(),
    undefined,
    // With every frame, which is when a person would see it.
    { polling: 'raf' },
  );
  return { popup, openMs: Number(await listed.jsonValue()) };
}

/** Milliseconds from typing a query to a list that begins with the headline. */
export function searchMs(popup: Page, query: string, headline: string): Promise<number> {
  return popup.evaluate(
    async ([asked, wanted]) => {
      const field = document.querySelector('input[type=search]');
      if (!(field instanceof HTMLInputElement)) throw new Error('there is no search field');
      const first = () => document.querySelector('.clippings .headline')?.textContent;
      const set = (value: string, isThere: () => boolean) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (!isThere()) return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(document.body, { subtree: true, childList: true, characterData: true });
          field.value = value;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      // From a list that is empty, so that the one asked for is seen to come.
      await set('không có bài này', () => first() === undefined);
      return set(asked, () => first() === wanted);
    },
    [query, headline] as const,
  );
}

/** Begins an export of everything. */
export async function startExport(popup: Page): Promise<void> {
  await popup.getByRole('button', { name: 'Xuất', exact: true }).click();
}

/** The part of the extension's world that tells of exports. */
interface ExportWorld {
  readonly chrome: {
    readonly downloads: {
      search(query: object): Promise<{ readonly filename: string; readonly state: string }[]>;
    };
    readonly runtime: { getContexts(filter: object): Promise<unknown[]> };
    readonly storage: {
      readonly session: {
        get(key: string): Promise<{
          readonly export?: { readonly progress: { readonly status: string; readonly done?: number } };
        }>;
      };
    };
  };
}

export interface ExportTraces {
  /** Every download the browser knows, whatever became of it. */
  readonly downloads: readonly { readonly filename: string; readonly state: string }[];
  /** Documents that build an export, and files they left in the extension's private file system. */
  readonly builders: number;
  readonly privateFiles: readonly string[];
  readonly status: string;
  readonly done: number;
}

/** What an export has left behind, or is at. */
export function exportTraces({ control }: ExtensionBrowser): Promise<ExportTraces> {
  return control.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExportWorld;
    const downloads = await chrome.downloads.search({});
    const builders = await chrome.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    const privateFiles: string[] = [];
    const folder = await navigator.storage.getDirectory();
    for await (const name of folder.keys()) privateFiles.push(name);
    const { progress } = (await chrome.storage.session.get('export')).export ?? {};
    return {
      downloads: downloads.map(({ filename, state }) => ({ filename, state })),
      builders: builders.length,
      privateFiles,
      status: progress?.status ?? 'idle',
      done: progress?.done ?? 0,
    };
  });
}

/**
 * Bytes of JavaScript objects still in use by the extension's documents: they share a process and its heap, the
 * document that builds an export among them.
 */
export async function heapBytes({ context, control }: ExtensionBrowser): Promise<number> {
  const session = await context.newCDPSession(control);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Ends the extension's service worker as the browser does when it is idle; resolves once it has stopped. */
export async function stopWorker({ context, control }: ExtensionBrowser): Promise<void> {
  const session = await context.newCDPSession(control);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
