import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AnnotationSchema } from '../../utils/clippings/annotation.ts';
import { ClippingSchema, type ClippingId } from '../../utils/clippings/clipping.ts';
import { operationsOf, undoLatest } from '../../utils/clippings/operations.ts';
import { annotationsAndOrphans } from '../../utils/clippings/review-clipping.ts';
import { createIdbRepository } from '../../utils/store/idb-repository.ts';
import { createConnection } from '../../utils/store/open.ts';
import { createSampler } from '../support/clippings.ts';
import { failingAt, value as valueOf } from './suite-checks.ts';
import { createVersionOne } from './version-one.ts';

let opened = 0;
const nextName = () => `upgrade-${String(opened++)}`;
const open = (name: string) =>
  createIdbRepository({ nowMs: () => 0, connection: createConnection({ name }) });

/** Every row of every store, by store. */
async function dump(name: string) {
  const db = await openDB(name);
  const rows: Record<string, unknown[]> = {};
  for (const store of db.objectStoreNames) rows[store] = await db.getAll(store);
  const { version } = db;
  db.close();
  return { version, rows };
}

describe('from version 1', () => {
  test('clippings are kept, and each change becomes an operation of its own', async () => {
    const name = nextName();
    const ids = await createVersionOne(name);
    const before = await dump(name);
    const repository = open(name);
    const clipping = valueOf(await repository.get(ids.reviewed as ClippingId));
    if (clipping === null) throw new Error('lost');
    expect(v.parse(ClippingSchema, clipping)).toEqual(clipping);
    expect(clipping.revision).toBe(4);

    const operations = operationsOf(clipping);
    expect(operations.map(({ steps }) => steps.map(({ entry }) => entry.field))).toEqual([
      ['decision'],
      ['tags'],
      ['note'],
    ]);
    const undone = undoLatest(clipping, createSampler().sign());
    expect(undone?.clipping.annotations[0]).toMatchObject({ note: '', tags: ['cần kiểm', 'y tế'] });

    const untouched = valueOf(await repository.get(ids.untouched as ClippingId));
    expect(before.rows['clippings']).toContainEqual(untouched);
    expect(valueOf(await repository.count({ type: 'all' }))).toBe(2);
    expect(valueOf(await repository.vocabulary())).toEqual([]);
  });

  test('operations of different annotations never coincide', async () => {
    const name = nextName();
    const ids = await createVersionOne(name);
    const repository = open(name);
    const kept = valueOf(await repository.get(ids.reviewed as ClippingId));
    const removed = valueOf(await repository.restore(ids.removed as ClippingId));
    const all = [kept, removed].flatMap((clipping) => (clipping ? annotationsAndOrphans(clipping) : []));
    const operations = all.flatMap(({ history }) => history.map(({ operation }) => operation));
    expect(new Set(operations).size).toBe(6);
  });

  test('tags of marks are found and counted', async () => {
    const name = nextName();
    await createVersionOne(name);
    expect(valueOf(await open(name).tags())).toEqual([
      { tag: 'Y tế', uses: 2, marked: 1 },
      { tag: 'cần kiểm', uses: 0, marked: 1 },
    ]);
  });

  test('trash and drafts come along', async () => {
    const name = nextName();
    const { removed, draftAddress } = await createVersionOne(name);
    const repository = open(name);
    const restored = valueOf(await repository.restore(removed as ClippingId));
    expect(v.parse(ClippingSchema, restored)).toEqual(restored);
    expect(operationsOf(restored)).toHaveLength(3);
    const draft = valueOf(await repository.getDraft(draftAddress));
    expect(draft?.annotations.every((one) => v.is(AnnotationSchema, one))).toBe(true);
  });

  test('a library of more than one batch', async () => {
    const name = nextName();
    await createVersionOne(name, 250);
    const repository = open(name);
    let clippings = 0;
    for await (const batch of repository.iterate({ type: 'all' })) clippings += batch.length;
    expect(clippings).toBe(251);
    expect(valueOf(await repository.tags())[0]).toEqual({ tag: 'Y tế', uses: 251, marked: 1 });
  });
});

describe('interrupted', () => {
  test.each([1, 2, 3, 4, 5])(
    'at write %d: nothing of it is kept, and the next opening does it all',
    async (write) => {
      const name = nextName();
      const { reviewed } = await createVersionOne(name);
      const before = await dump(name);
      const broken = await failingAt(write, () => open(name).count({ type: 'all' }));
      expect(broken).toMatchObject({ ok: false });
      expect(await dump(name)).toEqual(before);

      const clipping = valueOf(await open(name).get(reviewed as ClippingId));
      expect(clipping && operationsOf(clipping)).toHaveLength(3);
      expect((await dump(name)).version).toBe(2);
    },
  );
});
