import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WINDOW_SIZE, windowHolding, windowMoved } from '../../../utils/panel/list-window.ts';

describe('a window on a long list', () => {
  test('begins at the beginning, and stays while one is well inside', () => {
    expect(windowHolding(0, 0, 300)).toBe(0);
    expect(windowHolding(0, 54, 300)).toBe(0);
    expect(windowHolding(20, 25, 300)).toBe(20);
    expect(windowHolding(240, 299, 300)).toBe(240);
  });

  test('moves by whole steps when one nears its edge', () => {
    expect(windowHolding(0, 55, 300)).toBe(20);
    expect(windowHolding(20, 24, 300)).toBe(0);
    expect(windowHolding(0, 299, 300)).toBe(240);
  });

  test('is the whole of a short list', () => {
    expect(windowHolding(0, 30, 31)).toBe(0);
    expect(windowHolding(40, 3, 10)).toBe(0);
    expect(windowHolding(0, 0, 0)).toBe(0);
  });

  test('is moved by scrolling, not beyond the ends', () => {
    expect(windowMoved(0, 'down', 300)).toBe(20);
    expect(windowMoved(230, 'down', 300)).toBe(240);
    expect(windowMoved(10, 'up', 300)).toBe(0);
    expect(windowMoved(0, 'up', 300)).toBe(0);
    expect(windowMoved(0, 'down', 30)).toBe(0);
  });

  test('always holds the item one is at', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), fc.integer({ min: 1, max: 2000 }), (from, place, length) => {
        const at = place % length;
        const window = windowHolding(from, at, length);
        expect(window).toBeGreaterThanOrEqual(0);
        expect(at).toBeGreaterThanOrEqual(window);
        expect(at).toBeLessThan(window + WINDOW_SIZE);
      }),
    );
  });
});
