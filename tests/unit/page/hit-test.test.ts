// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spanAtPoint, spansAt } from '../../../utils/page/hit-test.ts';
import { createPainter, type PaintedSpan } from '../../../utils/page/painter.ts';
import { createTextMap, readBlock } from '../../../utils/page/text-map.ts';

// jsdom lays nothing out: every character is 10 px wide, on one line of 20 px.
const WIDTH = 10;
const HEIGHT = 20;

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

class FakeRegistry extends Map<string, FakeHighlight> {}

/** A registry that answers for points, as newer browsers' do. */
class AnsweringRegistry extends FakeRegistry {
  highlightsFromPoint(x: number, y: number) {
    const at = Math.floor(x / WIDTH);
    const hit = (r: AbstractRange) => y < HEIGHT && r.startOffset <= at && at < r.endOffset;
    return [...this.values()].map((highlight) => ({ highlight, ranges: [...highlight].filter(hit) }));
  }
}

const money: PaintedSpan = { id: 'a', kind: 'money', as: 'suggested', start: 4, end: 15 };
const passage: PaintedSpan = { id: 'b', kind: 'programme', as: 'confirmed', start: 0, end: 20 };

beforeEach(() => {
  vi.stubGlobal('Highlight', FakeHighlight);
  document.body.innerHTML = '<p>Chi 2,9 tỷ đồng cho 62 hộ</p>';
  const text = document.querySelector('p')?.firstChild;
  if (!text) throw new Error('markup');
  // The caret is found beside the line's end, too.
  Object.assign(document, {
    caretPositionFromPoint: (x: number) => ({
      offsetNode: text,
      offset: Math.min(25, Math.round(x / WIDTH)),
    }),
  });
  Range.prototype.getClientRects = function () {
    const rect = new DOMRect(
      this.startOffset * WIDTH,
      0,
      (this.endOffset - this.startOffset) * WIDTH,
      HEIGHT,
    );
    return Object.assign([rect], { item: () => rect });
  };
});
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

async function painted(registry: FakeRegistry, spans: readonly PaintedSpan[]) {
  vi.stubGlobal('CSS', { highlights: registry });
  const result = createPainter();
  if (result.type !== 'ready') throw new Error(result.type);
  const map = createTextMap([readBlock([document.querySelector('p')?.firstChild as Text])]);
  await result.painter.show(spans, map);
  return (x: number, y = 5) => spanAtPoint(document, result.painter, map, x, y)?.id ?? null;
}

test.each([
  ['asks the browser', new AnsweringRegistry()],
  ['finds the caret', new FakeRegistry()],
])('%s', async (_, registry) => {
  const at = await painted(registry, [money]);
  expect(at(45)).toBe('a');
  expect(at(41)).toBe('a');
  expect(at(148)).toBe('a');
  expect(at(35)).toBeNull();
  expect(at(155)).toBeNull();
  expect(at(45, 50)).toBeNull();
});

test('beside a line there is nothing, though there is a caret', async () => {
  const at = await painted(new FakeRegistry(), [{ ...money, start: 20, end: 25 }]);
  expect(at(245)).toBe('a');
  expect(at(400)).toBeNull();
});

test('without a caret, nothing', async () => {
  const at = await painted(new FakeRegistry(), [money]);
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
  expect(at(45)).toBeNull();
});

test('what is marked inside a marked passage is meant', async () => {
  for (const registry of [new FakeRegistry(), new AnsweringRegistry()]) {
    expect((await painted(registry, [passage, money]))(45)).toBe('a');
  }
  const result = createPainter();
  if (result.type !== 'ready') throw new Error(result.type);
  const map = createTextMap([readBlock([document.querySelector('p')?.firstChild as Text])]);
  await result.painter.show([passage, money], map);
  expect(spansAt(result.painter, 5).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(spansAt(result.painter, 15).map(({ id }) => id)).toEqual(['b']);
});
