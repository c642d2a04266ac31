/** Writes to several stores at once: the clipping, its entry, the tags' use counts, the total. */
import type { IDBPTransaction } from 'idb';
import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import { StoreFailure } from '../clippings/repository.ts';
import { tagKey } from '../clippings/tags.ts';
import { entryOf } from './entry.ts';
import type { LibraryDatabase } from './open.ts';
import type { Entry, LibrarySchema } from './schema.ts';
import { ADVICE } from './store-error.ts';

const WRITTEN = ['clippings', 'entries', 'tags', 'counters', 'trash'] as const;
type Writing = IDBPTransaction<LibrarySchema, typeof WRITTEN, 'readwrite'>;

/** See Repository.save. */
export function saveClipping(db: LibraryDatabase, clipping: Clipping): Promise<Clipping> {
  const saved: Clipping = { ...clipping, revision: clipping.revision + 1 };
  const entry = entryOf(saved);
  return write(db, async (transaction) => {
    const entries = transaction.objectStore('entries');
    const before = await entries.get(saved.id);
    if (before === undefined && clipping.revision > 0) {
      throw new StoreFailure({ type: 'missing', advice: ADVICE.missing });
    }
    if (before !== undefined && before.revision !== clipping.revision) {
      throw new StoreFailure({ type: 'conflict', revision: before.revision, advice: ADVICE.conflict });
    }
    await put(transaction, saved, entry, before);
    return saved;
  });
}

/** See Repository.remove. */
export function removeClipping(db: LibraryDatabase, id: ClippingId, removedMs: number): Promise<void> {
  return write(db, async (transaction) => {
    const clippings = transaction.objectStore('clippings');
    const entries = transaction.objectStore('entries');
    const [clipping, entry] = await Promise.all([clippings.get(id), entries.get(id)]);
    if (clipping === undefined || entry === undefined) {
      throw new StoreFailure({ type: 'missing', advice: ADVICE.missing });
    }
    await Promise.all([
      transaction.objectStore('trash').put({ id, clipping, removedMs }),
      clippings.delete(id),
      entries.delete(id),
      countTags(transaction, entry, undefined),
      countClippings(transaction, -1),
    ]);
  });
}

/** See Repository.restore. */
export function restoreClipping(db: LibraryDatabase, id: ClippingId): Promise<Clipping> {
  return write(db, async (transaction) => {
    const trash = transaction.objectStore('trash');
    const row = await trash.get(id);
    if (row === undefined) throw new StoreFailure({ type: 'missing', advice: ADVICE.missing });
    await put(transaction, row.clipping, entryOf(row.clipping), undefined);
    await trash.delete(id);
    return row.clipping;
  });
}

/**
 * One transaction, on disk before the promise resolves. Whatever `work` throws undoes all of it; `work` may await
 * nothing but the transaction's own requests.
 */
async function write<Value>(
  db: LibraryDatabase,
  work: (transaction: Writing) => Promise<Value>,
): Promise<Value> {
  const transaction = db.transaction(WRITTEN, 'readwrite', { durability: 'strict' });
  // Where the work fails, its error is the one to tell; an abort's is only its echo.
  transaction.done.catch(() => undefined);
  let value: Value;
  try {
    value = await work(transaction);
  } catch (error) {
    abort(transaction);
    throw error;
  }
  await transaction.done;
  return value;
}

/** A transaction that a failed request already ended cannot be aborted again. */
function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}

async function put(
  transaction: Writing,
  clipping: Clipping,
  entry: Entry,
  before: Entry | undefined,
): Promise<void> {
  const entries = transaction.objectStore('entries');
  if (entry.articleAddress !== undefined) {
    const existing = await entries.index('byArticleAddress').getKey(entry.articleAddress);
    if (existing !== undefined && existing !== entry.id) {
      throw new StoreFailure({ type: 'duplicate', existing, advice: ADVICE.duplicate });
    }
  }
  await Promise.all([
    transaction.objectStore('clippings').put(clipping),
    entries.put(entry),
    countTags(transaction, before, entry),
    before === undefined ? countClippings(transaction, 1) : null,
  ]);
}

async function countClippings(transaction: Writing, change: 1 | -1): Promise<void> {
  const counters = transaction.objectStore('counters');
  await counters.put(((await counters.get('clippings')) ?? 0) + change, 'clippings');
}

async function countTags(
  transaction: Writing,
  before: Entry | undefined,
  after: Entry | undefined,
): Promise<void> {
  const tags = transaction.objectStore('tags');
  const then = labelsOf(before);
  const now = labelsOf(after);
  const changes = [
    ...[...now].filter(([key]) => !then.has(key)).map(([key, tag]) => ({ key, tag, change: 1 })),
    ...[...then].filter(([key]) => !now.has(key)).map(([key, tag]) => ({ key, tag, change: -1 })),
  ];
  await Promise.all(
    changes.map(async ({ key, tag, change }) => {
      const row = await tags.get(key);
      const uses = (row?.uses ?? 0) + change;
      await (uses > 0 ? tags.put({ key, tag: row?.tag ?? tag, uses, rank: [-uses, key] }) : tags.delete(key));
    }),
  );
}

function labelsOf(entry: Entry | undefined): Map<string, string> {
  return new Map(entry?.summary.tags.map((tag) => [tagKey(tag), tag]));
}
