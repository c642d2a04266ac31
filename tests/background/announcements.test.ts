import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  announceLibrary,
  announceMark,
  announcePage,
  announceVocabulary,
  told,
} from '../../utils/background/announcements.ts';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import { fail, succeed } from '../../utils/clippings/result.ts';
import { createSampler } from '../support/clippings.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const toPages = vi.fn<(message: unknown) => Promise<unknown>>();
const toTab = vi.fn<(tabId: number, ...rest: unknown[]) => Promise<unknown>>();
const activeTabs = vi.fn<(filter: object) => Promise<{ id?: number }[]>>();

beforeEach(() => {
  vi.resetAllMocks();
  Object.assign(fakeBrowser.runtime, { sendMessage: toPages });
  Object.assign(fakeBrowser.tabs, { sendMessage: toTab, query: activeTabs });
  toPages.mockRejectedValue(new Error('Receiving end does not exist.'));
  toTab.mockRejectedValue(new Error('Receiving end does not exist.'));
  activeTabs.mockResolvedValue([{ id: 7 }, {}, { id: 8 }]);
});

const clipping = createSampler().clipping();
const annotationId = clipping.annotations[0]?.id ?? ('' as AnnotationId);
const heard = () => toPages.mock.calls.map(([message]) => message);

describe('the extension’s pages are told', () => {
  test('of the library, the vocabulary, a page and a mark', () => {
    announceLibrary(clipping.id);
    announceLibrary(null);
    announceVocabulary();
    announcePage({ tab: { id: 7 } });
    announceMark(annotationId, { tab: { id: 7 } });
    expect(heard()).toEqual([
      { channel: 'broadcast', type: 'libraryChanged', payload: { clippingId: clipping.id } },
      { channel: 'broadcast', type: 'libraryChanged', payload: { clippingId: null } },
      { channel: 'broadcast', type: 'vocabularyChanged', payload: {} },
      { channel: 'broadcast', type: 'pageChanged', payload: { tabId: 7 } },
      { channel: 'broadcast', type: 'markPointed', payload: { tabId: 7, annotationId } },
    ]);
  });

  test('of no page without a tab', () => {
    announcePage({});
    announceMark(annotationId, { tab: {} });
    expect(heard()).toEqual([]);
  });
});

describe('the pages being looked at are told', () => {
  const tabsTold = () => toTab.mock.calls.map(([tabId]) => tabId);

  test('of a change by the extension', async () => {
    expect(await told(Promise.resolve(succeed(1)))).toEqual(succeed(1));
    expect(activeTabs).toHaveBeenCalledWith({ active: true });
    expect(tabsTold()).toEqual([7, 8]);
  });

  test('of a change by a page, save that page', async () => {
    await told(Promise.resolve(succeed(1)), { tab: { id: 7 } });
    expect(tabsTold()).toEqual([8]);
  });

  test('of nothing where nothing changed', async () => {
    expect(await told(Promise.resolve(fail('no')))).toEqual(fail('no'));
    expect(tabsTold()).toEqual([]);
  });
});
