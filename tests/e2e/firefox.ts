import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findBrowser } from './find-browser.ts';
import type { PageServer } from './serve-pages.ts';

const EXTENSION = path.resolve(import.meta.dirname, '../../.output/firefox-mv3');
/** Far shorter than Firefox's own 30 seconds: the event page is stopped again and again during a test. */
const EVENT_PAGE_IDLE_MS = 2000;

export interface FirefoxWithExtension {
  readonly browser: Browser;
  /** Where downloads land. */
  readonly downloads: string;
  close(): Promise<void>;
}

/**
 * Firefox with the production build, the page server as the proxy of every request: the served hosts answer, nothing
 * else is reachable. The extension is installed as from about:debugging; the sites of its manifest are granted by that.
 */
export async function launchFirefox(server: PageServer): Promise<FirefoxWithExtension> {
  const downloads = mkdtempSync(path.join(tmpdir(), 'diem-bao-'));
  mkdirSync(downloads, { recursive: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    defaultViewport: { width: 1100, height: 800 },
    // Makes Firefox heed the dummy settings server that Puppeteer sets.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': server.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': server.port,
      'network.proxy.no_proxies_on': '',
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'extensions.background.idle.timeout': EVENT_PAGE_IDLE_MS,
    },
  });
  await browser.installExtension(EXTENSION);
  return {
    browser,
    downloads,
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

/** The tab that the extension opens of itself in the course of `action`: Puppeteer may not open one of its pages. */
export async function openedBy(browser: Browser, action: () => Promise<void>): Promise<Page> {
  const opened = new Promise<Page | null>((resolve, reject) => {
    browser.once('targetcreated', (target) => {
      target.page().then(resolve, reject);
    });
  });
  await action();
  const tab = await opened;
  if (!tab) throw new Error('what was opened is no tab');
  await tab.waitForFunction(() => document.querySelector('main') !== null);
  return tab;
}

/** Presses a letter with Alt held, as the extension's keys on a page are. */
export async function pressAlt(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Alt');
  await page.keyboard.press(key);
  await page.keyboard.up('Alt');
}

/** The finished downloads, by path. */
export function finishedDownloads({ downloads }: FirefoxWithExtension): string[] {
  return readdirSync(downloads)
    .filter((name) => name.endsWith('.json') && !existsSync(path.join(downloads, `${name}.part`)))
    .map((name) => path.join(downloads, name));
}

/** A button of one of the extension's pages, by its whole name. */
export function button(page: Page, name: string) {
  return page.locator(`::-p-aria([name="${name}"][role="button"])`);
}

/** The text shown in the first element that matches. */
export function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}

/** Whether the event page is loaded, as one of the extension's pages sees it without waking it. */
export function isEventPageRunning(tab: Page): Promise<boolean> {
  return tab.evaluate(() => {
    const { browser } = globalThis as unknown as ExtensionWorld;
    return browser.extension.getBackgroundPage() !== null;
  });
}

/** The part of the extension's own world that is used. */
interface ExtensionWorld {
  readonly browser: { readonly extension: { getBackgroundPage(): Window | null } };
}
