import type { TextRange } from '../../utils/language/normalize.ts';
import { trimmedRange } from '../../utils/panel/boundaries.ts';

/** The part of a saved text that is selected where it is shown (annotated-text.tsx); null where none of it is. */
export function rangeSelectedIn(document: Document, text: string): TextRange | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null ? null : trimmedRange(text, { start, end });
}

/** A place in the shown text as an offset into the whole; null where it is in no paragraph. */
function offsetOf(container: Node, offset: number): number | null {
  const element = container instanceof Element ? container : container.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(container, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}
