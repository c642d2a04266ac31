/**
 * Reads an element as blocks: runs of text nodes that a reader sees on lines of their own. `textContent` glues them
 * (`thiếu hàngÔng Phạm Hoàng`); here every block element, `<br>` and table cell ends one.
 */
import { runAtOnce, type Steps } from './in-slices.ts';
import { isHidden } from './visibility.ts';

const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML LEGEND LI MAIN MENU OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT ' +
    'TH THEAD TR UL BR'
  ).split(' '),
);
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)/i;

export interface Block {
  /** In document order, at least one. */
  readonly nodes: readonly Text[];
  /** The nearest block element around the first of them. */
  readonly element: Element;
  /** Code units of the nodes, white space aside, and how many of them stand in links. */
  readonly length: number;
  readonly linkLength: number;
}

export interface WalkOptions {
  /** Text nodes to read; all where left out. White space between two that are read is read too. */
  readonly keep?: ReadonlySet<Text>;
  /** Elements to pass over with all they hold. */
  readonly skip?: ReadonlySet<Element>;
}

/** Nodes looked at between two steps. */
const NODES_A_STEP = 64;

/** The blocks of `root` that have visible text, in document order. */
export function walkBlocks(root: Element, options?: WalkOptions): Block[] {
  return runAtOnce(blockSteps(root, options));
}

/** The same in steps; the page may change between two of them, and is then read as it is found. */
export function* blockSteps(root: Element, options?: WalkOptions): Steps<Block[]> {
  const blocks: Block[] = [];
  for (const block of scanBlocks(root, options)) {
    if (block) blocks.push(block);
    yield;
  }
  return blocks;
}

/** Whether `root` has visible text; looks no further than to the first. */
export function holdsText(root: Element): boolean {
  for (const block of scanBlocks(root)) if (block) return true;
  return false;
}

/** An element being walked. */
interface Frame {
  /** The child to look at next. */
  next: ChildNode | null;
  readonly block: Element;
  readonly isLink: boolean;
  /** The element is a block itself: its end ends one. */
  readonly endsBlock: boolean;
}

/** Each block, and null now and then in between. */
function* scanBlocks(root: Element, { keep, skip }: WalkOptions = {}): Generator<Block | null> {
  let nodes: Text[] = [];
  let length = 0;
  let linkLength = 0;
  let seen = 0;

  function* ended(element: Element): Generator<Block> {
    if (length > 0) yield { nodes, element, length, linkLength };
    nodes = [];
    length = 0;
    linkLength = 0;
  }

  const frames: Frame[] = [{ next: root.firstChild, block: root, isLink: false, endsBlock: true }];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    if (++seen % NODES_A_STEP === 0) yield null;
    const child = frame.next;
    if (!child) {
      frames.pop();
      if (frame.endsBlock) yield* ended(frame.block);
      continue;
    }
    frame.next = child.nextSibling;
    if (isText(child)) {
      const visible = child.data.replace(/\s+/gu, '').length;
      if (visible > 0 && keep && !keep.has(child)) continue;
      nodes.push(child);
      length += visible;
      if (frame.isLink) linkLength += visible;
    } else if (isElement(child) && skip?.has(child) !== true && !isHidden(child)) {
      const { block, isLink } = frame;
      if (isBlock(child)) {
        yield* ended(block);
        frames.push({ next: child.firstChild, block: child, isLink, endsBlock: true });
      } else {
        const inLink = isLink || child.tagName === 'A';
        frames.push({ next: child.firstChild, block, isLink: inLink, endsBlock: false });
      }
    }
  }
}

/** Whether a block is nothing but a link, as a teaser is. */
export function isLinkBlock({ length, linkLength }: Block): boolean {
  return linkLength >= 0.9 * length;
}

export function isText(node: Node): node is Text {
  return node.nodeType === node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

function isBlock(element: Element): boolean {
  return (
    BLOCK_TAGS.has(element.tagName) ||
    (element.hasAttribute('style') && BLOCK_STYLE.test(element.getAttribute('style') ?? ''))
  );
}
