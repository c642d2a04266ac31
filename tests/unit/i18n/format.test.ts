import { describe, expect, test } from 'vitest';
import type { Amount, Approximation } from '../../../utils/detect/detection.ts';
import { formatDecimal, formatFigure, formatIsoDate, formatTimestamp } from '../../../utils/i18n/format.ts';

/** No-break spaces written as plain ones, so that the tables can be read. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

describe('decimals', () => {
  test.each([
    ['2900000000', '2 900 000 000', '2 900 000 000'],
    ['999', '999', '999'],
    ['1000', '1 000', '1 000'],
    ['11.02', '11,02', '11.02'],
    ['1234.5678', '1 234,5678', '1 234.5678'],
    ['-6.82', '−6,82', '−6.82'],
    ['0.5', '0,5', '0.5'],
    ['no number', 'no number', 'no number'],
  ])('%s', (value, vi, en) => {
    expect(plain(formatDecimal(value, 'vi'))).toBe(vi);
    expect(plain(formatDecimal(value, 'en'))).toBe(en);
  });

  test('groups are held together by no-break spaces', () => {
    expect(formatDecimal('12345', 'vi')).toBe('12\u00A0345');
  });
});

describe('figures', () => {
  const exact = (value: string): Amount => ({ type: 'exact', value });
  test.each<readonly [Amount, string, Approximation | undefined, string, string]>([
    [exact('2900000000'), 'VND', 'more', 'hơn 2 900 000 000 đồng', 'more than 2 900 000 000 VND'],
    [exact('55000'), 'VND/kg', undefined, '55 000 đồng/kg', '55 000 VND/kg'],
    [exact('11.02'), '%', undefined, '11,02%', '11.02%'],
    [exact('1.5'), 'điểm %', undefined, '1,5 điểm %', '1.5 điểm %'],
    [exact('65'), '', undefined, '65', '65'],
    [{ type: 'range', low: '5', high: '7.5' }, 'ngày', 'about', 'khoảng 5–7,5 ngày', 'about 5–7.5 ngày'],
    [{ type: 'ratio', part: '73', whole: '126' }, 'thôn', undefined, '73 / 126 thôn', '73 / 126 thôn'],
    [{ type: 'unknown' }, 'hộ', 'vague', '? hộ (không rõ số)', '? hộ (no exact number)'],
    [exact('30'), 'phút', 'less', 'dưới 30 phút', 'less than 30 phút'],
  ])('%o %s %s', (amount, unit, approximation, vi, en) => {
    const figure = { amount, unit, ...(approximation && { approximation }) };
    expect(plain(formatFigure(figure, 'vi'))).toBe(vi);
    expect(plain(formatFigure(figure, 'en'))).toBe(en);
  });
});

describe('dates', () => {
  test.each([
    ['2020-01-08', 'Thứ Tư, ngày 8 tháng 1 năm 2020', 'Wednesday 8 January 2020'],
    ['2021-03', 'tháng 3 năm 2021', 'March 2021'],
    ['2019', '2019', '2019'],
    ['2024-Q1', 'quý 1 năm 2024', 'quarter 1 of 2024'],
    ['2014/2024', '2014 – 2024', '2014 – 2024'],
    [
      '2025-07-01/2025-08-31',
      'Thứ Ba, ngày 1 tháng 7 năm 2025 – Chủ Nhật, ngày 31 tháng 8 năm 2025',
      'Tuesday 1 July 2025 – Sunday 31 August 2025',
    ],
    ['--05-03', 'ngày 3 tháng 5', '3 May'],
    ['--02-29', 'ngày 29 tháng 2', '29 February'],
    ['something', 'something', 'something'],
  ])('%s', (iso, vi, en) => {
    expect(formatIsoDate(iso, 'vi')).toBe(vi);
    expect(formatIsoDate(iso, 'en')).toBe(en);
  });
});

describe('timestamps are told at Vietnam’s time', () => {
  test.each([
    ['2018-09-12T08:43:00+07:00', '08:43 12/09/2018', '12/09/2018, 08:43'],
    ['2018-09-11T20:00:00Z', '03:00 12/09/2018', '12/09/2018, 03:00'],
    ['2018-09-12', '12/09/2018', '12/09/2018'],
    ['yesterday', 'yesterday', 'yesterday'],
  ])('%s', (timestamp, vi, en) => {
    expect(formatTimestamp(timestamp, 'vi')).toBe(vi);
    expect(formatTimestamp(timestamp, 'en')).toBe(en);
  });
});
