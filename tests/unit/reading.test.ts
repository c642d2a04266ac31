import { expect, test } from 'vitest';
import { readingOf } from '../../components/reading.ts';
import { sampleAnnotations } from '../support/annotations.ts';

test('a card leads with what was read where that says more than the printed words', () => {
  const readings = sampleAnnotations()
    .filter(({ decision }) => decision.status === 'suggested')
    .map(({ data, quote }) => [
      quote.exact,
      readingOf(data, quote.exact, 'vi')?.replaceAll('\u00A0', ' ') ?? null,
    ]);
  expect(readings).toEqual([
    ['hơn 2,9 tỷ đồng', 'hơn 2 900 000 000 đồng'],
    ['12 tập thể', null],
    ['tăng 11,02%', '11,02%'],
    ['73/126 thôn', null],
    ['hàng trăm mét', null],
    ['năm đến bảy ngày', '5–7 ngày'],
    ['sáng 6/3', 'Thứ Sáu, ngày 6 tháng 3 năm 2026'],
    ['bà Thu An', 'Lê Thu An'],
    ['UBND xã Hòa Lạc', null],
    ['tỉnh Bình Thuận', null],
    ['Nghị quyết 12 ngày 3-2 của HĐND xã', 'Nghị quyết 12/NQ-HĐND'],
    ['Huân chương Lao động hạng Ba', null],
    ['chương trình “Xuân về bản xa”', null],
  ]);
});
