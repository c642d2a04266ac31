/** A library as version 1 (0.1.0) wrote it: rows typed out, so that they stay what they were. Uses no test runner. */
import { openDB } from 'idb';
import { createSampler, type Sampler } from '../support/clippings.ts';

/** One change as version 1 kept it: no operation. */
const change = (field: string, at: string, from: unknown, to: unknown) => ({ field, at, by: '', from, to });

const AT = {
  confirmed: '2026-03-07T08:00:01.000+07:00',
  tagged: '2026-03-07T08:00:01.000+07:00',
  noted: '2026-03-07T08:00:00.500+07:00',
};

export interface VersionOne {
  /** Of a clipping tagged `Y tế` of which one annotation was confirmed, then tagged, then noted by a clock gone back. */
  readonly reviewed: string;
  /** Of a clipping nobody touched. */
  readonly untouched: string;
  readonly removed: string;
  readonly draftAddress: string;
}

/** Makes the library, closed again. */
export async function createVersionOne(name: string, untouchedClippings = 1): Promise<VersionOne> {
  const sampler = createSampler();
  const db = await openDB(name, 1, {
    upgrade(upgrading) {
      upgrading.createObjectStore('clippings', { keyPath: 'id' });
      const entries = upgrading.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('byNewest', 'newest', { unique: true });
      entries.createIndex('byAddress', 'address');
      entries.createIndex('byArticleAddress', 'articleAddress', { unique: true });
      entries.createIndex('byTag', 'tagged', { multiEntry: true });
      entries.createIndex('byWord', 'words', { multiEntry: true });
      upgrading.createObjectStore('tags', { keyPath: 'key' }).createIndex('byRank', 'rank', { unique: true });
      upgrading.createObjectStore('counters');
      upgrading.createObjectStore('drafts', { keyPath: 'address' });
      upgrading.createObjectStore('trash', { keyPath: 'id' }).createIndex('byRemoved', 'removedMs');
    },
  });

  const reviewed = touched(sampler, ['Y tế'], ['cần kiểm', 'y tế']);
  const removed = touched(sampler, [], ['cần kiểm']);
  const draftAddress = 'https://baohoalac.example/dang-do.html';
  const untouched = Array.from({ length: untouchedClippings }, () => ({
    ...sampler.clipping({ tags: ['Y tế'] }),
    revision: 1,
  }));
  for (const clipping of [reviewed, ...untouched]) {
    await db.put('clippings', clipping);
    await db.put('entries', entryOf(clipping));
  }
  const uses = 1 + untouched.length;
  await db.put('tags', { key: 'y tế', tag: 'Y tế', uses, rank: [-uses, 'y tế'] });
  await db.put('counters', uses, 'clippings');
  await db.put('trash', { id: removed.id, clipping: removed, removedMs: 5 });
  await db.put('drafts', {
    address: draftAddress,
    tags: [],
    note: '',
    annotations: touched(sampler, [], ['cần kiểm']).annotations.slice(0, 1),
    updatedAt: sampler.tick(),
  });
  db.close();
  return { reviewed: reviewed.id, untouched: untouched[0]?.id ?? '', removed: removed.id, draftAddress };
}

/** A clipping of which the first annotation was worked on. */
function touched(sampler: Sampler, tags: string[], markTags: string[]) {
  const clipping = sampler.clipping({ tags });
  const [first, ...others] = clipping.annotations;
  const worked = {
    ...first,
    decision: { status: 'confirmed' },
    tags: markTags,
    note: 'hỏi lại',
    history: [
      change('decision', AT.confirmed, { status: 'suggested' }, { status: 'confirmed' }),
      change('tags', AT.tagged, [], markTags),
      change('note', AT.noted, '', 'hỏi lại'),
    ],
  };
  return { ...clipping, revision: 4, annotations: [worked, ...others] };
}

function entryOf(
  clipping: ReturnType<typeof touched> | (ReturnType<Sampler['clipping']> & { revision: number }),
) {
  const newest = [-Date.parse(clipping.createdAt), clipping.id];
  const address = clipping.article.address.normalised;
  return {
    id: clipping.id,
    revision: clipping.revision,
    newest,
    address,
    articleAddress: address,
    tagged: clipping.tags.map(() => ['y tế', ...newest]),
    words: ['trao', 'bang', 'khen'],
    summary: {
      id: clipping.id,
      kind: 'article',
      title: clipping.article.title,
      address,
      source: 'Báo Hòa Lạc',
      publishedAt: clipping.article.publishedAt,
      createdAt: clipping.createdAt,
      tags: clipping.tags,
      note: '',
      annotations: 6,
      suggested: 6,
    },
  };
}
