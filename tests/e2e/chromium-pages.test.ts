import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vi } from '../../utils/i18n/vi.ts';
import { PAGES, readExpected, readPage } from '../pages/pages.ts';
import { accessibilityTree, launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { countHighlights, detectionsOf, textsOf } from './expected-marks.ts';
import { exportLibrary } from './export-library.ts';
import { readExportedFile } from './exported-file.ts';
import { expectArticles, markTagOf } from './exported-pages.ts';
import { countHosts, paintedCounts, selectAroundMark, serialised } from './on-page.ts';
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

/** The passages clipped, by page. */
const passages = new Map<string, string>();

describe.each(PAGES)('%s', (slug) => {
  const { meta, expected } = readPage(slug);
  const marks = textsOf(expected, detectionsOf(expected));
  const isArticle = expected.text !== '';

  test('is marked as its article is read, its DOM untouched', async () => {
    const page = await browser.context.newPage();
    await page.goto(openable(meta.url));
    const wanted = countHighlights(detectionsOf(expected));
    await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);

    const plain = await browser.context.newPage();
    await plain.goto(openable(`https://${PLAIN}/${slug}`));
    await expect.poll(() => plain.evaluate(serialised)).toBe(await page.evaluate(serialised));
    await plain.close();
    await page.close();
  });

  test.runIf(isArticle)(
    'shows a card by key, is clipped with tags and a passage, and known again',
    async () => {
      const page = await browser.context.newPage();
      await page.goto(openable(meta.url));
      const wanted = countHighlights(detectionsOf(expected));
      await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);
      const told = async () => (await accessibilityTree(page)).map(({ name }) => name).join('\n');
      await page.keyboard.press('Alt+n');
      await expect
        .poll(async () => (await accessibilityTree(page)).find(({ role }) => role === 'dialog')?.name)
        .toContain(marks[0]);
      await page.keyboard.press('t');
      await page.keyboard.type(markTagOf(slug));
      await page.keyboard.press('Enter');
      await expect.poll(told).toContain(vi.page.removeTag(markTagOf(slug)));
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(countHosts)).toBe(0);

      const popup = await openPopup(browser, page);
      await popup.getByRole('heading', { name: expected.title }).waitFor();
      await popup.getByLabel('Thẻ', { exact: true }).fill(slug);
      await popup.keyboard.press('Enter');
      await popup.getByRole('button', { name: 'Lưu bài' }).click();
      await popup.getByText(/^Đã lưu/).waitFor();
      await popup.close();
      await page.bringToFront();
      const [highlight = ''] = Object.keys(wanted);
      passages.set(slug, await page.evaluate(selectAroundMark, highlight));
      await page.keyboard.press('Alt+c');
      await expect.poll(told).toContain(vi.page.savedPassage);
      await page.reload();
      await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);
      const again = await openPopup(browser, page);
      await again.getByText(vi.page.passages(1)).waitFor();
      await again.getByRole('button', { name: vi.page.openSaved }).waitFor();
      await again.close();
      await page.close();
    },
  );

  test.runIf(!isArticle)('is said to be no article', async () => {
    const page = await browser.context.newPage();
    await page.goto(openable(meta.url));
    const popup = await openPopup(browser, page);
    await popup.getByText('Trang này không phải một bài báo.').waitFor();
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
      await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);
      const popup = await openPopup(browser, page);
      await popup.getByRole('heading', { name: other.title }).waitFor();
      await popup.close();
      await page.close();
    });
  }
});

test('the export holds each article exactly: its header, its text, its marks', async () => {
  const popup = await openPopup(browser, browser.control);
  const exported = readExportedFile(await exportLibrary(browser, popup));
  await popup.close();
  expectArticles(exported, passages);
});
