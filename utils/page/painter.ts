/**
 * Paints spans of the article with CSS Custom Highlights: the page's DOM is never changed. Colours are in
 * entrypoints/article.content/style.css. The registry is shared with the page and with other extensions, so the
 * painter adds and deletes highlights of its own names only.
 */
import { KINDS, type Kind } from '../detect/detection.ts';
import type { TextRange } from '../language/normalize.ts';
import { inSlices } from './in-slices.ts';
import { toMapOffset, type TextMap } from './text-map.ts';

/** What the paint says: a suggestion of the detectors, or what a person confirmed (or marked), or corrected. */
const PAINTED_AS = ['suggested', 'confirmed', 'corrected'] as const;
export type PaintedAs = (typeof PAINTED_AS)[number];

export interface PaintedSpan {
  /** The detection's or annotation's id; unique among the spans shown together. */
  readonly id: string;
  readonly kind: Kind;
  readonly as: PaintedAs;
  /** UTF-16 offsets into the article text, half-open. */
  readonly start: number;
  readonly end: number;
}

export interface PaintReport {
  readonly painted: number;
  /** Spans whose nodes have left the page or changed since the map was made. */
  readonly lost: readonly PaintedSpan[];
}

export interface Painter {
  /**
   * Makes `spans` the ones shown: spans shown before and not named here go, the others keep their paint. Works in
   * slices of a few milliseconds; a later call takes over from one under way, whose promise then reports what it
   * had done. Two spans may be shown at one place.
   */
  show(spans: readonly PaintedSpan[], map: TextMap): Promise<PaintReport>;
  /** Draws attention to one span of those shown (the one under review), or to none. */
  focus(id: string | null): void;
  /** Draws attention to a span of the article that need not be shown: where something stood, or was rejected. */
  focusSpan(span: TextRange, map: TextMap): void;
  /** The spans shown, in no order. */
  shown(): Iterable<PaintedSpan>;
  /** The span painted by one of the painter's ranges; undefined for any other range. */
  spanOfRange(range: AbstractRange): PaintedSpan | undefined;
  /** The range that paints a span; undefined where it is not shown. */
  rangeOf(id: string): AbstractRange | undefined;
  /** Takes all paint off. */
  dispose(): void;
}

export type PainterResult =
  | { readonly type: 'ready'; readonly painter: Painter }
  /** The browser has no CSS Custom Highlights (Firefox before 140); say so, the panel still lists everything. */
  | { readonly type: 'unsupported' };

const FOCUS_HIGHLIGHT = 'diem-bao-focus';

/** What a person decided lies over a suggestion, the focus over both. */
const PRIORITY = { suggestion: 0, decision: 1, focus: 2 } as const;

/** `diem-bao-money` for a suggestion, `diem-bao-money-confirmed` and `-corrected` for a person's decision. */
function highlightName(kind: Kind, as: PaintedAs): string {
  return as === 'suggested' ? `diem-bao-${kind}` : `diem-bao-${kind}-${as}`;
}

/** Every name the painter may use; the stylesheet has a rule for each. */
export const HIGHLIGHT_NAMES: readonly string[] = [
  ...KINDS.flatMap((kind) => PAINTED_AS.map((as) => highlightName(kind, as))),
  FOCUS_HIGHLIGHT,
];

export function createPainter(): PainterResult {
  if (typeof Highlight === 'undefined' || typeof CSS === 'undefined' || !('highlights' in CSS)) {
    return { type: 'unsupported' };
  }
  return { type: 'ready', painter: new HighlightPainter(CSS.highlights) };
}

interface Stroke {
  readonly span: PaintedSpan;
  readonly map: TextMap;
  readonly range: StaticRange;
}

class HighlightPainter implements Painter {
  readonly #registry: HighlightRegistry;
  readonly #highlights = new Map<string, Highlight>();
  readonly #strokes = new Map<string, Stroke>();
  readonly #spans = new WeakMap<AbstractRange, PaintedSpan>();
  #underWay = new AbortController();

  constructor(registry: HighlightRegistry) {
    this.#registry = registry;
  }

  async show(spans: readonly PaintedSpan[], map: TextMap): Promise<PaintReport> {
    this.#underWay.abort();
    const underWay = new AbortController();
    this.#underWay = underWay;

    const wanted = new Map(spans.map((span) => [span.id, span]));
    const gone = [...this.#strokes.values()].filter((stroke) => {
      const span = wanted.get(stroke.span.id);
      return !span || !isSameStroke(stroke, span, map);
    });
    await inSlices(
      gone,
      (stroke) => {
        this.#erase(stroke);
      },
      underWay.signal,
    );

    const lost: PaintedSpan[] = [];
    await inSlices(
      spans,
      (span) => {
        if (!this.#strokes.has(span.id) && !this.#draw(span, map)) lost.push(span);
      },
      underWay.signal,
    );
    return { painted: this.#strokes.size, lost };
  }

  focus(id: string | null): void {
    this.#focusOn(id === null ? undefined : this.rangeOf(id));
  }

  focusSpan({ start, end }: TextRange, map: TextMap): void {
    this.#focusOn(map.staticRangeAt(toMapOffset(start), toMapOffset(end)) ?? undefined);
  }

  #focusOn(range: AbstractRange | undefined): void {
    const highlight = this.#highlight(FOCUS_HIGHLIGHT, PRIORITY.focus);
    highlight.clear();
    if (range) highlight.add(range);
  }

  *shown(): Iterable<PaintedSpan> {
    for (const { span } of this.#strokes.values()) yield span;
  }

  spanOfRange(range: AbstractRange): PaintedSpan | undefined {
    return this.#spans.get(range);
  }

  rangeOf(id: string): AbstractRange | undefined {
    return this.#strokes.get(id)?.range;
  }

  dispose(): void {
    this.#underWay.abort();
    for (const [name, highlight] of this.#highlights) {
      highlight.clear();
      if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    }
    this.#highlights.clear();
    this.#strokes.clear();
  }

  #draw(span: PaintedSpan, map: TextMap): boolean {
    const range = map.staticRangeAt(toMapOffset(span.start), toMapOffset(span.end));
    if (!range) return false;
    const priority = span.as === 'suggested' ? PRIORITY.suggestion : PRIORITY.decision;
    this.#highlight(highlightName(span.kind, span.as), priority).add(range);
    this.#strokes.set(span.id, { span, map, range });
    this.#spans.set(range, span);
    return true;
  }

  #erase({ span, range }: Stroke): void {
    this.#highlights.get(highlightName(span.kind, span.as))?.delete(range);
    this.#highlights.get(FOCUS_HIGHLIGHT)?.delete(range);
    this.#strokes.delete(span.id);
  }

  #highlight(name: string, priority: number): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const highlight = new Highlight();
    highlight.priority = priority;
    this.#highlights.set(name, highlight);
    this.#registry.set(name, highlight);
    return highlight;
  }
}

function isSameStroke(stroke: Stroke, span: PaintedSpan, map: TextMap): boolean {
  const { kind, as, start, end } = stroke.span;
  return (
    stroke.map === map && kind === span.kind && as === span.as && start === span.start && end === span.end
  );
}
