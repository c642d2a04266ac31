/** Who sent a message, as far as the browser vouches for it. Pure: what it knows of the extension is given. */
import type { TransportError } from './protocol.ts';

/** The part of the browser's MessageSender that is read. */
export interface Sender {
  readonly id?: string | undefined;
  /** The address of the sending document. */
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export interface Extension {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`, the slash included. */
  readonly root: string;
}

export type Admission = (sender: Sender, payload: unknown, extension: Extension) => TransportError | null;

const refused = (reason: 'unknown-sender' | 'not-yours' | 'wrong-address'): TransportError => ({
  type: 'refused',
  reason,
});

/** Only the extension itself: its pages, its background, its offscreen document. */
export const fromExtension: Admission = (sender, _payload, extension) => {
  if (sender.id !== extension.id) return refused('unknown-sender');
  return sender.url?.startsWith(extension.root) === true ? null : refused('not-yours');
};

/** Only the offscreen document. */
export const fromOffscreen: Admission = (sender, payload, extension) =>
  fromExtension(sender, payload, extension) ??
  (sender.url === `${extension.root}offscreen.html` ? null : refused('not-yours'));

/** Only a content script in the top frame of a web page, and only about the page it stands in. */
export const fromContentScript: Admission = (sender, payload, extension) => {
  if (sender.id !== extension.id) return refused('unknown-sender');
  const isTopFrame = sender.tab !== undefined && (sender.frameId ?? 0) === 0;
  if (!isTopFrame || !/^https?:/.test(sender.url ?? '')) return refused('not-yours');
  const claimed = claimedAddress(payload);
  return claimed === null || speaksFor(sender, claimed) ? null : refused('wrong-address');
};

interface ClaimedAddress {
  readonly original: string;
  readonly normalised: string;
}

/** The address a payload is about: its own, or its draft's article's. Read after the payload passed its schema. */
function claimedAddress(payload: unknown): ClaimedAddress | null {
  if (!isRecord(payload)) return null;
  const { address, draft } = payload;
  if (isRecord(address)) return address as Record<string, unknown> & ClaimedAddress;
  const article = isRecord(draft) ? draft['article'] : null;
  return isRecord(article) ? (article['address'] as ClaimedAddress) : null;
}

/**
 * The original address must be the document's or the tab's, fragments aside; a page that moves on without loading
 * may have told the browser one and not yet the other. The normalised one may differ in path (a canonical link
 * does), but stays on the site.
 */
function speaksFor(sender: Sender, { original, normalised }: ClaimedAddress): boolean {
  const claimed = withoutFragment(original);
  const isOurs = [sender.url, sender.tab?.url].some(
    (url) => url !== undefined && withoutFragment(url) === claimed,
  );
  return isOurs && siteOf(original) === siteOf(normalised);
}

function withoutFragment(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  url.hash = '';
  return url.href;
}

/** The host without the labels that only say how a page is served. */
function siteOf(address: string): string | undefined {
  return URL.parse(address)?.hostname.replace(/^(?:(?:www|m|mobile|amp|wap)\.)+/, '');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
