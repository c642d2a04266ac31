/** What a page says of itself in its head. */

export interface PageMetadata {
  /** Titles, the most particular first; some end with the site's name. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly siteName: string | null;
  readonly author: string | null;
  /** As written; see published-at.ts. */
  readonly publishedTime: string | null;
  readonly canonical: string | null;
}

export function readMetadata(document: Document): PageMetadata {
  const content = (...selectors: string[]) => firstContent(document, selectors);
  return {
    titles: [
      content('meta[property="og:title"]'),
      content('meta[name="twitter:title"]', 'meta[property="twitter:title"]'),
      trimmed(document.title),
    ].filter((title) => title !== null),
    description: content('meta[property="og:description"]', 'meta[name="description"]'),
    siteName: content('meta[property="og:site_name"]'),
    author: content(
      'meta[name="author"]',
      'meta[property="article:author"]',
      'meta[property="dable:author"]',
    ),
    publishedTime: content(
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="pubdate"]',
    ),
    canonical: trimmed(document.querySelector('link[rel~="canonical"]')?.getAttribute('href')),
  };
}

function firstContent(document: Document, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const content = trimmed(document.querySelector(selector)?.getAttribute('content'));
    if (content !== null) return content;
  }
  return null;
}

function trimmed(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim().normalize('NFC') ?? '';
  return text === '' ? null : text;
}
