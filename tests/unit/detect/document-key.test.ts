import { expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';

const keysOf = (text: string) =>
  detect(text)
    .detections.filter((d) => d.kind === 'document')
    .map((d) => d.key);

test('a short form takes the key of the full one, wherever that stands', () => {
  expect(
    keysOf('Chỉ thị 07 được nhắc lại. Đó là Chỉ thị số 07/CT-BCA-V28 của bộ. Chỉ thị 7 nêu rõ.'),
  ).toEqual(['Chỉ thị 07/CT-BCA-V28', 'Chỉ thị 07/CT-BCA-V28', 'Chỉ thị 07/CT-BCA-V28']);
  expect(keysOf('Luật Đất đai năm 2024 có hiệu lực; Luật Đất đai cho phép.')).toEqual([
    'Luật Đất đai 2024',
    'Luật Đất đai 2024',
  ]);
});

test('one that fits two full forms, or another type, keeps its own', () => {
  expect(keysOf('Theo Luật Đất đai năm 2013, Luật Đất đai năm 2024; Luật Đất đai nói.')).toEqual([
    'Luật Đất đai 2013',
    'Luật Đất đai 2024',
    'Luật Đất đai',
  ]);
  expect(keysOf('Theo Nghị quyết 57-NQ/TW và Kết luận 57, tỉnh làm.')).toEqual([
    'Nghị quyết 57-NQ/TW',
    'Kết luận 57',
  ]);
});

test('members of a list have the type before them', () => {
  expect(keysOf('Các Quyết định số 1847, 1848 và 1850/QĐ-UBND bổ nhiệm.')).toEqual([
    'Quyết định 1847',
    'Quyết định 1848',
    'Quyết định 1850/QĐ-UBND',
  ]);
});

test('hostile repetition stays linear', () => {
  for (const piece of [
    'ngày 1, ',
    'ngày ',
    'của Luật sửa đổi ',
    'Đề án a b, ',
    'Nghị quyết về a b, c d, ',
    '1/',
    '2021-',
  ]) {
    const text = piece.repeat(Math.ceil(20_000 / piece.length));
    const began = performance.now();
    detect(text);
    expect(performance.now() - began, piece).toBeLessThan(1500);
  }
});
