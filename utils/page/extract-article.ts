/**
 * The article of a live page, and where each of its characters stands. The page is only read: Readability works on
 * a copy. The site's own body is taken where its family is known, Readability's choice elsewhere; headline, lead
 * and byline line, which both often leave out, are put back in the place they have on the page.
 */
import { outletOf } from '../lexicon/outlets.ts';
import { normalizeAddress } from './address.ts';
import type { Article, Doubt, Extraction } from './article.ts';
import { isArticle, isProse, lengthOf } from './article-likeness.ts';
import { isLinkBlock, walkBlocks, type Block } from './block-walk.ts';
import { chooseBody, textsIn } from './body-choice.ts';
import { endsArticle, isChromeLine, isEncoded } from './chrome-lines.ts';
import { readMetadata } from './metadata.ts';
import { bylineOf, publishedAtOf, titleOf, type Evidence } from './page-facts.ts';
import { findParts, isBefore, type PageParts } from './page-parts.ts';
import { isDateLine } from './published-at.ts';
import { readWithReadability } from './readability.ts';
import { findRestored } from './restored-texts.ts';
import { createTextMap, readBlock, type BlockText } from './text-map.ts';

export interface ExtractOptions {
  /** The page's address; http(s). */
  readonly address: string;
  /** The reader asked for this page: what looks like a front page is read all the same. */
  readonly insists?: boolean;
}

/** @throws TypeError where the address is no http(s) address */
export function extractArticle(document: Document, { address, insists = false }: ExtractOptions): Extraction {
  const metadata = readMetadata(document);
  const normalized = normalizeAddress(address, metadata.canonical);
  if (normalized === null) throw new TypeError(`no web address: ${address}`);
  const url = new URL(address);
  const outlet = outletOf(url.hostname);
  const parts = findParts(document, url, metadata);
  const pageBlocks = walkBlocks(document.body, { skip: parts.noise });
  const readability = readWithReadability(document, parts);
  const body = chooseBody(parts, pageBlocks, readability.kept);

  const description = metadata.description ?? readability.excerpt;
  const { restored, between } = findRestored(document, parts, body, pageBlocks, description);
  const content = collect(document, parts, body, restored);
  const isOne = isArticle(url, parts, content.blocks);
  const entries = isOne || insists ? cleaned(content) : [];
  const map = createTextMap(entries.map(({ line }) => line));
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
    dateLines: content.blocks.map(({ nodes }) => readBlock(nodes).text).filter(isDateLine),
  };
  const publishedAt = isOne ? publishedAtOf(evidence) : null;
  const article: Article = {
    title: isOne ? titleOf(evidence) : (metadata.titles[0] ?? ''),
    byline: isOne ? bylineOf(evidence) : null,
    publishedAt,
    outlet,
    address: normalized,
    text: map.text,
    doubtful: isOne
      ? doubtsOf(parts, pageBlocks, entries, publishedAt)
      : [isNotReady(pageBlocks, parts) ? 'notReady' : 'notAnArticle'],
  };
  return { article, map };
}

interface Content {
  readonly blocks: readonly Block[];
  /** Text that is the article's by its place, whatever it looks like: headline, lead, byline line. */
  readonly certain: ReadonlySet<Text>;
}

function collect(
  document: Document,
  parts: PageParts,
  body: ReadonlySet<Text>,
  restored: readonly Text[],
): Content {
  const headline = parts.headline ? textsIn(parts.headline, new Set()) : [];
  const certain = new Set([...headline, ...restored]);
  const blocks = walkBlocks(document.body, { keep: new Set([...certain, ...body]) });
  // Above a headline stand today's date, the section's name, a breadcrumb.
  return { blocks: blocks.filter((b) => isProse(b) || !standsAbove(b, parts.headline)), certain };
}

function standsAbove({ element }: Block, headline: Element | null): boolean {
  return headline !== null && isBefore(element, headline) && !element.contains(headline);
}

interface Entry {
  readonly block: Block;
  readonly line: BlockText;
}

/** Without links, date lines and chrome among the paragraphs; up to where the lists below an article begin. */
function cleaned({ blocks, certain }: Content): Entry[] {
  const entries: Entry[] = [];
  for (const block of blocks) {
    const line = readBlock(block.nodes);
    const isCertain = block.nodes.some((node) => certain.has(node));
    if (!isCertain && endsArticle(line.text) && entries.some((entry) => isProse(entry.block))) break;
    if (isCertain || !isAddition(block, line.text)) entries.push({ block, line });
  }
  return entries;
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
): Doubt[] {
  const prose = entries.filter(({ block }) => isProse(block) && !parts.headline?.contains(block.element));
  const length = lengthOf(prose.map(({ block }) => block));
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['notReady', isNotReady(pageBlocks, parts)],
    ['bodyGuessed', parts.body === null],
    ['bodyDisputed', parts.body !== null && lengthOf(pageBlocks.filter(isProse)) > MOST_OF_A_PAGE * length],
    ['shortText', length < SHORT_TEXT],
    ['noHeadline', parts.headline === null],
    ['noDate', publishedAt === null],
  ];
  return doubts.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

function isNotReady(pageBlocks: readonly Block[], { body, headline }: PageParts): boolean {
  const isWaiting = body !== null && headline !== null && walkBlocks(body).length === 0;
  return isWaiting || pageBlocks.some(({ nodes }) => nodes.some((node) => isEncoded(node.data)));
}
