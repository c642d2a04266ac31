/** What an export must hold of the fixture pages, each clipped whole under its slug and once as a passage. */
import { expect } from 'vitest';
import { PAGES, readPage } from '../pages/pages.ts';
import { detectionsOf, textsOf } from './expected-marks.ts';
import type { ExportedFile } from './exported-file.ts';

/** The fixture pages that hold an article. */
export const ARTICLES = PAGES.map((slug) => ({ slug, ...readPage(slug) })).filter(
  ({ expected }) => expected.text !== '',
);

/** The tag that the first mark of a page is given. */
export const markTagOf = (slug: string) => `dấu ${slug}`;

/** Header, text, marks, the tag on the first mark and the passage of every article. */
export function expectArticles({ clippings }: ExportedFile, passages: ReadonlyMap<string, string>): void {
  expect(ARTICLES.length).toBeGreaterThanOrEqual(8);
  for (const { slug, expected } of ARTICLES) {
    const clipping = clippings.find(({ kind, tags }) => kind === 'article' && tags.includes(slug));
    const { title, byline, publishedAt, text } = expected;
    expect(clipping?.article, slug).toMatchObject({ title, byline, publishedAt, text });
    const annotations = clipping?.annotations ?? [];
    const marks = textsOf(expected, detectionsOf(expected));
    const exacts = (of: typeof annotations) => of.map(({ quote }) => quote.exact);
    expect(exacts(annotations), slug).toEqual(marks);
    const tagged = annotations.filter(({ tags }) => tags.includes(markTagOf(slug)));
    expect(exacts(tagged), slug).toEqual([marks[0]]);
    const passage = clippings.find(({ kind, article }) => kind === 'passage' && article.title === title);
    expect(passage?.passage?.exact, slug).toBe(passages.get(slug));
  }
}
