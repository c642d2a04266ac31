import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../utils/page/extract-article.ts';
import { PAGES, readPage, toExpected } from '../../pages/pages.ts';

function open(slug: string) {
  const { html, meta, expected } = readPage(slug);
  return { document: new JSDOM(html, { url: meta.url }).window.document, meta, expected };
}

describe('every page', () => {
  test.each(PAGES)('%s', (slug) => {
    const { document, meta, expected } = open(slug);
    if (meta.late === true) return;
    expect(toExpected(extractArticle(document, { address: meta.url }))).toEqual(expected);
  });
});
