/** The options page in Firefox, in a tab that the extension opens itself, and the clipping it changes beside it. */
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { optionsVi } from '../../utils/i18n/options-vi.ts';
import { vi } from '../../utils/i18n/vi.ts';
import { readPage } from '../pages/pages.ts';
import { button, launchFirefox, openedBy, pressAlt, textOf, type FirefoxWithExtension } from './firefox.ts';
import { countHosts, paintedCounts } from './on-page.ts';
import { addTerm, askFor, renameTerm, type OptionsPage } from './options-page.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta } = readPage('channel');
const { tags } = optionsVi;

let server: PageServer;
let firefox: FirefoxWithExtension;
let page: Page;
let clipping: Page;
let shown: Page;
let options: OptionsPage;

beforeAll(async () => {
  server = await servePages(fixturePages());
  firefox = await launchFirefox(server);
  page = await firefox.browser.newPage();
  await page.goto(openable(meta.url));
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

/** The name of what has the focus. */
const focusedName = () =>
  shown.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : null;
    return (element.getAttribute('aria-label') ?? label ?? element.textContent).trim();
  });
const namesIn = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((one) => one.firstChild?.textContent ?? ''));
const terms = () => namesIn(shown, 'ol.terms .term-name > .tag');
const deed = () => textOf(shown, '.deed span');
const tagsOfClipping = () => namesIn(clipping, '.tag-field .tag');

test('opens in a tab of its own', async () => {
  await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
  await pressAlt(page, 'KeyC');
  await expect.poll(() => page.evaluate(countHosts)).toBe(1);
  clipping = await openedBy(firefox.browser, () => pressAlt(page, 'KeyC'));
  await clipping.waitForSelector('#clipping-tags');
  shown = await openedBy(firefox.browser, () => button(clipping, vi.options).click());
  await shown.waitForSelector('#new-term');
  options = {
    async press(key) {
      await shown.keyboard.press(key as KeyInput);
    },
    type: (text) => shown.keyboard.type(text),
    submit: () => shown.keyboard.press('Enter'),
    async tabTo(name) {
      const passed: unknown[] = [];
      for (let presses = 0; presses < 60; presses++) {
        await shown.keyboard.press('Tab');
        const focused = await focusedName();
        if (focused === name) return;
        passed.push(focused);
      }
      throw new Error(`Tab does not reach ${name}; it passes ${passed.join(', ')}`);
    },
  };
  expect(await textOf(shown, 'main')).toContain(tags.empty);
});

test('tags are added by keyboard, and colour the clipping that is open', async () => {
  await addTerm(options, 'Y tế', tags.colours.red);
  await expect.poll(terms).toEqual(['Y tế']);
  await addTerm(options, 'Giáo dục', tags.colours.blue);
  await expect.poll(terms).toEqual(['Y tế', 'Giáo dục']);
  await clipping.bringToFront();
  for (const tag of ['Y tế', 'Giáo dục']) {
    await clipping.type('#clipping-tags', tag);
    await clipping.keyboard.press('Enter');
  }
  await expect.poll(tagsOfClipping).toEqual(['Y tế', 'Giáo dục']);
  expect(await clipping.$$eval('.tag-field .tag', (all) => all.map((one) => one.className))).toEqual([
    'tag term-red',
    'tag term-blue',
  ]);
});

test('a renaming is shown there at once', async () => {
  await shown.bringToFront();
  await renameTerm(options, 'Y tế', 'Sức khỏe');
  await expect.poll(deed).toBe(tags.renamed('Y tế', 'Sức khỏe', 1));
  await expect.poll(tagsOfClipping).toEqual(['Sức khỏe', 'Giáo dục']);
});

test('so is a merging', async () => {
  // After keys in a dialog a Firefox without a window takes its tab for an inactive one.
  await clipping.bringToFront();
  await shown.bringToFront();
  await askFor(options, 'Giáo dục', tags.merge);
  await shown.select('#merge-into', 'Sức khỏe');
  await button(shown, optionsVi.rewriting.merge).click();
  await expect.poll(deed).toBe(tags.merged('Giáo dục', 'Sức khỏe', 1));
  await expect.poll(terms).toEqual(['Sức khỏe']);
  await expect.poll(tagsOfClipping).toEqual(['Sức khỏe']);
});

test('nothing is sent anywhere', () => {
  expect(unaccountedFor(server.asked, server)).toEqual([]);
});
