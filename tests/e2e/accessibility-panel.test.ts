/** The side panel in every state it has: axe, both themes and languages, narrow and wide, the focus in its place. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPage } from '../pages/pages.ts';
import { expectAccessible, tabTo } from './accessible.ts';
import { violationsOn } from './axe.ts';
import { launchChromium, openPanel, openPanelAt, type ExtensionBrowser } from './chromium.ts';
import { paintedCounts } from './on-page.ts';
import { PanelPage } from './panel-page.ts';
import { fixturePages, openable, servePages, type PageServer } from './serve-pages.ts';

const { meta, html } = readPage('channel');

let server: PageServer;
let browser: ExtensionBrowser;
let page: Page;
let panel: PanelPage;
let other: Page | null = null;

beforeAll(async () => {
  server = await servePages(fixturePages());
  browser = await launchChromium(server);
  page = await openPage(meta.url);
  panel = new PanelPage(await openPanel(browser, page));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await other?.close();
  other = null;
});

async function openPage(url: string): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.goto(openable(url));
  return opened;
}
const expectPanelAccessible = () => expectAccessible(browser, panel.page);
/** Whether the focus is on the item one is at. */
const isAtItem = () =>
  panel.page.evaluate(() => document.activeElement?.matches('.review-item[aria-current]') ?? false);

describe('the list', () => {
  test('of a page that is not saved', async () => {
    await expectPanelAccessible();
  });

  test('with items of every status, tags, a note and a history', async () => {
    await panel.press('c');
    await panel.press('r');
    await panel.press('e');
    await panel.type('?');
    await panel.submit();
    await panel.press('t');
    await panel.type('cần kiểm');
    await panel.press('Enter');
    await panel.press('Escape');
    await expect.poll(isAtItem).toBe(true);
    await panel.press('n');
    await panel.type('hỏi lại xã');
    await panel.submit();
    await expect.poll(isAtItem).toBe(true);
    await panel.press('k');
    await panel.page.locator('.item-details summary').click();
    await panel.page.getByText('Quy tắc').first().waitFor();
    await expectPanelAccessible();
  });

  test('while a tag or a note is written', async () => {
    await panel.press('j');
    await panel.press('t');
    await expectPanelAccessible();
    await panel.press('Escape');
    await panel.press('n');
    await expectPanelAccessible();
    await panel.press('Escape');
    await expect.poll(isAtItem).toBe(true);
  });

  test('with nothing in the part that is shown', async () => {
    await panel.page.getByLabel('Hiện').selectOption('names');
    await panel.page.getByLabel('Chỉ mục chưa duyệt').check();
    await expectPanelAccessible();
    await panel.page.getByLabel('Chỉ mục chưa duyệt').uncheck();
    await panel.page.getByLabel('Hiện').selectOption('figuresFirst');
  });

  test('beside the text, where there is room', async () => {
    await panel.page.setViewportSize({ width: 1280, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.page.emulateMedia({ colorScheme });
      expect(await violationsOn(panel.page), colorScheme).toEqual([]);
    }
  });

  test('gives way to the text, where there is no room for both', async () => {
    await panel.page.setViewportSize({ width: 360, height: 760 });
    await panel.page.getByRole('button', { name: 'Văn bản' }).click();
    const looked = panel.page.locator('.review-scroll mark[aria-current]');
    const before = await looked.innerText();
    await expectPanelAccessible();
    await panel.press('j');
    await expect.poll(() => looked.innerText()).not.toBe(before);
    await panel.page.getByRole('button', { name: 'Các mục' }).click();
    await panel.page.locator('.review-item').first().waitFor();
  });

  test('is reached and left by Tab, its buttons shown by their keys', async () => {
    await panel.page.reload();
    await panel.page.locator('.review-item').first().waitFor();
    await tabTo(panel.page, /^Chỉ mục chưa duyệt$/);
    await tabTo(panel.page, /^Máy đọc|Xác nhận/);
    await tabTo(panel.page, /^Ghi chú/);
    await tabTo(panel.page, /^Mục chưa duyệt kế tiếp/);
  });

  test('is told to a screen reader as a feed of named articles', async () => {
    await panel.press('j');
    const item = panel.page.locator('.review-item[aria-current]');
    expect(await item.ariaSnapshot()).toMatch(/^- article "[^"]+ Máy đọc [^"]+"/);
    expect(Number(await item.getAttribute('aria-posinset'))).toBeGreaterThan(1);
  });
});

test('the reviewer gives a name, which signs what is decided', async () => {
  await tabTo(panel.page, /^Ghi tên người duyệt$/);
  await panel.press('Enter');
  await expectPanelAccessible();
  await panel.type('Lê Thu An');
  await panel.press('Enter');
  const named = panel.page.getByRole('button', { name: 'Người duyệt: Lê Thu An' });
  expect(await named.evaluate((button) => button === document.activeElement)).toBe(true);
  await expectPanelAccessible();
  await panel.press('c');
  await panel.press('k');
  await panel.page.locator('.item-details summary').click();
  await panel.page.locator('.history').getByText('Lê Thu An').waitFor();
  await panel.press('z');
});

describe('correcting', () => {
  test.each(['count', 'date', 'person', 'place', 'award', 'programme'])('a mark of kind %s', async (kind) => {
    await panel.press('e');
    await panel.page.getByLabel('Phân loại').selectOption(kind);
    await expectPanelAccessible();
    await panel.page.getByLabel('Phân loại').focus();
    await panel.press('Escape');
    await expect.poll(isAtItem).toBe(true);
  });

  test('what cannot be read says so, at the field', async () => {
    await panel.press('e');
    await panel.type('nhiều lắm');
    await panel.submit();
    await panel.page.getByRole('alert').getByText('Không đọc được giá trị này.').waitFor();
    const field = panel.page.getByLabel('Giá trị');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await expectPanelAccessible();
    await panel.press('Escape');
  });

  test('is not disturbed by the list’s keys', async () => {
    await panel.press('e');
    await panel.focusButton('Thôi');
    await panel.press('r');
    expect(await panel.page.locator('form.correction').count()).toBe(1);
    await panel.press('Enter');
    await expect.poll(isAtItem).toBe(true);
    expect(await panel.status()).toBe('Máy đọc');
  });
});

describe('dialogs', () => {
  test('with the keys, one refused', async () => {
    await panel.press('?');
    await expectPanelAccessible();
    await panel.focusButton('Sửa: E');
    await panel.press('Enter');
    await panel.press('c');
    await panel.page.getByText('Phím này đang dùng cho “Xác nhận”.').waitFor();
    await expectPanelAccessible();
    await panel.press('Escape');
    await panel.press('Escape');
    await expect.poll(() => panel.page.getByRole('dialog').count()).toBe(0);
  });

  test('with two edits of one mark', async () => {
    const address = await panel.page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          runtime: { sendMessage(message: object): Promise<{ value: { items: { id: string }[] } }> };
        };
      };
      const payload = { limit: 1, cursor: null };
      const { value } = await chrome.runtime.sendMessage({
        channel: 'pages-to-background',
        type: 'newest',
        payload,
      });
      return `#/clippings/${value.items[0]?.id ?? ''}`;
    });
    await panel.press('u');
    const words = await panel.current();
    await panel.press('n');
    await panel.type('phía này');
    other = await openPanelAt(browser, address);
    const elsewhere = new PanelPage(other);
    await elsewhere.goTo(words, 'j');
    await elsewhere.press('c');
    await expect.poll(() => elsewhere.announced()).toContain('Đã xác nhận');
    await panel.page.bringToFront();
    await panel.submit();
    await panel.page.getByRole('dialog').getByText('Ghi chú: phía này').waitFor();
    await expectPanelAccessible();
    await panel.press('Escape');
    await expect.poll(() => panel.page.getByRole('dialog').count()).toBe(0);
  });
});

test('what changed since, and the difference of the texts', async () => {
  const changed = html.replaceAll('2 tháng', '3 tháng').replace('hơn 200 km', 'gần 190 km');
  await page.route(openable(meta.url), (route) => route.fulfill({ contentType: 'text/html', body: changed }));
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
  await panel.page.bringToFront();
  await panel.page.getByRole('button', { name: /^Thay đổi/ }).click();
  await panel.page.getByText('So chữ của hai bản').click();
  await panel.page.locator('.difference ins').first().waitFor();
  await expectPanelAccessible();
  await panel.page.getByRole('button', { name: 'Cập nhật bản lưu theo trang' }).click();
  await panel.page.getByText('Đã cập nhật bản lưu theo trang.').waitFor();
});

describe('without an article', () => {
  test('a page that is none', async () => {
    const none = await openPage(readPage('section-page').meta.url);
    other = await openPanel(browser, none, 'main [role=status]');
    await other.getByText('Trang này không phải một bài báo.').waitFor();
    await expectAccessible(browser, other);
    await none.close();
  });

  test('a clipping that is no more', async () => {
    other = await browser.context.newPage();
    await other.goto(`${browser.origin}/sidepanel.html#/clippings/019594c8-1c00-7000-8000-000000000001`);
    await other.getByText('Không còn bản lưu này trong thư viện.').waitFor();
    await expectAccessible(browser, other);
  });
});

test('everything decided', async () => {
  const marks = panel.page.getByRole('button', { name: /^Các mục/ });
  if ((await marks.count()) > 0) await marks.click();
  for (let presses = 0; presses < 150; presses++) {
    if ((await panel.page.getByText('Đã duyệt xong.').count()) > 0) break;
    await panel.press('u');
    await panel.press('c');
  }
  await panel.page.getByText('Đã duyệt xong.').first().waitFor();
  await expectPanelAccessible();
});
