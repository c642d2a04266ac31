import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { LibrarySchema } from './schema.ts';

/**
 * One step of the database's history. It may await only requests of `transaction`, or the upgrade commits half done.
 */
export type Migration = (
  db: IDBPDatabase<LibrarySchema>,
  transaction: IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>,
) => void | Promise<void>;

/** The step at index n takes the database from version n to n + 1. Steps are only ever added. */
export const MIGRATIONS: readonly Migration[] = [createLibrary];

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
