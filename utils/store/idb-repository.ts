import type { Repository } from '../clippings/repository.ts';
import { changeMany } from './change-many.ts';
import { createConnection, type Connection } from './open.ts';
import { count, findByAddress, iterate, newest, search } from './read.ts';
import { mergeTags, renameTag, tagReach } from './rewrite-tags.ts';
import { attempt } from './store-error.ts';
import { MAX_TAGS, toTagUse } from './tag-counts.ts';
import { tagOverview } from './tag-overview.ts';
import { changeVocabulary, readVocabulary } from './vocabulary.ts';
import { write } from './transaction.ts';
import { removeClipping, restoreClipping, saveClipping } from './write.ts';

export interface RepositoryOptions {
  /** Unix time in milliseconds, for the trash. */
  readonly nowMs: () => number;
  readonly connection?: Connection;
}

/** The library in the browser's IndexedDB. Only the extension's own pages and background may open it. */
export function createIdbRepository({
  nowMs,
  connection = createConnection(),
}: RepositoryOptions): Repository {
  const { use } = connection;
  return {
    save: (clipping) => attempt(() => use((db) => saveClipping(db, clipping))),
    get: (id) => attempt(() => use(async (db) => (await db.get('clippings', id)) ?? null)),
    findByAddress: (address) => attempt(() => use((db) => findByAddress(db, address))),
    newest: (limit, cursor = null) => attempt(() => use((db) => newest(db, limit, cursor))),
    search: (query, limit) => attempt(() => use((db) => search(db, query, limit))),
    count: (filter) => attempt(() => use((db) => count(db, filter))),
    tags: () =>
      attempt(() =>
        use(async (db) => {
          const rows = await db.getAllFromIndex('tags', 'byRank', null, MAX_TAGS);
          return rows.map(toTagUse);
        }),
      ),
    iterate: (filter) => iterate(connection, filter),
    remove: (id) => attempt(() => use((db) => removeClipping(db, id, nowMs()))),
    restore: (id) => attempt(() => use((db) => restoreClipping(db, id))),
    emptyTrash: (before) =>
      attempt(() =>
        use(async (db) => {
          const transaction = db.transaction('trash', 'readwrite');
          let cursor = await transaction.store
            .index('byRemoved')
            .openCursor(IDBKeyRange.upperBound(Date.parse(before), true));
          while (cursor !== null) {
            await cursor.delete();
            cursor = await cursor.continue();
          }
          await transaction.done;
        }),
      ),
    changeMany: (ids, change) =>
      attempt(() => use((db) => write(db, (transaction) => changeMany(transaction, ids, change)))),
    vocabulary: () => attempt(() => use(readVocabulary)),
    changeVocabulary: (change) => attempt(() => use((db) => changeVocabulary(db, change))),
    tagOverview: () => attempt(() => use(tagOverview)),
    tagReach: (keys) => attempt(() => use((db) => tagReach(db, keys))),
    mergeTags: (rewriting, onProgress) => attempt(() => use((db) => mergeTags(db, rewriting, onProgress))),
    async renameTag(rewriting, onProgress) {
      const done = await attempt(() => use((db) => renameTag(db, rewriting, onProgress)));
      return done.ok ? done.value : done;
    },
    getDraft: (address) => attempt(() => use(async (db) => (await db.get('drafts', address)) ?? null)),
    putDraft: (draft) =>
      attempt(() =>
        use(async (db) => {
          await db.put('drafts', draft);
        }),
      ),
    deleteDraft: (address) => attempt(() => use((db) => db.delete('drafts', address))),
  };
}
