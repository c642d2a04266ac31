/**
 * The article of a live page, and where each of its characters stands. The page is only read: Readability works on
 * a copy. The site's own body is taken where its family is known, Readability's choice elsewhere; headline, lead
 * and byline line, which both often leave out, are put back in the place they have on the page.
 */
import { outletOf } from '../lexicon/outlets.ts';
import { normalizeAddress } from './address.ts';
import type { Article, Doubt, Extraction } from './article.ts';
import { isArticle, isProse, lengthOf } from './article-likeness.ts';
import { blockSteps, holdsText, isLinkBlock, walkBlocks, type Block } from './block-walk.ts';
import { chooseBodyInSteps } from './body-choice.ts';
import { endsArticle, isChromeLine, isEncoded } from './chrome-lines.ts';
import { runAtOnce, type Steps } from './in-slices.ts';
import { readMetadata } from './metadata.ts';
import { bylineOf, publishedAtOf, titleOf, type Evidence } from './page-facts.ts';
import { findParts, isBefore, type PageParts } from './page-parts.ts';
import { isDateLine } from './published-at.ts';
import { readabilitySteps } from './readability.ts';
import { findRestored } from './restored-texts.ts';
import { readBlock, textMapSteps, type BlockText } from './text-map.ts';

export interface ExtractOptions {
  /** The page's address; http(s). */
  readonly address: string;
  /** The reader asked for this page: what looks like a front page is read all the same. */
  readonly insists?: boolean;
}

/** @throws TypeError where the address is no http(s) address */
export function extractArticle(document: Document, options: ExtractOptions): Extraction {
  return runAtOnce(extractionSteps(document, options));
}

/**
 * The same in steps, for pages of any length. The page may change meanwhile: whoever lets it must read again then.
 * @throws TypeError where the address is no http(s) address
 */
export function* extractionSteps(
  document: Document,
  { address, insists = false }: ExtractOptions,
): Steps<Extraction> {
  const metadata = readMetadata(document);
  const normalized = normalizeAddress(address, metadata.canonical);
  if (normalized === null) throw new TypeError(`no web address: ${address}`);
  const url = new URL(address);
  const outlet = outletOf(url.hostname);
  yield;
  const parts = findParts(document, url, metadata);
  yield;
  const pageBlocks = yield* blockSteps(document.body, { skip: parts.noise });
  const readability = yield* readabilitySteps(document, parts);
  const body = yield* chooseBodyInSteps(parts, pageBlocks, readability.kept);
  yield;

  const description = metadata.description ?? readability.excerpt;
  const { restored, between } = findRestored(document, parts, body, pageBlocks, description);
  yield;
  const content = yield* collect(document, parts, body, restored);
  const isOne = isArticle(
    url,
    parts,
    content.entries.map(({ block }) => block),
  );
  yield;
  const entries = isOne || insists ? cleaned(content) : [];
  yield;
  const map = yield* textMapSteps(entries.map(({ line }) => line));
  const evidence: Evidence = {
    document,
    url,
    parts,
    metadata,
    readability,
    outlet,
    between: between.map(({ nodes }) => readBlock(nodes).text),
    betweenNodes: between.flatMap(({ nodes }) => nodes.map((node) => readBlock([node]).text)),
    lines: entries.map(({ line }) => line.text),
    dateLines: content.entries.map(({ line }) => line.text).filter(isDateLine),
  };
  yield;
  const isReady = yield* readinessSteps(pageBlocks, parts);
  const publishedAt = isOne ? publishedAtOf(evidence) : null;
  const article: Article = {
    title: isOne ? titleOf(evidence) : (metadata.titles[0] ?? ''),
    byline: isOne ? bylineOf(evidence) : null,
    publishedAt,
    outlet,
    address: normalized,
    text: map.text,
    doubtful: isOne
      ? doubtsOf(parts, pageBlocks, entries, publishedAt, isReady)
      : [isReady ? 'notAnArticle' : 'notReady'],
  };
  return { article, map };
}

interface Entry {
  readonly block: Block;
  readonly line: BlockText;
}

interface Content {
  readonly entries: readonly Entry[];
  /** Text that is the article's by its place, whatever it looks like: headline, lead, byline line. */
  readonly certain: ReadonlySet<Text>;
}

function* collect(
  document: Document,
  parts: PageParts,
  body: ReadonlySet<Text>,
  restored: readonly Text[],
): Steps<Content> {
  const headline = parts.headline ? walkBlocks(parts.headline).flatMap(({ nodes }) => nodes) : [];
  const certain = new Set([...headline, ...restored]);
  const blocks = yield* blockSteps(document.body, { keep: new Set([...certain, ...body]) });
  const entries: Entry[] = [];
  for (const block of blocks) {
    yield;
    // Above a headline stand today's date, the section's name, a breadcrumb.
    if (isProse(block) || !standsAbove(block, parts.headline)) {
      entries.push({ block, line: readBlock(block.nodes) });
    }
  }
  return { entries, certain };
}

function standsAbove({ element }: Block, headline: Element | null): boolean {
  return headline !== null && isBefore(element, headline) && !element.contains(headline);
}

/** Without links, date lines and chrome among the paragraphs; up to where the lists below an article begin. */
function cleaned({ entries, certain }: Content): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const { block, line } = entry;
    const isCertain = block.nodes.some((node) => certain.has(node));
    if (!isCertain && endsArticle(line.text) && kept.some((other) => isProse(other.block))) break;
    if (isCertain || !isAddition(block, line.text)) kept.push(entry);
  }
  return kept;
}

/** A teaser of another article is at least this long; shorter links are names and addresses. */
const TEASER_LENGTH = 15;

function isAddition(block: Block, line: string): boolean {
  if (isLinkBlock(block) && block.length >= TEASER_LENGTH) return true;
  return isChromeLine(line) || isDateLine(line) || isEncoded(line);
}

/** Where a page has so many times the prose of its article, the article may be another part of it. */
const MOST_OF_A_PAGE = 3;
/** Less prose than this (white space aside) may be a notice or a caption. */
const SHORT_TEXT = 200;

function doubtsOf(
  parts: PageParts,
  pageBlocks: readonly Block[],
  entries: readonly Entry[],
  publishedAt: string | null,
  isReady: boolean,
): Doubt[] {
  const prose = entries.filter(({ block }) => isProse(block) && !parts.headline?.contains(block.element));
  const length = lengthOf(prose.map(({ block }) => block));
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['notReady', !isReady],
    ['bodyGuessed', parts.body === null],
    ['bodyDisputed', parts.body !== null && lengthOf(pageBlocks.filter(isProse)) > MOST_OF_A_PAGE * length],
    ['shortText', length < SHORT_TEXT],
    ['noHeadline', parts.headline === null],
    ['noDate', publishedAt === null],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

/** Whether the article's text is all there, and none of the page's still encoded. */
function* readinessSteps(pageBlocks: readonly Block[], { body, headline }: PageParts): Steps<boolean> {
  if (body !== null && headline !== null && !holdsText(body)) return false;
  for (const { nodes } of pageBlocks) {
    yield;
    if (nodes.some((node) => isEncoded(node.data))) return false;
  }
  return true;
}
