// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { PaintedSpan, Painter } from '../../../utils/page/painter.ts';
import { createTextMap, readBlock } from '../../../utils/page/text-map.ts';
import { createViewPainter } from '../../../utils/page/view-painter.ts';

const LINE = '12 hộ ';
const PX_A_SPAN = 10;

/** One span to a line of text; jsdom lays nothing out, so the lines are laid out here. */
function page(count: number) {
  document.body.textContent = LINE.repeat(count);
  const text = document.body.firstChild as Text;
  const map = createTextMap([readBlock([text])]);
  const spans = Array.from({ length: count }, (_, i): PaintedSpan => {
    const start = i * LINE.length;
    return { id: `s${String(i)}`, kind: 'count', as: 'suggested', start, end: start + 5 };
  });
  vi.spyOn(map, 'rangeAt').mockImplementation(
    (start) =>
      ({
        getBoundingClientRect: () => ({ top: (start / LINE.length) * PX_A_SPAN - scrolledPx }),
      }) as Range,
  );
  return { map, spans };
}

let scrolledPx: number;
let painted: readonly PaintedSpan[];
let focused: string | null;
let painter: Painter;

beforeEach(() => {
  scrolledPx = 0;
  painted = [];
  focused = null;
  const inner: Painter = {
    show(spans) {
      painted = spans;
      return Promise.resolve({ painted: spans.length, lost: [] });
    },
    focus(id) {
      focused = id;
    },
    focusSpan() {
      focused = null;
    },
    shown: () => painted,
    spanOfRange: () => undefined,
    rangeOf: (id) => (painted.some((span) => span.id === id) ? ({} as AbstractRange) : undefined),
    dispose() {
      painted = [];
    },
  };
  painter = createViewPainter(inner, { document, signal: new AbortController().signal });
});

const ends = () => [painted[0]?.id, painted.at(-1)?.id];

test('paints everything on a page with few marks', async () => {
  const { map, spans } = page(500);
  expect(await painter.show(spans, map)).toEqual({ painted: 500, lost: [] });
  expect(painted).toEqual(spans);
});

test('paints what is near the view, and follows it', async () => {
  const { map, spans } = page(10_000);
  await painter.show(spans, map);
  expect(ends()).toEqual(['s0', 's1999']);

  scrolledPx = 5_000 * PX_A_SPAN;
  document.dispatchEvent(new Event('scroll'));
  await vi.waitFor(() => {
    expect(ends()).not.toEqual(['s0', 's1999']);
  });
  expect(painted).toHaveLength(2_000);
  const inView = Math.ceil((scrolledPx + window.innerHeight / 2) / PX_A_SPAN);
  expect(ends()).toEqual([`s${String(inView - 1_000)}`, `s${String(inView + 999)}`]);
});

test('a small scroll costs nothing', async () => {
  const { map, spans } = page(10_000);
  scrolledPx = 5_000 * PX_A_SPAN;
  await painter.show(spans, map);
  const before = painted;
  scrolledPx += 100 * PX_A_SPAN;
  document.dispatchEvent(new Event('scroll'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(painted).toBe(before);
});

test('paints a mark out of view that is to be focused', async () => {
  const { map, spans } = page(10_000);
  await painter.show(spans, map);
  painter.focus('s9000');
  await vi.waitFor(() => {
    expect(focused).toBe('s9000');
  });
  expect(ends()).toEqual(['s8000', 's9999']);
  painter.focus(null);
  expect(focused).toBe(null);
});

test('a mark that is not on the page is focused as the painter would', async () => {
  const { map, spans } = page(10_000);
  await painter.show(spans, map);
  painter.focus('elsewhere');
  expect(focused).toBe('elsewhere');
  expect(ends()).toEqual(['s0', 's1999']);
});
