/** The options page by keyboard alone, and what it changes in a panel and a popup that are open. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { optionsVi } from '../../utils/i18n/options-vi.ts';
import { readPage } from '../pages/pages.ts';
import { expectAccessible, tabTo } from './accessible.ts';
import { violationsOn } from './axe.ts';
import { launchChromium, openPanel, openPopup, type ExtensionBrowser } from './chromium.ts';
import { addTerm, askFor, mergeTerm, renameTerm, type OptionsPage } from './options-page.ts';
import { PanelPage } from './panel-page.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta } = readPage('channel');
const { tags, rewriting } = optionsVi;

let server: PageServer;
let browser: ExtensionBrowser;
let panel: PanelPage;
let shown: Page;
let options: OptionsPage;

beforeAll(async () => {
  server = await servePages(fixturePages());
  browser = await launchChromium(server);
  const page = await browser.context.newPage();
  await page.goto(openable(meta.url));
  panel = new PanelPage(await openPanel(browser, page));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Names are looked for whole, whatever signs they hold. */
const whole = (name: string) => new RegExp(`^${RegExp.escape(name)}$`, 'u');
const names = () =>
  shown.locator('ol.terms .term-name > .tag').evaluateAll((all) => all.map((tag) => tag.textContent));
const deed = () => shown.locator('.deed span').innerText();
const focusedName = () => shown.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
/** The heading of the section that was gone to. */
const focusedText = () => shown.evaluate(() => document.querySelector('h2:focus')?.textContent);
const chip = (tag: string) => panel.page.locator('.review-item .tag', { hasText: tag }).first();

test('opens in a tab, from the popup and from the panel', async () => {
  const popup = await openPopup(browser, panel.page);
  for (const from of [popup, panel.page]) {
    const opened = browser.context.waitForEvent('page');
    await from.bringToFront();
    await from.getByRole('button', { name: 'Thiết đặt' }).click();
    shown = await opened;
    await shown.getByRole('heading', { name: tags.title }).waitFor();
    if (from === popup) await shown.close();
  }
  await popup.close();
  await shown.getByText(tags.empty).waitFor();
  const { page } = new PanelPage(shown);
  options = {
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    submit: () => page.keyboard.press('Enter'),
    tabTo: (name) => tabTo(page, whole(name)),
  };
  await expectAccessible(browser, shown);
  await shown.setViewportSize({ width: 1100, height: 800 });
});

describe('by keyboard alone', () => {
  test('tags are added, each in its colour', async () => {
    await addTerm(options, 'Y tế', tags.colours.red);
    await expect.poll(deed).toBe(tags.added('Y tế'));
    await addTerm(options, 'Giáo dục', tags.colours.blue);
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục']);
    await shown.locator('.tag.term-blue', { hasText: 'Giáo dục' }).waitFor();
  });

  test('no tag is added twice, and none without a name', async () => {
    await options.tabTo(tags.name);
    await options.type('y  TẾ');
    await options.press('Enter');
    await shown.getByText(tags.nameTaken).waitFor();
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await options.press('Control+a');
    await options.press('Delete');
    await options.press('Enter');
    await shown.getByText(tags.nameNeeded).waitFor();
    expect(await names()).toEqual(['Y tế', 'Giáo dục']);
  });

  test('a panel that is open offers them, and shows the one it gives in its colour', async () => {
    const offered = () =>
      panel.page.locator('datalist option').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    await panel.page.bringToFront();
    await panel.press('t');
    await expect.poll(offered).toEqual(['Y tế', 'Giáo dục']);
    await panel.type('y tế');
    await panel.press('Enter');
    await panel.press('Escape');
    await expect.poll(() => chip('y tế').getAttribute('class')).toContain('term-red');
  });

  test('a tag is renamed, what it will touch told before; the open panel shows it', async () => {
    await shown.bringToFront();
    await askFor(options, 'Y tế', tags.rename);
    await shown.getByText(rewriting.reach(1, 0)).waitFor();
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await options.press('Escape');
    await expect.poll(focusedName).toBe('');
    await options.press('Escape');
    await expect.poll(focusedName).toBe(tags.change('Y tế'));
    await shown.reload();
    await renameTerm(options, 'Y tế', 'Sức khỏe');
    await expect.poll(deed).toBe(tags.renamed('Y tế', 'Sức khỏe', 1));
    await expect.poll(names).toEqual(['Sức khỏe', 'Giáo dục']);
    expect(await focusedName()).toBe(tags.change('Sức khỏe'));
    await expect.poll(() => chip('Sức khỏe').getAttribute('class')).toContain('term-red');
  });

  test('renaming is undone', async () => {
    await options.tabTo(tags.undo);
    await options.press('Enter');
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục']);
    await chip('Y tế').waitFor({ state: 'attached' });
  });

  test('a name that is taken is refused, and merging offered', async () => {
    await shown.reload();
    await renameTerm(options, 'Giáo dục', 'y tế');
    await shown.getByText(rewriting.exists('Y tế')).waitFor();
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await shown.keyboard.press('Escape');
    await expect.poll(() => shown.locator('dialog').count()).toBe(0);
  });

  test('the order is changed by Alt and an arrow, and by the buttons', async () => {
    await shown.reload();
    await options.tabTo(tags.change('Giáo dục'));
    await options.press('Alt+ArrowUp');
    await expect.poll(names).toEqual(['Giáo dục', 'Y tế']);
    await expect.poll(focusedName).toBe(tags.change('Giáo dục'));
    await options.tabTo(tags.up('Y tế'));
    await options.press('Enter');
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục']);
    await expect.poll(focusedName).toBe(tags.up('Y tế'));
    expect(await deed()).toBe(tags.moved('Y tế', 1, 2));
    await options.press('Enter');
    expect(await names()).toEqual(['Y tế', 'Giáo dục']);
  });

  test('a tag is archived: not offered any more, until that is undone', async () => {
    await askFor(options, 'Giáo dục', tags.archive);
    await expect.poll(deed).toBe(tags.isArchived('Giáo dục'));
    await shown.getByText(tags.archived, { exact: true }).waitFor();
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await options.tabTo(tags.undo);
    await options.press('Enter');
    await expect.poll(() => shown.getByText(tags.archived, { exact: true }).count()).toBe(0);
  });

  test('a tag is taken out, stands beside the vocabulary, and is put back as it was', async () => {
    await shown.reload();
    await askFor(options, 'Y tế', tags.remove);
    await expect.poll(deed).toBe(tags.removed('Y tế'));
    await shown.locator('.free-tag', { hasText: 'y tế' }).waitFor();
    expect(await shown.evaluate(() => document.activeElement?.textContent)).toBe(tags.undo);
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await options.press('Enter');
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục']);
    await shown.locator('.tag.term-red', { hasText: 'Y tế' }).waitFor();
  });

  test('a free tag is taken into the vocabulary', async () => {
    await panel.page.bringToFront();
    await panel.press('t');
    await panel.type('tự do');
    await panel.press('Enter');
    await panel.press('Escape');
    await shown.bringToFront();
    await options.tabTo(`${tags.take} tự do`);
    await options.press('Enter');
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục', 'tự do']);
    await expect.poll(focusedName).toBe(tags.change('tự do'));
  });

  test('two tags are merged, which is said not to be undone', async () => {
    await shown.reload();
    await askFor(options, 'tự do', tags.merge);
    await shown.getByLabel(rewriting.into).selectOption('Y tế');
    await shown.getByText(rewriting.mergeWarning('tự do', 'Y tế')).waitFor();
    await expectAccessible(browser, shown);
    await shown.setViewportSize({ width: 1100, height: 800 });
    await options.press('Escape');
    await shown.reload();
    await mergeTerm(options, 'tự do', 'Y tế');
    await expect.poll(deed).toBe(tags.merged('tự do', 'Y tế', 1));
    await expect.poll(names).toEqual(['Y tế', 'Giáo dục']);
    expect(await shown.getByRole('button', { name: tags.undo }).count()).toBe(0);
    await expect.poll(() => panel.page.locator('.review-item .tag', { hasText: 'tự do' }).count()).toBe(0);
  });
});

describe('the other sections', () => {
  test('the reviewer’s name is the panel’s', async () => {
    await shown.reload();
    await options.tabTo(optionsVi.reviewer.title);
    await options.press('Enter');
    await expect.poll(focusedText).toBe(optionsVi.reviewer.title);
    await options.tabTo('Ghi tên người duyệt');
    await options.press('Enter');
    await options.type('Lê Thu An');
    await expectAccessible(browser, shown);
    await options.press('Enter');
    await panel.page.getByRole('button', { name: 'Người duyệt: Lê Thu An' }).waitFor();
  });

  test('a key is changed, and works in the panel', async () => {
    await shown.reload();
    await options.tabTo(optionsVi.keys.title);
    await options.press('Enter');
    await expect.poll(focusedText).toBe(optionsVi.keys.title);
    await options.tabTo('Mục sau: J');
    await options.press('Enter');
    await expectAccessible(browser, shown);
    await options.press('k');
    await shown.getByText('Phím này đang dùng cho “Mục trước”.').waitFor();
    await options.press('y');
    await shown.getByRole('button', { name: 'Mục sau: Y' }).waitFor();
    const before = await panel.current();
    await panel.page.bringToFront();
    await panel.press('y');
    await expect.poll(() => panel.current()).not.toBe(before);
    await shown.bringToFront();
    await options.tabTo('Về phím ban đầu');
    await options.press('Enter');
    await shown.getByRole('button', { name: 'Mục sau: J' }).waitFor();
  });

  test('the language is chosen, and everything follows', async () => {
    await shown.goto(`${browser.origin}/options.html#language`);
    await expectAccessible(browser, shown);
    await options.tabTo('Tiếng Việt');
    await options.press('ArrowRight');
    await shown.getByRole('heading', { name: 'Language' }).waitFor();
    await panel.page.locator('html[lang=en]').waitFor();
    expect(await violationsOn(shown)).toEqual([]);
  });
});

test('nothing is sent anywhere', () => {
  expect(unaccountedFor(server.asked, server)).toEqual([]);
});
