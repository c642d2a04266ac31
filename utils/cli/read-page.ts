import { JSDOM } from 'jsdom';
import type { Article } from '../page/article.ts';
import { extractArticle } from '../page/extract-article.ts';

/** A page that names no address of its own: enough for an article of no known outlet. */
const UNKNOWN_ADDRESS = 'https://localhost/trang.html';

/**
 * The article of a saved page. Its scripts do not run.
 * @param address the page's address; without one, the one the page gives itself
 * @throws TypeError where the address is no http(s) address
 */
export function readPage(html: string, address?: string): Article {
  const { document } = new JSDOM(html, { url: address ?? UNKNOWN_ADDRESS }).window;
  return extractArticle(document, { address: address ?? ownAddress(document) ?? UNKNOWN_ADDRESS }).article;
}

function ownAddress(document: Document): string | null {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [link, meta].find((address) => /^https?:\/\/[^/]+\/./i.test(address ?? '')) ?? null;
}
