/** What is kept of a news page, and how sure of it one can be. */
import type { Outlet } from '../lexicon/outlets.ts';
import type { TextMap } from './text-map.ts';

export const DOUBTS = [
  /** A front or section page: lists of links, no article. The text is empty unless the caller insists. */
  'notAnArticle',
  /** Part of the body is still encoded, or empty until a script fills it: wait (await-settled.ts), extract again. */
  'notReady',
  /** The site's own body was not found and Readability chose the text. */
  'bodyGuessed',
  /** The page has far more prose outside the site's own body than in it. */
  'bodyDisputed',
  /** So little text that it may be a caption or a notice. */
  'shortText',
  /** No headline was found on the page; the title comes from its metadata. */
  'noHeadline',
  'noDate',
] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Article {
  readonly title: string;
  /** As printed; null where the page names nobody, or only itself. */
  readonly byline: string | null;
  /** ISO 8601 with +07:00, Vietnam's time; a date alone where the page gives no time. Null where it gives none. */
  readonly publishedAt: string | null;
  /** Null on a site the lexicon does not know. */
  readonly outlet: Outlet | null;
  /** One per page, see address.ts. */
  readonly address: string;
  /** Headline, lead, body, captions and byline line, blocks parted by `\n`; normalised. */
  readonly text: string;
  readonly doubtful: readonly Doubt[];
}

export interface Extraction {
  readonly article: Article;
  /** `map.text` is `article.text`. */
  readonly map: TextMap;
}
