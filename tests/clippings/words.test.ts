import { describe, expect, test } from 'vitest';
import { holdsWords, wordsOf } from '../../utils/clippings/search-words.ts';
import { normaliseTag, normaliseTags, tagKey } from '../../utils/clippings/tags.ts';
import { toIsoDateTime } from '../../utils/clippings/time.ts';
import { createIdSource, uuidV7 } from '../../utils/clippings/uuid.ts';

describe('tags', () => {
  test.each([
    [' Khen  thưởng ', 'Khen thưởng'],
    ['Khen\tthưởng\n', 'Khen thưởng'],
    ['Hòa Lạc'.normalize('NFD'), 'Hòa Lạc'],
    ['a,b', 'a b'],
    [' , ; ', null],
    ['', null],
  ])('%j is kept as %j', (typed, tag) => {
    expect(normaliseTag(typed)).toBe(tag);
  });

  test.each([
    ['Khen thưởng', 'KHEN THƯỞNG'],
    ['Hoà Lạc', 'hòa lạc'],
    ['Uỷ ban', 'ủy ban'],
    ['y tế', 'Y  tế'],
  ])('%j and %j are one', (a, b) => {
    expect(tagKey(a)).toBe(tagKey(b));
    expect(normaliseTags([a, b])).toEqual([normaliseTag(a)]);
  });

  test.each([
    ['ma', 'mã'],
    ['dân', 'đan'],
    ['y tế', 'ytế'],
  ])('%j and %j are two', (a, b) => {
    expect(tagKey(a)).not.toBe(tagKey(b));
  });

  test('a long tag is cut, and still a tag', () => {
    expect(normaliseTag('x'.repeat(5000))).toHaveLength(100);
  });
});

describe('search', () => {
  const words = wordsOf('Trao bằng khen ở Thanh Hoá, 12 tập thể');

  test.each([
    'bang khen',
    'Bằng',
    'BẰNG KHEN',
    'thanh hóa',
    'thanh hoá',
    '12',
    'tap the',
    'kh',
    'khen bằ',
    'hoa',
  ])('%j finds it', (query) => {
    expect(holdsWords(words, wordsOf(query))).toBe(true);
  });

  test.each(['bắng', 'ba khen', 'hỏa', 'hóa2', '1 2', 'giấy khen'])('%j does not', (query) => {
    expect(holdsWords(words, wordsOf(query))).toBe(false);
  });
});

describe('ids', () => {
  const zeros = new Uint8Array(10);

  test('carry their time, version and variant', () => {
    expect(
      uuidV7(
        0x0192_3456_789a,
        zeros.map(() => 0xff),
      ),
    ).toBe('01923456-789a-7fff-bfff-ffffffffffff');
    expect(uuidV7(0, zeros)).toBe('00000000-0000-7000-8000-000000000000');
  });

  test('sort by time', () => {
    let ms = Date.UTC(2026, 0, 1);
    const newId = createIdSource({
      nowMs: () => (ms += 7),
      random: (bytes) => crypto.getRandomValues(bytes),
    });
    const ids = Array.from({ length: 50 }, newId);
    expect(ids.toSorted()).toEqual(ids);
  });
});

describe('times', () => {
  const moment = new Date(Date.UTC(2026, 2, 6, 20, 5, 9, 7));
  test.each([
    [420, '2026-03-07T03:05:09.007+07:00'],
    [0, '2026-03-06T20:05:09.007+00:00'],
    [-210, '2026-03-06T16:35:09.007-03:30'],
  ])('%d minutes east', (offset, iso) => {
    expect(toIsoDateTime(moment, offset)).toBe(iso);
    expect(Date.parse(iso)).toBe(moment.getTime());
  });
});
