import { expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import type { PersonDetection } from '../../../utils/detect/detection.ts';

function personsOf(text: string): { name: string; fullName?: string }[] {
  return detect(text)
    .detections.filter((detection): detection is PersonDetection => detection.kind === 'person')
    .map(({ start, end, fullName }) => ({ name: text.slice(start, end), ...(fullName && { fullName }) }));
}

test.each([
  ['given name behind an honorific', 'Ông Lê Văn Tuấn nói. Sau đó ông Tuấn về.', 'Tuấn', 'Lê Văn Tuấn'],
  ['given name behind a rank', 'Thiếu tá Mai Anh Khoa đến. Thiếu tá Khoa kể lại.', 'Khoa', 'Mai Anh Khoa'],
  ['two syllables', 'Em Đỗ Nguyên Bách thắng. Nguyên Bách đạt 9 điểm.', 'Nguyên Bách', 'Đỗ Nguyên Bách'],
  ['foreign surname', 'Bà Margarethe Vogel đến. Theo bà Vogel, điện thiếu.', 'Vogel', 'Margarethe Vogel'],
  ['Korean surname', 'Ông Kang Hyun-woo đến. Ông Kang nói.', 'Kang', 'Kang Hyun-woo'],
  ['without the clan', "Chị H'Hen Êban ở buôn. Chị H'Hen nói.", "H'Hen", "H'Hen Êban"],
])('a later mention is linked to its full name: %s', (_, text, name, fullName) => {
  expect(personsOf(text)).toContainEqual({ name, fullName });
});

test('of two bearers of a given name the nearest before it is meant', () => {
  const text = 'Ông Lê Văn Sơn nói. Bà Trần Thị Sơn đáp. Bà Sơn cười.';
  expect(personsOf(text).at(-1)).toEqual({ name: 'Sơn', fullName: 'Trần Thị Sơn' });
});

test('a full name printed in a headline in capitals is found again', () => {
  const text = 'TÔN VINH LƯƠNG THỊ VĨNH TẠI HỘI NGHỊ\nBà Lương Thị Vĩnh được tặng bằng khen.';
  expect(personsOf(text).map(({ name }) => name)).toEqual(['LƯƠNG THỊ VĨNH', 'Lương Thị Vĩnh']);
});
