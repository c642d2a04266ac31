/**
 * What belongs to an article and stands outside its body: the lead above it, captions of a picture at its head, the
 * byline line. Readability leaves them out on most of the sites measured.
 */
import { isLinkBlock, walkBlocks, type Block } from './block-walk.ts';
import { isNameLine, parseLabelledByline, parseSourceLine } from './byline.ts';
import { isProse } from './article-likeness.ts';
import { foldLetters, isBefore, shown, type PageParts } from './page-parts.ts';
import { GENERIC_FAMILY } from './site-families.ts';
import { readBlock } from './text-map.ts';

export interface Restored {
  readonly restored: readonly Text[];
  /** The page's blocks between the headline and the body; none without a headline. */
  readonly between: readonly Block[];
}

/**
 * @param body the text nodes of the body
 * @param pageBlocks the blocks of the whole page, noise aside
 */
export function findRestored(
  document: Document,
  parts: PageParts,
  body: ReadonlySet<Text>,
  pageBlocks: readonly Block[],
  description: string | null,
): Restored {
  const { between, behind } = blocksAround(pageBlocks, parts, body);
  const lead = findLead(document, parts, between, description);
  const captions = [
    ...[...shown(document, parts.family.captions)].flatMap((element) => walkBlocks(element)),
    ...between.filter(({ element }) => element.closest('figcaption') !== null),
  ];
  const bylines = [...shown(document, parts.family.author)].flatMap((element) => walkBlocks(element));
  const restored = [...lead, ...captions, ...bylines].flatMap(({ nodes }) => nodes);
  if (bylines.length === 0) restored.push(...between.flatMap(bylineNodes), ...behind.flatMap(labelledNodes));
  return { restored, between };
}

/** A byline line stands within so many lines behind the body. */
const LINES_BEHIND = 3;

function blocksAround(blocks: readonly Block[], { headline, body: own }: PageParts, body: ReadonlySet<Text>) {
  const isHeadline = ({ element }: Block) => headline?.contains(element) ?? false;
  const isBody = (block: Block) =>
    !isHeadline(block) && (own !== null || isProse(block)) && block.nodes.some((node) => body.has(node));
  const first = blocks.findIndex(isBody);
  const last = blocks.findLastIndex(isBody);
  const top = blocks.findLastIndex((block, i) => i < first && isHeadline(block));
  const between =
    top < 0 ? [] : blocks.slice(top + 1, first).filter(({ element }) => !element.contains(headline));
  return { between, behind: last < 0 ? [] : blocks.slice(last + 1, last + 1 + LINES_BEHIND) };
}

/** A lead that no selector knows stands behind so many other links at most: further down are other stories. */
const LINKS_ABOVE_A_LEAD = 2;

function findLead(
  document: Document,
  { family, headline, body }: PageParts,
  between: readonly Block[],
  description: string | null,
): readonly Block[] {
  for (const element of shown(document, [...family.lead, ...(body ? [] : GENERIC_FAMILY.lead)])) {
    const isBelow = !headline || (isBefore(headline, element) && !element.contains(headline));
    const isAbove = body
      ? isBefore(element, body) && !element.contains(body)
      : between.some((block) => element.contains(block.element));
    if (isBelow && isAbove) return walkBlocks(element);
  }
  const described = description === null ? -1 : between.findIndex((block) => opensLike(block, description));
  const at = described < 0 ? between.findIndex(isProse) : described;
  const links = between.slice(0, at).filter((block) => isLinkBlock(block) && block.length > 20).length;
  const lead = between[at];
  return lead && (described >= 0 || links <= LINKS_ABOVE_A_LEAD) ? [lead] : [];
}

/** So many letters in common at the beginning make a line the description's. */
const TELLING_LENGTH = 40;

function opensLike(block: Block, description: string): boolean {
  if (isLinkBlock(block)) return false;
  const line = foldLetters(readBlock(block.nodes).text);
  const wanted = foldLetters(description);
  return line.length >= TELLING_LENGTH && wanted.startsWith(line.slice(0, TELLING_LENGTH));
}

/** The names in a line between headline and body: `HẢI TRIỀU 18/11/2023 16:05` is two text nodes. */
function bylineNodes(block: Block): Text[] {
  const line = readBlock(block.nodes).text;
  if (parseLabelledByline(line) !== null) return [...block.nodes];
  return block.nodes.filter((node) => isNameLine(readBlock([node]).text));
}

function labelledNodes({ nodes }: Block): readonly Text[] {
  const line = readBlock(nodes).text;
  const source = parseSourceLine(line);
  const isNamed = source !== null && (/^nguồn/iu.test(line) || isNameLine(source));
  return parseLabelledByline(line) !== null || isNamed ? nodes : [];
}
