import { expect, test } from 'vitest';
import { createReading } from '../../../utils/detect/reading.ts';

const read = (text: string) => createReading(text, { articleDate: null, opensArticle: true }).articleDate;

test.each([
  ['Xã Minh Tân ra quân\n\nThứ sáu - 03/02/2023 14:40\n\nSáng 2/2, xã ra quân.', '2023-2-3'],
  ['Xã Minh Tân ra quân\n10/07/2024 11:54    555\nNgày 9/7, xã ra quân.', '2024-7-10'],
  ['Xã ra quân\nNgày đăng: 06/12/2022 - Đã xem: 318\nNgày 5/12, xã ra quân.', '2022-12-6'],
  ['Xã ra quân\nCập nhật lúc 08:43, Thứ Tư, 12/09/2018 (GMT+7)\nXã ra quân.', '2018-9-12'],
  ['Tết sớm ở làng hoa\nLê Vân - 16/01/2025\nLàng hoa vào vụ.', '2025-1-16'],
  [
    'Xã ra quân dọn vệ sinh ngày 1/1/2020 và kéo dài.\n\nDài dòng.\nNguồn tin: Văn Nam, 21:10 02/01/2020',
    '2020-1-2',
  ],
])('a dateline: %j', (text, expected) => {
  const date = read(text);
  expect(date && `${date.year}-${date.month}-${date.day}`).toBe(expected);
});

test('a header with a month takes the day from the lead', () => {
  expect(read(' date 2023-11 Xã Minh Tân về đích\n\nSáng 18-11, xã đón bằng.')).toEqual({
    year: 2023,
    month: 11,
    day: 18,
  });
  expect(read(' date 2023-11 Xã Minh Tân về đích\n\nXã đón bằng.')).toEqual({
    year: 2023,
    month: 11,
    day: 1,
  });
});

test('without a dateline, the lead has the day and the other dates the year', () => {
  expect(read('(QBĐT) - Sáng ngày 19/11/2018, xã đón bằng.')).toEqual({ year: 2018, month: 11, day: 19 });
  expect(
    read(
      '(GLO)- Sáng 5-6, tỉnh họp.\nCông điện ngày 22-3-2024 yêu cầu hết quý III-2024 đạt 60%, đến năm 2030 đạt hết.',
    ),
  ).toEqual({ year: 2024, month: 6, day: 5 });
  expect(
    read('Ngày 28/5, Đại hội đại biểu Phụ nữ huyện lần thứ IX, nhiệm kỳ 2021-2026. Năm 2020, hội có quỹ.'),
  ).toEqual({ year: 2021, month: 5, day: 28 });
});

test('no year is made up', () => {
  expect(read('Sáng 5-6, tỉnh họp về 73/126 địa bàn.')).toBeNull();
  expect(read('Tỉnh họp năm 2024.')).toBeNull();
  expect(read('')).toBeNull();
});
