import type { IDBPTransaction, StoreNames } from 'idb';
import type { LibraryDatabase } from './open.ts';
import type { LibrarySchema } from './schema.ts';

const WRITTEN = ['clippings', 'entries', 'tags', 'counters', 'drafts', 'trash', 'vocabulary'] as const;

/** A transaction that may write to every store. */
export type Writing = IDBPTransaction<LibrarySchema, typeof WRITTEN, 'readwrite'>;

/** The transaction of an upgrade. */
export type Upgrading = IDBPTransaction<LibrarySchema, StoreNames<LibrarySchema>[], 'versionchange'>;

/**
 * One transaction, on disk before the promise resolves. Whatever `work` throws undoes all of it; `work` may await
 * nothing but the transaction's own requests.
 */
export async function write<Value>(
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

/** Ends a transaction with nothing done; one that a failed request already ended cannot be aborted again. */
export function abort(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // Ended already.
  }
}
