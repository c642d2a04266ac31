import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { toFilter } from '../../../entrypoints/popup/use-export.ts';

describe('days as typed are the library’s half-open span', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'Asia/Ho_Chi_Minh');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test.each([
    ['2026-03-01', '2026-03-07', '2026-03-01T00:00:00.000+07:00', '2026-03-08T00:00:00.000+07:00'],
    ['2026-03-07', '2026-03-07', '2026-03-07T00:00:00.000+07:00', '2026-03-08T00:00:00.000+07:00'],
    ['2026-02-28', '2026-02-28', '2026-02-28T00:00:00.000+07:00', '2026-03-01T00:00:00.000+07:00'],
  ])('%s to %s, both included', (from, to, first, beyond) => {
    expect(toFilter({ type: 'days', from, to })).toEqual({ type: 'created', from: first, until: beyond });
  });

  test('an open side reaches all the way', () => {
    const filter = toFilter({ type: 'days', from: '', to: '' });
    if (filter.type !== 'created') throw new Error(filter.type);
    expect(new Date(filter.from).getTime()).toBe(0);
    expect(new Date(filter.until).getFullYear()).toBeGreaterThan(4000);
  });
});

test('everything and a tag are themselves', () => {
  expect(toFilter({ type: 'all' })).toEqual({ type: 'all' });
  expect(toFilter({ type: 'tag', tag: 'hai cấp' })).toEqual({ type: 'tag', tag: 'hai cấp' });
});
