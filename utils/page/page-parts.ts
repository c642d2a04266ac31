/** Finds the parts of an article on the live page: by the site's family, or by what the page says of itself. */
import { stripDiacritics } from '../language/fold.ts';
import { holdsText, walkBlocks } from './block-walk.ts';
import type { PageMetadata } from './metadata.ts';
import { COMMON_NOISE, familiesFor, GENERIC_FAMILY, runsOn, type SiteFamily } from './site-families.ts';
import { readBlock } from './text-map.ts';
import { isShown } from './visibility.ts';

export interface PageParts {
  readonly family: SiteFamily;
  /** The family is known by the host, not only by its markup. */
  readonly isOwnHost: boolean;
  /** The site's own body; null where the family has none on this page. It may be empty still. */
  readonly body: Element | null;
  readonly headline: Element | null;
  /** Elements to leave out. */
  readonly noise: ReadonlySet<Element>;
}

export function findParts(document: Document, url: URL, metadata: PageMetadata): PageParts {
  const { family, body } = findBody(document, url);
  const headline = firstShown(document, family.title) ?? findHeadline(document, metadata.titles);
  return {
    family,
    isOwnHost: runsOn(family, url.hostname),
    body,
    headline,
    noise: findNoise(document, family, headline),
  };
}

/** The visible text of an element on one line. */
export function lineOf(element: Element): string {
  return walkBlocks(element)
    .map(({ nodes }) => readBlock(nodes).text)
    .join(' ');
}

/** Elements a list of selectors finds that the reader sees and that hold text, in the order of the selectors. */
export function* shown(document: Document, selectors: readonly string[]): Iterable<Element> {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll(selector)) {
      if (isShown(element) && holdsText(element)) yield element;
    }
  }
}

function firstShown(document: Document, selectors: readonly string[]): Element | null {
  for (const element of shown(document, selectors)) return element;
  return null;
}

export function isBefore(a: Node, b: Node): boolean {
  return (a.compareDocumentPosition(b) & a.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function findBody(document: Document, url: URL): { family: SiteFamily; body: Element | null } {
  const families = familiesFor(url);
  let empty: { family: SiteFamily; body: Element } | null = null;
  for (const family of families) {
    const body = firstShown(document, family.body);
    if (body) return { family, body };
    const bare = document.querySelector(family.body.join(', ') || ':not(*)');
    if (bare && runsOn(family, url.hostname)) empty ??= { family, body: bare };
  }
  if (empty) return empty;
  const own = families.find((family) => runsOn(family, url.hostname));
  return { family: own ?? GENERIC_FAMILY, body: null };
}

const HEADLINE_CANDIDATES = [
  'h1',
  '[itemprop="headline"]',
  'h2',
  'h3',
  '[class*="title" i]',
  '[class*="tieude" i]',
];
/** A shorter line is a section's name, or chance. */
const SHORTEST_HEADLINE = 12;

/** The element that says what the page's titles say; else the only h1. */
function findHeadline(document: Document, titles: readonly string[]): Element | null {
  const wanted = titles.map(foldLetters);
  for (const element of shown(document, HEADLINE_CANDIDATES)) {
    if (element.closest('a, nav, aside, header nav')) continue;
    const line = foldLetters(lineOf(element));
    if (line.length >= SHORTEST_HEADLINE && wanted.some((title) => title.startsWith(line))) return element;
  }
  const [only, second] = shown(document, ['h1']);
  return only && !second && foldLetters(lineOf(only)).length >= SHORTEST_HEADLINE ? only : null;
}

/** What holds more than this share of the page's letters is no box beside an article. */
const LARGEST_BOX = 0.4;

function findNoise(document: Document, family: SiteFamily, headline: Element | null): Set<Element> {
  const all = document.body.textContent.length;
  const noise = new Set(document.querySelectorAll(family.noise.join(', ') || ':not(*)'));
  for (const element of document.querySelectorAll(COMMON_NOISE.join(', '))) {
    const isBox = element.textContent.length <= LARGEST_BOX * all;
    if (isBox && element !== document.body && !(headline && element.contains(headline))) noise.add(element);
  }
  return noise;
}

/** Letters and digits alone: titles and lines differ in quotes, dashes and spaces. */
export function foldLetters(text: string): string {
  return stripDiacritics(text).replace(/[^\p{L}\p{N}]/gu, '');
}
