import type { Page, Request } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../pages/pages.ts';
import { accessibilityTree, launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { countHighlights, detectionsOf, textsOf } from './expected-marks.ts';
import { exportLibrary } from './export-library.ts';
import { articleOf, readExportedFile } from './exported-file.ts';
import { countHosts, middleOfMark, paintedCounts, paintedTexts, selectParagraph } from './on-page.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta, expected } = readPage('channel');
const detections = detectionsOf(expected);

let server: PageServer;
let browser: ExtensionBrowser;
let page: Page;
const requests: Request[] = [];

beforeAll(async () => {
  server = await servePages(fixturePages());
  browser = await launchChromium(server);
  browser.context.on('request', (request) => requests.push(request));
  page = await browser.context.newPage();
  await page.goto(openable(meta.url));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const dialogs = async () => (await accessibilityTree(page)).filter(({ role }) => role === 'dialog');
const statuses = async () => (await accessibilityTree(page)).map(({ name }) => name).join('\n');
const hosts = () => page.evaluate(countHosts);

describe('the whole job, by keyboard, in Chromium', () => {
  test('marks the page', async () => {
    await expect.poll(() => page.evaluate(paintedCounts)).toEqual(countHighlights(detections));
    expect(await page.evaluate(paintedTexts, 'diem-bao-money')).toEqual(
      textsOf(expected, detections, 'money'),
    );
  });

  test('opens the card of each mark in turn, and Escape takes it off the page', async () => {
    expect(await hosts()).toBe(0);
    for (const { start, end } of detections.slice(0, 3)) {
      await page.keyboard.press('Alt+n');
      await expect.poll(async () => (await dialogs())[0]?.name).toContain(expected.text.slice(start, end));
    }
    await page.keyboard.press('p');
    const second = detections[1];
    await expect
      .poll(async () => (await dialogs())[0]?.name)
      .toContain(expected.text.slice(second?.start, second?.end));
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  test('opens the card under the pointer', async () => {
    const { x, y } = await page.evaluate(middleOfMark, 'diem-bao-money');
    await page.mouse.move(x, y, { steps: 4 });
    await expect.poll(async () => (await dialogs())[0]?.name).toContain('Tiền');
    await page.mouse.move(2, 2, { steps: 4 });
    await expect.poll(hosts).toBe(0);
  });

  test('rejects and tags a mark before the article is clipped', async () => {
    await page.keyboard.press('Alt+n');
    await expect.poll(dialogs).not.toEqual([]);
    await page.keyboard.press('r');
    await expect.poll(statuses).toContain('Lấy lại');
    await page.keyboard.press('n');
    await page.keyboard.press('t');
    await page.keyboard.type('cần kiểm');
    await page.keyboard.press('Enter');
    await expect.poll(statuses).toContain('Bỏ thẻ cần kiểm');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(hosts).toBe(0);
  });

  test('keeps the draft when the popup closes, and clips it', async () => {
    const popup = await openPopup(browser, page);
    await popup.getByLabel('Thẻ', { exact: true }).fill('hai cấp');
    await popup.keyboard.press('Enter');
    await popup.getByLabel('Ghi chú').fill('để làm báo cáo');
    await popup.close();

    const again = await openPopup(browser, page);
    await again.getByText('hai cấp').waitFor();
    expect(await again.getByLabel('Ghi chú').inputValue()).toBe('để làm báo cáo');
    await again.getByRole('button', { name: 'Lưu bài' }).click();
    await again.getByText(/^Đã lưu/).waitFor();
    await again.close();
  });

  test('knows the page when it is opened again, its marks as they were left', async () => {
    await page.reload();
    await expect
      .poll(() =>
        page.evaluate(paintedCounts).then((counts) => Object.values(counts).reduce((a, b) => a + b, 0)),
      )
      .toBe(detections.length - 1);
    const popup = await openPopup(browser, page);
    await popup.getByText(/^Đã lưu/).waitFor();
    await popup.getByText('hai cấp').waitFor();
    await popup.getByRole('button', { name: 'Mở bản đã lưu' }).click();
    await popup.getByRole('heading', { name: expected.title }).waitFor();
    await popup.close();
  });

  test('clips a selected passage', async () => {
    await page.bringToFront();
    await page.evaluate(selectParagraph, '214.680');
    await page.keyboard.press('Alt+c');
    await expect.poll(statuses).toContain('Đã lưu đoạn');
  });

  test('works after its service worker was stopped', async () => {
    const popup = await openPopup(browser, page);
    const session = await browser.context.newCDPSession(popup);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await popup.close();
    const other = await browser.context.newPage();
    await other.goto(openable(readPage('vccorp').meta.url));
    await expect.poll(() => other.evaluate(paintedCounts)).not.toEqual({});
    await other.keyboard.press('Alt+c');
    await expect
      .poll(async () => (await accessibilityTree(other)).map(({ name }) => name).join('\n'))
      .toContain('Đã lưu');
    await other.close();
  });

  test('exports what was clipped, valid by the published schema', async () => {
    const popup = await openPopup(browser, page);
    const file = await exportLibrary(browser, popup);
    await popup.close();
    const exported = readExportedFile(file);
    expect(exported.clippings.map(({ kind }) => kind)).toEqual(['article', 'passage', 'article']);
    const article = articleOf(exported, expected.title);
    expect(article).toMatchObject({
      tags: ['hai cấp'],
      note: 'để làm báo cáo',
      article: { title: expected.title, text: expected.text },
    });
    const annotations = article?.annotations ?? [];
    expect(annotations.map(({ quote }) => quote.exact)).toEqual(textsOf(expected, detections));
    expect(annotations.filter(({ decision }) => decision.status === 'rejected')).toHaveLength(1);
    expect(annotations.filter(({ tags }) => tags.includes('cần kiểm'))).toHaveLength(1);
  });

  test('sends nothing anywhere', () => {
    // The extension's own files are no requests.
    const sent = requests.map((request) => request.url()).filter((url) => url.startsWith('http'));
    expect(unaccountedFor(sent, server)).toEqual([]);
  });
});
