/** Reads by index and cursor only: what a read costs depends on what it returns, not on the library's size. */
import type { Clipping } from '../clippings/clipping.ts';
import {
  StoreFailure,
  type ClippingSummary,
  type LibraryFilter,
  type Page,
} from '../clippings/repository.ts';
import { holdsWords, wordKey, wordsOf } from '../clippings/search-words.ts';
import { tagKey } from '../clippings/tags.ts';
import { searchedWordsOf } from './entry.ts';
import type { Connection, LibraryDatabase } from './open.ts';
import type { CreatedKey, Entry } from './schema.ts';
import { attempt } from './store-error.ts';

/** Clippings of one page that a look-up returns at most. */
const MAX_PER_ADDRESS = 100;
/** Rows a search looks at, at most: a few milliseconds' worth. */
const MAX_CANDIDATES = 2_000;
/** Clippings held at once while the library is iterated. */
const BATCH = 32;
/** Sorts behind every key that begins with the same strings and numbers: arrays come after them. */
const AFTER_ALL: never[] = [];

export async function findByAddress(db: LibraryDatabase, address: string): Promise<Clipping[]> {
  const transaction = db.transaction(['clippings', 'entries']);
  const clippings = transaction.objectStore('clippings');
  const ids = await transaction
    .objectStore('entries')
    .index('byAddress')
    .getAllKeys(address, MAX_PER_ADDRESS);
  const found = (await Promise.all(ids.map((id) => clippings.get(id)))).filter((one) => one !== undefined);
  const order = ({ kind, createdAt }: Clipping) => (kind === 'article' ? Infinity : Date.parse(createdAt));
  return found.sort((a, b) => order(b) - order(a));
}

export async function newest(
  db: LibraryDatabase,
  limit: number,
  after: string | null,
): Promise<Page<ClippingSummary>> {
  const before = after === null ? null : toCreatedKey(after);
  const range = before === null ? null : IDBKeyRange.upperBound(before, true);
  const entries: Entry[] = [];
  let cursor = await db.transaction('entries').store.index('byCreated').openCursor(range, 'prev');
  while (cursor !== null && entries.length < limit) {
    entries.push(cursor.value);
    cursor = await cursor.continue();
  }
  const last = entries.at(-1);
  return {
    items: entries.map(({ summary }) => summary),
    cursor: cursor === null || last === undefined ? null : last.created.join(' '),
  };
}

/** Walks the rarest word's clippings and keeps those that hold the others too. */
export async function search(db: LibraryDatabase, query: string, limit: number): Promise<ClippingSummary[]> {
  const asked = wordsOf(query);
  const byWord = db.transaction('entries').store.index('byWord');
  const ranges = asked.map((word, i) => {
    const key = wordKey(word);
    return i === asked.length - 1 ? IDBKeyRange.bound(key, `${key}\uffff`) : IDBKeyRange.only(key);
  });
  const counts = await Promise.all(ranges.map((range) => byWord.count(range)));
  const rarest = ranges[counts.indexOf(Math.min(...counts))];
  if (rarest === undefined) return [];

  const found = new Map<string, Entry>();
  let cursor = await byWord.openCursor(rarest, 'prev');
  for (let seen = 0; cursor !== null && seen < MAX_CANDIDATES; seen++) {
    const entry = cursor.value;
    if (!found.has(entry.id) && holdsWords(searchedWordsOf(entry.summary), asked)) found.set(entry.id, entry);
    cursor = await cursor.continue();
  }
  return [...found.values()]
    .sort((a, b) => b.created[0] - a.created[0])
    .slice(0, limit)
    .map(({ summary }) => summary);
}

export async function count(db: LibraryDatabase, filter: LibraryFilter): Promise<number> {
  switch (filter.type) {
    case 'all':
      return (await db.get('counters', 'clippings')) ?? 0;
    case 'tag':
      return (await db.get('tags', tagKey(filter.tag)))?.uses ?? 0;
    case 'created':
      return db.countFromIndex('entries', 'byCreated', createdRange(filter, null));
  }
}

/** See Repository.iterate. Each batch is a transaction of its own: none stays open while the caller works. */
export async function* iterate(
  connection: Connection,
  filter: LibraryFilter,
): AsyncGenerator<readonly Clipping[]> {
  let after: CreatedKey | null = null;
  let size: number;
  do {
    const batch: readonly Clipping[] = await readBatch(connection, filter, after);
    size = batch.length;
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = [Date.parse(last.createdAt), last.id];
  } while (size === BATCH);
}

async function readBatch(
  connection: Connection,
  filter: LibraryFilter,
  after: CreatedKey | null,
): Promise<readonly Clipping[]> {
  const read = await attempt(() =>
    connection.use(async (db) => {
      const transaction = db.transaction(['clippings', 'entries']);
      const entries = transaction.objectStore('entries');
      const clippings = transaction.objectStore('clippings');
      const ids =
        filter.type === 'tag'
          ? await entries.index('byTag').getAllKeys(taggedRange(filter.tag, after), BATCH)
          : await entries.index('byCreated').getAllKeys(createdRange(filter, after), BATCH);
      return (await Promise.all(ids.map((id) => clippings.get(id)))).filter((one) => one !== undefined);
    }),
  );
  if (!read.ok) throw new StoreFailure(read.error);
  return read.value;
}

function taggedRange(tag: string, after: CreatedKey | null): IDBKeyRange {
  const key = tagKey(tag);
  return IDBKeyRange.bound(after === null ? [key] : [key, ...after], [key, AFTER_ALL], true, true);
}

function createdRange(
  filter: Exclude<LibraryFilter, { readonly type: 'tag' }>,
  after: CreatedKey | null,
): IDBKeyRange {
  const from = filter.type === 'created' ? [Date.parse(filter.from)] : [-Infinity];
  const until = filter.type === 'created' ? [Date.parse(filter.until)] : AFTER_ALL_CREATED;
  return IDBKeyRange.bound(after ?? from, until, after !== null, true);
}

/** Behind every CreatedKey: its first part is a number, and arrays come after numbers. */
const AFTER_ALL_CREATED: [never[]] = [AFTER_ALL];

function toCreatedKey(cursor: string): CreatedKey | null {
  const [ms, id] = cursor.split(' ');
  return id === undefined || !Number.isFinite(Number(ms)) ? null : ([Number(ms), id] as CreatedKey);
}
