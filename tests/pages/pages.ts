/**
 * The fixture pages: news pages written by us in the shapes of the content systems of provincial papers. Each folder
 * holds source.html, meta.json and expected.json; a page that shows another article later has an expectation for that
 * too. A page without an expectation fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Extraction } from '../../utils/page/article.ts';

export interface PageMeta {
  readonly url: string;
  /** The site family the page is made after (known-site-families.ts), or `generic`. */
  readonly family: string;
  /** The page's own script completes the body a moment after loading. */
  readonly late?: boolean;
  /** A click that shows another article without loading a page. */
  readonly next?: { readonly click: string; readonly url: string; readonly expected: string };
}

/** An article as expected.json writes it; of the outlet only the name. */
export interface ExpectedArticle {
  readonly title: string;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly outlet: string | null;
  readonly address: string;
  readonly doubtful: readonly string[];
  readonly text: string;
}

const folder = import.meta.dirname;

export const PAGES: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

export function readPage(slug: string) {
  return {
    html: readFileSync(path.join(folder, slug, 'source.html'), 'utf8'),
    meta: readJson(slug, 'meta.json') as PageMeta,
    expected: readJson(slug, 'expected.json') as ExpectedArticle,
  };
}

export function readExpected(slug: string, name: string): ExpectedArticle {
  return readJson(slug, name) as ExpectedArticle;
}

function readJson(slug: string, name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, slug, name), 'utf8'));
}

/** An extraction in the form of expected.json. */
export function toExpected({ article }: Pick<Extraction, 'article'>): ExpectedArticle {
  return { ...article, outlet: article.outlet?.name ?? null };
}
