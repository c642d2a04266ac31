/**
 * npm start: a real Chromium with the extension on a sample news page. Where there is no display it does the whole
 * job by itself, clips the article and exports it, and prints where the file and a picture are.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { exportLibrary } from './export-library.ts';
import { fixturePages, openable, servePages } from './serve-pages.ts';

const SAMPLE = 'baolamdong.vn';
const OUTPUT = path.resolve(import.meta.dirname, '../../start-output');

const hasDisplay =
  ['win32', 'darwin'].includes(process.platform) ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const pages = fixturePages();
const sample = pages.find(({ url }) => new URL(url).hostname === SAMPLE) ?? pages[0];
if (!sample) throw new Error('there is no sample page');
const server = await servePages(pages);
try {
  const browser = await launchChromium(server, { headless: !hasDisplay });
  try {
    await (hasDisplay ? browse(browser, sample.url) : doTheJob(browser, sample.url));
  } finally {
    await browser.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}

async function browse({ context }: ExtensionBrowser, url: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(openable(url));
  console.log(
    'A sample page is open. Alt+C clips it, Alt+N goes to the next mark; the icon opens the popup.',
  );
  console.log('Close the browser to end.');
  await new Promise<void>((resolve) => {
    context.once('close', () => {
      resolve();
    });
  });
}

async function doTheJob(browser: ExtensionBrowser, url: string): Promise<void> {
  mkdirSync(OUTPUT, { recursive: true });
  const page = await browser.context.newPage();
  await page.goto(openable(url));
  await page.waitForFunction(() => CSS.highlights.has('diem-bao-count'));
  await page.keyboard.press('Alt+n');
  const screenshot = path.join(OUTPUT, 'page.png');
  await page.screenshot({ path: screenshot });
  await page.keyboard.press('Escape');
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Lưu bài' }).click();
  await popup.getByText(/^Đã lưu/).waitFor();
  const exported = await exportLibrary(browser, popup);
  const file = path.join(OUTPUT, 'diem-bao.json');
  copyFileSync(exported, file);
  console.log('No display: the sample page was marked, clipped and exported.');
  console.log(`export:     ${file}`);
  console.log(`screenshot: ${screenshot}`);
}
