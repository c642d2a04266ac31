/**
 * The text nodes of the article's body: the site's own body where it is known, else what Readability keeps, else,
 * where a name (`sidebar`, `comment`) made it drop the article or a long list of links outweighed it, the part of
 * the page with the most prose.
 */
import { isProse, lengthOf } from './article-likeness.ts';
import { blockSteps, type Block } from './block-walk.ts';
import type { Steps } from './in-slices.ts';
import type { PageParts } from './page-parts.ts';

/** The densest part must have so many times the prose: it also lets in what Readability dropped for good reason. */
const CLEAR_GAIN = 1.5;

/** @param pageBlocks the blocks of the whole page, noise aside */
export function* chooseBodyInSteps(
  { body, noise }: Pick<PageParts, 'body' | 'noise'>,
  pageBlocks: readonly Block[],
  readable: ReadonlySet<Text>,
): Steps<ReadonlySet<Text>> {
  if (body) return yield* textsInSteps(body, noise);
  const prose = pageBlocks.filter(isProse);
  const densest = densestElement(prose);
  if (!densest) return readable;
  const kept = lengthOf(prose.filter(({ nodes }) => nodes.some((node) => readable.has(node))));
  const inside = lengthOf(prose.filter(({ element }) => densest.contains(element)));
  return inside > CLEAR_GAIN * kept ? yield* textsInSteps(densest, noise) : readable;
}

function* textsInSteps(root: Element, skip: ReadonlySet<Element>): Steps<ReadonlySet<Text>> {
  const blocks = yield* blockSteps(root, { skip });
  return new Set(blocks.flatMap(({ nodes }) => nodes));
}

/** What a block's prose is worth to the elements around it, level by level: the innermost that holds most wins. */
const SHARE_PER_LEVEL = 0.9;
const LEVELS = 5;

function densestElement(prose: readonly Block[]): Element | null {
  const scores = new Map<Element, number>();
  for (const { element, length } of prose) {
    let score = length;
    for (let at: Element | null = element, level = 0; at && level < LEVELS; at = at.parentElement, level++) {
      scores.set(at, (scores.get(at) ?? 0) + score);
      score *= SHARE_PER_LEVEL;
    }
  }
  let best: Element | null = null;
  for (const [element, score] of scores) if (!best || score > (scores.get(best) ?? 0)) best = element;
  return best;
}
