/**
 * A page of 2 MB of dense text must stay as smooth as Readability lets it: that is one call, which cannot be cut;
 * everything else, the extension's own and the painting it causes, is sliced.
 */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bigArticleBody } from '../support/big-article.ts';
import { launchChromium, type ExtensionBrowser } from './chromium.ts';
import { paintedCounts } from './on-page.ts';
import { openable, servePages, type PageServer } from './serve-pages.ts';
import { traceTasks, type Task } from './trace-tasks.ts';

const BYTES = 2_000_000;
/** What a browser calls a long task. */
const LONG_TASK_MS = 50;
/**
 * Of Readability's CPU time in the same run: on a machine on which a slice's few milliseconds take ten times as long,
 * so does Readability. Before the work was sliced, its longest task took four times Readability's.
 */
const READABILITY_SHARE = 0.5;

const TITLE = 'Bài rất dài của một tờ báo tỉnh';
const pages = [
  { name: 'a known site', url: 'https://baohatinh.vn/bai-rat-dai-post275512.html', body: 'article__body' },
  { name: 'a site known by its name only', url: 'https://baothaibinh.com.vn/bai-rat-dai.html', body: 'text' },
] as const;

let server: PageServer;
let browser: ExtensionBrowser;

beforeAll(async () => {
  const article = bigArticleBody(BYTES);
  const html = (body: string) =>
    `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>
     <h1 class="article__title">${TITLE}</h1><div class="${body}">${article}</div></body></html>`;
  server = await servePages(pages.map(({ url, body }) => ({ url, html: html(body) })));
  browser = await launchChromium(server);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe.each(pages)('2 MB of article on $name', ({ url }) => {
  test('no task but Readability’s is long, from loading to marks', async () => {
    const page = await browser.context.newPage();
    const tasks = await traceTasks(page, async () => {
      await page.goto(openable(url));
      await waitForMarks(page);
    });
    await page.close();

    const at = tasks.findIndex(({ readabilitySamples }) => readabilitySamples > 0);
    const readability = tasks[at];
    if (!readability) throw new Error('Readability did not run');
    // The page's own layout comes before; behind it, what is painted is painted for the marks.
    const ours = tasks.filter((task, i) => i !== at && (i > at || task.ownSamples > 0));
    const longest = ours.reduce((most, task) => Math.max(most, task.cpuMs), 0);
    console.log(`Readability ${round(readability)}, longest other task ${round({ cpuMs: longest })}`);
    expect(longest).toBeLessThan(Math.max(LONG_TASK_MS, READABILITY_SHARE * readability.cpuMs));
    expect(readability.readabilitySamples / readability.ownSamples).toBeGreaterThan(0.8);
  });
});

/** Waits until marks are painted and no more are coming. */
async function waitForMarks(page: Page): Promise<void> {
  for (let before = -1, marks = 0; marks === 0 || marks !== before;) {
    await page.waitForTimeout(500);
    before = marks;
    const counts = Object.values(await page.evaluate(paintedCounts));
    marks = counts.reduce((sum, count) => sum + count, 0);
  }
}

function round({ cpuMs }: Pick<Task, 'cpuMs'>): string {
  return `${cpuMs.toFixed(0)} ms CPU`;
}
