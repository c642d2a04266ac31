import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../utils/i18n/en.ts';
import { vi } from '../../utils/i18n/vi.ts';
import { readPage } from '../pages/pages.ts';
import { countHighlights, detectionsOf, textsOf } from './expected-marks.ts';
import { articleOf, readExportedFile } from './exported-file.ts';
import {
  button,
  finishedDownloads,
  isEventPageRunning,
  launchFirefox,
  openedBy,
  pressAlt,
  textOf,
  type FirefoxWithExtension,
} from './firefox.ts';
import { countHosts, middleOfMark, paintedCounts, paintedTexts, selectParagraph } from './on-page.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta, expected, html } = readPage('channel');
const detections = detectionsOf(expected);
const marks = textsOf(expected, detections);
/** The same article on a page that lets no style in but its own files. */
const STRICT = 'https://baodaklak.vn/strict';
const POLICY = `<meta http-equiv="Content-Security-Policy" content="style-src 'self'">`;

let server: PageServer;
let firefox: FirefoxWithExtension;
let page: Page;
let popup: Page;

beforeAll(async () => {
  const strict = { url: STRICT, html: html.replace('<head>', `<head>${POLICY}`) };
  server = await servePages([...fixturePages(), strict]);
  firefox = await launchFirefox(server);
  page = await firefox.browser.newPage();
  await page.goto(openable(meta.url));
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

// The shadow root is closed to Puppeteer: what stands in it is told by its host, by the mark painted as the open one
// and by what the keys bring about.
const hosts = () => page.evaluate(countHosts);
const openMark = async () => (await page.evaluate(paintedTexts, 'diem-bao-focus'))[0];
const painted = () => page.evaluate(paintedCounts);
const shown = () => textOf(popup, 'main');
const listed = () => popup.$$('.clippings li').then((items) => items.length);
const total = async () => Object.values(await painted()).reduce((sum, count) => sum + count, 0);

describe('the whole job, by keyboard, in Firefox', () => {
  test('marks the page', async () => {
    await expect.poll(painted).toEqual(countHighlights(detections));
    expect(await page.evaluate(paintedTexts, 'diem-bao-money')).toEqual(
      textsOf(expected, detections, 'money'),
    );
  });

  test('opens the card of each mark in turn, and Escape takes it off the page', async () => {
    expect(await hosts()).toBe(0);
    for (const mark of marks.slice(0, 3)) {
      await pressAlt(page, 'KeyN');
      await expect.poll(openMark).toBe(mark);
    }
    await page.keyboard.press('p');
    await expect.poll(openMark).toBe(marks[1]);
    expect(await hosts()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  test('opens the card under the pointer', async () => {
    const { x, y } = await page.evaluate(middleOfMark, 'diem-bao-money');
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(openMark).toBe(textsOf(expected, detections, 'money')[0]);
    await page.mouse.move(2, 2, { steps: 4 });
    await expect.poll(hosts).toBe(0);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
  });

  test('rejects and tags a mark before the article is clipped', async () => {
    await pressAlt(page, 'KeyN');
    await expect.poll(openMark).toBe(marks[0]);
    await page.keyboard.press('r');
    await page.keyboard.press('n');
    await expect.poll(openMark).toBe(marks[1]);
    await page.keyboard.press('t');
    await page.keyboard.type('cần kiểm');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  test('clips the article, and opens the clipping in a tab', async () => {
    await pressAlt(page, 'KeyC');
    // The notice.
    await expect.poll(hosts).toBe(1);
    popup = await openedBy(firefox.browser, () => pressAlt(page, 'KeyC'));
    await expect.poll(() => textOf(popup, 'h2')).toBe(expected.title);
  });

  test('tags the clipping and takes a note', async () => {
    await popup.locator(`::-p-aria([name="${vi.page.tags}"][role="combobox"])`).fill('hai cấp');
    await popup.keyboard.press('Enter');
    await popup.locator('textarea').fill('để làm báo cáo');
    await button(popup, vi.page.removeTag('hai cấp')).wait();
  });

  test('knows the page when it is opened again, its marks as they were left', async () => {
    await page.bringToFront();
    await page.reload();
    await expect.poll(total).toBe(detections.length - 1);
  });

  test('clips a selected passage', async () => {
    await page.evaluate(selectParagraph, '214.680');
    await pressAlt(page, 'KeyC');
    await popup.bringToFront();
    await button(popup, vi.library.tab).click();
    await expect.poll(shown).toContain(vi.library.total(2));
    expect(await listed()).toBe(2);
  });

  test('finds, removes and restores a clipping', async () => {
    const search = popup.locator('input[type=search]');
    await search.fill('khong co bai nay');
    await expect.poll(shown).toContain(vi.library.nothingFound);
    await search.fill('hai cap');
    await expect.poll(listed).toBe(2);
    await popup.locator(`.clippings [aria-label^="${vi.library.remove}"]`).click();
    await expect.poll(listed).toBe(1);
    await button(popup, vi.library.undo).click();
    await expect.poll(listed).toBe(2);
    await search.click({ count: 3 });
    await popup.keyboard.press('Backspace');
    await expect.poll(shown).toContain(vi.library.total(2));
  });

  test('speaks English too', async () => {
    await button(popup, vi.switchLanguage).click();
    await button(popup, en.library.tab).wait();
    await button(popup, en.switchLanguage).click();
    await button(popup, vi.library.tab).wait();
  });

  test('exports what was clipped, valid by the published schema', async () => {
    await button(popup, vi.export.start).click();
    await expect.poll(shown).toContain(vi.export.done(2));
    const [file = ''] = finishedDownloads(firefox);
    const exported = readExportedFile(file);
    expect(exported.clippings.map(({ kind }) => kind).sort()).toEqual(['article', 'passage']);
    const article = articleOf(exported, expected.title);
    expect(article).toMatchObject({
      tags: ['hai cấp'],
      note: 'để làm báo cáo',
      article: { title: expected.title, text: expected.text },
    });
    const annotations = article?.annotations ?? [];
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(marks);
    const rejected = annotations.filter(({ decision }) => decision.status === 'rejected');
    expect(rejected.map(({ quote }) => quote.exact)).toEqual([marks[0]]);
    const tagged = annotations.filter(({ tags }) => tags.includes('cần kiểm'));
    expect(tagged.map(({ quote }) => quote.exact)).toEqual([marks[1]]);
  });

  test('works after its event page was stopped', async () => {
    await expect.poll(() => isEventPageRunning(popup)).toBe(false);
    const other = await firefox.browser.newPage();
    await other.goto(openable(readPage('vccorp').meta.url));
    await expect.poll(() => other.evaluate(paintedCounts)).not.toEqual({});
    await pressAlt(other, 'KeyC');
    await expect.poll(shown).toContain(vi.library.total(3));
    await other.close();
  });

  test('stands in its own style where the page lets none in', async () => {
    const strict = await firefox.browser.newPage();
    await strict.goto(openable(STRICT));
    await expect.poll(() => strict.evaluate(paintedCounts)).not.toEqual({});
    await pressAlt(strict, 'KeyN');
    await expect.poll(() => strict.evaluate(countHosts)).toBe(1);
    const box = await strict.evaluate(() => {
      const { width, height } = document.querySelector('html > [popover]')?.getBoundingClientRect() ?? {};
      return { fillsWindow: width === innerWidth && height === innerHeight };
    });
    expect(box).toEqual({ fillsWindow: true });
    await strict.close();
  });

  test('sends nothing anywhere', () => {
    expect(unaccountedFor(server.asked, server)).toEqual([]);
  });
});
