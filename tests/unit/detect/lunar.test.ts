import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../utils/detect/calendar.ts';
import { canChiOf, lunarNewYear, lunarToSolar, yearOfCanChi } from '../../../utils/detect/lunar.ts';

/** Mùng 1 Tết as Vietnam kept or keeps it; 1968, 1985, 2007 and 2030 differ from the Chinese calendar. */
const NEW_YEARS = `
  1900-01-31 1945-02-13 1954-02-03 1968-01-29 1975-02-11 1984-02-02 1985-01-21 1986-02-09 1995-01-31 2000-02-05
  2005-02-09 2007-02-17 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05 2020-01-25
  2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-02
  2033-01-31 2034-02-19 2050-01-23 2100-02-09`
  .trim()
  .split(/\s+/);

test.each(NEW_YEARS)('mùng 1 Tết falls on %s', (iso) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  expect(lunarNewYear(year)).toEqual({ year, month, day });
});

describe('lunar days', () => {
  test.each([
    ['16 tháng Giêng năm Quý Mão', { year: 2023, month: 1, day: 16 }, '2023-2-6'],
    ['23 tháng Chạp năm Giáp Thìn', { year: 2024, month: 12, day: 23 }, '2025-1-22'],
    ['Giỗ Tổ 2024', { year: 2024, month: 3, day: 10 }, '2024-4-18'],
    ['rằm tháng Tám 2025', { year: 2025, month: 8, day: 15 }, '2025-10-6'],
    ['mùng 1 tháng 6 nhuận 2025', { year: 2025, month: 6, day: 1, leap: true }, '2025-7-25'],
    ['mùng 1 tháng 2 nhuận 2023', { year: 2023, month: 2, day: 1, leap: true }, '2023-3-22'],
  ])('%s', (_, lunar, solar) => {
    const date = lunarToSolar(lunar);
    expect(date && `${date.year}-${date.month}-${date.day}`).toBe(solar);
  });

  test('months that a year lacks are refused', () => {
    expect(lunarToSolar({ year: 2024, month: 6, day: 1, leap: true })).toBeNull();
    expect(lunarToSolar({ year: 2024, month: 12, day: 30 })).toBeNull();
    expect(lunarToSolar({ year: 1899, month: 1, day: 1 })).toBeNull();
    expect(lunarToSolar({ year: 2024, month: 13, day: 1 })).toBeNull();
  });
});

test('1900 to 2100: twelve or thirteen months of 29 or 30 days fill every year without a gap', () => {
  for (let year = 1900; year < 2100; year++) {
    const days = (month: number, leap: boolean) =>
      [30, 29].find((day) => lunarToSolar({ year, month, day, leap }) !== null) ?? 0;
    const months = Array.from({ length: 12 }, (_, i) => i + 1);
    const leaps = months.map((month) => days(month, true)).filter((length) => length > 0);
    const plain = months.map((month) => days(month, false));
    expect(leaps.length).toBeLessThanOrEqual(1);
    const total = [...plain, ...leaps].reduce((sum, length) => sum + length, 0);
    const [first, next] = [lunarNewYear(year), lunarNewYear(year + 1)];
    expect(first && next && dayNumber(next) - dayNumber(first), String(year)).toBe(total);
  }
});

test('can-chi names turn back into their years', () => {
  expect(canChiOf(2025)).toBe('Ất Tỵ');
  expect(canChiOf(1945)).toBe('Ất Dậu');
  expect(yearOfCanChi(41, 2024)).toBe(2025);
  expect(yearOfCanChi(41, 1970)).toBe(1965);
});
