import { describe, expect, test } from 'vitest';
import { createFirstWords } from '../../../utils/language/first-words.ts';
import { createPhraseTrie } from '../../../utils/language/phrase-trie.ts';
import { tokenize } from '../../../utils/language/tokenize.ts';
import { UNNUMBERED } from '../../../utils/language/word-number.ts';

/** With a word and a numeral too long to be numbered. */
const PHRASES = [
  ['ủy ban', 1],
  ['Ủy ban nhân dân', 2],
  ['30 tháng 4', 3],
  ['Commonwealthbank', 4],
  ['chương trình 135.000', 5],
  ['ủy ban', 6],
] as const;
const tokens = tokenize(
  'Uỷ ban nhân dân xã, ngày 30 tháng 4; COMMONWEALTHBANK chương trình 135.000, ủy viên',
);

describe.each([
  ['given as a list', createPhraseTrie(PHRASES)],
  ['given as a function', createPhraseTrie(() => PHRASES)],
])('a trie %s', (_, trie) => {
  test('finds the longest phrase, words without a number among them', () => {
    const found = tokens.map((_token, at) => trie.longest(tokens, at)).filter((match) => match !== null);
    expect(found).toEqual([
      { endToken: 4, value: 2 },
      { endToken: 10, value: 3 },
      { endToken: 12, value: 4 },
      { endToken: 15, value: 5 },
    ]);
    expect(tokens.filter(({ wordNumber }) => wordNumber === UNNUMBERED).map(({ text }) => text)).toEqual([
      'COMMONWEALTHBANK',
      '135.000',
    ]);
  });

  test('finds every phrase, of two equal ones the later', () => {
    expect(trie.all(tokens, 0).map(({ value }) => value)).toEqual([6, 2]);
  });

  test('knows what its phrases begin with, asked again too', () => {
    for (let i = 0; i < 2; i++)
      expect(tokens.filter((token) => trie.begins(token)).map(({ text }) => text)).toEqual([
        'Uỷ',
        '30',
        'COMMONWEALTHBANK',
        'chương',
        'ủy',
      ]);
    expect([...trie.firstKeys()]).toEqual(['ủy', '30', 'commonwealthbank', 'chương']);
  });
});

test('first words: of phrases, and by themselves', () => {
  const words = createFirstWords(createPhraseTrie(PHRASES), ['xã']);
  expect(tokens.filter((token) => words.has(token)).map(({ key }) => key)).toEqual([
    'ủy',
    'xã',
    '30',
    'commonwealthbank',
    'chương',
    'ủy',
  ]);
  expect(words.has(undefined)).toBe(false);
});
