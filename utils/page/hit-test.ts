/** Which painted span lies under a point: highlights get no events of their own. */
import type { PaintedSpan, Painter } from './painter.ts';
import { toNodeOffset, type TextMap } from './text-map.ts';

/** What newer browsers (Chrome 140, Firefox 150) answer for a point, topmost highlight first. */
interface PointRegistry {
  highlightsFromPoint(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
}

/**
 * The painted span at a point, the shortest where several lie there; null where there is none.
 * @param x client (viewport) coordinates in CSS px, as pointer events carry them
 */
export function spanAtPoint(
  document: Document,
  painter: Painter,
  map: TextMap,
  x: number,
  y: number,
): PaintedSpan | null {
  const registry = pointRegistry();
  if (!registry) return spanAtCaret(document, painter, map, x, y);
  const hit = registry
    .highlightsFromPoint(x, y)
    .flatMap(({ ranges }) => ranges.map((range) => painter.spanOfRange(range)))
    .filter((span) => span !== undefined);
  return shortestFirst(hit)[0] ?? null;
}

/**
 * The spans under a place of the text, the shortest first: what is marked inside a marked passage is meant.
 * @param offset UTF-16 code units into the article text
 */
export function spansAt(painter: Painter, offset: number): PaintedSpan[] {
  return shortestFirst([...painter.shown()].filter(({ start, end }) => start <= offset && offset < end));
}

function shortestFirst(spans: readonly PaintedSpan[]): PaintedSpan[] {
  return spans.toSorted((a, b) => a.end - a.start - (b.end - b.start));
}

function spanAtCaret(document: Document, painter: Painter, map: TextMap, x: number, y: number) {
  const caret = caretAt(document, x, y);
  const offset = caret && map.offsetAt(caret.node, toNodeOffset(caret.offset));
  if (offset === null) return null;
  // The caret lies between two characters: the point may be on either.
  const spans = [...spansAt(painter, offset), ...spansAt(painter, offset - 1)];
  // A caret is also found beside a line's end and between paragraphs: there the point is on no character.
  return spans.find((span) => isInside(painter, span, map, x, y)) ?? null;
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  // Chrome has it since 128; jsdom and older browsers have not.
  const older: Partial<Pick<Document, 'caretPositionFromPoint'>> = document;
  const position = older.caretPositionFromPoint?.call(document, x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}

function isInside(painter: Painter, { id }: PaintedSpan, map: TextMap, x: number, y: number): boolean {
  const painted = painter.rangeOf(id);
  const span = painted && map.spanOf(painted);
  const range = span && map.rangeAt(span.start, span.end);
  if (!range) return false;
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom,
  );
}

function pointRegistry(): PointRegistry | null {
  if (typeof CSS === 'undefined' || !('highlights' in CSS)) return null;
  const registry: object = CSS.highlights;
  return 'highlightsFromPoint' in registry ? (registry as PointRegistry) : null;
}
