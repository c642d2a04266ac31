/** Where spans of the article stand on the page, in viewport coordinates. */
import type { TextRange } from '../../utils/language/normalize.ts';
import { toMapOffset, type TextMap } from '../../utils/page/text-map.ts';

/** The box around all lines of a span, so that a card stands clear of it; null where it is not rendered. */
export function boxOf(map: TextMap, span: TextRange): DOMRect | null {
  const range = map.rangeAt(toMapOffset(span.start), toMapOffset(span.end));
  return range && range.getClientRects().length > 0 ? range.getBoundingClientRect() : null;
}

/** The last line of a span that is in view: a long selection may begin far above and end far below. */
export function lastLineInView(map: TextMap, span: TextRange, window: Window): DOMRect | null {
  const rects = map.rangeAt(toMapOffset(span.start), toMapOffset(span.end))?.getClientRects() ?? [];
  const inView = (rect: DOMRect) => rect.bottom > 0 && rect.top < window.innerHeight;
  return [...rects].findLast(inView) ?? null;
}
