import type { IDBPDatabase } from 'idb';
import { addOperations } from './add-operations.ts';
import type { LibrarySchema } from './schema.ts';
import { tagRow } from './tag-counts.ts';
import type { Upgrading } from './transaction.ts';

/**
 * One step of the database's history. It may await only requests of `transaction`, or the upgrade commits half done.
 */
export type Migration = (db: IDBPDatabase<LibrarySchema>, transaction: Upgrading) => void | Promise<void>;

/** The step at index n takes the database from version n to n + 1. Steps are only ever added. */
export const MIGRATIONS: readonly Migration[] = [createLibrary, addReview];

function createLibrary(db: IDBPDatabase<LibrarySchema>): void {
  db.createObjectStore('clippings', { keyPath: 'id' });

  const entries = db.createObjectStore('entries', { keyPath: 'id' });
  entries.createIndex('byNewest', 'newest', { unique: true });
  entries.createIndex('byAddress', 'address');
  entries.createIndex('byArticleAddress', 'articleAddress', { unique: true });
  entries.createIndex('byTag', 'tagged', { multiEntry: true });
  entries.createIndex('byWord', 'words', { multiEntry: true });

  const tags = db.createObjectStore('tags', { keyPath: 'key' });
  tags.createIndex('byRank', 'rank', { unique: true });

  db.createObjectStore('counters');
  db.createObjectStore('drafts', { keyPath: 'address' });

  const trash = db.createObjectStore('trash', { keyPath: 'id' });
  trash.createIndex('byRemoved', 'removedMs');
}

/** The vocabulary, tags of marks that can be found and counted, and an operation for every change made before. */
async function addReview(db: IDBPDatabase<LibrarySchema>, transaction: Upgrading): Promise<void> {
  db.createObjectStore('vocabulary', { keyPath: 'key' });
  transaction.objectStore('entries').createIndex('byMarkTag', 'markTagKeys', { multiEntry: true });
  const tags = transaction.objectStore('tags');
  for (const { key, tag, uses } of await tags.getAll()) await tags.put(tagRow(key, { tag, uses, marked: 0 }));
  await addOperations(transaction);
}
