import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, readExpected, readPage } from '../pages/pages.ts';
import { countHighlights, detectionsOf } from './expected-marks.ts';
import { launchFirefox, type FirefoxWithExtension } from './firefox.ts';
import { paintedCounts, serialised } from './on-page.ts';
import { fixturePages, openable, servePages, type PageServer } from './serve-pages.ts';

/** The same page under a host the extension does not know: what the page is without it. */
const PLAIN = 'plain.example';

let server: PageServer;
let firefox: FirefoxWithExtension;
let page: Page;
let plain: Page;

beforeAll(async () => {
  const pages = PAGES.map((slug) => ({ url: `https://${PLAIN}/${slug}`, html: readPage(slug).html }));
  server = await servePages([...fixturePages(), ...pages]);
  firefox = await launchFirefox(server);
  page = await firefox.browser.newPage();
  plain = await firefox.browser.newPage();
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

describe.each(PAGES)('%s', (slug) => {
  const { meta, expected } = readPage(slug);

  test('is marked as its article is read, its DOM untouched', async () => {
    await page.bringToFront();
    await page.goto(openable(meta.url));
    const wanted = countHighlights(detectionsOf(expected));
    await expect.poll(() => page.evaluate(paintedCounts), { timeout: 15_000 }).toEqual(wanted);

    await plain.goto(openable(`https://${PLAIN}/${slug}`));
    await expect
      .poll(() => plain.evaluate(serialised), { timeout: 15_000 })
      .toBe(await page.evaluate(serialised));
  });

  const { next } = meta;
  if (next) {
    test('shows the other article after in-page navigation, none of the first', async () => {
      await page.goto(openable(meta.url));
      await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
      await page.click(next.click);
      const wanted = countHighlights(detectionsOf(readExpected(slug, next.expected)));
      await expect.poll(() => page.evaluate(paintedCounts), { timeout: 15_000 }).toEqual(wanted);
    });
  }
});
