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
import { newestKeyOf, searchedWordsOf } from './entry.ts';
import type { Connection, LibraryDatabase } from './open.ts';
import type { Entry, NewestKey } from './schema.ts';
import { attempt } from './store-error.ts';

/** Clippings of one page that a look-up returns at most. */
const MAX_PER_ADDRESS = 100;
/** A word in fewer clippings than this is rare: all of its clippings are looked at. */
const RARE = 200;
/** Of a library in which every word asked for is common, so many of the newest clippings are looked at. */
const MAX_LOOKED_AT = 2_000;
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
  const entries = await db.getAllFromIndex('entries', 'byNewest', rangeAfter(toNewestKey(after)), limit + 1);
  const items = entries.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ summary }) => summary),
    cursor: entries.length > limit && last !== undefined ? last.newest.join(' ') : null,
  };
}

/**
 * Looks at the clippings of the rarest word, or, where all words are common and hits lie close, at the newest
 * clippings one after the other.
 */
export async function search(db: LibraryDatabase, query: string, limit: number): Promise<ClippingSummary[]> {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  const found: ClippingSummary[] = [];
  for await (const { summary } of candidates(db, asked)) {
    if (holdsWords(searchedWordsOf(summary), asked)) found.push(summary);
    if (found.length === limit) break;
  }
  return found;
}

/** Entries that may hold the words, newest first. */
async function* candidates(db: LibraryDatabase, asked: readonly string[]): AsyncGenerator<Entry> {
  const { store } = db.transaction('entries');
  const byWord = store.index('byWord');
  const lists = await Promise.all(asked.map((word, i) => byWord.getAllKeys(wordRange(word, i, asked), RARE)));
  const rarest = lists.reduce((least, list) => (list.length < least.length ? list : least));
  if (rarest.length < RARE) {
    const entries = await Promise.all([...new Set(rarest)].map((id) => store.get(id)));
    yield* entries.filter((entry) => entry !== undefined).sort((a, b) => a.newest[0] - b.newest[0]);
    return;
  }
  let after: NewestKey | null = null;
  for (let lookedAt = 0; lookedAt < MAX_LOOKED_AT; lookedAt += RARE) {
    const entries: Entry[] = await db.getAllFromIndex('entries', 'byNewest', rangeAfter(after), RARE);
    yield* entries;
    after = entries.at(-1)?.newest ?? null;
    if (after === null) return;
  }
}

/** The last word may still be being typed. */
function wordRange(word: string, i: number, asked: readonly string[]): IDBKeyRange {
  const key = wordKey(word);
  return i === asked.length - 1 ? IDBKeyRange.bound(key, `${key}\uffff`) : IDBKeyRange.only(key);
}

export async function count(db: LibraryDatabase, filter: LibraryFilter): Promise<number> {
  switch (filter.type) {
    case 'all':
      return (await db.get('counters', 'clippings')) ?? 0;
    case 'tag':
      return (await db.get('tags', tagKey(filter.tag)))?.uses ?? 0;
    case 'created':
      return db.countFromIndex('entries', 'byNewest', createdRange(filter, null));
  }
}

/** See Repository.iterate. Each batch is a transaction of its own: none stays open while the caller works. */
export async function* iterate(
  connection: Connection,
  filter: LibraryFilter,
): AsyncGenerator<readonly Clipping[]> {
  let after: NewestKey | null = null;
  let size: number;
  do {
    const batch: readonly Clipping[] = await readBatch(connection, filter, after);
    size = batch.length;
    const last = batch.at(-1);
    if (last === undefined) return;
    yield batch;
    after = newestKeyOf(last);
  } while (size === BATCH);
}

async function readBatch(
  connection: Connection,
  filter: LibraryFilter,
  after: NewestKey | null,
): Promise<readonly Clipping[]> {
  const read = await attempt(() =>
    connection.use(async (db) => {
      const transaction = db.transaction(['clippings', 'entries']);
      const entries = transaction.objectStore('entries');
      const clippings = transaction.objectStore('clippings');
      const ids =
        filter.type === 'tag'
          ? await entries.index('byTag').getAllKeys(taggedRange(filter.tag, after), BATCH)
          : await entries.index('byNewest').getAllKeys(createdRange(filter, after), BATCH);
      return (await Promise.all(ids.map((id) => clippings.get(id)))).filter((one) => one !== undefined);
    }),
  );
  if (!read.ok) throw new StoreFailure(read.error);
  return read.value;
}

/** The entries that carry a tag, behind one of them or from the first. */
export function taggedRange(tag: string, after: NewestKey | null): IDBKeyRange {
  const key = tagKey(tag);
  return IDBKeyRange.bound(after === null ? [key] : [key, ...after], [key, AFTER_ALL], true, true);
}

function createdRange(
  filter: Exclude<LibraryFilter, { readonly type: 'tag' }>,
  after: NewestKey | null,
): IDBKeyRange {
  if (filter.type === 'all') return rangeAfter(after);
  const [from, until] = [Date.parse(filter.from), Date.parse(filter.until)];
  return IDBKeyRange.bound(after ?? [-until, AFTER_ALL], [-from, AFTER_ALL], true, true);
}

/** Everything behind a key, or everything. */
function rangeAfter(key: NewestKey | null): IDBKeyRange {
  return IDBKeyRange.lowerBound(key ?? [-Infinity], true);
}

function toNewestKey(cursor: string | null): NewestKey | null {
  const [ms, id] = cursor?.split(' ') ?? [];
  return id === undefined || !Number.isFinite(Number(ms)) ? null : ([Number(ms), id] as NewestKey);
}
