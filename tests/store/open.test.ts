import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, test, vi } from 'vitest';
import { StoreFailure, type Repository } from '../../utils/clippings/repository.ts';
import { createIdbRepository } from '../../utils/store/idb-repository.ts';
import { MIGRATIONS, type Migration } from '../../utils/store/migrations.ts';
import { createConnection, openLibrary, type Connection } from '../../utils/store/open.ts';
import { createSampler } from '../support/clippings.ts';

let opened = 0;
const nextName = () => `opening-${String(opened++)}`;

const repositoryOn = (connection: Connection): Repository =>
  createIdbRepository({ nowMs: () => 0, connection });

/** A step a later version might take: it rewrites every row. */
const stampNotes: Migration = async (_db, transaction) => {
  let cursor = await transaction.objectStore('clippings').openCursor();
  while (cursor !== null) {
    await cursor.update({ ...cursor.value, note: `${cursor.value.note}!` });
    cursor = await cursor.continue();
  }
};

/** A library of today's version with three clippings, closed again. */
async function createLibrary(name: string) {
  const connection = createConnection({ name });
  const repository = repositoryOn(connection);
  const sampler = createSampler();
  const ids = [];
  for (const note of ['a', 'b', 'c']) {
    const clipping = sampler.clipping({ note, tags: ['chung'] });
    ids.push(clipping.id);
    expect(await repository.save(clipping)).toMatchObject({ ok: true });
  }
  await connection.close();
  return ids;
}

const notesOf = async (repository: Repository) => {
  const notes: string[] = [];
  for await (const batch of repository.iterate({ type: 'all' })) notes.push(...batch.map(({ note }) => note));
  return notes;
};

describe('upgrading', () => {
  test('takes the data along, step after step', async () => {
    const name = nextName();
    await createLibrary(name);
    const steps = [...MIGRATIONS, stampNotes, stampNotes];
    const connection = createConnection({ name, migrations: steps });
    expect(await notesOf(repositoryOn(connection))).toEqual(['c!!', 'b!!', 'a!!']);
    expect(await connection.use((db) => Promise.resolve(db.version))).toBe(MIGRATIONS.length + 2);
  });

  test('a step that fails leaves the library as it was', async () => {
    const name = nextName();
    const ids = await createLibrary(name);
    const fails: Migration = async (db, transaction) => {
      await stampNotes(db, transaction);
      throw new Error('power cut');
    };
    const upgrading = createConnection({ name, migrations: [...MIGRATIONS, fails] });
    expect(await repositoryOn(upgrading).count({ type: 'all' })).toEqual({
      ok: false,
      error: { type: 'failed', detail: 'Error: power cut', advice: 'tryAgain' },
    });

    const old = repositoryOn(createConnection({ name }));
    expect(await notesOf(old)).toEqual(['c', 'b', 'a']);
    expect(await old.count({ type: 'tag', tag: 'chung' })).toEqual({ ok: true, value: ids.length });
  });

  test('the next try after a failed step may succeed', async () => {
    const name = nextName();
    await createLibrary(name);
    let tries = 0;
    const sometimes: Migration = (db, transaction) => {
      if (tries++ === 0) throw new Error('once');
      return stampNotes(db, transaction);
    };
    const repository = repositoryOn(createConnection({ name, migrations: [...MIGRATIONS, sometimes] }));
    expect(await repository.count({ type: 'all' })).toMatchObject({ ok: false });
    expect(await notesOf(repository)).toEqual(['c!', 'b!', 'a!']);
  });
});

describe('opening', () => {
  test('a library of a newer version is refused and left alone', async () => {
    const name = nextName();
    (await openDB(name, MIGRATIONS.length + 1)).close();
    expect(await repositoryOn(createConnection({ name })).newest(1)).toEqual({
      ok: false,
      error: { type: 'newer', advice: 'updateExtension' },
    });
  });

  test('says so where another tab keeps an older version open', async () => {
    const name = nextName();
    const stubborn = await openDB(name, 1);
    const connection = createConnection({ name, migrations: [...MIGRATIONS, stampNotes] });
    const opening = repositoryOn(connection).newest(1);
    expect(await opening).toEqual({ ok: false, error: { type: 'blocked', advice: 'closeOtherTabs' } });
    stubborn.close();
  });

  test('gives way to a newer version and says what to do', async () => {
    const name = nextName();
    const connection = createConnection({ name });
    const repository = repositoryOn(connection);
    expect(await repository.count({ type: 'all' })).toEqual({ ok: true, value: 0 });
    const newer = await openDB(name, MIGRATIONS.length + 1);
    expect(await repository.count({ type: 'all' })).toMatchObject({ ok: false, error: { type: 'newer' } });
    newer.close();
  });

  test('tells when its connection is closed for a newer version', async () => {
    const name = nextName();
    const onClose = vi.fn();
    await openLibrary({ name, onClose });
    (await openDB(name, MIGRATIONS.length + 1)).close();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('opens again after its connection was closed', async () => {
    const connection = createConnection({ name: nextName() });
    const repository = repositoryOn(connection);
    const saved = await repository.save(createSampler().clipping());
    expect(saved.ok).toBe(true);
    await connection.close();
    expect(await repository.count({ type: 'all' })).toEqual({ ok: true, value: 1 });
  });

  test('a browser without a database is named as such', async () => {
    const kept = globalThis.indexedDB;
    Reflect.deleteProperty(globalThis, 'indexedDB');
    try {
      await expect(openLibrary({ name: nextName() })).rejects.toMatchObject({
        error: { type: 'unavailable' },
      });
    } finally {
      globalThis.indexedDB = kept;
    }
  });

  test('a browser that refuses to keep data (Firefox without history) is named as such', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError');
    });
    await expect(openLibrary({ name: nextName() })).rejects.toBeInstanceOf(StoreFailure);
    await expect(openLibrary({ name: nextName() })).rejects.toMatchObject({ error: { type: 'unavailable' } });
    open.mockRestore();
  });
});

describe('writing', () => {
  test('a full disk is named as such, and nothing is half written', async () => {
    const repository = repositoryOn(createConnection({ name: nextName() }));
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await repository.save(createSampler().clipping())).toEqual({
      ok: false,
      error: { type: 'full', advice: 'freeSpace' },
    });
    put.mockRestore();
    expect(await repository.count({ type: 'all' })).toEqual({ ok: true, value: 0 });
    expect(await repository.newest(1)).toMatchObject({ value: { items: [] } });
  });

  test('is on disk before it is called saved', async () => {
    const connection = createConnection({ name: nextName() });
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await repositoryOn(connection).save(createSampler().clipping());
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
    transaction.mockRestore();
  });
});
