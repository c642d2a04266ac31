import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from 'playwright';
import { findBrowser } from './find-browser.ts';
import type { PageServer } from './serve-pages.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** An item of the panel's list. */
const ITEM = '.review-item';

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** `chrome-extension://…` without a slash behind it. */
  readonly origin: string;
  /** Where downloads land. */
  readonly downloads: string;
  /** A page of the extension in the background, for what only the extension can tell; outlives its worker. */
  readonly control: Page;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly profile?: string;
}

/** Chromium with the production build, the served hosts mapped to loopback, everything else unreachable. */
export async function launchChromium(
  server: PageServer,
  options: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const { headless = true, colorScheme = 'light' } = options;
  const scratch = mkdtempSync(path.join(tmpdir(), 'diem-bao-'));
  const downloads = path.join(scratch, 'downloads');
  const mapped = server.hosts.map((host) => `MAP ${host}:80 127.0.0.1:${server.port}`);
  const context = await chromium.launchPersistentContext(options.profile ?? path.join(scratch, 'profile'), {
    executablePath: findBrowser('chromium'),
    headless,
    colorScheme,
    downloadsPath: downloads,
    acceptDownloads: true,
    viewport: { width: 1100, height: 800 },
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const control = await context.newPage();
  await control.goto(`${origin}/popup.html#/library`);
  return {
    context,
    origin,
    control,
    downloads,
    async close() {
      await context.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The popup as it stands beside a page: in a tab of its own, speaking of that page's tab. */
export async function openPopup(browser: ExtensionBrowser, page: Page, hash = ''): Promise<Page> {
  const tabId = await tabIdOf(browser, page);
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 320, height: 600 });
  await popup.goto(`${browser.origin}/popup.html?tab=${tabId}${hash}`);
  return popup;
}

/** The side panel, in a tab of its own, speaking of a page's tab, once it shows what a selector finds. */
export async function openPanel(browser: ExtensionBrowser, page: Page, shows = ITEM): Promise<Page> {
  return openPanelAt(browser, `?tab=${await tabIdOf(browser, page)}`, shows);
}

/** The side panel in a tab of its own, `#/clippings/ID` or the like behind its address. */
export async function openPanelAt(browser: ExtensionBrowser, address: string, shows = ITEM): Promise<Page> {
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 360, height: 760 });
  await panel.goto(`${browser.origin}/sidepanel.html${address}`);
  await panel.locator(shows).first().waitFor();
  return panel;
}

/** The part of the extension's own world that is used. */
export interface ExtensionWorld {
  readonly chrome: {
    readonly downloads: { search(query: object): Promise<{ readonly filename: string }[]> };
    readonly tabs: { query(filter: object): Promise<{ readonly id?: number }[]> };
  };
}

/** Without the permission to read addresses a tab is known by being the active one. */
async function tabIdOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  await page.bringToFront();
  return browser.control.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no tab is active');
    return tab.id;
  });
}

/** What a screen reader is told by the extension's closed shadow root: role and name of every node, in order. */
export async function accessibilityTree(page: Page): Promise<{ role: string; name: string }[]> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value ?? ''), name: String(name?.value ?? '') }));
}
