import { describe, expect, test } from 'vitest';
import { formatRoute, parseRoute, type Route } from '../../../utils/hooks/use-route.ts';
import type { ClippingId } from '../../../utils/clippings/clipping.ts';

const id = '019594c8-1c00-7000-8000-000000000001' as ClippingId;

const ROUTES: readonly (readonly [string, Route])[] = [
  ['#/', { view: 'page' }],
  ['#/library', { view: 'library' }],
  [`#/clippings/${id}`, { view: 'clipping', id }],
];

describe('routes', () => {
  test.each(ROUTES)('%s there and back', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
    expect(formatRoute(route)).toBe(hash);
  });

  test.each(['', '#', '#/nowhere', '#/clippings', '#/clippings/', '#/clippings/17', `#/clippings/${id}x`])(
    '%s is the page',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'page' });
    },
  );
});
