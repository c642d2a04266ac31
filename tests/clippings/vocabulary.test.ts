import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  reordered,
  tagSuggestions,
  TermDraftSchema,
  TermSchema,
  termOf,
  withArchived,
  withoutTerm,
  withTagRewritten,
  withTerm,
  type TermDraft,
  type Vocabulary,
} from '../../utils/clippings/vocabulary.ts';
import { tagKey } from '../../utils/clippings/tags.ts';

const draft = (name: string, changes: Partial<TermDraft> = {}): TermDraft => ({
  name,
  colour: 'blue',
  description: '',
  appliesTo: 'both',
  ...changes,
});
const vocabularyOf = (...names: string[]) =>
  names.reduce<Vocabulary>((vocabulary, name) => withTerm(vocabulary, draft(name)), []);
const THREE = vocabularyOf('Khen thưởng', 'Y tế', 'Giáo dục');

/** The names in their order, which the orders must count. */
function namesOf(vocabulary: Vocabulary): string[] {
  for (const term of vocabulary) expect(v.parse(TermSchema, term)).toEqual(term);
  expect(vocabulary.map(({ order }) => order)).toEqual(vocabulary.map((_, i) => i));
  return vocabulary.map(({ name }) => name);
}

test('tags are offered by the vocabulary first, for what they apply to, then the free ones', () => {
  const vocabulary = withArchived(
    [
      draft('Y tế'),
      draft('Cần kiểm', { appliesTo: 'figures' }),
      draft('Trang nhất', { appliesTo: 'clippings' }),
      draft('Cũ'),
    ].reduce<Vocabulary>(withTerm, []),
    'Cũ',
    true,
  );
  const inUse = ['trang nhất', 'tự do', 'cũ', 'Y TẾ'].map((tag) => ({ tag }));
  expect(tagSuggestions(vocabulary, inUse, 'figures')).toEqual(['Y tế', 'Cần kiểm', 'tự do']);
  expect(tagSuggestions(vocabulary, inUse, 'clippings')).toEqual(['Y tế', 'Trang nhất', 'tự do']);
  expect(tagSuggestions([], inUse, 'figures')).toEqual(['trang nhất', 'tự do', 'cũ', 'Y TẾ']);
});

describe('a term', () => {
  test('is added at the end', () => {
    expect(namesOf(THREE)).toEqual(['Khen thưởng', 'Y tế', 'Giáo dục']);
    expect(THREE[2]).toMatchObject({ archived: false, order: 2 });
  });

  test('is found however its tag is spelled', () => {
    expect(termOf(THREE, ' khen  THƯỞNG')?.name).toBe('Khen thưởng');
    expect(termOf(THREE, 'khen thướng')).toBeUndefined();
  });

  test('of a name that exists is said anew, in its place', () => {
    const changed = withTerm(withArchived(THREE, 'y tế', true), draft('Y Tế', { colour: 'red' }));
    expect(namesOf(changed)).toEqual(['Khen thưởng', 'Y Tế', 'Giáo dục']);
    expect(changed[1]).toMatchObject({ colour: 'red', archived: true });
  });

  test('is archived and brought back', () => {
    const archived = withArchived(THREE, 'Y tế', true);
    expect(archived.map((term) => term.archived)).toEqual([false, true, false]);
    expect(withArchived(archived, 'Y tế', false)).toEqual(THREE);
    expect(withArchived(THREE, 'không có', true)).toEqual(THREE);
  });

  test('is removed, and those behind it move up', () => {
    expect(namesOf(withoutTerm(THREE, 'khen thưởng'))).toEqual(['Y tế', 'Giáo dục']);
    expect(withoutTerm(THREE, 'không có')).toEqual(THREE);
  });
});

test.each<[string[], string[]]>([
  [
    ['Giáo dục', 'Khen thưởng', 'Y tế'],
    ['Giáo dục', 'Khen thưởng', 'Y tế'],
  ],
  [['giáo dục'], ['Giáo dục', 'Khen thưởng', 'Y tế']],
  [
    ['Y tế', 'không có', 'y tế'],
    ['Y tế', 'Khen thưởng', 'Giáo dục'],
  ],
  [[], ['Khen thưởng', 'Y tế', 'Giáo dục']],
])('in the order %j', (asked, expected) => {
  expect(namesOf(reordered(THREE, asked))).toEqual(expected);
});

describe('when tags become another', () => {
  const rewritten = (from: string[], to: string) =>
    namesOf(withTagRewritten(THREE, new Set(from.map(tagKey)), to));

  test.each<[string, string[], string, string[]]>([
    ['a term is renamed', ['y tế'], 'Sức khỏe', ['Khen thưởng', 'Sức khỏe', 'Giáo dục']],
    ['only its spelling', ['y tế'], 'Y TẾ', ['Khen thưởng', 'Y TẾ', 'Giáo dục']],
    ['merged terms go, the one they become stays', ['y tế', 'khen thưởng'], 'Giáo dục', ['Giáo dục']],
    ['the first inherits where none has the name', ['y tế', 'giáo dục'], 'Xã hội', ['Khen thưởng', 'Xã hội']],
    ['free tags are no concern of it', ['tự do'], 'Tự do', ['Khen thưởng', 'Y tế', 'Giáo dục']],
    ['a free tag becomes a term’s', ['tự do'], 'Y tế', ['Khen thưởng', 'Y tế', 'Giáo dục']],
  ])('%s', (_name, from, to, expected) => {
    expect(rewritten(from, to)).toEqual(expected);
  });
});

describe('a name', () => {
  test.each([
    ['  Y   tế ', 'Y tế'],
    ['a, b;c', 'a b c'],
  ])('is normalised: %j', (typed, name) => {
    expect(v.parse(TermDraftSchema, draft(typed)).name).toBe(name);
  });

  test.each(['', '  ', ',;', 'x'.repeat(101)])('must be one: %j', (typed) => {
    expect(v.is(TermDraftSchema, draft(typed))).toBe(false);
  });
});
