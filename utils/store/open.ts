/** Opens the library's database and keeps one connection for as long as the browser lets it. */
import { openDB, type IDBPDatabase } from 'idb';
import { StoreFailure } from '../clippings/repository.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import type { LibrarySchema } from './schema.ts';
import { ADVICE, toStoreError } from './store-error.ts';
import { abort } from './transaction.ts';

export type LibraryDatabase = IDBPDatabase<LibrarySchema>;

export interface OpenOptions {
  readonly name?: string;
  /** The steps to the current version; tests bring their own. */
  readonly migrations?: readonly Migration[];
  /** The connection is gone: closed for a newer version, or ended by the browser. */
  readonly onClose?: () => void;
}

const LIBRARY = 'library';

/**
 * Opens the database, upgrading it first where it is older. An upgrade that fails leaves it as it was.
 * Throws StoreFailure: `blocked` where another tab keeps the older version open, `newer` where a newer extension
 * wrote it, `unavailable` where the browser has no database to give.
 */
export async function openLibrary(options: OpenOptions = {}): Promise<LibraryDatabase> {
  const { name = LIBRARY, migrations = MIGRATIONS, onClose } = options;
  if (!('indexedDB' in globalThis)) throw unavailable();
  const blocked = Promise.withResolvers<never>();
  let upgradeError: unknown = null;

  // Asynchronous, since Firefox without history throws where it should reject.
  const open = async () =>
    openDB<LibrarySchema>(name, migrations.length, {
      upgrade(db, oldVersion, _newVersion, transaction) {
        runMigrations(migrations.slice(oldVersion), db, transaction).catch((error: unknown) => {
          upgradeError = error;
          abort(transaction);
        });
        // The abort rejects `done` as well as the opening; the opening's is the one that is heard.
        transaction.done.catch(() => undefined);
      },
      blocked() {
        blocked.reject(new StoreFailure({ type: 'blocked', advice: ADVICE.blocked }));
      },
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        onClose?.();
      },
      terminated() {
        onClose?.();
      },
    });

  const opening = open();
  try {
    return await Promise.race([opening, blocked.promise]);
  } catch (error) {
    // A blocked opening succeeds when the other tab closes, but nobody waits for it any more.
    opening.then(
      (late) => {
        late.close();
      },
      () => undefined,
    );
    throw toOpeningFailure(upgradeError ?? error);
  }
}

/** A connection that opens when first needed and again after the browser closed it. */
export interface Connection {
  /** Runs work on the database; throws what it throws. */
  readonly use: <Value>(work: (db: LibraryDatabase) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
}

export function createConnection(options: Omit<OpenOptions, 'onClose'> = {}): Connection {
  let current: Promise<LibraryDatabase> | null = null;

  function open(): Promise<LibraryDatabase> {
    if (current !== null) return current;
    const opening = openLibrary({
      ...options,
      onClose: () => {
        forget(opening);
      },
    });
    opening.catch(() => {
      forget(opening);
    });
    current = opening;
    return opening;
  }
  function forget(connection: Promise<LibraryDatabase>): void {
    if (current === connection) current = null;
  }

  return {
    async use(work) {
      const opening = open();
      const db = await opening;
      try {
        return await work(db);
      } catch (error) {
        // The connection closed before the work's transaction began, so nothing was done: once more on a new one.
        if (current === opening || !isClosed(error)) throw error;
        return work(await open());
      }
    },
    async close() {
      const closing = current;
      current = null;
      (await closing?.catch(() => null))?.close();
    },
  };
}

/** One after the other, each seeing what the one before it did. */
async function runMigrations(
  migrations: readonly Migration[],
  ...upgrade: Parameters<Migration>
): Promise<void> {
  for (const migrate of migrations) await migrate(...upgrade);
}

function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function unavailable(): StoreFailure {
  return new StoreFailure({ type: 'unavailable', advice: ADVICE.unavailable });
}

/** When opening, a state error means that the browser keeps no data for us (Firefox without history). */
function toOpeningFailure(error: unknown): StoreFailure {
  return isClosed(error) ? unavailable() : new StoreFailure(toStoreError(error));
}
