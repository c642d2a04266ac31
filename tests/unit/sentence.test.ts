import { describe, expect, test } from 'vitest';
import { sentenceAround } from '../../utils/detect/consistency/sentence.ts';

/** The sentence around the words in brackets. */
function around(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const found = sentenceAround(text, { start, end });
  return text.slice(found.start, found.end).trim();
}

describe('an abbreviation ends no sentence', () => {
  test.each([
    ['Họp tại TP. Huế có [49 đơn vị] dự. Sau đó về.', 'Họp tại TP. Huế có 49 đơn vị dự'],
    ['Có [49 đơn vị] của TP. Huế dự. Sau đó về.', 'Có 49 đơn vị của TP. Huế dự'],
    ['Mở đầu. Theo TS. Lê Thu An, [12 ca] nặng.', 'Theo TS. Lê Thu An, 12 ca nặng.'],
    ['Mở đầu. ThS. Mến và PGS.TS. Ân khám [12 ca].', 'ThS. Mến và PGS.TS. Ân khám 12 ca.'],
    ['Mở đầu. GS. Ân, Th.S. Mến (BS. Páo) khám [12 ca].', 'GS. Ân, Th.S. Mến (BS. Páo) khám 12 ca.'],
    ['TP. Huế có [49 đơn vị].', 'TP. Huế có 49 đơn vị.'],
  ])('%s', (marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });
});

describe('a word that ends like one does', () => {
  test.each([
    ['Theo Thông tư 12/TT. Ngày mai có [49 đơn vị].', 'Ngày mai có 49 đơn vị.'],
    ['Cơ thể cần ATP. Mỗi ngày [12 lần].', 'Mỗi ngày 12 lần.'],
    ['Họ chuyển máy TS-TP. Ngày mai có [49 đơn vị].', 'Ngày mai có 49 đơn vị.'],
    ['Cả nhóm bị kỷ luật. Có [12 ca].', 'Có 12 ca.'],
    ['Về TP! Có [12 ca]; sau đó 3 ca.', 'Có 12 ca'],
  ])('%s', (marked, sentence) => {
    expect(around(marked)).toBe(sentence);
  });
});
