/** Badge, menus, the content script on unlisted pages, and sites added for good. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeOf, showBadge } from '../../utils/background/badge.ts';
import { createMenus, runPageCommand } from '../../utils/background/menus.ts';
import { ensurePageScript } from '../../utils/background/page-script.ts';
import { addSite, removeSite, syncSites } from '../../utils/background/sites.ts';
import type { ClippingId } from '../../utils/clippings/clipping.ts';
import type { PageState } from '../../utils/messaging/protocol.ts';
import { createSampler } from '../support/clippings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

interface Script {
  readonly id: string;
  readonly matches: string[];
  readonly js?: string[];
}

const JS = ['content-scripts/article.js'];
const CSS = ['content-scripts/article.css'];

/** What of the browser is used and the fake one lacks. */
const lacking = {
  scripting: {
    insertCSS: vi.fn<(injection: object) => Promise<void>>(),
    executeScript: vi.fn<(injection: object) => Promise<void>>(),
    getRegisteredContentScripts: vi.fn<() => Promise<Script[]>>(),
    registerContentScripts: vi.fn<(scripts: Script[]) => Promise<void>>(),
    unregisterContentScripts: vi.fn<(filter: object) => Promise<void>>(),
  },
  permissions: {
    contains: vi.fn<(permissions: object) => Promise<boolean>>(),
    getAll: vi.fn<() => Promise<{ origins?: string[] }>>(),
    remove: vi.fn<(permissions: object) => Promise<boolean>>(),
  },
  contextMenus: {
    removeAll: vi.fn<() => Promise<void>>(),
    create: vi.fn<(entry: { readonly title: string }) => void>(),
  },
  sidePanel: { open: vi.fn<(where: object) => Promise<void>>() },
  i18n: { getMessage: (key: string) => key },
};
const sendMessage = vi.fn<(...args: unknown[]) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  Object.assign(fakeBrowser, lacking);
  Object.assign(fakeBrowser.tabs, { sendMessage });
  Object.assign(fakeBrowser.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: [], js: JS, css: CSS }] }),
  });
  sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
  lacking.scripting.getRegisteredContentScripts.mockResolvedValue([]);
  lacking.permissions.getAll.mockResolvedValue({});
  lacking.permissions.contains.mockResolvedValue(true);
});

type ArticleState = Extract<PageState, { readonly type: 'article' }>;

const article = (changes: Partial<ArticleState> = {}): PageState => {
  const { title, byline, publishedAt, outlet, address } = createSampler().draft().article;
  return {
    type: 'article',
    article: { title, byline, publishedAt, outlet, address },
    doubts: [],
    paintable: true,
    counts: { money: 3, count: 9 },
    hiddenKinds: [],
    tags: [],
    note: '',
    clipped: null,
    passages: 0,
    changed: false,
    orphans: 0,
    undecided: 0,
    ...changes,
  };
};
const sampler = createSampler();
const clipped = { clippingId: sampler.newId() as ClippingId, createdAt: sampler.tick() };

describe('the badge', () => {
  test.each<[string, PageState, string]>([
    ['no article', { type: 'not-an-article' }, ''],
    ['a page still being read', { type: 'working' }, ''],
    ['an article', article(), '12'],
    ['an article without marks', article({ counts: {} }), '0'],
    ['a very long one', article({ counts: { count: 1200 } }), '999+'],
    ['a doubtful one', article({ doubts: ['short'] }), '?'],
    ['a clipped one', article({ clipped }), '✓'],
    ['a clipped one that changed', article({ clipped, changed: true }), '✓!'],
    ['a clipped one under review', article({ clipped, undecided: 7 }), '✓7'],
    ['a very long one under review', article({ clipped, undecided: 1200 }), '✓99+'],
    ['one under review that changed', article({ clipped, undecided: 1200, changed: true }), '!99+'],
  ])('of %s', (_name, state, text) => {
    expect(badgeOf(state).text).toBe(text);
    expect(text.length).toBeLessThanOrEqual(4);
  });

  test('is the tab’s own', async () => {
    const setBadgeText = vi.spyOn(fakeBrowser.action, 'setBadgeText');
    await showBadge(7, article());
    expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '12' });
    await showBadge(undefined, article());
    expect(setBadgeText).toHaveBeenCalledOnce();
  });
});

describe('the content script', () => {
  test('is not brought where it runs', async () => {
    sendMessage.mockResolvedValue({ ok: true, value: { type: 'working' } });
    expect(await ensurePageScript(7)).toEqual({ ok: true, value: null });
    expect(lacking.scripting.executeScript).not.toHaveBeenCalled();
  });

  test('is brought, with its style, as the build named them', async () => {
    expect(await ensurePageScript(7)).toEqual({ ok: true, value: null });
    expect(lacking.scripting.insertCSS).toHaveBeenCalledWith({ target: { tabId: 7 }, files: CSS });
    expect(lacking.scripting.executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: JS });
  });

  test.each([
    ['Cannot access a chrome:// URL', 'forbidden-page'],
    ['The extensions gallery cannot be scripted.', 'forbidden-page'],
    ['Cannot access contents of the page. Extension manifest must request permission', 'no-permission'],
    ['Missing host permission for the tab', 'no-permission'],
  ])('is refused: %s', async (message, type) => {
    lacking.scripting.executeScript.mockRejectedValue(new Error(message));
    expect(await ensurePageScript(7)).toEqual({ ok: false, error: { type } });
  });
});

describe('menus and keys', () => {
  test('are made anew', async () => {
    await createMenus();
    expect(lacking.contextMenus.removeAll).toHaveBeenCalledBefore(lacking.contextMenus.create);
    expect(lacking.contextMenus.create.mock.calls.map(([entry]) => entry)).toMatchObject([
      { id: 'clip-article', contexts: ['page'], title: 'menuClipArticle' },
      { id: 'clip-selection', contexts: ['selection'], title: 'menuClipSelection' },
      { id: 'review-page', contexts: ['page'], title: 'menuReview' },
    ]);
  });

  test.each(['vi', 'en'])('have their titles in %s', async (language) => {
    await createMenus();
    const file = path.resolve(import.meta.dirname, `../../public/_locales/${language}/messages.json`);
    const named = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, unknown>>;
    for (const [entry] of lacking.contextMenus.create.mock.calls) expect(named).toHaveProperty(entry.title);
  });

  test.each([
    ['clip-article', 'clip'],
    ['clip-selection', 'clipSelection'],
  ])('%s asks the page to %s', async (id, type) => {
    await runPageCommand(id, 7);
    const message = { channel: 'to-content', type, payload: {} };
    expect(sendMessage).toHaveBeenLastCalledWith(7, message, { frameId: 0 });
    expect(lacking.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('review-page opens the side panel before anything else, and brings the script to an unlisted page', async () => {
    await runPageCommand('review-page', 7);
    expect(lacking.sidePanel.open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
    expect(lacking.sidePanel.open).toHaveBeenCalledBefore(sendMessage);
    expect(lacking.scripting.executeScript).toHaveBeenCalledOnce();
  });

  test('review-page opens a tab where there is no side panel', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    lacking.sidePanel.open.mockRejectedValue(new Error('no'));
    await runPageCommand('review-page', 7);
    expect(create.mock.calls[0]?.[0].url).toMatch(/\/sidepanel\.html\?tab=7$/);
    expect(warn).toHaveBeenCalledOnce();
  });

  test('do nothing where there is no tab, or no such command', async () => {
    await runPageCommand('clip-article', undefined);
    await runPageCommand('constructor', 7);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('do nothing where no script may run', async () => {
    lacking.scripting.executeScript.mockRejectedValue(new Error('no'));
    await runPageCommand('clip-article', 7);
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});

describe('sites', () => {
  const registered = () =>
    lacking.scripting.registerContentScripts.mock.calls.flatMap(([scripts]) => scripts);

  test('granted are registered, the manifest’s own and broad ones are not', async () => {
    lacking.permissions.getAll.mockResolvedValue({
      origins: [
        'https://xahoilac.example/*',
        'https://baothanhhoa.vn/*',
        'https://www.baothanhhoa.vn/*',
        '*://*.baothanhhoa.vn/*',
        'https://*/*',
      ],
    });
    await syncSites();
    expect(registered()).toEqual([
      { id: 'site https://xahoilac.example/*', matches: ['https://xahoilac.example/*'], js: JS, css: CSS },
    ]);
  });

  test('are registered once and given up with their permission', async () => {
    const script = (pattern: string) => ({ id: `site ${pattern}`, matches: [pattern] });
    lacking.scripting.getRegisteredContentScripts.mockResolvedValue([
      script('https://mot.example/*'),
      script('https://hai.example/*'),
    ]);
    lacking.permissions.getAll.mockResolvedValue({ origins: ['https://hai.example/*'] });
    await syncSites();
    expect(registered()).toEqual([]);
    expect(lacking.scripting.unregisterContentScripts).toHaveBeenCalledWith({
      ids: ['site https://mot.example/*'],
    });
  });

  test('without permission are not added', async () => {
    lacking.permissions.contains.mockResolvedValue(false);
    expect(await addSite('https://xahoilac.example')).toEqual({
      ok: false,
      error: { type: 'no-permission' },
    });
    expect(lacking.permissions.contains).toHaveBeenCalledWith({ origins: ['https://xahoilac.example/*'] });
    expect(registered()).toEqual([]);
  });

  test('removed give their permission back', async () => {
    expect(await removeSite('https://xahoilac.example')).toEqual({ ok: true, value: null });
    expect(lacking.permissions.remove).toHaveBeenCalledWith({ origins: ['https://xahoilac.example/*'] });
    lacking.permissions.remove.mockRejectedValue(new Error('required'));
    expect(await removeSite('https://baothanhhoa.vn')).toMatchObject({ ok: false });
  });
});
