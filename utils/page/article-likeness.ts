/** Whether a page is one article, or a front or section page: headlines with links, each with a line or two. */
import { isLinkBlock, type Block } from './block-walk.ts';
import type { PageParts } from './page-parts.ts';

/** A block this long (white space aside), not a link, is prose. */
const PROSE_LENGTH = 60;
/** So many groups of teasers among the paragraphs, and one to every two paragraphs, make a list. */
const GROUPS_OF_A_LIST = 3;
const PARAGRAPHS_PER_GROUP = 2;
const TEASER_LENGTH = 15;
const FRONT_PATH = /^\/(?:(?:index|default|home|trang-chu)(?:\.\w+)?\/?)?$/i;

export function isProse(block: Block): boolean {
  return block.length >= PROSE_LENGTH && block.linkLength < block.length / 2;
}

/** @param blocks what would be the article's text, before lines of chrome are dropped */
export function isArticle(url: URL, parts: PageParts, blocks: readonly Block[]): boolean {
  const prose = blocks.filter(isProse);
  if (prose.length === 0) return false;
  if (parts.body) return true;
  if (FRONT_PATH.test(url.pathname) && url.search === '') return false;
  if (hasArticlePath(url, parts) && parts.headline !== null) return true;
  return !isList(blocks) && (parts.headline !== null || prose.length > 2);
}

/** On a host known to run the family, the shape of its articles' addresses. Another shape proves nothing: they change. */
function hasArticlePath(url: URL, { family, isOwnHost }: PageParts): boolean {
  return isOwnHost && family.articlePath?.test(url.pathname + url.search) === true;
}

/**
 * Teasers behind the last paragraph are the usual list below an article, and one list inside it is one group. On a
 * section page every few lines of prose have their own, or there is more to click than to read.
 */
function isList(blocks: readonly Block[]): boolean {
  const body = blocks.slice(0, blocks.findLastIndex(isProse) + 1);
  const groups = body.filter((block, i) => isTeaser(block) && !isTeaser(body[i - 1])).length;
  const paragraphs = body.filter(isProse);
  if (groups >= GROUPS_OF_A_LIST && groups * PARAGRAPHS_PER_GROUP >= paragraphs.length) return true;
  return lengthOf(body.filter(isTeaser)) > lengthOf(paragraphs);
}

function isTeaser(block: Block | undefined): boolean {
  return block !== undefined && isLinkBlock(block) && block.length >= TEASER_LENGTH;
}

/** Characters, white space aside. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
