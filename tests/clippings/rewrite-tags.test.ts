import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { ClippingSchema, type Clipping } from '../../utils/clippings/clipping.ts';
import { LIMITS } from '../../utils/clippings/fields.ts';
import {
  allTagsOf,
  rewriteClippingTags,
  rewriteDraftTags,
  rewriteTags,
} from '../../utils/clippings/rewrite-tags.ts';
import { changeTags, tagKey } from '../../utils/clippings/tags.ts';
import { createSampler } from '../support/clippings.ts';

const sampler = createSampler();
const rewriting = (from: readonly string[], to: string) => ({
  from: new Set(from.map(tagKey)),
  to,
  signature: { ...sampler.sign('Thu An'), scope: 'library' } as const,
});

describe('a list of tags', () => {
  test.each<[string[], string[], string, string[]]>([
    [['a', 'cũ', 'b'], ['cũ'], 'mới', ['a', 'mới', 'b']],
    [['CŨ'], ['cũ'], 'mới', ['mới']],
    [['mới', 'cũ'], ['cũ'], 'mới', ['mới']],
    [['cũ', 'Mới'], ['cũ'], 'mới', ['mới']],
    [['b', 'a'], ['a', 'b'], 'c', ['c']],
    [['cũ'], ['cũ'], 'Cũ', ['Cũ']],
  ])('%j with %j as %s', (tags, from, to, expected) => {
    expect(rewriteTags(tags, rewriting(from, to))).toEqual(expected);
  });

  test.each<[string[], string[], string]>([
    [['a'], ['b'], 'c'],
    [['a'], ['a'], 'a'],
    [[], ['a'], 'b'],
  ])('%j with %j as %s is the very same', (tags, from, to) => {
    expect(rewriteTags(tags, rewriting(from, to))).toBe(tags);
  });
});

describe('a clipping', () => {
  const plain = sampler.clipping({ tags: ['cũ', 'a'] });
  const [first, second, ...others] = plain.annotations;
  if (!first || !second) throw new Error('the sample has annotations');
  const clipping: Clipping = {
    ...plain,
    annotations: [{ ...first, tags: ['cũ'] }, ...others],
    orphans: [{ ...second, tags: ['b', 'cũ'] }],
  };

  test('is rewritten with its marks and orphans, and their histories say so', () => {
    const asked = rewriting(['cũ'], 'mới');
    const rewritten = rewriteClippingTags(clipping, asked);
    expect(v.parse(ClippingSchema, rewritten)).toEqual(rewritten);
    expect(rewritten).toMatchObject({
      tags: ['mới', 'a'],
      updatedAt: asked.signature.at,
      annotations: [
        { tags: ['mới'], history: [{ field: 'tags', ...asked.signature, from: ['cũ'], to: ['mới'] }] },
        {},
        {},
        {},
        {},
      ],
      orphans: [{ tags: ['b', 'mới'] }],
    });
    expect(rewritten && new Set(allTagsOf(rewritten))).toEqual(new Set(['mới', 'a', 'b']));
  });

  test('that has no such tag is left alone', () => {
    expect(rewriteClippingTags(clipping, rewriting(['khác'], 'mới'))).toBeNull();
  });

  test('whose history is full keeps no old name', () => {
    const entry = { field: 'note', ...sampler.sign(), from: '', to: '' } as const;
    const full = { ...first, tags: ['cũ'], history: Array.from({ length: LIMITS.history }, () => entry) };
    const rewritten = rewriteClippingTags({ ...plain, annotations: [full] }, rewriting(['cũ'], 'mới'));
    expect(rewritten?.annotations[0]).toEqual({ ...full, tags: ['mới'] });
  });
});

test('a draft is rewritten with its marks', () => {
  const { annotations } = sampler.draft();
  const draft = {
    address: 'https://baohoalac.example/dang-do.html',
    tags: ['a'],
    note: '',
    annotations: annotations.slice(0, 1).map((one) => ({ ...one, tags: ['cũ'] })),
    updatedAt: sampler.tick(),
  };
  expect(rewriteDraftTags(draft, rewriting(['cũ'], 'mới'))?.annotations[0]?.tags).toEqual(['mới']);
  expect(rewriteDraftTags(draft, rewriting(['a'], 'b'))?.tags).toEqual(['b']);
  expect(rewriteDraftTags(draft, rewriting(['c'], 'b'))).toBeNull();
});

describe('tags added and taken away', () => {
  test.each<[string[], string[], string[], string[]]>([
    [['a'], ['b'], [], ['a', 'b']],
    [['a', 'b'], [], ['A'], ['b']],
    [['a'], ['b'], ['a'], ['b']],
    [['a'], ['a'], ['a'], ['a']],
  ])('%j with %j, without %j', (tags, add, remove, expected) => {
    expect(changeTags(tags, { add, remove })).toEqual(expected);
  });

  test('that change nothing leave the very same', () => {
    const tags = ['a', 'b'];
    expect(changeTags(tags, { add: ['A'], remove: ['c'] })).toBe(tags);
  });
});
