/** A library that takes seconds to export: what happens to the export meanwhile. tests/bench/library.ts measures more. */
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type ExtensionBrowser } from './chromium.ts';
import {
  exportTraces,
  fillLibrary,
  heapBytes,
  openLibraryPage,
  searchMs,
  startExport,
  stopWorker,
} from './large-library.ts';
import { servePages, type PageServer } from './serve-pages.ts';

const CLIPPINGS = 6_000;
const LONG = { timeout: 60_000 };

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  server = await servePages([]);
  browser = await launchChromium(server);
  await fillLibrary(browser, CLIPPINGS);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Waits until clippings are being written. */
async function underWay() {
  await expect
    .poll(async () => {
      const { status, done } = await exportTraces(browser);
      return status === 'running' && done > 0;
    }, LONG)
    .toBe(true);
}

/** The finished downloads beside those there were before. */
async function finished(before: number) {
  await expect.poll(async () => (await exportTraces(browser)).status, LONG).toBe('done');
  const { downloads, builders, privateFiles } = await exportTraces(browser);
  expect({ builders, privateFiles }).toEqual({ builders: 0, privateFiles: [] });
  const complete = downloads.filter(({ state }) => state === 'complete');
  expect(complete).toHaveLength(before + 1);
  return complete.map(({ filename }) => filename);
}

function expectWhole(file: string) {
  const { clippings, count } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly clippings: readonly { readonly id: string }[];
    readonly count: number;
  };
  expect(count).toBe(CLIPPINGS);
  expect(new Set(clippings.map(({ id }) => id)).size).toBe(CLIPPINGS);
}

describe(`a library of ${String(CLIPPINGS)} clippings in Chromium`, () => {
  test('opens at the newest, and finds one by its words', async () => {
    const { popup } = await openLibraryPage(browser);
    const newest = `Trao bằng khen lần ${String(CLIPPINGS)}`;
    await popup.getByRole('button', { name: newest, exact: true }).waitFor();
    await searchMs(popup, 'bang khen lan 17', 'Trao bằng khen lần 1799');
    await popup.close();
  });

  test('leaves no file where the export is cancelled', async () => {
    const { popup } = await openLibraryPage(browser);
    await startExport(popup);
    await underWay();
    await popup.getByRole('button', { name: 'Dừng' }).click();
    await popup.getByText('Đã dừng, không có tệp nào được ghi.').waitFor();
    const { status, ...traces } = await exportTraces(browser);
    expect(status).toBe('cancelled');
    expect(traces).toMatchObject({ downloads: [], builders: 0, privateFiles: [] });
    await popup.close();
  });

  test('finishes the export when the popup closes', async () => {
    const { popup } = await openLibraryPage(browser);
    await startExport(popup);
    await underWay();
    await popup.close();
    const [file] = await finished(0);
    expectWhole(file ?? '');
  });

  test('finishes the export though the service worker is stopped meanwhile', async () => {
    const { popup } = await openLibraryPage(browser);
    await startExport(popup);
    await underWay();
    await popup.close();
    await stopWorker(browser);
    expect((await exportTraces(browser)).status).toBe('running');
    for (const file of await finished(1)) expectWhole(file);
  });

  test('holds no more of the library the longer the export runs', async () => {
    const { popup } = await openLibraryPage(browser);
    const before = await heapBytes(browser);
    await startExport(popup);
    await underWay();
    const samples: number[] = [];
    while ((await exportTraces(browser)).status === 'running') samples.push(await heapBytes(browser));
    const [file = ''] = (await finished(2)).slice(-1);
    // Everything at once would be the file's size and more; a batch and a chunk are a few MB.
    expect(Math.max(...samples) - before).toBeLessThan(statSync(file).size / 2);
    await popup.close();
  });
});
