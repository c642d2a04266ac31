import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import type { TermDraft } from '../../utils/clippings/vocabulary.ts';
import { value as valueOf } from '../store/suite-checks.ts';
import { createServices, type Services } from '../support/services.ts';

let opened = 0;
let it: Services;

beforeEach(() => {
  it = createServices(`vocabulary-service-${String(opened++)}`);
});

const term = (name: string): TermDraft => ({ name, colour: 'green', description: '', appliesTo: 'both' });
const clip = async (tags: readonly string[]) =>
  valueOf(await it.library.clip(it.sampler.draft({ tags }))).clipping;

describe('the vocabulary', () => {
  test('is kept, each change announced', async () => {
    const { vocabulary } = it;
    valueOf(await vocabulary.putTerm(term('Y tế')));
    valueOf(await vocabulary.putTerm(term('Giáo dục')));
    valueOf(await vocabulary.reorderTerms(['Giáo dục']));
    valueOf(await vocabulary.archiveTerm('Y tế', true));
    const kept = [
      { ...term('Giáo dục'), order: 0, archived: false },
      { ...term('Y tế'), order: 1, archived: true },
    ];
    expect(valueOf(await vocabulary.vocabulary())).toEqual(kept);
    expect(valueOf(await it.library.lookUp('https://baohoalac.example/x')).vocabulary).toEqual(kept);
    expect(valueOf(await vocabulary.removeTerm('Giáo dục'))).toMatchObject([{ name: 'Y tế', order: 0 }]);
    expect(it.announceVocabulary).toHaveBeenCalledTimes(5);
    expect(it.announceLibrary).not.toHaveBeenCalled();
  });

  test('takes changes from two windows at once', async () => {
    const names = ['a', 'b', 'c', 'd'];
    await Promise.all(names.map((name) => it.vocabulary.putTerm(term(name))));
    expect(valueOf(await it.vocabulary.vocabulary()).map(({ name }) => name)).toEqual(names);
  });
});

describe('renaming', () => {
  test('is signed, announced, and undone by the inverse renaming', async () => {
    const clipping = await clip(['cũ', 'khác']);
    const [annotation] = clipping.annotations;
    if (!annotation) throw new Error('the sample has annotations');
    const change: AnnotationChange = { type: 'tag', tags: ['cũ'] };
    const changes = [{ annotationId: annotation.id, seen: 0, change }];
    const { clipping: tagged } = valueOf(await it.review.review({ clippingId: clipping.id, changes }));

    expect(valueOf(await it.vocabulary.reach(['Cũ', 'không có']))).toEqual({ clippings: 1, drafts: 0 });
    expect(valueOf(await it.vocabulary.renameTag('cũ', 'mới'))).toEqual({ clippings: 1, drafts: 0 });
    expect(it.announceRewriting.mock.calls).toEqual([[1, 1]]);
    const renamed = valueOf(await it.repository.get(clipping.id));
    expect(renamed).toMatchObject({ tags: ['mới', 'khác'], revision: 3 });
    expect(renamed?.annotations[0]).toMatchObject({
      tags: ['mới'],
      history: [{}, { by: 'Thu An', scope: 'library' }],
    });
    expect(it.announceLibrary).toHaveBeenCalledOnce();
    expect(it.announceVocabulary).toHaveBeenCalledOnce();

    valueOf(await it.vocabulary.renameTag('mới', 'cũ'));
    const back = valueOf(await it.repository.get(clipping.id));
    expect(back?.tags).toEqual(tagged.tags);
    expect(back?.annotations[0]?.tags).toEqual(['cũ']);
  });

  test('to a name that is taken is refused, and announced to nobody', async () => {
    await clip(['cũ']);
    await clip(['Mới']);
    expect(await it.vocabulary.renameTag('cũ', 'mới')).toEqual({
      ok: false,
      error: { type: 'tag-exists', tag: 'Mới' },
    });
    expect(it.announceLibrary).not.toHaveBeenCalled();
  });

  test('meets an editor of the same clipping: neither loses anything', async () => {
    const clipping = await clip(['cũ']);
    const [first] = clipping.annotations;
    if (!first) throw new Error('the sample has annotations');
    const changes = [{ annotationId: first.id, seen: 0, change: { type: 'confirm' } as const }];
    const both = await Promise.all([
      it.review.review({ clippingId: clipping.id, changes }),
      it.vocabulary.renameTag('cũ', 'mới'),
    ]);
    expect(both.every(({ ok }) => ok)).toBe(true);
    expect(valueOf(await it.repository.get(clipping.id))).toMatchObject({
      tags: ['mới'],
      annotations: [{ decision: { status: 'confirmed' } }, {}, {}, {}, {}, {}],
    });
  });
});

test('merging gives every spelling one', async () => {
  const a = await clip(['một', 'BA']);
  const b = await clip(['hai', 'ba']);
  expect(valueOf(await it.vocabulary.mergeTags(['một', 'hai'], 'Ba'))).toEqual({ clippings: 2, drafts: 0 });
  expect(valueOf(await it.repository.get(a.id))?.tags).toEqual(['Ba']);
  expect(valueOf(await it.repository.get(b.id))?.tags).toEqual(['Ba']);
  expect(valueOf(await it.repository.tags())).toEqual([{ tag: 'Ba', uses: 2, marked: 0 }]);
});

test('many clippings are tagged at once, those that change nothing left alone', async () => {
  const a = await clip(['a']);
  const b = await clip(['b']);
  const tagged = await it.vocabulary.tagClippings([a.id, b.id, a.id], { add: ['b'], remove: ['a'] });
  expect(valueOf(tagged)).toEqual({ clippings: 1 });
  expect(valueOf(await it.repository.get(a.id))).toMatchObject({ tags: ['b'], revision: 2 });
  expect(valueOf(await it.repository.get(b.id))).toMatchObject({ tags: ['b'], revision: 1 });
  expect(it.announceLibrary).toHaveBeenCalledOnce();
  expect(valueOf(await it.vocabulary.tagClippings([a.id], { add: ['b'], remove: [] }))).toEqual({
    clippings: 0,
  });
  expect(it.announceLibrary).toHaveBeenCalledOnce();
});
