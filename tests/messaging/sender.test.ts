import { describe, expect, test } from 'vitest';
import {
  fromContentScript,
  fromExtension,
  fromOffscreen,
  type Sender,
} from '../../utils/messaging/sender.ts';
import { createSampler } from '../support/clippings.ts';

const EXTENSION = { id: 'ours', root: 'chrome-extension://ours/' };
const PAGE = 'https://baohoalac.example/tin-1.html';
const ADDRESS = { original: `${PAGE}?utm_source=zalo`, normalised: PAGE };

const contentScript: Sender = {
  id: 'ours',
  url: ADDRESS.original,
  frameId: 0,
  tab: { id: 7, url: ADDRESS.original },
};
const popup: Sender = { id: 'ours', url: 'chrome-extension://ours/popup.html' };
/** The popup's page opened in a tab. */
const pageInTab: Sender = { ...popup, tab: { id: 8, url: 'chrome-extension://ours/popup.html' }, frameId: 0 };
const worker: Sender = { id: 'ours', url: 'chrome-extension://ours/background.js' };
const offscreen: Sender = { id: 'ours', url: 'chrome-extension://ours/offscreen.html' };

const reasonOf = (refusal: unknown) =>
  refusal === null ? 'admitted' : (refusal as { readonly reason: string }).reason;

describe('what only the extension may say', () => {
  test.each([popup, pageInTab, worker, offscreen])('is taken from $url', (sender) => {
    expect(fromExtension(sender, {}, EXTENSION)).toBeNull();
  });

  test.each<[string, Sender, string]>([
    ['a content script', contentScript, 'not-yours'],
    ['another extension', { ...popup, id: 'theirs' }, 'unknown-sender'],
    ['nobody', {}, 'unknown-sender'],
    ['a sender without an address', { id: 'ours' }, 'not-yours'],
    ['a page that looks like ours', { id: 'ours', url: 'chrome-extension://oursx/popup.html' }, 'not-yours'],
  ])('is refused from %s', (_name, sender, reason) => {
    expect(reasonOf(fromExtension(sender, {}, EXTENSION))).toBe(reason);
  });
});

test('only the offscreen document speaks for itself', () => {
  expect(fromOffscreen(offscreen, {}, EXTENSION)).toBeNull();
  expect(reasonOf(fromOffscreen(popup, {}, EXTENSION))).toBe('not-yours');
  expect(reasonOf(fromOffscreen(contentScript, {}, EXTENSION))).toBe('not-yours');
});

describe('a content script', () => {
  test.each<[string, Sender, string]>([
    ['in a page', contentScript, 'admitted'],
    ['in a frame', { ...contentScript, frameId: 3 }, 'not-yours'],
    ['that is a page of the extension', pageInTab, 'not-yours'],
    ['without a tab', { id: 'ours', url: PAGE }, 'not-yours'],
    ['of another extension', { ...contentScript, id: 'theirs' }, 'unknown-sender'],
    ['in a file', { ...contentScript, url: 'file:///tin.html' }, 'not-yours'],
  ])('%s', (_name, sender, reason) => {
    expect(reasonOf(fromContentScript(sender, { address: ADDRESS }, EXTENSION))).toBe(reason);
  });

  test.each([
    ['its own address', ADDRESS, 'admitted'],
    ['its own with a fragment', { ...ADDRESS, original: `${ADDRESS.original}#binh-luan` }, 'admitted'],
    [
      'a canonical path of its site',
      { ...ADDRESS, normalised: 'https://baohoalac.example/bai/1' },
      'admitted',
    ],
    ['another page', { original: 'https://baohoalac.example/tin-2.html', normalised: PAGE }, 'wrong-address'],
    ['another site', { ...ADDRESS, normalised: 'https://nganhang.example/' }, 'wrong-address'],
    ['a site that ends alike', { ...ADDRESS, normalised: 'https://xbaohoalac.example/tin' }, 'wrong-address'],
  ])('may speak of %s: %j, %s', (_name, address, reason) => {
    expect(reasonOf(fromContentScript(contentScript, { address }, EXTENSION))).toBe(reason);
  });

  test('may be on a mobile host', () => {
    const url = 'https://m.baohoalac.example/tin-1.html';
    const sender = { ...contentScript, url, tab: { id: 7, url } };
    const address = { original: url, normalised: PAGE };
    expect(fromContentScript(sender, { address }, EXTENSION)).toBeNull();
  });

  test('may have moved on without loading: its tab knows, or its document', () => {
    const next = 'https://baohoalac.example/tin-2.html';
    const address = { original: next, normalised: next };
    const tabKnows = { ...contentScript, tab: { id: 7, url: next } };
    const documentKnows = { ...contentScript, url: next };
    expect(fromContentScript(tabKnows, { address }, EXTENSION)).toBeNull();
    expect(fromContentScript(documentKnows, { address }, EXTENSION)).toBeNull();
  });

  test('may save a clipping of its own page only', () => {
    const draft = createSampler().draft({ path: 'tin-1.html' });
    expect(fromContentScript(contentScript, { draft }, EXTENSION)).toBeNull();
    const foreign = createSampler().draft({ path: 'khac.html' });
    expect(reasonOf(fromContentScript(contentScript, { draft: foreign }, EXTENSION))).toBe('wrong-address');
  });
});
