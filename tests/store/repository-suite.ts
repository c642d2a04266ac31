/**
 * What every repository must do, whatever keeps it: run in Node on fake-indexeddb (repository.test.ts) and in the
 * browsers' own IndexedDB by the end-to-end tests. Uses no test runner and no Node module.
 */
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { changeAnnotation } from '../../utils/clippings/review.ts';
import type { ClippingSummary, LibraryFilter, Page, Repository } from '../../utils/clippings/repository.ts';
import { createSampler, SAMPLE_TEXT } from '../support/clippings.ts';
import { check, equal, failure, value, type RepositoryCase } from './suite-checks.ts';
import { tagCases } from './tag-cases.ts';

const clippingCases: readonly RepositoryCase[] = [
  {
    name: 'gives back what was saved, one revision later',
    async run(open) {
      const repository = await open();
      const clipping = createSampler().clipping({ tags: ['Khen thưởng'], note: 'Trang nhất' });
      const saved = value(await repository.save(clipping));
      equal(saved, { ...clipping, revision: 1 });
      equal(value(await repository.get(clipping.id)), saved);
      equal(value(await repository.get(createSampler().clipping().id)), null);
    },
  },
  {
    name: 'updates only the revision it was read with',
    async run(open) {
      const repository = await open();
      const first = value(await repository.save(createSampler().clipping()));
      const second = value(await repository.save({ ...first, note: 'một' }));
      equal(second.revision, 2);
      equal(failure(await repository.save({ ...first, note: 'hai' })), {
        type: 'conflict',
        revision: 2,
        advice: 'reload',
      });
      equal(value(await repository.get(first.id))?.note, 'một');
    },
  },
  {
    name: 'refuses to bring back by saving what was removed',
    async run(open) {
      const repository = await open();
      const saved = value(await repository.save(createSampler().clipping()));
      value(await repository.remove(saved.id));
      equal(failure(await repository.save(saved)).type, 'missing');
      equal(failure(await repository.remove(saved.id)).type, 'missing');
    },
  },
  {
    name: 'keeps one article clipping a page, and any number of passages',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const path = 'mot-trang.html';
      const passage = value(await repository.save(sampler.clipping({ path, passage: '73/126 thôn' })));
      const article = value(await repository.save(sampler.clipping({ path })));
      const later = value(await repository.save(sampler.clipping({ path, passage: '12 tập thể' })));
      equal(failure(await repository.save(sampler.clipping({ path }))), {
        type: 'duplicate',
        existing: article.id,
        advice: 'openExisting',
      });
      const { normalised } = article.article.address;
      equal(
        value(await repository.findByAddress(normalised)).map(({ id }) => id),
        [article.id, later.id, passage.id],
      );
      equal(value(await repository.findByAddress('https://baohoalac.example/khac.html')), []);
      equal(value(await repository.count({ type: 'all' })), 3);
    },
  },
  {
    name: 'lets one of two concurrent saves win',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const [a, b] = [sampler.clipping({ path: 'chung.html' }), sampler.clipping({ path: 'chung.html' })];
      const created = await Promise.all([repository.save(a), repository.save(b)]);
      equal(
        created.map(({ ok }) => ok),
        [true, false],
      );

      const saved = value(await repository.get(a.id));
      if (saved === null) throw new Error('nothing was saved');
      const edited = await Promise.all([
        repository.save({ ...saved, note: 'trái', tags: ['một'] }),
        repository.save({ ...saved, note: 'phải', tags: ['hai'] }),
      ]);
      equal(
        edited.map(({ ok }) => ok),
        [true, false],
      );
      equal(value(await repository.tags()), [{ tag: 'một', uses: 1, marked: 0 }]);
      equal(value(await repository.count({ type: 'all' })), 1);
    },
  },
  {
    name: 'saves many at once and counts them right',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const clippings = Array.from({ length: 40 }, () => sampler.clipping({ tags: ['chung'] }));
      await Promise.all(clippings.map(async (clipping) => value(await repository.save(clipping))));
      equal(value(await repository.count({ type: 'all' })), 40);
      equal(value(await repository.tags()), [{ tag: 'chung', uses: 40, marked: 0 }]);
    },
  },
  {
    name: 'lists the newest, part by part',
    async run(open) {
      const repository = await open();
      const saved = await fill(repository, 7);
      const newestFirst = saved.map(({ id }) => id).reverse();
      const seen: string[] = [];
      let cursor: string | null = null;
      let parts = 0;
      do {
        const page: Page<ClippingSummary> = value(await repository.newest(3, cursor));
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.cursor;
        parts++;
      } while (cursor !== null);
      equal(seen, newestFirst);
      equal(parts, 3);
      equal(value(await repository.newest(7)).cursor, null);
      equal(value(await repository.newest(2, 'no cursor')).items.length, 2);
    },
  },
  {
    name: 'sums a clipping up without its text',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const clipping = sampler.clipping({ title: 'Một bài', path: 'mot.html', tags: ['nông thôn mới'] });
      const annotations = clipping.annotations.map((annotation, i) => {
        const change = i === 0 ? 'reject' : i === 1 ? 'confirm' : null;
        return change === null
          ? annotation
          : (changeAnnotation(annotation, { type: change }, sampler.sign()) ?? annotation);
      });
      value(await repository.save({ ...clipping, annotations }));
      equal(value(await repository.newest(1)).items, [
        {
          id: clipping.id,
          kind: 'article',
          title: 'Một bài',
          address: 'https://baohoalac.example/mot.html',
          source: 'Báo Hòa Lạc',
          publishedAt: '2026-03-07T08:00:00+07:00',
          createdAt: clipping.createdAt,
          tags: ['nông thôn mới'],
          note: '',
          annotations: 5,
          suggested: 4,
        },
      ]);
    },
  },
  {
    name: 'counts tags as they come and go',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const a = value(await repository.save(sampler.clipping({ tags: ['Khen thưởng', 'Y tế'] })));
      value(await repository.save(sampler.clipping({ tags: ['khen thưởng'] })));
      equal(value(await repository.tags()), [
        { tag: 'Khen thưởng', uses: 2, marked: 0 },
        { tag: 'Y tế', uses: 1, marked: 0 },
      ]);
      equal(value(await repository.count({ type: 'tag', tag: 'KHEN THƯỞNG' })), 2);

      const changed = value(await repository.save({ ...a, tags: ['Giáo dục'] }));
      equal(value(await repository.tags()), [
        { tag: 'Giáo dục', uses: 1, marked: 0 },
        { tag: 'Khen thưởng', uses: 1, marked: 0 },
      ]);
      value(await repository.remove(changed.id));
      equal(value(await repository.tags()), [{ tag: 'Khen thưởng', uses: 1, marked: 0 }]);
      equal(value(await repository.count({ type: 'tag', tag: 'Giáo dục' })), 0);
    },
  },
  {
    name: 'searches headline, tags and note, accents optional',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const add = async (title: string, tags: string[] = [], note = '') =>
        value(await repository.save(sampler.clipping({ title, tags, note }))).id;
      const ruong = await add('Chuyển đổi ruộng lúa ở Thanh Hoá');
      const rung = await add('Trồng rừng ở Thanh Hóa', ['lâm nghiệp']);
      const note = await add('Họp báo', [], 'hỏi lại Sở về Thanh Hóa');
      const search = async (query: string) => value(await repository.search(query, 10)).map(({ id }) => id);
      equal(await search('thanh hoa'), [note, rung, ruong]);
      equal(await search('Thanh Hóa trồng'), [rung]);
      equal(await search('lam nghiep'), [rung]);
      equal(await search('ruộ'), [ruong]);
      equal(await search('hóa thạch'), []);
      equal(await search('rừng'), [rung]);
      equal(await search('rung'), [rung]);
      equal(await search(' … '), []);
      equal(value(await repository.search('thanh hoa', 1)).length, 1);
      value(await repository.remove(rung));
      equal(await search('lam nghiep'), []);
    },
  },
  {
    name: 'iterates all, a tag, and a span of time, newest first, in batches',
    async run(open) {
      const repository = await open();
      const saved = await fill(repository, 70, (i) => (i % 2 === 0 ? ['chẵn'] : ['lẻ']));
      const ids = async (filter: LibraryFilter) => {
        const seen: string[] = [];
        for await (const batch of repository.iterate(filter)) {
          check(batch.length <= 64, 'a batch is small');
          seen.push(...batch.map(({ id }) => id));
        }
        equal(seen.length, value(await repository.count(filter)));
        return seen;
      };
      const all = saved.map(({ id }) => id).reverse();
      equal(await ids({ type: 'all' }), all);
      equal(
        await ids({ type: 'tag', tag: 'Chẵn' }),
        all.filter((_, i) => i % 2 === 1),
      );
      equal(await ids({ type: 'tag', tag: 'không có' }), []);
      const from = saved[10]?.createdAt;
      const until = saved[50]?.createdAt;
      if (from === undefined || until === undefined) throw new Error('too few');
      equal(await ids({ type: 'created', from, until }), all.slice(-50, -10));
    },
  },
  {
    name: 'goes on while the caller changes the library',
    async run(open) {
      const repository = await open();
      await fill(repository, 70);
      let seen = 0;
      for await (const batch of repository.iterate({ type: 'all' })) {
        seen += batch.length;
        for (const { id } of batch) value(await repository.remove(id));
      }
      equal(seen, 70);
      equal(value(await repository.count({ type: 'all' })), 0);
    },
  },
  {
    name: 'restores from the trash what was removed',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const saved = value(await repository.save(sampler.clipping({ path: 'a.html', tags: ['Y tế'] })));
      value(await repository.remove(saved.id));
      equal(value(await repository.get(saved.id)), null);
      equal(value(await repository.findByAddress(saved.article.address.normalised)), []);
      equal(value(await repository.restore(saved.id)), saved);
      equal(value(await repository.get(saved.id)), saved);
      equal(value(await repository.tags()), [{ tag: 'Y tế', uses: 1, marked: 0 }]);
      equal(failure(await repository.restore(saved.id)).type, 'missing');

      value(await repository.remove(saved.id));
      const again = value(await repository.save(sampler.clipping({ path: 'a.html' })));
      const refused = failure(await repository.restore(saved.id));
      equal(refused, { type: 'duplicate', existing: again.id, advice: 'openExisting' });
    },
  },
  {
    name: 'empties the trash of what was removed before a time',
    async run(open) {
      const repository = await open();
      const sampler = createSampler(Date.UTC(2999, 0, 1));
      const saved = value(await repository.save(createSampler().clipping()));
      value(await repository.remove(saved.id));
      value(await repository.emptyTrash(createSampler(0).tick()));
      value(await repository.restore(saved.id));
      value(await repository.remove(saved.id));
      value(await repository.emptyTrash(sampler.tick()));
      equal(failure(await repository.restore(saved.id)).type, 'missing');
    },
  },
  {
    name: 'keeps a draft for each page',
    async run(open) {
      const repository = await open();
      const sampler = createSampler();
      const address = 'https://baohoalac.example/dang-do.html';
      const draft = { address, tags: ['Y tế'], note: 'đang v', annotations: [], updatedAt: sampler.tick() };
      equal(value(await repository.getDraft(address)), null);
      value(await repository.putDraft(draft));
      value(await repository.putDraft({ ...draft, note: 'đang viết' }));
      equal(value(await repository.getDraft(address))?.note, 'đang viết');
      value(await repository.deleteDraft(address));
      equal(value(await repository.getDraft(address)), null);
    },
  },
  {
    name: 'keeps text to the letter',
    async run(open) {
      const repository = await open();
      const clipping = createSampler().clipping({ note: 'Ðông  hoà 🌾 <b>&amp;\u2028"\n' });
      value(await repository.save(clipping));
      const kept = value(await repository.get(clipping.id));
      equal(kept?.note, clipping.note);
      equal(kept?.article.text, SAMPLE_TEXT);
    },
  },
];

/** All that a repository must do. */
export const repositoryCases: readonly RepositoryCase[] = [...clippingCases, ...tagCases];

async function fill(
  repository: Repository,
  count: number,
  tagsOf: (i: number) => string[] = () => [],
): Promise<Clipping[]> {
  const sampler = createSampler();
  const saved: Clipping[] = [];
  for (let i = 0; i < count; i++) {
    saved.push(value(await repository.save(sampler.clipping({ tags: tagsOf(i) }))));
  }
  return saved;
}
