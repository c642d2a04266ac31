import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROADCAST } from '../../utils/messaging/channels.ts';
import type { ExportProgress } from '../../utils/clippings/export-progress.ts';
import { readPage } from '../pages/pages.ts';
import { expectAccessible, tabTo } from './accessible.ts';
import { launchChromium, openPopup, type ExtensionBrowser, type ExtensionWorld } from './chromium.ts';
import { paintedCounts } from './on-page.ts';
import { fixturePages, openable, servePages, type PageServer } from './serve-pages.ts';

const ARTICLE = 'channel';
const UNLISTED = 'https://unlisted.example/tin';

/** The part of the extension's world that is used here besides. */
interface Settings extends ExtensionWorld {
  readonly chrome: ExtensionWorld['chrome'] & {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

let server: PageServer;
let browser: ExtensionBrowser;
let page: Page;
let popup: Page | null = null;

beforeAll(async () => {
  server = await servePages([...fixturePages(), { url: UNLISTED, html: readPage(ARTICLE).html }]);
  browser = await launchChromium(server);
  page = await openPage(readPage(ARTICLE).meta.url);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(async () => {
  await popup?.close();
  popup = null;
});

async function openPage(url: string): Promise<Page> {
  const opened = await browser.context.newPage();
  await opened.goto(openable(url));
  return opened;
}

async function popupBeside(beside: Page, hash = ''): Promise<Page> {
  popup = await openPopup(browser, beside, hash);
  return popup;
}

const focusedText = (shown: Page) => shown.evaluate(() => document.activeElement?.textContent ?? '');

describe('before anything is clipped', () => {
  test('the empty library', async () => {
    const shown = await popupBeside(page, '#/library');
    await shown.getByText('Chưa lưu bài nào').waitFor();
    await expectAccessible(browser, shown);
  });

  test('an article', async () => {
    const shown = await popupBeside(page);
    await shown.getByRole('button', { name: 'Lưu bài' }).waitFor();
    await expectAccessible(browser, shown);
  });

  test('kinds hidden and shown by keyboard alone', async () => {
    const shown = await popupBeside(page);
    const money = shown.getByRole('button', { name: /^Tiền/ });
    await money.waitFor();
    await tabTo(shown, /^Tiền/);
    await shown.keyboard.press('Space');
    await expect.poll(() => money.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(async () => 'diem-bao-money' in (await page.evaluate(paintedCounts))).toBe(false);
    await expectAccessible(browser, shown);
    await shown.keyboard.press('Enter');
    await expect.poll(() => money.getAttribute('aria-pressed')).toBe('true');
  });

  test.each([
    ['a page that is no article', readPage('section-page').meta.url, 'Trang này không phải một bài báo.'],
    ['a doubtful article', readPage('nukeviet-short').meta.url, 'Phần bài có thể chưa đúng'],
    ['a page that must be asked for', UNLISTED, 'Mở trang đó rồi bấm biểu tượng'],
  ])('%s', async (_, url, sentence) => {
    const other = await openPage(url);
    const shown = await popupBeside(other);
    await shown.getByText(sentence).waitFor();
    await expectAccessible(browser, shown);
    await other.close();
  });

  test('a page outside the list, its icon pressed', async () => {
    const other = await openPage(UNLISTED);
    const shown = await popupBeside(other);
    // Only a press of the real icon lets the popup know the address: told here in its place.
    await shown.addInitScript((url) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { get: unknown } } }).chrome;
      tabs.get = (id: number) => Promise.resolve({ id, url });
    }, openable(UNLISTED));
    await shown.reload();
    await shown.getByRole('button', { name: 'Đánh dấu trang này' }).waitFor();
    await shown.getByRole('button', { name: 'Luôn đánh dấu trên trang web này: unlisted.example' }).waitFor();
    await expectAccessible(browser, shown);
    await other.close();
  });
});

describe('clipping', () => {
  test('that fails says why and keeps the draft', async () => {
    const shown = await popupBeside(page);
    await shown.getByRole('button', { name: 'Lưu bài' }).waitFor();
    await tabTo(shown, /^Thẻ$/);
    await shown.keyboard.type('hai cấp');
    await shown.keyboard.press('Enter');
    await tabTo(shown, /^Ghi chú$/);
    await shown.keyboard.type('để làm báo cáo');
    await tabTo(shown, /^Lưu bài$/);
    await breakStore(true);
    await shown.keyboard.press('Enter');
    await shown.getByRole('alert').waitFor();
    expect(await shown.getByRole('alert').innerText()).toContain(
      'Chưa lưu được: Ổ đĩa hoặc hạn mức lưu trữ đã đầy.',
    );
    expect(await focusedText(shown)).toBe('Lưu bài');
    await expectAccessible(browser, shown);
    await breakStore(false);
    await shown.close();

    const again = await popupBeside(page);
    await again.getByText('hai cấp').waitFor();
    expect(await again.getByLabel('Ghi chú').inputValue()).toBe('để làm báo cáo');
  });

  test('by keyboard alone goes on to the saved clipping, and back', async () => {
    const shown = await popupBeside(page);
    await shown.getByRole('button', { name: 'Lưu bài' }).waitFor();
    await tabTo(shown, /^Lưu bài$/);
    await shown.keyboard.press('Enter');
    await expect.poll(() => focusedText(shown)).toBe('Mở bản đã lưu');
    await expectAccessible(browser, shown);
    await shown.keyboard.press('Enter');
    await shown.getByRole('heading', { name: readPage(ARTICLE).expected.title }).waitFor();
    await expectAccessible(browser, shown);
    await tabTo(shown, /Về thư viện$/);
    await shown.keyboard.press('Enter');
    await shown.getByText('1 bản lưu', { exact: true }).waitFor();
  });

  test('is known, with its passages, where the page has changed since', async () => {
    await page.bringToFront();
    await page.evaluate(() => {
      const passage = document.evaluate('//p[contains(., "214.680")]', document).iterateNext();
      if (passage) document.getSelection()?.selectAllChildren(passage);
    });
    await page.keyboard.press('Alt+c');
    const shown = await popupBeside(page);
    await shown.getByText('Đã lưu 1 đoạn của trang này.').waitFor();
    const { html, meta } = readPage(ARTICLE);
    await page.route(openable(meta.url), (route) =>
      route.fulfill({ contentType: 'text/html', body: html.replace('214.680', '214.690') }),
    );
    await page.reload();
    await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
    await shown.reload();
    await shown.getByText('Bài trên trang đã khác bản đã lưu.').waitFor();
    await shown.getByRole('button', { name: 'Cập nhật' }).waitFor();
    await expectAccessible(browser, shown);
  });
});

describe('the library', () => {
  test('with clippings; one deleted and brought back by keyboard alone', async () => {
    const shown = await popupBeside(page, '#/library');
    await shown.getByText('2 bản lưu', { exact: true }).waitFor();
    await expectAccessible(browser, shown);
    await tabTo(shown, /^Xóa: /);
    await shown.keyboard.press('Enter');
    await expect.poll(() => focusedText(shown)).toBe('Hoàn tác');
    await shown.getByText('1 bản lưu', { exact: true }).waitFor();
    await expectAccessible(browser, shown);
    await shown.keyboard.press('Enter');
    await shown.getByText('2 bản lưu', { exact: true }).waitFor();
  });

  test('searched without hits', async () => {
    const shown = await popupBeside(page, '#/library');
    await shown.getByText('2 bản lưu', { exact: true }).waitFor();
    await tabTo(shown, /^Tìm trong/);
    await shown.keyboard.type('hai cap');
    await shown.getByText('Tìm thấy 2 bản lưu').waitFor();
    await shown.keyboard.type(' zzz');
    await shown.getByText('Không tìm thấy bản lưu nào').waitFor();
    await expectAccessible(browser, shown);
  });

  test.each(['tag', 'days'])('about to export by %s', async (scope) => {
    const shown = await popupBeside(page, '#/library');
    await shown.locator(`option[value=${scope}]`).waitFor({ state: 'attached' });
    await shown.getByLabel('Xuất JSON').last().selectOption(scope);
    await expectAccessible(browser, shown);
  });

  const stages: readonly (readonly [string, ExportProgress, RegExp])[] = [
    ['running', { status: 'running', filter: { type: 'all' }, done: 41, total: 1200 }, /^41 trên 1.200/],
    ['done', { status: 'done', count: 1200, filename: 'diem-bao.json' }, /^Đã xuất 1.200 bản lưu/],
    ['cancelled', { status: 'cancelled' }, /^Đã dừng/],
    ['failed', { status: 'failed', error: { type: 'interrupted' } }, /^Chưa xuất được/],
  ];
  test.each(stages)('while an export is %s', async (_, progress, sentence) => {
    const shown = await popupBeside(page, '#/library');
    await shown.getByText('2 bản lưu', { exact: true }).waitFor();
    await browser.control.evaluate(
      (message) => (globalThis as unknown as Settings).chrome.runtime.sendMessage(message),
      { channel: BROADCAST.name, type: 'exportProgress', payload: progress },
    );
    await shown.getByText(sentence).waitFor();
    await expectAccessible(browser, shown);
  });
});

test('Escape closes a card that never took the focus', async () => {
  await page.bringToFront();
  await page.evaluate(() => {
    document.querySelector('h1')?.scrollIntoView();
  });
  const heading = await page.locator('h1').boundingBox();
  await page.mouse.move((heading?.x ?? 0) + 20, (heading?.y ?? 0) + 15, { steps: 4 });
  const hosts = () => page.evaluate(() => document.querySelectorAll('[popover]').length);
  await expect.poll(hosts).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(hosts).toBe(0);
});

/** Lets every write of the background's database fail as a full disk does, or work again. */
async function breakStore(broken: boolean): Promise<void> {
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate((isBroken) => {
    const { prototype } = IDBObjectStore as unknown as { prototype: { put: unknown; kept?: unknown } };
    prototype.kept ??= prototype.put;
    prototype.put = isBroken
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : prototype.kept;
  }, broken);
}
