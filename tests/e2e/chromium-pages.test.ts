import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGES, readExpected, readPage } from '../pages/pages.ts';
import { launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { countHighlights, detectionsOf } from './expected-marks.ts';
import { paintedCounts, serialised } from './on-page.ts';
import { fixturePages, openable, servePages, type PageServer } from './serve-pages.ts';

/** The same page under a host the extension does not know: what the page is without it. */
const PLAIN = 'plain.example';

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const pages = fixturePages();
  const plain = PAGES.map((slug) => ({ url: `https://${PLAIN}/${slug}`, html: readPage(slug).html }));
  server = await servePages([...pages, ...plain]);
  browser = await launchChromium(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(PAGES)('%s', (slug) => {
  const { meta, expected } = readPage(slug);
  const isArticle = expected.text !== '';

  test('is marked as its article is read, its DOM untouched', async () => {
    const page = await browser.context.newPage();
    await page.goto(openable(meta.url));
    const wanted = countHighlights(detectionsOf(expected));
    await expect.poll(() => page.evaluate(paintedCounts), { timeout: 15_000 }).toEqual(wanted);

    const plain = await browser.context.newPage();
    await plain.goto(openable(`https://${PLAIN}/${slug}`));
    await expect
      .poll(() => plain.evaluate(serialised), { timeout: 15_000 })
      .toBe(await page.evaluate(serialised));
    await plain.close();
    await page.close();
  });

  test('is named in the popup', async () => {
    const page = await browser.context.newPage();
    await page.goto(openable(meta.url));
    const popup = await openPopup(browser, page);
    if (isArticle) await popup.getByRole('heading', { name: expected.title }).waitFor();
    else await popup.getByText('Trang này không phải một bài báo.').waitFor();
    await popup.close();
    await page.close();
  });

  const { next } = meta;
  if (next) {
    test('shows the other article after in-page navigation, none of the first', async () => {
      const page = await browser.context.newPage();
      await page.goto(openable(meta.url));
      await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
      await page.click(next.click);
      const other = readExpected(slug, next.expected);
      const wanted = countHighlights(detectionsOf(other));
      await expect.poll(() => page.evaluate(paintedCounts), { timeout: 15_000 }).toEqual(wanted);
      const popup = await openPopup(browser, page);
      await popup.getByRole('heading', { name: other.title }).waitFor();
      await popup.close();
      await page.close();
    });
  }
});
