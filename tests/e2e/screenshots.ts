/**
 * npm run screenshots: takes the README's picture anew. Two screenshots of the running extension, a marked page with
 * an open card and the popup that speaks of it, are set side by side on a plain ground; nothing is drawn by hand.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { readPage } from '../pages/pages.ts';
import { launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { fixturePages, openable, servePages } from './serve-pages.ts';

const FILE = path.resolve(import.meta.dirname, 'screenshots/popup-and-card.png');
const LARGEST_BYTES = 250_000;
/** The fixture page as a paper might print it: the extension's marks are its own. */
const READABLE = `
  body { max-width: 640px; margin: 0 auto; padding: 8px 24px; font: 16px/1.6 'Noto Serif', serif; }
  h1 { font-size: 26px; line-height: 1.3; }
  nav, header, aside, form, footer { display: none; }`;

const server = await servePages(fixturePages());
const browser = await launchChromium(server);
try {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 720, height: 600 });
  await page.goto(openable(readPage('channel').meta.url));
  await page.addStyleTag({ content: READABLE });
  await page.waitForFunction(() => CSS.highlights.has('diem-bao-money'));
  await openMoneyCard(page);
  const marked = await page.screenshot();
  await page.keyboard.press('Escape');

  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Lưu bài' }).waitFor();
  await popup.getByLabel('Thẻ', { exact: true }).fill('hai cấp');
  await popup.keyboard.press('Enter');
  await popup.getByText('hai cấp').waitFor();
  const beside = await popup.screenshot({ fullPage: true });

  const picture = await sideBySide(browser, [marked, beside]);
  if (picture.length > LARGEST_BYTES) throw new Error(`too large: ${picture.length} bytes`);
  writeFileSync(FILE, picture);
  console.log(FILE);
} finally {
  await browser.close();
  await server.close();
}

/** Walks, as a reader does by keyboard, to the first amount of money that is spelled out in words of scale. */
async function openMoneyCard(page: Page): Promise<void> {
  const before = await page.evaluate(() => {
    const [money] = CSS.highlights.get('diem-bao-money') ?? [];
    const starts = [...CSS.highlights]
      .filter(([name]) => name.startsWith('diem-bao-') && name !== 'diem-bao-focus')
      .flatMap(([, highlight]) => [...highlight]);
    const isBefore = (range: AbstractRange) => {
      if (!money) return false;
      const point = document.createRange();
      point.setStart(range.startContainer, range.startOffset);
      return point.comparePoint(money.startContainer, money.startOffset) > 0;
    };
    return starts.filter(isBefore).length;
  });
  for (let presses = 0; presses <= before; presses++) await page.keyboard.press('Alt+n');
  await page.waitForTimeout(400);
}

async function sideBySide({ context }: ExtensionBrowser, pictures: readonly Buffer[]): Promise<Buffer> {
  const sheet = await context.newPage();
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await sheet.setContent(`<style>
    body { display: inline-flex; gap: 16px; align-items: start; margin: 0; padding: 16px; background: #d9dde3; }
    img { border-radius: 8px; box-shadow: 0 2px 12px #0003; }
  </style>${images.join('')}`);
  return sheet.locator('body').screenshot();
}
