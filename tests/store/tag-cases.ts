/** The part of the repository suite that is about tags and the vocabulary. */
import type { Annotation } from '../../utils/clippings/annotation.ts';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import type { PageDraft, Repository } from '../../utils/clippings/repository.ts';
import type { TagRewriting } from '../../utils/clippings/rewrite-tags.ts';
import { allTagsOf } from '../../utils/clippings/rewrite-tags.ts';
import { tagKey } from '../../utils/clippings/tags.ts';
import { withTerm, type Vocabulary } from '../../utils/clippings/vocabulary.ts';
import { createSampler, type Sampler } from '../support/clippings.ts';
import { check, equal, failingAt, failure, value, type RepositoryCase } from './suite-checks.ts';

const ADDRESS = 'https://baohoalac.example/dang-do.html';

export const tagCases: readonly RepositoryCase[] = [
  {
    name: 'keeps a vocabulary, in its order',
    async run(open) {
      const repository = await open();
      equal(value(await repository.vocabulary()), []);
      const written = value(
        await repository.changeVocabulary(() => vocabularyOf('Y tế', 'Giáo dục', 'An ninh')),
      );
      equal(
        written.map(({ name }) => name),
        ['Y tế', 'Giáo dục', 'An ninh'],
      );
      equal(value(await repository.vocabulary()), written);
      value(await repository.changeVocabulary((terms) => terms.slice(0, 1)));
      equal(value(await repository.vocabulary()), written.slice(0, 1));
    },
  },
  {
    name: 'takes two changes of the vocabulary one after the other',
    async run(open) {
      const repository = await open();
      const add = (name: string) => (terms: Vocabulary) => [...terms, ...vocabularyOf(name)];
      await Promise.all(['a', 'b', 'c'].map((name) => repository.changeVocabulary(add(name))));
      equal(value(await repository.vocabulary()).length, 3);
    },
  },
  {
    name: 'lists the vocabulary and what is used beside it, counted',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      equal(value(await repository.tagOverview()), { terms: [], free: [] });
      value(await repository.changeVocabulary(() => vocabularyOf('Y tế', 'Giáo dục')));
      value(await repository.save(marked(sampler, ['xem lại', 'Y tế'], ['y tế'])));
      value(await repository.save(marked(sampler, ['Xem lại'], ['mới'])));
      const { terms, free } = value(await repository.tagOverview());
      equal(
        terms.map(({ name, uses, marked: marks }) => [name, uses, marks]),
        [
          ['Y tế', 1, 1],
          ['Giáo dục', 0, 0],
        ],
      );
      equal(free, [
        { tag: 'xem lại', uses: 0, marked: 2 },
        { tag: 'mới', uses: 1, marked: 0 },
      ]);
    },
  },
  {
    name: 'tells before what renaming will touch, and while it runs how far it is',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      // One carries it twice, one is in the trash, one is a draft.
      value(await repository.save(marked(sampler, ['cũ'], ['Cũ'])));
      const removed = value(await repository.save(marked(sampler, ['cũ'])));
      value(await repository.remove(removed.id));
      value(await repository.save(marked(sampler, ['cũ'])));
      value(await repository.save(marked(sampler, ['khác'])));
      value(await repository.putDraft(draftOf(sampler, ['cũ'])));
      const asked = rewriting(sampler, ['cũ'], 'mới');
      const reach = value(await repository.tagReach(asked.from));
      equal(reach, { clippings: 3, drafts: 1 });
      const progress: (readonly [number, number])[] = [];
      const renamed = value(
        await repository.renameTag(asked, (done, total) => {
          progress.push([done, total]);
        }),
      );
      equal(renamed, reach);
      equal(progress, [[2, 2]]);
      equal(value(await repository.tagReach(asked.from)), { clippings: 0, drafts: 0 });
    },
  },
  {
    name: 'counts the tags of marks as they come and go',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const saved = value(await repository.save(marked(sampler, ['xem lại', 'Y tế'], ['y tế'])));
      value(await repository.save(marked(sampler, ['Xem lại'])));
      equal(value(await repository.tags()), [
        { tag: 'xem lại', uses: 0, marked: 2 },
        { tag: 'y tế', uses: 1, marked: 1 },
      ]);
      equal(value(await repository.count({ type: 'tag', tag: 'xem lại' })), 0);

      const orphaned = { ...saved, annotations: [], orphans: saved.annotations.slice(0, 1) };
      const again = value(await repository.save(orphaned));
      equal(value(await repository.tags()).length, 2);
      const { orphans: _gone, ...rest } = again;
      value(await repository.save(rest));
      value(await repository.remove(saved.id));
      equal(value(await repository.tags()), [{ tag: 'xem lại', uses: 0, marked: 1 }]);
    },
  },
  {
    name: 'renames a tag wherever it stands',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const many: Clipping[] = [];
      // More than are read at once.
      for (let i = 0; i < 70; i++) {
        many.push(
          value(await repository.save(sampler.clipping({ tags: ['cũ', i % 2 === 0 ? 'chẵn' : 'lẻ'] }))),
        );
      }
      const onMark = value(await repository.save(marked(sampler, ['CŨ'])));
      const both = value(await repository.save(marked(sampler, ['cũ'], ['cũ'])));
      const free = value(await repository.save(marked(sampler, ['khác'], ['khác'])));
      const removed = value(await repository.save(marked(sampler, ['cũ'], ['cũ'])));
      value(await repository.remove(removed.id));
      value(await repository.putDraft(draftOf(sampler, ['cũ'])));
      value(await repository.changeVocabulary(() => vocabularyOf('Khác', 'Cũ')));

      const asked = rewriting(sampler, ['cũ'], 'Mới');
      equal(value(await repository.renameTag(asked)), { clippings: 73, drafts: 1 });

      equal(value(await repository.tags()), [
        { tag: 'Mới', uses: 71, marked: 2 },
        { tag: 'chẵn', uses: 35, marked: 0 },
        { tag: 'lẻ', uses: 35, marked: 0 },
        { tag: 'khác', uses: 1, marked: 1 },
      ]);
      equal(value(await repository.count({ type: 'tag', tag: 'cũ' })), 0);
      equal(value(await repository.count({ type: 'tag', tag: 'mới' })), 71);
      equal(await idsOfTag(repository, 'mới'), [both.id, ...many.map(({ id }) => id).reverse()]);
      equal(value(await repository.search('mới', 200)).length, 71);
      const kept = value(await repository.get(many[0]?.id ?? onMark.id));
      equal([kept?.tags, kept?.revision, kept?.updatedAt], [['Mới', 'chẵn'], 2, asked.signature.at]);
      equal(value(await repository.get(onMark.id))?.annotations[0]?.history, [
        { field: 'tags', ...asked.signature, from: ['CŨ'], to: ['Mới'] },
      ]);
      equal(value(await repository.get(free.id)), free);
      equal(allTagsOf(value(await repository.restore(removed.id))), ['Mới', 'Mới']);
      equal(value(await repository.getDraft(ADDRESS))?.tags, ['Mới']);
      equal(
        value(await repository.vocabulary()).map(({ name }) => name),
        ['Khác', 'Mới'],
      );
      // Written by the rename, so an editor who read it before is told.
      equal(failure(await repository.save({ ...both, note: 'x' })).type, 'conflict');
    },
  },
  {
    name: 'renames to another spelling',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const saved = value(await repository.save(sampler.clipping({ tags: ['y tế'] })));
      equal(value(await repository.renameTag(rewriting(sampler, ['y tế'], 'Y tế'))).clippings, 1);
      equal(value(await repository.get(saved.id))?.tags, ['Y tế']);
      equal(value(await repository.tags()), [{ tag: 'Y tế', uses: 1, marked: 0 }]);
    },
  },
  {
    name: 'renames to no name that another tag has, wherever that stands',
    async run(open) {
      const sampler = createSampler();
      const places: readonly ((repository: Repository) => Promise<unknown>)[] = [
        (repository) => repository.save(sampler.clipping({ tags: ['Mới'] })),
        (repository) => repository.save(marked(sampler, ['Mới'])),
        (repository) => repository.changeVocabulary(() => vocabularyOf('Mới')),
        (repository) => repository.putDraft(draftOf(sampler, ['Mới'])),
        async (repository) => {
          const { id } = value(await repository.save(marked(sampler, ['Mới'])));
          return repository.remove(id);
        },
      ];
      for (const put of places) {
        const repository = await open();
        const saved = value(await repository.save(sampler.clipping({ tags: ['cũ'] })));
        await put(repository);
        const refused = failure(await repository.renameTag(rewriting(sampler, ['cũ'], 'mới')));
        equal(refused, { type: 'tag-exists', tag: 'Mới' });
        equal(value(await repository.get(saved.id)), saved);
      }
    },
  },
  {
    name: 'merges tags',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const a = value(await repository.save(marked(sampler, ['một', 'ba'], ['một', 'hai'])));
      const b = value(await repository.save(marked(sampler, [], ['ba'])));
      value(await repository.changeVocabulary(() => vocabularyOf('Hai', 'Ba', 'Một')));
      equal(value(await repository.mergeTags(rewriting(sampler, ['một', 'hai', 'ba'], 'Ba'))), {
        clippings: 2,
        drafts: 0,
      });
      const merged = value(await repository.get(a.id));
      equal([merged?.tags, merged?.annotations[0]?.tags], [['Ba'], ['Ba']]);
      equal(value(await repository.get(b.id))?.tags, ['Ba']);
      equal(value(await repository.tags()), [{ tag: 'Ba', uses: 2, marked: 1 }]);
      equal(
        value(await repository.vocabulary()).map(({ name }) => name),
        ['Ba'],
      );
    },
  },
  {
    name: 'renames all or nothing',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const saved: Clipping[] = [];
      for (let i = 0; i < 5; i++) saved.push(value(await repository.save(marked(sampler, ['cũ'], ['cũ']))));
      value(await repository.changeVocabulary(() => vocabularyOf('cũ')));
      const before = value(await repository.tags());
      for (const write of [1, 4, 9, 12]) {
        const refused = await failingAt(write, () => repository.renameTag(rewriting(sampler, ['cũ'], 'mới')));
        failure(refused);
        for (const clipping of saved) equal(value(await repository.get(clipping.id)), clipping);
        equal(value(await repository.tags()), before);
        equal(value(await repository.vocabulary()), vocabularyOf('cũ'));
      }
      equal(value(await repository.renameTag(rewriting(sampler, ['cũ'], 'mới'))).clippings, 5);
    },
  },
  {
    name: 'changes many clippings at once',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const saved: Clipping[] = [];
      for (let i = 0; i < 40; i++) saved.push(value(await repository.save(sampler.clipping())));
      const ids = [...saved.map(({ id }) => id), sampler.clipping().id];
      const [first] = saved;
      const tag = (clipping: Clipping) =>
        clipping.id === first?.id ? null : { ...clipping, tags: ['Y tế'] };
      equal(value(await repository.changeMany(ids, tag)), 39);
      equal(value(await repository.tags()), [{ tag: 'Y tế', uses: 39, marked: 0 }]);
      equal(value(await repository.get(saved[0]?.id ?? ids[0] ?? sampler.clipping().id))?.revision, 1);
      equal(value(await repository.get(saved[1]?.id ?? sampler.clipping().id))?.revision, 2);
      check((await idsOfTag(repository, 'Y tế')).length === 39, 'they are found by their tag');
    },
  },
];

/** A clipping whose first mark carries tags. */
function marked(sampler: Sampler, markTags: string[], tags: string[] = []): Clipping {
  const clipping = sampler.clipping({ tags });
  const tagged = (annotation: Annotation, i: number) =>
    i === 0 ? { ...annotation, tags: markTags } : annotation;
  return { ...clipping, annotations: clipping.annotations.map(tagged) };
}

function draftOf(sampler: Sampler, tags: string[]): PageDraft {
  return { address: ADDRESS, tags, note: '', annotations: [], updatedAt: sampler.tick() };
}

function vocabularyOf(...names: string[]): Vocabulary {
  const term = { colour: 'blue', description: '', appliesTo: 'both' } as const;
  return names.reduce<Vocabulary>((terms, name) => withTerm(terms, { ...term, name }), []);
}

function rewriting(sampler: Sampler, from: string[], to: string): TagRewriting {
  return { from: new Set(from.map(tagKey)), to, signature: { ...sampler.sign('Thu An'), scope: 'library' } };
}

async function idsOfTag(repository: Repository, tag: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const batch of repository.iterate({ type: 'tag', tag })) ids.push(...batch.map(({ id }) => id));
  return ids;
}
