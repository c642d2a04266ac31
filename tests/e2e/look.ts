import { launchChromium, openPopup } from './chromium.ts';
import { fixturePages, openable, servePages } from './serve-pages.ts';
import { readPage } from '../pages/pages.ts';
const OUT = '/tmp/shots';
const only = process.argv[2];
const server = await servePages([...fixturePages(), {url:'https://unlisted.example/tin', html: readPage('channel').html}]);
for (const scheme of ['light', 'dark'] as const) {
  if (only && only !== scheme) continue;
  const browser = await launchChromium(server, { colorScheme: scheme });
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 900, height: 700 });
  await page.goto(openable(readPage('channel').meta.url));
  if (scheme === 'dark') await page.addStyleTag({ content: 'html,body,body *{background-color:#14171a!important;color:#d8dce0!important}' });
  await page.waitForFunction(() => CSS.highlights.size > 4);
  for (const lang of ['vi', 'en'] as const) {
    await browser.control.evaluate((l) => (globalThis as any).chrome.storage.local.set({ language: l }), lang);
    await page.bringToFront();
    for (let i = 0; i < 4; i++) { await page.keyboard.press('Alt+n'); await page.waitForTimeout(250); await page.screenshot({ path: `${OUT}/card-${scheme}-${lang}-${i}.png` }); }
    await page.keyboard.press('t'); await page.keyboard.type('nông thôn'); await page.waitForTimeout(150);
    await page.screenshot({ path: `${OUT}/card-${scheme}-${lang}-tag.png` });
    await page.keyboard.press('Enter'); await page.keyboard.press('Escape'); await page.keyboard.press('Escape');
    const popup = await openPopup(browser, page);
    await popup.waitForSelector('.kinds');
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-article.png`, fullPage: true });
    await popup.locator('.kind-toggle').nth(1).click();
    await popup.getByRole('button', { name: /^(Lưu bài|Clip article)$/ }).click().catch(() => {});
    await popup.waitForTimeout(400);
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-clipped.png`, fullPage: true });
    await popup.locator('.kind-toggle').nth(1).click();
    await popup.getByRole('button', { name: /^(Thư viện|Library)$/ }).click();
    await popup.waitForTimeout(300);
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-library.png`, fullPage: true });
    await popup.locator('select').first().selectOption('days');
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-days.png`, fullPage: true });
    await popup.locator('.headline').first().click();
    await popup.waitForSelector('.article-text');
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-clipping.png` });
    await popup.setViewportSize({ width: 1000, height: 800 });
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${lang}-wide.png` });
    await popup.close();
  }
  for (const slug of ['nukeviet-short','section-page']) {
    const other = await browser.context.newPage();
    await other.goto(openable(readPage(slug).meta.url)); await other.waitForTimeout(500);
    const popup = await openPopup(browser, other); await popup.waitForTimeout(400);
    await popup.screenshot({ path: `${OUT}/pop-${scheme}-${slug}.png`, fullPage: true });
    await popup.close(); await other.close();
  }
  const other = await browser.context.newPage();
  await other.goto(openable('https://unlisted.example/tin'));
  const popup = await openPopup(browser, other); await popup.waitForTimeout(400);
  await popup.screenshot({ path: `${OUT}/pop-${scheme}-unlisted.png`, fullPage: true });
  await popup.emulateMedia({ forcedColors: 'active' });
  await popup.goto(popup.url() ); await popup.waitForTimeout(300);
  await popup.close();
  await page.emulateMedia({ forcedColors: 'active' }); await page.bringToFront();
  await page.keyboard.press('Alt+n'); await page.waitForTimeout(300);
  await page.screenshot({ path: `${OUT}/card-${scheme}-forced.png` }); await page.keyboard.press('Escape');
  const p2 = await openPopup(browser, page); await p2.emulateMedia({ forcedColors: 'active' }); await p2.waitForSelector('.kinds');
  await p2.locator('.kind-toggle').nth(1).click(); await p2.waitForTimeout(200);
  await p2.screenshot({ path: `${OUT}/pop-${scheme}-forced.png`, fullPage: true });
  await p2.locator('.kind-toggle').nth(1).click();await p2.waitForTimeout(200);
  await browser.close();
}
await server.close();
