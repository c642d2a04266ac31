import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isEqual } from '../../utils/clippings/equal.ts';
import { isFigure, type Detection } from '../../utils/detect/detection.ts';
import { readPage } from '../pages/pages.ts';
import { expectAccessible } from './accessible.ts';
import { launchChromium, openPanel, openPanelAt, openPopup, type ExtensionBrowser } from './chromium.ts';
import { exportLibrary } from './export-library.ts';
import { articleOf, readExportedFile } from './exported-file.ts';
import { middleOfMark, paintedCounts, paintedTexts, selectWords } from './on-page.ts';
import { PanelPage } from './panel-page.ts';
import { planOf, FIGURES, outcomesIn, REVIEWER, reviewFigure } from './review-plan.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta, expected, html } = readPage('channel');
const { detections, wanted, wantedStatuses, printed } = planOf(expected);
const names = detections.filter((detection) => !isFigure(detection));
const wordsOf = ({ start, end }: Detection) => expected.text.slice(start, end);

/** What of the extension's own world is used here besides. */
interface World {
  readonly chrome: {
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly runtime: { getContexts(filter: object): Promise<unknown[]> };
  };
}

let server: PageServer;
let browser: ExtensionBrowser;
let page: Page;
let panel: PanelPage;

beforeAll(async () => {
  server = await servePages(fixturePages());
  browser = await launchChromium(server);
  await browser.control.evaluate(
    (reviewer) => (globalThis as unknown as World).chrome.storage.local.set({ reviewer }),
    REVIEWER,
  );
  page = await browser.context.newPage();
  await page.goto(openable(meta.url));
  await page.waitForFunction(() => CSS.highlights.has('diem-bao-money'));
  panel = new PanelPage(await openPanel(browser, page));
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const firstStatuses = async (of: PanelPage) => (await of.statuses()).slice(0, FIGURES);
const focused = () => page.evaluate(paintedTexts, 'diem-bao-focus');
async function clippingId(): Promise<string> {
  return browser.control.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        runtime: { sendMessage(message: object): Promise<{ value: { items: { id: string }[] } }> };
      };
    };
    const payload = { limit: 1, cursor: null };
    const message = { channel: 'pages-to-background', type: 'newest', payload };
    const { value } = await chrome.runtime.sendMessage(message);
    return value.items[0]?.id ?? '';
  });
}

describe('the figures of an article, by keyboard alone', () => {
  test('are listed first, each in its sentence', async () => {
    expect(await panel.current()).toBe(printed(0));
    await panel.press('j');
    await expect.poll(() => panel.current()).toBe(printed(1));
    await panel.press('ArrowUp');
    await expect.poll(() => panel.current()).toBe(printed(0));
    const length = await panel.page.evaluate(() => document.activeElement?.getAttribute('aria-setsize'));
    expect(length).toBe(String(detections.length));
  });

  test('are shown on the page as one goes', async () => {
    await panel.press('j');
    await expect.poll(focused).toEqual([printed(1)]);
    await panel.press('k');
    await expect.poll(focused).toEqual([printed(0)]);
  });

  test(`${FIGURES} are decided, the first of them saving the article`, async () => {
    for (let index = 0; index < FIGURES; index++) {
      await expect.poll(() => panel.current(), { message: `figure ${index}` }).toBe(printed(index));
      await reviewFigure(panel, index);
    }
    await expect.poll(() => firstStatuses(panel)).toEqual(wantedStatuses);
    await expect.poll(() => panel.current()).toBe(printed(FIGURES));
    await panel.page.getByText(`Đã duyệt ${FIGURES} trên ${detections.length} mục`).waitFor();
  });

  test('stand as they were decided when the panel is opened again, which goes on where one was', async () => {
    await panel.page.reload();
    await expect.poll(() => firstStatuses(panel)).toEqual(wantedStatuses);
    expect(await panel.current()).toBe(printed(FIGURES));
  });

  test('are undone and done again in another session', async () => {
    // The last figure's confirmation, its note, and the confirmation before.
    for (const index of [FIGURES - 1, FIGURES - 1, FIGURES - 2]) {
      await panel.press('z');
      await expect.poll(() => panel.current()).toBe(printed(index));
      await expect.poll(() => panel.status()).toBe('Máy đọc');
    }
    for (let presses = 0; presses < 3; presses++) await panel.press('Shift+Z');
    await expect.poll(() => firstStatuses(panel)).toEqual(wantedStatuses);
    await panel.press('Shift+Z');
    await expect.poll(() => panel.announced()).toBe('Không có việc nào để làm lại.');
  });

  test('are exported as they were decided, signed', async () => {
    const popup = await openPopup(browser, page);
    const exported = articleOf(readExportedFile(await exportLibrary(browser, popup)), expected.title);
    await popup.close();
    const outcomes = exported ? outcomesIn(exported) : [];
    const untouched = FIGURES - 2;
    expect(outcomes.slice(0, untouched)).toEqual(wanted.slice(0, untouched));
    // What was undone and done again has more of a history.
    const results = (all: typeof wanted) => all.slice(untouched).map(({ by, ...result }) => result);
    expect(results(outcomes)).toEqual(results(wanted));
    expect(new Set(outcomes.flatMap(({ by }) => by))).toEqual(new Set([REVIEWER]));
    expect(exported?.article.text).toBe(expected.text);
  });
});

describe('several at once', () => {
  const words = () => panel.page.locator('.review-item .item-choice:checked').count();
  const tagsShown = () => panel.page.locator('.review-item .tag', { hasText: 'gộp' }).count();

  test('are chosen with Shift and the arrows, tagged in one step, and that is undone in one', async () => {
    await panel.press('Shift+ArrowDown');
    await panel.press('Shift+ArrowDown');
    await expect.poll(words).toBe(3);
    await panel.press('Shift+ArrowUp');
    await expect.poll(words).toBe(2);
    await panel.press('Shift+ArrowDown');
    await expectAccessible(browser, panel.page);
    await panel.press('t');
    await panel.type('gộp');
    await panel.press('Enter');
    await expect.poll(() => panel.announced()).toBe('Đã đổi thẻ của 3 mục.');
    await expectAccessible(browser, panel.page);
    await panel.page.setViewportSize({ width: 360, height: 760 });
    await panel.press('Escape');
    await expect.poll(tagsShown).toBeGreaterThanOrEqual(3);
    await panel.press('z');
    await expect.poll(tagsShown).toBe(0);
  });

  test('are rejected together, by the filter chosen, and restored in one step', async () => {
    await panel.press('Escape');
    await expect.poll(words).toBe(0);
    const rejected = async () => (await panel.statuses()).filter((status) => status === 'Đã loại').length;
    const before = await rejected();
    await panel.press('x');
    await panel.page.locator('.item-choice').first().check();
    await panel.press('r');
    await expect.poll(rejected).toBe(before + 2);
    await panel.press('z');
    await expect.poll(rejected).toBe(before);
    await panel.press('Shift+X');
    await expect.poll(words).toBeGreaterThan(20);
    await panel.press('Escape');
    await expect.poll(words).toBe(0);
  });
});

describe('beside the page', () => {
  test('a mark clicked there is gone to', async () => {
    await page.bringToFront();
    const { x, y } = await page.evaluate(middleOfMark, 'diem-bao-person');
    await page.mouse.click(x, y);
    const [person] = await page.evaluate(paintedTexts, 'diem-bao-person');
    await expect.poll(() => panel.current()).toBe(person);
    await page.keyboard.press('Escape');
  });

  test('one decision is applied to all that say the same', async () => {
    await panel.page.bringToFront();
    const dataOf = ({ start: _start, end: _end, rule: _rule, ...data }: Detection) => data;
    const place = names.find(
      (name, index) =>
        name.kind === 'place' &&
        names
          .slice(index + 1)
          .some((other) => wordsOf(other) === wordsOf(name) && isEqual(dataOf(other), dataOf(name))),
    );
    if (!place) throw new Error('no place is named twice');
    const same = names.filter(
      (name) => name !== place && wordsOf(name) === wordsOf(place) && isEqual(dataOf(name), dataOf(place)),
    );
    for (
      let presses = 0;
      (await panel.current()) !== wordsOf(place) || (await panel.status()) !== 'Máy đọc';
      presses++
    ) {
      if (presses > names.length) throw new Error(`${wordsOf(place)} is not reached`);
      await panel.press('u');
    }
    await panel.press('c');
    await panel.press('s');
    await expect.poll(() => panel.announced()).toBe(`Đã áp dụng cho ${same.length} mục giống.`);
    await panel.page.getByText(`Đã duyệt ${FIGURES + 1 + same.length} trên`).waitFor();
    await panel.press('z');
    await panel.page.getByText(`Đã duyệt ${FIGURES + 1} trên`).waitFor();
    await panel.press('Shift+Z');
    await panel.page.getByText(`Đã duyệt ${FIGURES + 1 + same.length} trên`).waitFor();
  });

  test('boundaries are moved by word and by character', async () => {
    await panel.goTo(printed(FIGURES + 1), 'k');
    await panel.press('e');
    expect(await panel.markedWords()).toBe(printed(FIGURES + 1));
    await panel.focusButton('Cuối: lùi một từ', 'Shift+Tab');
    await panel.press('ArrowLeft');
    const shorter = printed(FIGURES + 1).replace(/ \S+$/, '');
    await expect.poll(() => panel.markedWords()).toBe(shorter);
    await panel.press('Shift+ArrowLeft');
    await expect.poll(() => panel.markedWords()).toBe(shorter.slice(0, -1));
    await panel.press('Shift+ArrowRight');
    await panel.submit();
    await expect.poll(() => panel.announced()).toBe(`Đã sửa: ${shorter}`);
    await panel.press('k');
    await expect.poll(() => panel.current()).toBe(shorter);
    expect(await panel.page.getByText(`In là “${printed(FIGURES + 1)}”`).count()).toBe(1);
  });

  test('a mark of one’s own is made of the page’s selection', async () => {
    const words = 'chuyển thành trường học';
    await page.bringToFront();
    await page.evaluate(selectWords, words);
    await panel.page.bringToFront();
    await panel.press('m');
    await expect.poll(() => panel.markedWords()).toBe(words);
    await panel.press('Shift+Tab');
    await panel.page.getByLabel('Phân loại').selectOption('programme');
    await panel.submit();
    await expect.poll(() => panel.announced()).toBe(`Đã đánh dấu: ${words}`);
    await expect.poll(() => panel.current()).toBe(words);
    expect(await panel.status()).toBe('Đã xác nhận');
    await panel.press('z');
    await expect.poll(() => panel.status()).toBe('Đã loại');
    await panel.press('Shift+Z');
    await expect.poll(() => panel.status()).toBe('Đã xác nhận');
  });
});

describe('two windows', () => {
  let other: PanelPage;
  beforeAll(async () => {
    other = new PanelPage(await openPanelAt(browser, `#/clippings/${await clippingId()}`));
  });
  afterAll(() => other.page.close());

  test('show the same, and each change at once', async () => {
    const shown = await firstStatuses(panel);
    expect(shown).toHaveLength(FIGURES);
    expect(await firstStatuses(other)).toEqual(shown);
    expect(await other.current()).toBe(printed(FIGURES));
    await other.press('r');
    await expect.poll(async () => (await panel.statuses())[FIGURES]).toBe('Đã loại');
    await panel.page.bringToFront();
    await panel.press('z');
    await expect.poll(async () => (await other.statuses())[FIGURES]).toBe('Máy đọc');
  });

  test('lose neither of two edits of one annotation', async () => {
    await expect.poll(() => panel.current()).toBe(printed(FIGURES));
    await panel.press('e');
    await panel.type('4321');
    await other.page.bringToFront();
    await other.goTo(printed(FIGURES), 'k');
    await other.press('r');
    await expect.poll(() => other.status()).toBe('Máy đọc');
    await panel.page.bringToFront();
    await panel.submit();
    const dialog = panel.page.getByRole('dialog', { name: 'Mục này vừa được sửa ở nơi khác' });
    await dialog.getByText('Đã loại').waitFor();
    await dialog.getByText(/^4\s321/).waitFor();
    await panel.focusButton('Lưu bản của tôi');
    await panel.press('Enter');
    await expect.poll(async () => (await panel.statuses())[FIGURES]).toBe('Đã sửa');
    await expect.poll(async () => (await other.statuses())[FIGURES]).toBe('Đã sửa');
    const kept = await other.page.locator('.review-item').nth(FIGURES).locator('.item-reading').innerText();
    expect(kept).toMatch(/^4\s321/);
  });
});

describe('the keys', () => {
  test('are all told by one of them, and can be changed', async () => {
    await panel.press('?');
    const help = panel.page.getByRole('dialog', { name: 'Các phím' });
    await help.waitFor();
    expect(await help.getByRole('row').count()).toBe(16);
    await panel.focusButton('Xác nhận: C');
    await panel.press('Enter');
    await panel.press('r');
    await help.getByText('Phím này đang dùng cho “Loại bỏ, hoặc lấy lại”.').waitFor();
    await panel.press('y');
    await help.getByRole('button', { name: 'Xác nhận: Y' }).waitFor();
    await panel.press('Escape');
    await expect.poll(() => help.count()).toBe(0);
  });

  test('mean what they were changed to, in every window and after a reload', async () => {
    await panel.page.reload();
    await panel.page.locator('.review-item').first().waitFor();
    await panel.page.getByText('Xác nhận Y').first().waitFor();
    const before = await panel.current();
    await panel.press('c');
    expect(await panel.current()).toBe(before);
    await panel.press('y');
    await expect.poll(() => panel.announced()).toBe(`Đã xác nhận: ${before}`);
    await panel.press('z');
    await panel.press('?');
    await panel.focusButton('Về phím ban đầu');
    await panel.press('Enter');
    await panel.press('Escape');
    await panel.page.getByText('Xác nhận C').first().waitFor();
  });
});

describe('a page that changed since', () => {
  const GONE = '214.680';

  test('is told: what differs, and what is not found any more', async () => {
    const changed = html
      .replaceAll(GONE, '215.001')
      .replace('chuyển thành trường học', 'giao cho các trường');
    await page.route(openable(meta.url), (route) =>
      route.fulfill({ contentType: 'text/html', body: changed }),
    );
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
    await panel.page.bringToFront();
    await panel.page.getByRole('button', { name: /^Thay đổi/ }).click();
    await panel.page.getByText('Khác: 214.680 hồ sơ').waitFor();
    await panel.page.locator('.review-item', { hasText: 'chuyển thành trường học' }).waitFor();
  });

  test('and what is lost is attached again, by hand', async () => {
    const words = 'giao cho các trường';
    await panel.goTo('chuyển thành trường học', 'j');
    await page.bringToFront();
    await page.evaluate(selectWords, words);
    await panel.page.bringToFront();
    await panel.press('a');
    await expect.poll(() => panel.announced()).toBe(`Đã gắn lại: ${words}`);
    await panel.page.getByRole('button', { name: /^Các mục/ }).click();
    await panel.page.locator('.review-item mark', { hasText: words }).first().waitFor();
  });
});

test('the panel follows the tab that is looked at', async () => {
  const other = await browser.context.newPage();
  await other.goto(openable(readPage('vccorp').meta.url));
  const following = await openPanelAt(browser, '', 'main [role=status]');
  const heading = () => following.locator('main h2').innerText();
  await page.bringToFront();
  await expect.poll(heading).toBe(expected.title);
  await other.bringToFront();
  await expect.poll(heading).toBe(readPage('vccorp').expected.title);
  await other.goto(openable(readPage('section-page').meta.url));
  await following.getByText('Trang này không phải một bài báo.').waitFor();
  await following.close();
  await other.close();
});

test('the popup opens the panel beside the page', async () => {
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Duyệt số liệu' }).click();
  const panels = () =>
    browser.control.evaluate(async () => {
      const { chrome } = globalThis as unknown as World;
      return (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length;
    });
  await expect.poll(panels).toBe(1);
});

test('nothing is sent anywhere', () => {
  expect(unaccountedFor(server.asked, server)).toEqual([]);
});
