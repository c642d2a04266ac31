import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../utils/detect/detection.ts';
import { LANGUAGES } from '../../../utils/i18n/messages.ts';
import { formatTypedAmount, parseTypedAmount } from '../../../utils/panel/typed-amount.ts';
import { formatTypedDate, parseTypedDate } from '../../../utils/panel/typed-date.ts';

const exact = (value: string): Amount => ({ type: 'exact', value });

describe('typed amounts', () => {
  const AMOUNTS: readonly (readonly [string, Amount])[] = [
    ['12', exact('12')],
    ['2.900.000.000', exact('2900000000')],
    ['2 900 000 000', exact('2900000000')],
    ['2\u00A0900\u00A0000', exact('2900000')],
    ['11,02', exact('11.02')],
    ['11.02', exact('11.02')],
    ['2,9 tỷ', exact('2900000000')],
    ['62 tỷ 350 triệu', exact('62350000000')],
    ['hai mươi lăm', exact('25')],
    ['-6,82', exact('-6.82')],
    ['−6,82', exact('-6.82')],
    ['5–7', { type: 'range', low: '5', high: '7' }],
    ['5 - 7', { type: 'range', low: '5', high: '7' }],
    ['5..7', { type: 'range', low: '5', high: '7' }],
    ['1,2 tỷ đến 1,5 tỷ', { type: 'range', low: '1200000000', high: '1500000000' }],
    ['73/126', { type: 'ratio', part: '73', whole: '126' }],
    ['?', { type: 'unknown' }],
  ];
  test.each(AMOUNTS)('%s', (typed, amount) => {
    expect(parseTypedAmount(typed)).toEqual(amount);
  });

  test.each(['', '   ', 'nhiều', '8.1.2020', '12 thôn', '5–', '/7', '1,2,3', '12 34', '5–7–9', '--5'])(
    'not %j',
    (typed) => {
      expect(parseTypedAmount(typed)).toBeNull();
    },
  );

  test.each(AMOUNTS.map(([, amount]) => amount))('$type is read as it is shown', (amount) => {
    for (const language of LANGUAGES) {
      expect(parseTypedAmount(formatTypedAmount(amount, language))).toEqual(amount);
    }
  });
});

describe('typed dates', () => {
  const DATES = [
    ['6/3/2026', '2026-03-06'],
    ['06/03/2026', '2026-03-06'],
    ['2026-03-06', '2026-03-06'],
    ['3/2026', '2026-03'],
    ['2026', '2026'],
    ['3/5', '--05-03'],
    ['29/2', '--02-29'],
    ['tháng 3', '--03'],
    ['quý 1/2026', '2026-Q1'],
    ['Q1/2026', '2026-Q1'],
    ['2026-Q1', '2026-Q1'],
    ['quý 1', '--Q1'],
    ['2014 – 2024', '2014/2024'],
    ['2014–2024', '2014/2024'],
    ['1/2024 đến 6/2024', '2024-01/2024-06'],
  ] as const;
  test.each(DATES)('%s', (typed, iso) => {
    expect(parseTypedDate(typed)).toBe(iso);
  });

  test.each([
    '',
    'hôm qua',
    '32/1/2026',
    '29/2/2025',
    '13/2026',
    'quý 5/2026',
    '1/1/26',
    '2014 –',
    '1 – 2 – 3',
  ])('not %j', (typed) => {
    expect(parseTypedDate(typed)).toBeNull();
  });

  test.each(DATES.map(([, iso]) => iso))('%s is read as it is shown', (iso) => {
    expect(parseTypedDate(formatTypedDate(iso))).toBe(iso);
  });
});
