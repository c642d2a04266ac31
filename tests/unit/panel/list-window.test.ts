import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clamped, FIRST_WINDOW, windowGrown, windowHolding } from '../../../utils/panel/list-window.ts';

const at = (from: number, to: number) => ({ from, to });

describe('a window on a long list', () => {
  test('begins at the beginning, and stays while one is well inside', () => {
    expect(windowHolding(FIRST_WINDOW, 0, 300)).toEqual(at(0, 60));
    expect(windowHolding(FIRST_WINDOW, 54, 300)).toEqual(at(0, 60));
    expect(windowHolding(at(20, 80), 25, 300)).toEqual(at(20, 80));
    expect(windowHolding(at(240, 300), 299, 300)).toEqual(at(240, 300));
  });

  test('moves by whole steps when one nears its edge', () => {
    expect(windowHolding(FIRST_WINDOW, 55, 300)).toEqual(at(20, 80));
    expect(windowHolding(at(20, 80), 24, 300)).toEqual(at(0, 60));
    expect(windowHolding(FIRST_WINDOW, 299, 300)).toEqual(at(240, 300));
  });

  test('is the whole of a short list', () => {
    expect(windowHolding(FIRST_WINDOW, 30, 31)).toEqual(at(0, 31));
    expect(windowHolding(at(40, 100), 3, 10)).toEqual(at(0, 10));
    expect(windowHolding(FIRST_WINDOW, 0, 0)).toEqual(at(0, 0));
  });

  test('grows at the edge that is scrolled to, not beyond the ends', () => {
    expect(windowGrown(at(0, 60), 'to', 300)).toEqual(at(0, 80));
    expect(windowGrown(at(230, 290), 'to', 300)).toEqual(at(230, 300));
    expect(windowGrown(at(10, 70), 'from', 300)).toEqual(at(0, 70));
    expect(windowGrown(at(0, 30), 'to', 30)).toEqual(at(0, 30));
  });

  test('is narrow again with the next key', () => {
    expect(windowHolding(at(0, 120), 100, 300)).toEqual(at(0, 120));
    expect(windowHolding(at(0, 140), 100, 300)).toEqual(at(60, 120));
  });

  test('follows a list that became shorter', () => {
    expect(clamped(at(200, 260), 100)).toEqual(at(40, 100));
  });

  test('always holds the item one is at', () => {
    const place = fc.record({ from: fc.nat(2000), size: fc.nat(300), at: fc.nat(2000) });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 2000 }), ({ from, size, at: wanted }, length) => {
        const item = wanted % length;
        const window = windowHolding({ from, to: from + size }, item, length);
        expect(window.from).toBeGreaterThanOrEqual(0);
        expect(window.to).toBeLessThanOrEqual(length);
        expect(item).toBeGreaterThanOrEqual(window.from);
        expect(item).toBeLessThan(window.to);
      }),
    );
  });
});
