/**
 * Paints only the marks near what the reader sees where an article has very many: with every frame in which a page
 * changes, a browser goes through all the ranges of all highlights (Chromium 156: some 5 µs each).
 */
import type { PaintedSpan, Painter, PaintReport } from './painter.ts';
import { toMapOffset, type TextMap } from './text-map.ts';

/** Spans painted at once, half of them on either side of the view: some ten screens of dense figures. */
const MOST_PAINTED = 2_000;
/** Spans the view may move by before the paint follows. */
const SLACK = MOST_PAINTED / 4;
/** Milliseconds between two looks at where the reader has scrolled to. */
const LOOK_MS = 100;

export interface ViewPainterOptions {
  readonly document: Document;
  /** Ends the watching of scrolls. */
  readonly signal: AbortSignal;
}

/** A painter over another that may be given any number of spans; they must come in text order. */
export function createViewPainter(painter: Painter, { document, signal }: ViewPainterOptions): Painter {
  let all: readonly PaintedSpan[] = [];
  let map: TextMap | null = null;
  /** The index of the span in the middle of what is painted. */
  let middle = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function paintAround(index: number): Promise<PaintReport> {
    if (!map) return Promise.resolve({ painted: 0, lost: [] });
    middle = Math.max(MOST_PAINTED / 2, Math.min(index, all.length - MOST_PAINTED / 2));
    return painter.show(all.slice(middle - MOST_PAINTED / 2, middle + MOST_PAINTED / 2), map);
  }

  function follow(): void {
    timer = undefined;
    if (!map || all.length <= MOST_PAINTED) return;
    const index = indexInView(document, all, map);
    if (Math.abs(index - middle) > SLACK) void paintAround(index);
  }

  document.addEventListener(
    'scroll',
    () => {
      timer ??= setTimeout(follow, LOOK_MS);
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });

  return {
    show(spans, shownMap) {
      all = spans;
      map = shownMap;
      return paintAround(spans.length <= MOST_PAINTED ? 0 : indexInView(document, spans, shownMap));
    },
    focus(id) {
      const isPainted = id === null || painter.rangeOf(id) !== undefined;
      const index = isPainted ? -1 : all.findIndex((span) => span.id === id);
      if (index < 0) painter.focus(id);
      else
        void paintAround(index).then(() => {
          painter.focus(id);
        });
    },
    focusSpan(span, shownMap) {
      painter.focusSpan(span, shownMap);
    },
    dispose() {
      all = [];
      map = null;
      painter.dispose();
    },
    shown: () => painter.shown(),
    spanOfRange: (range) => painter.spanOfRange(range),
    rangeOf: (id) => painter.rangeOf(id),
  };
}

/** The first span below the middle of the window; text runs down the page, so a few looks find it. */
function indexInView(document: Document, spans: readonly PaintedSpan[], map: TextMap): number {
  const wanted = (document.defaultView?.innerHeight ?? 0) / 2;
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const index = (low + high) >>> 1;
    if (topOf(spans[index], map) < wanted) low = index + 1;
    else high = index;
  }
  return low;
}

/** CSS px from the window's top; of a span that is not on the page any more, above everything. */
function topOf(span: PaintedSpan | undefined, map: TextMap): number {
  const range = span && map.rangeAt(toMapOffset(span.start), toMapOffset(span.end));
  return range?.getBoundingClientRect().top ?? -Infinity;
}
