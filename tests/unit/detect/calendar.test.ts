import { describe, expect, test } from 'vitest';
import {
  comparePoints,
  dayNumber,
  formatPoint,
  formatRange,
  fromDayNumber,
  isDay,
  monthLength,
  nearestYear,
} from '../../../utils/detect/calendar.ts';

describe('days', () => {
  test.each([
    [31, 1, 2024, true],
    [31, 4, 2024, false],
    [29, 2, 2024, true],
    [29, 2, 2023, false],
    [29, 2, 1900, false],
    [29, 2, 2000, true],
    [0, 5, 2024, false],
    [1, 13, 2024, false],
    [29, 2, null, true],
    [30, 2, null, false],
  ])('%i/%i/%s exists: %s', (day, month, year, exists) => {
    expect(isDay(day, month, year)).toBe(exists);
  });

  test('day numbers turn back into the same dates, centuries apart', () => {
    for (const date of [
      { year: 938, month: 11, day: 1 },
      { year: 1970, month: 1, day: 1 },
      { year: 2024, month: 2, day: 29 },
    ]) {
      expect(fromDayNumber(dayNumber(date))).toEqual(date);
    }
    expect(dayNumber({ year: 1970, month: 1, day: 2 })).toBe(1);
  });

  test('months have their lengths', () => {
    expect([2, 4, 12].map((month) => monthLength(month, 2023))).toEqual([28, 30, 31]);
    expect(monthLength(2, 2024)).toBe(29);
  });
});

test('the nearest year lies across the turn of the year', () => {
  expect(nearestYear(12, 31, { year: 2025, month: 1, day: 3 })).toBe(2024);
  expect(nearestYear(1, 2, { year: 2024, month: 12, day: 30 })).toBe(2025);
  expect(nearestYear(6, 1, { year: 2024, month: 6, day: 15 })).toBe(2024);
});

describe('how the guide writes them', () => {
  test.each([
    [{ unit: 'day', year: 2020, month: 1, day: 8 } as const, '2020-01-08'],
    [{ unit: 'day', year: null, month: 5, day: 3 } as const, '--05-03'],
    [{ unit: 'month', year: 2021, month: 3 } as const, '2021-03'],
    [{ unit: 'month', year: null, month: 3 } as const, '--03'],
    [{ unit: 'quarter', year: 2024, quarter: 1 } as const, '2024-Q1'],
    [{ unit: 'year', year: 938 } as const, '0938'],
  ])('%o as %s', (point, text) => {
    expect(formatPoint(point)).toBe(text);
  });

  test('periods name both ends', () => {
    expect(formatRange({ unit: 'year', year: 2014 }, { unit: 'year', year: 2024 })).toBe('2014/2024');
  });
});

test('points compare by where they begin', () => {
  const third = { unit: 'quarter', year: 2024, quarter: 3 } as const;
  expect(comparePoints(third, { unit: 'month', year: 2024, month: 6 })).toBeGreaterThan(0);
  expect(comparePoints(third, { unit: 'year', year: 2025 })).toBeLessThan(0);
});
