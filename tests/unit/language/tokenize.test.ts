import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord, stripDiacritics } from '../../../utils/language/fold.ts';
import { createPhraseTrie } from '../../../utils/language/phrase-trie.ts';
import { tokenize } from '../../../utils/language/tokenize.ts';

describe('foldWord', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['uỷ', 'Ủy'],
    ['tỉ', 'tỷ'],
    ['sỹ', 'sĩ'],
    ['khoẻ', 'khỏe'],
    ['H’Leo', "H'Leo"],
  ])('%s and %s are one', (a, b) => {
    expect(foldWord(a)).toBe(foldWord(b));
  });

  test.each([
    ['hoàn', 'hòan'],
    ['quý', 'qúy'],
    ['mã', 'ma'],
    ['tay', 'tai'],
    ['Thy', 'Thi'],
  ])('%s and %s are not', (a, b) => {
    expect(foldWord(a)).not.toBe(foldWord(b));
  });

  test('stripDiacritics', () => {
    expect(stripDiacritics('Đắk Lắk, ƯỚC')).toBe('dak lak, uoc');
  });
});

describe('tokenize', () => {
  const shape = (text: string) => tokenize(text).map((t) => (t.kind === 'break' ? '⏎' : t.text));

  test.each([
    ['hơn 2,9 tỷ đồng.', ['hơn', '2,9', 'tỷ', 'đồng', '.']],
    ['5.267m2', ['5.267', 'm', '2']],
    ['Chiều 8/1/2020', ['Chiều', '8', '/', '1', '/', '2020']],
    ["K'Brể và H’Din", ["K'Brể", 'và', 'H’Din']],
    ['PC04,\n\nCTr', ['PC', '04', ',', '⏎', 'CTr']],
  ])('%s', (text, expected) => {
    expect(shape(text)).toEqual(expected);
  });

  test('says how a word is written and whether it stands apart', () => {
    const tokens = tokenize('UBND xã Đam CTr 7ha');
    expect(tokens.map((t) => (t.kind === 'word' ? t.letters : t.kind))).toEqual([
      'upper',
      'lower',
      'title',
      'mixed',
      'number',
      'lower',
    ]);
    expect(tokens.at(-1)?.spaced).toBe(false);
  });

  test('covers any text: tokens in order, the rest white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0;
        for (const { start, end } of tokenize(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('createPhraseTrie', () => {
  const trie = createPhraseTrie([
    ['ủy ban', 1],
    ['ủy ban nhân dân', 2],
    ['lao động - thương binh', 3],
  ]);
  test('finds the longest, whatever the spelling', () => {
    expect(trie.longest(tokenize('Uỷ ban Nhân dân tỉnh'), 0)).toEqual({ endToken: 4, value: 2 });
    expect(trie.longest(tokenize('ủy ban nhân loại'), 0)).toEqual({ endToken: 2, value: 1 });
    expect(trie.longest(tokenize('Lao động – Thương binh'), 0)?.value).toBe(3);
  });
  test('finds nothing where only a beginning stands', () => {
    expect(trie.longest(tokenize('ủy'), 0)).toBeNull();
    expect(trie.longest(tokenize('lao động, thương binh'), 0)).toBeNull();
  });
});
