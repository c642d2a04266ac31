/** Writes to several stores at once: the clipping, its entry, the tags' counts, the total. */
import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import { StoreFailure } from '../clippings/repository.ts';
import { entryOf } from './entry.ts';
import type { LibraryDatabase } from './open.ts';
import type { Entry } from './schema.ts';
import { ADVICE } from './store-error.ts';
import { addTagChanges, countTags, type TagChanges } from './tag-counts.ts';
import { write, type Writing } from './transaction.ts';

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
      countTags(transaction, tagChanges(entry, undefined)),
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
    countTags(transaction, tagChanges(before, entry)),
    before === undefined ? countClippings(transaction, 1) : null,
  ]);
}

async function countClippings(transaction: Writing, change: 1 | -1): Promise<void> {
  const counters = transaction.objectStore('counters');
  await counters.put(((await counters.get('clippings')) ?? 0) + change, 'clippings');
}

function tagChanges(before: Entry | undefined, after: Entry | undefined): TagChanges {
  const changes: TagChanges = new Map();
  addTagChanges(changes, before, after);
  return changes;
}
