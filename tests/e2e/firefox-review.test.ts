import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reviewVi } from '../../utils/i18n/review-vi.ts';
import { vi } from '../../utils/i18n/vi.ts';
import { readPage } from '../pages/pages.ts';
import { articleOf, readExportedFile } from './exported-file.ts';
import {
  button,
  finishedDownloads,
  launchFirefox,
  openedBy,
  pressAlt,
  textOf,
  type FirefoxWithExtension,
} from './firefox.ts';
import { countHosts, paintedCounts, paintedTexts, selectWords } from './on-page.ts';
import { FIGURES, outcomesIn, planOf, REVIEWER, reviewFigure, type Keyboard } from './review-plan.ts';
import { fixturePages, openable, servePages, unaccountedFor, type PageServer } from './serve-pages.ts';

const { meta, expected } = readPage('channel');
const { detections, wanted, wantedStatuses, printed } = planOf(expected);

/** What of the extension's own world is used. */
interface World {
  readonly browser: {
    readonly runtime: { getURL(path: string): string };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly tabs: {
      query(filter: object): Promise<{ readonly id?: number; readonly index: number }[]>;
      create(tab: object): Promise<unknown>;
    };
  };
}

let server: PageServer;
let firefox: FirefoxWithExtension;
let page: Page;
let popup: Page;
let panel: Page;

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

function keyboardOf({ keyboard }: Page): Keyboard {
  return {
    press: (key) => keyboard.press(key as KeyInput),
    type: (text) => keyboard.type(text),
    async submit() {
      await keyboard.down('Control');
      await keyboard.press('Enter');
      await keyboard.up('Control');
    },
  };
}
const current = () => textOf(panel, '.review-item[aria-current] .item-sentence mark');
const announced = () => textOf(panel, '.review-footer [role=status]');
const statuses = () =>
  panel.$$eval('.review-item .review-status', (labels) => labels.map((label) => label.textContent.slice(2)));
const firstStatuses = async () => (await statuses()).slice(0, FIGURES);
async function undo(): Promise<void> {
  await panel.keyboard.press('z');
}
async function redo(): Promise<void> {
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('z');
  await panel.keyboard.up('Shift');
}

describe('the figures of a saved article, by keyboard, in Firefox', () => {
  test('are reviewed in a tab that the clipping opens', async () => {
    await expect.poll(() => page.evaluate(paintedCounts)).not.toEqual({});
    await pressAlt(page, 'KeyC');
    await expect.poll(() => page.evaluate(countHosts)).toBe(1);
    popup = await openedBy(firefox.browser, () => pressAlt(page, 'KeyC'));
    await popup.evaluate(
      (reviewer) => (globalThis as unknown as World).browser.storage.local.set({ reviewer }),
      REVIEWER,
    );
    panel = await openedBy(firefox.browser, () => button(popup, vi.page.review).click());
    await expect.poll(current).toBe(printed(0));
  });

  test(`${FIGURES} are decided`, async () => {
    const keyboard = keyboardOf(panel);
    for (let index = 0; index < FIGURES; index++) {
      await expect.poll(current, { message: `figure ${index}` }).toBe(printed(index));
      await reviewFigure(keyboard, index);
    }
    await expect.poll(firstStatuses).toEqual(wantedStatuses);
    await expect.poll(current).toBe(printed(FIGURES));
    expect(await textOf(panel, '.review-progress')).toContain(reviewVi.progress(FIGURES, detections.length));
  });

  test('stand as they were decided when the panel is opened again', async () => {
    await panel.close();
    await popup.bringToFront();
    panel = await openedBy(firefox.browser, () => button(popup, vi.page.review).click());
    await expect.poll(firstStatuses).toEqual(wantedStatuses);
    expect(await current()).toBe(printed(FIGURES));
  });

  test('are undone and done again in another session', async () => {
    for (const index of [FIGURES - 1, FIGURES - 1, FIGURES - 2]) {
      await undo();
      await expect.poll(current).toBe(printed(index));
    }
    expect((await firstStatuses()).slice(-2)).toEqual([vi.statuses.suggested, vi.statuses.suggested]);
    for (let presses = 0; presses < 3; presses++) await redo();
    await expect.poll(firstStatuses).toEqual(wantedStatuses);
    await redo();
    await expect.poll(announced).toBe(vi.errors['nothing-to-redo']);
  });

  test('are exported as they were decided, signed', async () => {
    await popup.bringToFront();
    await button(popup, vi.library.tab).click();
    await button(popup, vi.export.start).click();
    await expect.poll(() => textOf(popup, 'main')).toContain(vi.export.done(1));
    const [file = ''] = finishedDownloads(firefox);
    const exported = articleOf(readExportedFile(file), expected.title);
    const outcomes = exported ? outcomesIn(exported) : [];
    const untouched = FIGURES - 2;
    expect(outcomes.slice(0, untouched)).toEqual(wanted.slice(0, untouched));
    const results = (all: typeof wanted) => all.slice(untouched).map(({ by, ...result }) => result);
    expect(results(outcomes)).toEqual(results(wanted));
    expect(new Set(outcomes.flatMap(({ by }) => by))).toEqual(new Set([REVIEWER]));
  });
});

describe('beside the page, in Firefox', () => {
  beforeAll(async () => {
    // Its tab is the active one for a moment: that is how it is known without its address.
    await page.bringToFront();
    panel = await openedBy(firefox.browser, () =>
      popup.evaluate(async () => {
        const { browser } = globalThis as unknown as World;
        const [tab] = await browser.tabs.query({ active: true });
        await browser.tabs.create({
          url: `${browser.runtime.getURL('/sidepanel.html')}?tab=${tab?.id ?? ''}`,
        });
      }),
    );
    await panel.waitForSelector('.review-item');
  });

  test('the mark one goes to is shown on the page', async () => {
    await panel.keyboard.press('j');
    await expect.poll(() => page.evaluate(paintedTexts, 'diem-bao-focus')).toEqual([await current()]);
  });

  test('a mark of one’s own is made of the page’s selection', async () => {
    const words = 'chuyển thành trường học';
    await page.evaluate(selectWords, words);
    await panel.keyboard.press('m');
    await expect.poll(() => textOf(panel, '.boundaries mark')).toBe(words);
    await panel.type('.correction select', vi.kinds.programme);
    await keyboardOf(panel).submit();
    await expect.poll(announced).toBe(reviewVi.marked(words));
    await expect.poll(current).toBe(words);
  });
});

test('nothing is sent anywhere', () => {
  expect(unaccountedFor(server.asked, server)).toEqual([]);
});
