/** The pointer on the page: resting on a mark opens its card, a click keeps it, a selection offers to clip it. */
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import { spanAtPoint } from '../../utils/page/hit-test.ts';
import type { Painter } from '../../utils/page/painter.ts';
import type { Overlay } from './overlay.tsx';
import type { PageSession } from './page-session.ts';
import type { PageUi } from './page-ui.tsx';

/** Milliseconds: the pointer rests that long before a card opens, and is away that long before it closes. */
const REST_MS = 180;
const AWAY_MS = 350;
const SELECTION_MS = 250;
/** UTF-16 code units: a shorter selection is a slip. */
const SELECTION_LENGTH = 3;

export interface PointerOptions {
  readonly document: Document;
  readonly painter: Painter | null;
  readonly session: PageSession;
  readonly overlay: Overlay;
  readonly ui: PageUi;
  readonly signal: AbortSignal;
}

export function followPointer({ document, painter, session, overlay, ui, signal }: PointerOptions): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let selectionTimer: ReturnType<typeof setTimeout> | undefined;

  const markAt = (event: MouseEvent) => {
    const map = session.model?.extraction.map;
    if (!painter || !map) return null;
    return spanAtPoint(document, painter, map, event.clientX, event.clientY);
  };

  const onMove = (event: MouseEvent) => {
    clearTimeout(timer);
    // A card under the pointer, or one that was asked for by click or key, stays.
    if (event.buttons !== 0 || overlay.holds(event.target) || ui.openCard?.takesFocus) return;
    timer = setTimeout(
      () => {
        const mark = markAt(event);
        if (mark && mark.id !== ui.openCard?.id) ui.openMark(mark.id as AnnotationId, false);
        else if (!mark) ui.closeCard();
      },
      ui.openCard ? AWAY_MS : REST_MS,
    );
  };

  const onClick = (event: MouseEvent) => {
    if (overlay.holds(event.target) || document.getSelection()?.isCollapsed === false) return;
    clearTimeout(timer);
    const mark = markAt(event);
    if (mark) {
      ui.openMark(mark.id as AnnotationId, true);
      session.point(mark.id as AnnotationId);
    } else ui.closeCard();
  };

  const onSelection = () => {
    clearTimeout(selectionTimer);
    selectionTimer = setTimeout(() => {
      const span = selectedSpan(document, session);
      ui.showPassageButton(span && span.end - span.start >= SELECTION_LENGTH ? span : null);
    }, SELECTION_MS);
  };

  // A card stands by its mark: when the page scrolls away under it, it is placed anew.
  const onScroll = () => {
    if (ui.openCard) ui.render();
  };

  const listening = { signal, passive: true } as const;
  document.addEventListener('mousemove', onMove, listening);
  document.addEventListener('click', onClick, listening);
  document.addEventListener('selectionchange', onSelection, listening);
  document.addEventListener('scroll', onScroll, { ...listening, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(selectionTimer);
  });
}

/** The part of the article that is selected; null where nothing is, or nothing of the article. */
export function selectedSpan(document: Document, session: PageSession) {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return session.model?.extraction.map.spanOf(selection.getRangeAt(0)) ?? null;
}
