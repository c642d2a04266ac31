/**
 * Reads an element as blocks: runs of text nodes that a reader sees on lines of their own. `textContent` glues them
 * (`thiếu hàngÔng Phạm Hoàng`); here every block element, `<br>` and table cell ends one.
 */
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

/** The blocks of `root` that have visible text, in document order. */
export function walkBlocks(root: Element, { keep, skip }: WalkOptions = {}): Block[] {
  const blocks: Block[] = [];
  let nodes: Text[] = [];
  let length = 0;
  let linkLength = 0;

  function flush(element: Element): void {
    if (length > 0) blocks.push({ nodes, element, length, linkLength });
    nodes = [];
    length = 0;
    linkLength = 0;
  }

  function walk(parent: Element, block: Element, isLink: boolean): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isText(child)) {
        const visible = child.data.replace(/\s+/gu, '').length;
        if (visible > 0 && keep && !keep.has(child)) continue;
        nodes.push(child);
        length += visible;
        if (isLink) linkLength += visible;
      } else if (isElement(child)) {
        if (skip?.has(child) === true || isHidden(child)) continue;
        if (isBlock(child)) {
          flush(block);
          walk(child, child, isLink);
          flush(child);
        } else walk(child, block, isLink || child.tagName === 'A');
      }
    }
  }

  walk(root, root, false);
  flush(root);
  return blocks;
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
