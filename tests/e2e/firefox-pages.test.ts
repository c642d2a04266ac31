import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vi } from '../../utils/i18n/vi.ts';
import { PAGES, readExpected, readPage } from '../pages/pages.ts';
import { countHighlights, detectionsOf, textsOf } from './expected-marks.ts';
import { readExportedFile } from './exported-file.ts';
import { ARTICLES, expectArticles, markTagOf } from './exported-pages.ts';
import {
  button,
  finishedDownloads,
  launchFirefox,
  openedBy,
  pressAlt,
  textOf,
  type FirefoxWithExtension,
} from './firefox.ts';
import { countHosts, paintedCounts, paintedTexts, selectAroundMark, serialised } from './on-page.ts';
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

/** The passages clipped, by page. */
const passages = new Map<string, string>();
/** The tab that a clipped page opens. */
let popup: Page;
const hosts = () => page.evaluate(countHosts);
/** As the article's text has it: a page may write no-break spaces. */
const openMark = async () => {
  const [text] = await page.evaluate(paintedTexts, 'diem-bao-focus');
  return text?.normalize('NFC').replace(/\s+/g, ' ');
};

describe.each(PAGES)('%s', (slug) => {
  const { meta, expected } = readPage(slug);
  const marks = textsOf(expected, detectionsOf(expected));
  const isArticle = expected.text !== '';

  test('is marked as its article is read, its DOM untouched', async () => {
    await page.bringToFront();
    await page.goto(openable(meta.url));
    const wanted = countHighlights(detectionsOf(expected));
    await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);

    await plain.goto(openable(`https://${PLAIN}/${slug}`));
    await expect.poll(() => plain.evaluate(serialised)).toBe(await page.evaluate(serialised));
  });

  test.runIf(isArticle)('shows a card by key, and takes a tag on its mark', async () => {
    await pressAlt(page, 'KeyN');
    await expect.poll(openMark).toBe(marks[0]);
    await page.keyboard.press('t');
    await page.keyboard.type(markTagOf(slug));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  test.runIf(isArticle)('is clipped, opened and tagged', async () => {
    await pressAlt(page, 'KeyC');
    await expect.poll(hosts).toBe(1);
    popup = await openedBy(firefox.browser, () => pressAlt(page, 'KeyC'));
    await expect.poll(() => textOf(popup, 'h2')).toBe(expected.title);
    await popup.locator(`::-p-aria([name="${vi.page.tags}"][role="combobox"])`).fill(slug);
    await popup.keyboard.press('Enter');
    await button(popup, vi.page.removeTag(slug)).wait();
    await button(popup, vi.library.tab).click();
  });

  test.runIf(isArticle)('is known when it is opened again, and a passage of it clipped', async () => {
    await page.bringToFront();
    await page.reload();
    const wanted = countHighlights(detectionsOf(expected));
    await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);
    const [highlight = ''] = Object.keys(wanted);
    passages.set(slug, await page.evaluate(selectAroundMark, highlight));
    await pressAlt(page, 'KeyC');
    await expect.poll(() => textOf(popup, 'main')).toContain(vi.library.total(2 * passages.size));
    await popup.close();
  });

  const { next } = meta;
  if (next) {
    test('shows the other article after in-page navigation, none of the first', async () => {
      await page.goto(openable(meta.url));
      await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
      await page.click(next.click);
      const wanted = countHighlights(detectionsOf(readExpected(slug, next.expected)));
      await expect.poll(() => page.evaluate(paintedCounts)).toEqual(wanted);
    });
  }
});

test('the export holds each article exactly, its tags and its passage', async () => {
  await page.goto(openable(ARTICLES[0]?.meta.url ?? ''));
  await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
  popup = await openedBy(firefox.browser, () => pressAlt(page, 'KeyC'));
  await button(popup, vi.library.tab).click();
  await button(popup, vi.export.start).click();
  await expect.poll(() => textOf(popup, 'main')).toContain(vi.export.done(2 * ARTICLES.length));
  const [file = ''] = finishedDownloads(firefox);
  expectArticles(readExportedFile(file), passages);
});
