/** A key in the panel is answered within a frame, however long the article: what is rendered does not grow with it. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigArticleBody } from '../support/big-article.ts';
import { launchChromium, openPanel, type ExtensionBrowser } from './chromium.ts';
import { openable, servePages, type PageServer } from './serve-pages.ts';

const FRAME_MS = 1000 / 60;
const PRESSES = 32;
/** Between two presses, so that the library's answer to one is not counted with the next. */
const REST_MS = 150;
/** Bytes of article, for some 300 and some 1,200 annotations. */
const LENGTHS = [11_000, 45_000] as const;
const addressOf = (bytes: number) => `https://baohatinh.vn/bai-dai-${bytes}-post275512.html`;

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const html = (bytes: number) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài dài</title></head><body>
     <h1 class="article__title">Bài dài</h1><div class="article__body">${bigArticleBody(bytes)}</div></body></html>`;
  server = await servePages(LENGTHS.map((bytes) => ({ url: addressOf(bytes), html: html(bytes) })));
  browser = await launchChromium(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(LENGTHS)('%d bytes of article', (bytes) => {
  let panel: Page;

  beforeAll(async () => {
    const page = await browser.context.newPage();
    await page.goto(openable(addressOf(bytes)));
    await page.waitForFunction(() => CSS.highlights.has('diem-bao-money'));
    panel = await openPanel(browser, page);
    // Where the text stands beside the list there is most to do.
    await panel.setViewportSize({ width: 1280, height: 800 });
    await panel.keyboard.press('c');
    await panel.getByText('Đã lưu bài.').waitFor();
  });

  test.each([
    ['j', 'going on'],
    ['c', 'confirming'],
    ['z', 'undoing'],
  ])('%s: %s', async (key, name) => {
    const times = await panel.evaluate(timePresses, { key, presses: PRESSES, restMs: REST_MS });
    const sorted = times.toSorted((a, b) => a - b);
    const [quarter = Infinity, half = Infinity] = [sorted[PRESSES / 4], sorted[PRESSES / 2]];
    const items = await panel.locator('.review-item').first().getAttribute('aria-setsize');
    console.log(`${name} among ${items ?? '?'}: median ${half.toFixed(1)} ms`);
    // A busy machine makes most presses wait for others' work: the least disturbed quarter tells what a key costs.
    expect(quarter).toBeLessThan(FRAME_MS);
  });
});

/** Milliseconds from each press until what it changes is rendered and laid out. Runs in the page. */
async function timePresses({
  key,
  presses,
  restMs,
}: {
  readonly key: string;
  readonly presses: number;
  readonly restMs: number;
}): Promise<number[]> {
  const times: number[] = [];
  for (let press = 0; press < presses; press++) {
    await new Promise((resolve) => setTimeout(resolve, restMs));
    const before = performance.now();
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    // Rendering waits for the task's end, and no longer.
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    document.body.getBoundingClientRect();
    times.push(performance.now() - before);
  }
  return times;
}
