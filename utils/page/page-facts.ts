/** Title, author and date of an article, each from the most trustworthy place that has one. */
import type { Outlet } from '../lexicon/outlets.ts';
import { isNameLine, isSiteName, parseLabelledByline, parseSourceLine, type Site } from './byline.ts';
import type { PageMetadata } from './metadata.ts';
import { lineOf, shown, type PageParts } from './page-parts.ts';
import { isAmbiguous, parsePublishedAt, type PublishedAt } from './published-at.ts';
import type { Reading } from './readability.ts';

export interface Evidence {
  readonly document: Document;
  readonly url: URL;
  readonly parts: PageParts;
  readonly metadata: PageMetadata;
  readonly readability: Reading;
  readonly outlet: Outlet | null;
  /** The lines between headline and body, in page order, and their text nodes one by one. */
  readonly between: readonly string[];
  readonly betweenNodes: readonly string[];
  /** The article's own lines. */
  readonly lines: readonly string[];
  /** Lines among them, left out of the article, that say when and nothing else. */
  readonly dateLines: readonly string[];
}

/** The headline as the page shows it; else a metadata title, without the site's name behind it where one has none. */
export function titleOf({ parts, metadata, readability }: Evidence): string {
  if (parts.headline) return lineOf(parts.headline);
  return readability.title ?? metadata.titles[0] ?? '';
}

/** A byline stands in the last so many lines. */
const LAST_LINES = 4;

export function bylineOf(evidence: Evidence): string | null {
  const { document, parts, metadata, readability, lines } = evidence;
  const site = siteOf(evidence);
  const isAuthor = (name: string | null): name is string => name !== null && !isSiteName(name, site);

  const printed = [...shown(document, parts.family.author)].map(lineOf);
  const ending = lines.slice(-LAST_LINES).toReversed();
  const candidates = [
    ...printed.map(parseLabelledByline),
    ...printed.filter((line) => isNameLine(line)),
    ...ending.map(parseLabelledByline),
    ...evidence.between.map(parseLabelledByline),
    ...evidence.betweenNodes.filter((line) => isNameLine(line)),
    ...ending.filter((line) => isNameLine(line) && !isRepeat(line, lines)),
    readability.byline,
    metadata.author,
    ...[...printed, ...ending].map(parseSourceLine),
  ];
  return candidates.find(isAuthor)?.replace(/\s+/gu, ' ').trim() ?? null;
}

/** A name that also stands in the headline is a subject, no writer. */
function isRepeat(line: string, [headline]: readonly string[]): boolean {
  return headline?.includes(line) ?? false;
}

function siteOf({ url, outlet, metadata, readability }: Evidence): Site {
  const host = url.hostname.replace(/^www\./, '');
  const names = [outlet?.name, metadata.siteName, readability.siteName, host, host.split('.')[0]];
  return { names: names.filter((name) => name !== undefined && name !== null) };
}

export function publishedAtOf(evidence: Evidence): PublishedAt | null {
  const { document, parts, metadata, readability, between, dateLines, lines } = evidence;
  const given = [metadata.publishedTime, readability.publishedTime].filter((time) => time !== null);
  const printed = parts.family.date.flatMap((selector) =>
    [...document.querySelectorAll(selector)].flatMap(timesOf),
  );
  const candidates = [
    ...given.filter((time) => !isAmbiguous(time)),
    ...printed,
    ...given.filter(isAmbiguous),
    ...between.filter(isShort),
    ...dateLines,
    ...lines.slice(-LAST_LINES).filter(isShort),
  ];
  for (const candidate of candidates) {
    const publishedAt = parsePublishedAt(candidate);
    if (publishedAt !== null) return publishedAt;
  }
  return null;
}

function timesOf(element: Element): string[] {
  const written = element.getAttribute('datetime') ?? element.getAttribute('content');
  return [written, element.textContent].filter((time) => time !== null);
}

/** Longer lines are prose, whose dates are the events'. */
const LONGEST_DATE_LINE = 100;

function isShort(line: string): boolean {
  return line.length <= LONGEST_DATE_LINE;
}
