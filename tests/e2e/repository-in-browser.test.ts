/** The repository suite, which also runs in Node on fake-indexeddb, against IndexedDB as a real Chromium has it. */
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { repositoryCases } from '../store/repository-suite.ts';
import { bundleForPage, pageRunning } from './bundle.ts';
import { findBrowser } from './find-browser.ts';
import { servePages, type PageServer } from './serve-pages.ts';

let server: PageServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const html = pageRunning(await bundleForPage('repository-cases.ts'));
  server = await servePages([{ url: 'http://127.0.0.1/repository', html }]);
  browser = await chromium.launch({ executablePath: findBrowser('chromium'), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${String(server.port)}/repository`);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the idb repository in Chromium', () => {
  test.each(repositoryCases)('$name', async ({ name }) => {
    // An expression, which every browser driver evaluates alike.
    await page.evaluate(`repositoryCases.run(${JSON.stringify(name)})`);
  });
});

describe('a library of version 1 in Chromium', () => {
  test.each([null, 1, 2, 3, 4, 5])('is upgraded, broken off first at write %j', async (stopAt) => {
    expect(await page.evaluate(`repositoryCases.upgrade(${String(stopAt)})`)).toEqual({
      failed: stopAt !== null,
      clippings: 151,
      operations: 3,
      tags: [
        { tag: 'Y tế', uses: 151, marked: 1 },
        { tag: 'cần kiểm', uses: 0, marked: 1 },
      ],
    });
  });
});
