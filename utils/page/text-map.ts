/**
 * The article text and the live text nodes it was read from. One string made of pieces; each piece knows its live
 * node and the code units of it that it stands for. Normalisation (language/normalize.ts) and folded white space
 * make a piece whose two sides differ in length; such a piece is taken whole, never in part.
 */
import { normalize, type TextRange } from '../language/normalize.ts';
import { runAtOnce, type Steps } from './in-slices.ts';

declare const brand: unique symbol;
/** A UTF-16 offset into the article text. */
export type MapOffset = number & { readonly [brand]: 'MapOffset' };
/** A UTF-16 offset into the data of one live text node. */
export type NodeOffset = number & { readonly [brand]: 'NodeOffset' };

/** States that a number counts code units of the article text; detections and quotes carry plain numbers. */
export function toMapOffset(offset: number): MapOffset {
  return offset as MapOffset;
}

/** States that a number counts code units of one text node, as the DOM's own offsets do. */
export function toNodeOffset(offset: number): NodeOffset {
  return offset as NodeOffset;
}

/** `text.slice(start, end)` was read from `node.data.slice(nodeStart, nodeEnd)`. */
export interface Piece {
  readonly node: Text;
  readonly nodeStart: NodeOffset;
  readonly nodeEnd: NodeOffset;
  readonly start: MapOffset;
  readonly end: MapOffset;
}

/** One block's text, white space folded, offsets counted from the block's beginning. */
export interface BlockText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface TextMap {
  /** Blocks parted by one `\n` each, which belongs to no node. */
  readonly text: string;
  /** In text order; between two pieces there may be a block end, never a character of a node. */
  readonly pieces: readonly Piece[];
  /**
   * The live range of a half-open span of the text; null where a node of it has left the page or no longer holds
   * what it held, and for a span that holds no character of a node.
   */
  rangeAt(start: MapOffset, end: MapOffset): Range | null;
  /** The same as a static range, which costs the page nothing when its DOM changes: for painting. */
  staticRangeAt(start: MapOffset, end: MapOffset): StaticRange | null;
  /** Where a boundary inside a text node of the article stands in the text; null for any other node. */
  offsetAt(node: Node, offset: NodeOffset): MapOffset | null;
  /** The part of the text that a live range (a selection) covers; null where it covers none. */
  spanOf(range: AbstractRange): { readonly start: MapOffset; readonly end: MapOffset } | null;
  /** Whether every node is still on the page and holds what it held. */
  isCurrent(): boolean;
}

const WHITE = /[\s]/u;
/** Text that needs no folding: no white space but single plain spaces. */
const PLAIN = /^(?:\S+(?: \S+)*)?$/u;

/** Reads the text nodes of one block as one line: normalised, runs of white space folded into one space, trimmed. */
export function readBlock(nodes: readonly Text[]): BlockText {
  const block = new BlockReader();
  for (const node of nodes) block.add(node);
  return { text: block.text, pieces: block.pieces };
}

/** Joins blocks with `\n`. Empty blocks are left out. */
export function createTextMap(blocks: readonly BlockText[]): TextMap {
  return runAtOnce(textMapSteps(blocks));
}

/** The same in steps. */
export function* textMapSteps(blocks: readonly BlockText[]): Steps<TextMap> {
  let text = '';
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (block.text === '') continue;
    yield;
    if (text !== '') text += '\n';
    const shift = text.length;
    for (const piece of block.pieces) {
      pieces.push({ ...piece, start: toMapOffset(piece.start + shift), end: toMapOffset(piece.end + shift) });
    }
    text += block.text;
  }
  return new PieceMap(text, pieces);
}

class BlockReader {
  text = '';
  readonly pieces: Piece[] = [];
  /** White space seen and not yet written: it is dropped at the block's end. */
  #space: { node: Text; range: TextRange } | null = null;

  add(node: Text): void {
    const normalized = normalize(node.data);
    if (normalized.text === node.data && PLAIN.test(node.data)) {
      this.#write(node, { start: 0, end: node.data.length }, node.data);
      return;
    }
    for (let i = 0; i < normalized.text.length; i++) {
      const character = normalized.text.charAt(i);
      const range = normalized.toRaw({ start: i, end: i + 1 });
      if (!WHITE.test(character)) this.#write(node, range, character);
      else if (this.#space?.node === node) this.#space.range = { ...this.#space.range, end: range.end };
      else this.#space ??= { node, range };
    }
  }

  #write(node: Text, range: TextRange, written: string): void {
    if (written === '') return;
    const space = this.#space;
    this.#space = null;
    if (space && this.text !== '') this.#append(space.node, space.range, ' ');
    this.#append(node, range, written);
  }

  #append(node: Text, range: TextRange, written: string): void {
    const start = this.text.length;
    this.text += written;
    const last = this.pieces.at(-1);
    const isOneToOne = written.length === range.end - range.start;
    const isSameCluster = last?.nodeStart === range.start && last.nodeEnd === range.end;
    if (last?.node === node && (isSameCluster || (isOneToOne && continues(last, range)))) {
      this.pieces[this.pieces.length - 1] = {
        ...last,
        nodeEnd: toNodeOffset(range.end),
        end: toMapOffset(this.text.length),
      };
      return;
    }
    this.pieces.push({
      node,
      nodeStart: toNodeOffset(range.start),
      nodeEnd: toNodeOffset(range.end),
      start: toMapOffset(start),
      end: toMapOffset(this.text.length),
    });
  }
}

function continues(piece: Piece, range: TextRange): boolean {
  return isOneToOne(piece) && piece.nodeEnd === range.start;
}

function isOneToOne({ nodeStart, nodeEnd, start, end }: Piece): boolean {
  return nodeEnd - nodeStart === end - start;
}

class PieceMap implements TextMap {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** What every node held when it was read, with the index of its first piece. */
  readonly #held = new Map<Node, { data: string; first: number }>();

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.pieces = pieces;
    pieces.forEach(({ node }, first) => {
      if (!this.#held.has(node)) this.#held.set(node, { data: node.data, first });
    });
  }

  rangeAt(start: MapOffset, end: MapOffset): Range | null {
    const ends = this.#ends(start, end);
    if (!ends) return null;
    const range = ends.startContainer.ownerDocument.createRange();
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    return range;
  }

  staticRangeAt(start: MapOffset, end: MapOffset): StaticRange | null {
    const ends = this.#ends(start, end);
    return ends && new StaticRange(ends);
  }

  offsetAt(node: Node, offset: NodeOffset): MapOffset | null {
    const held = this.#held.get(node);
    if (!held) return null;
    let before: MapOffset | null = null;
    for (let i = held.first; this.pieces[i]?.node === node; i++) {
      const piece = this.pieces[i];
      if (!piece || piece.nodeStart > offset) break;
      if (offset < piece.nodeEnd) {
        return isOneToOne(piece) ? toMapOffset(piece.start + offset - piece.nodeStart) : piece.start;
      }
      before = piece.end;
    }
    return before ?? this.pieces[held.first]?.start ?? null;
  }

  spanOf(range: AbstractRange): { start: MapOffset; end: MapOffset } | null {
    const start = this.#boundary(range.startContainer, toNodeOffset(range.startOffset), 'start');
    const end = this.#boundary(range.endContainer, toNodeOffset(range.endOffset), 'end');
    return start !== null && end !== null && start < end ? { start, end } : null;
  }

  isCurrent(): boolean {
    return [...this.#held].every(([node, { data }]) => node.isConnected && node.nodeValue === data);
  }

  /** A range's boundary in the text; outside the article's nodes, the nearest character inside the range. */
  #boundary(container: Node, offset: NodeOffset, side: 'start' | 'end'): MapOffset | null {
    const exact = this.offsetAt(container, offset);
    if (exact !== null || !container.ownerDocument) return exact;
    const point = container.ownerDocument.createRange();
    point.setStart(container, offset);
    const inside = side === 'start' ? this.pieces : this.pieces.toReversed();
    const wanted = side === 'start' ? 1 : -1;
    const piece = inside.find(({ node }) => node.isConnected && point.comparePoint(node, 0) === wanted);
    return (side === 'start' ? piece?.start : piece?.end) ?? null;
  }

  #ends(start: MapOffset, end: MapOffset): TextRangeEnds | null {
    const first = this.#firstEndingAfter(start);
    const last = this.#firstEndingAfter(toMapOffset(end - 1));
    const from = this.pieces[first];
    const reached = this.pieces[last];
    // The span's last character may be a block end: then the piece before it is the last one.
    const to = reached && reached.start < end ? reached : this.pieces[last - 1];
    if (!from || !to || from.start >= end || to.end <= start || !this.#holds(from, to)) return null;
    return {
      startContainer: from.node,
      startOffset: isOneToOne(from) ? from.nodeStart + Math.max(0, start - from.start) : from.nodeStart,
      endContainer: to.node,
      endOffset: isOneToOne(to) ? to.nodeStart + Math.min(end, to.end) - to.start : to.nodeEnd,
    };
  }

  #holds(from: Piece, to: Piece): boolean {
    const last = this.pieces.indexOf(to, this.#firstEndingAfter(from.start));
    for (let i = this.#firstEndingAfter(from.start); i <= last; i++) {
      const node = this.pieces[i]?.node;
      if (!node?.isConnected || this.#held.get(node)?.data !== node.data) return false;
    }
    return true;
  }

  /** The index of the first piece that ends behind `offset`; the number of pieces where none does. */
  #firstEndingAfter(offset: MapOffset): number {
    let low = 0;
    let high = this.pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.pieces[middle]?.end ?? Infinity) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface TextRangeEnds {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}
