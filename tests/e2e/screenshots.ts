/**
 * npm run screenshots: takes the README's pictures anew. Two screenshots of the running extension each, a marked page
 * with an open card and the popup that speaks of it, the page and the panel that reviews it, are set side by side on a
 * plain ground; nothing is drawn by hand.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { readPage } from '../pages/pages.ts';
import { launchChromium, openPanel, openPopup, type ExtensionBrowser } from './chromium.ts';
import { PanelPage } from './panel-page.ts';
import { fixturePages, openable, servePages } from './serve-pages.ts';

const FOLDER = path.resolve(import.meta.dirname, 'screenshots');
const LARGEST_BYTES = 250_000;
/** Until saved, painted and faded in, in milliseconds. */
const SETTLED_MS = 1500;
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

  keep('popup-and-card.png', await sideBySide(browser, [marked, beside]));
  await popup.close();

  const panel = new PanelPage(await openPanel(browser, page));
  await page.setViewportSize({ width: 720, height: 780 });
  await panel.page.setViewportSize({ width: 400, height: 780 });
  await reviewSome(panel);
  const reviewed = await panel.page.screenshot();
  await page.bringToFront();
  // A browser without a window tells no page that it is looked at again.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.keyboard.press('Escape');
  await page.waitForTimeout(SETTLED_MS);
  const beneath = await page.screenshot();
  keep('review.png', await sideBySide(browser, [beneath, reviewed]));
} finally {
  await browser.close();
  await server.close();
}

function keep(name: string, picture: Buffer): void {
  if (picture.length > LARGEST_BYTES) throw new Error(`${name} is too large: ${picture.length} bytes`);
  writeFileSync(path.join(FOLDER, name), picture);
  console.log(path.join(FOLDER, name));
}

/** Decides on a figure in each way there is. */
async function reviewSome(panel: PanelPage): Promise<void> {
  await panel.press('c');
  await panel.press('r');
  await panel.press('e');
  await panel.type('hai');
  await panel.submit();
  await panel.page.waitForTimeout(SETTLED_MS);
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
