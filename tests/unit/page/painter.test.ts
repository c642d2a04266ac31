// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPainter, HIGHLIGHT_NAMES, type PaintedSpan } from '../../../utils/page/painter.ts';
import { createTextMap, readBlock } from '../../../utils/page/text-map.ts';

/** jsdom knows no highlights: sets of ranges with a priority, in a map, are all there is to them. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

let registry: Map<string, FakeHighlight>;

beforeEach(() => {
  registry = new Map([['page-search', new FakeHighlight()]]);
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  document.body.innerHTML = '<p>Chi 2,9 tỷ đồng cho 62 hộ ở Lâm Đồng</p>';
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const money: PaintedSpan = { id: 'a', kind: 'money', as: 'suggested', start: 4, end: 15 };
const count: PaintedSpan = { id: 'b', kind: 'count', as: 'confirmed', start: 20, end: 25 };

function readyPainter() {
  const result = createPainter();
  if (result.type !== 'ready') throw new Error(result.type);
  const text = document.querySelector('p')?.firstChild as Text;
  return { painter: result.painter, map: createTextMap([readBlock([text])]), text };
}

const painted = (name: string) =>
  [...(registry.get(name) ?? [])].map((r) => r.startContainer.nodeValue?.slice(r.startOffset, r.endOffset));

test('shows, changes and takes off its own paint, and leaves the DOM alone', async () => {
  const { painter, map } = readyPainter();
  const before = document.documentElement.outerHTML;
  expect(await painter.show([money, count], map)).toEqual({ painted: 2, lost: [] });
  expect(painted('diem-bao-money')).toEqual(['2,9 tỷ đồng']);
  expect(painted('diem-bao-count-confirmed')).toEqual(['62 hộ']);

  const kept = painter.rangeOf('b');
  await painter.show([{ ...money, as: 'confirmed' }, count], map);
  expect(painted('diem-bao-money')).toEqual([]);
  expect(painted('diem-bao-money-confirmed')).toEqual(['2,9 tỷ đồng']);
  expect(painter.rangeOf('b')).toBe(kept);

  painter.focus('b');
  expect(painted('diem-bao-focus')).toEqual(['62 hộ']);
  painter.focusSpan({ start: 0, end: 3 }, map);
  expect(painted('diem-bao-focus')).toEqual(['Chi']);
  painter.focus(null);
  expect(painted('diem-bao-focus')).toEqual([]);
  painter.dispose();
  expect([...registry.keys()]).toEqual(['page-search']);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a correction and a confirmation are told apart', async () => {
  const { painter, map } = readyPainter();
  await painter.show([{ ...money, as: 'corrected' }, count], map);
  expect(painted('diem-bao-money-corrected')).toEqual(['2,9 tỷ đồng']);
  expect(painted('diem-bao-count-confirmed')).toEqual(['62 hộ']);
});

test('names the spans whose text is gone', async () => {
  const { painter, map, text } = readyPainter();
  text.data = 'Chi 3,1 tỷ đồng';
  expect(await painter.show([money], map)).toEqual({ painted: 0, lost: [money] });
});

test('leaves alone a highlight that took its name', async () => {
  const { painter, map } = readyPainter();
  await painter.show([money], map);
  const foreign = new FakeHighlight();
  registry.set('diem-bao-money', foreign);
  painter.dispose();
  expect(registry.get('diem-bao-money')).toBe(foreign);
});

test('a later call takes over', async () => {
  const { painter, map } = readyPainter();
  const many = Array.from({ length: 3000 }, (_, i) => ({ ...money, id: `m${i}` }));
  const first = painter.show(many, map);
  const second = painter.show([count], map);
  await first;
  expect((await second).painted).toBe(1);
  expect([...painter.shown()].map(({ id }) => id)).toEqual(['b']);
});

test('says where the browser has no highlights', () => {
  vi.stubGlobal('Highlight', undefined);
  expect(createPainter()).toEqual({ type: 'unsupported' });
});

test('the stylesheet has a rule for every name and no others', () => {
  const file = path.resolve(import.meta.dirname, '../../../entrypoints/article.content/style.css');
  const names = [...readFileSync(file, 'utf8').matchAll(/::highlight\(([^)]+)\)/g)].map(([, name]) => name);
  expect([...new Set(names)].sort()).toEqual([...HIGHLIGHT_NAMES].sort());
});
