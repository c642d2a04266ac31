import { describe, expect, test } from 'vitest';
import { createFirstWords } from '../../../utils/language/first-words.ts';
import { NOT_LOOKED_UP } from '../../../utils/language/vocabulary.ts';
import { createPhraseTrie } from '../../../utils/language/phrase-trie.ts';
import { tokenize, tokenizePhrase } from '../../../utils/language/tokenize.ts';

const PHRASES = [
  ['ủy ban', 1],
  ['Ủy ban nhân dân', 2],
  ['30 tháng 4', 3],
] as const;
const TEXT = 'Uỷ ban nhân dân xã, ngày 30 tháng 4; ủy viên';

/** Made before the first text is cut, and after. */
const phrase = tokenizePhrase(TEXT);
const early = createPhraseTrie(PHRASES);
const earlyWords = createFirstWords(early, ['xã']);
const tokens = tokenize(TEXT);
const late = createPhraseTrie(PHRASES);
const lateWords = createFirstWords(late, ['xã']);

describe('a trie finds the same, made before the first text or after', () => {
  test.each([
    ['early trie, text', early, tokens],
    ['late trie, text', late, tokens],
    ['early trie, phrase', early, phrase],
    ['late trie, phrase', late, phrase],
  ])('%s', (_, trie, read) => {
    const found = read.map((_token, at) => trie.longest(read, at)).filter((match) => match !== null);
    expect(found).toEqual([
      { endToken: 4, value: 2 },
      { endToken: 10, value: 3 },
    ]);
    expect(trie.all(read, 0).map(({ value }) => value)).toEqual([1, 2]);
    expect(read.filter((token) => trie.begins(token)).map(({ text }) => text)).toEqual(['Uỷ', '30', 'ủy']);
  });
});

test('first words: of phrases, and by themselves', () => {
  for (const words of [earlyWords, lateWords])
    expect(tokens.filter((token) => words.has(token)).map(({ text }) => text)).toEqual([
      'Uỷ',
      'xã',
      '30',
      'ủy',
    ]);
  expect(earlyWords.has(undefined)).toBe(false);
});

test('a phrase cut before the first text has no numbers', () => {
  expect(new Set(phrase.map(({ wordNumber }) => wordNumber))).toEqual(new Set([NOT_LOOKED_UP]));
});
