/** Renames and merges tags over the whole library, in one transaction. */
import type { ClippingId } from '../clippings/clipping.ts';
import type { RewritingProgress, TagExists, TagsRewritten } from '../clippings/repository.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import {
  allTagsOf,
  rewriteClippingTags,
  rewriteDraftTags,
  type Tagged,
  type TagRewriting,
} from '../clippings/rewrite-tags.ts';
import { tagKey } from '../clippings/tags.ts';
import { withTagRewritten } from '../clippings/vocabulary.ts';
import { changeMany } from './change-many.ts';
import type { LibraryDatabase } from './open.ts';
import { taggedRange } from './read.ts';
import { write, type Writing } from './transaction.ts';
import { changeTerms } from './vocabulary.ts';

/** See Repository.mergeTags. */
export function mergeTags(
  db: LibraryDatabase,
  rewriting: TagRewriting,
  onProgress?: RewritingProgress,
): Promise<TagsRewritten> {
  return write(db, (transaction) => rewriteAll(transaction, rewriting, onProgress));
}

/** See Repository.renameTag. */
export function renameTag(
  db: LibraryDatabase,
  rewriting: TagRewriting,
  onProgress?: RewritingProgress,
): Promise<Result<TagsRewritten, TagExists>> {
  return write(db, async (transaction) => {
    const tag = await otherTag(transaction, rewriting);
    return tag === null
      ? succeed(await rewriteAll(transaction, rewriting, onProgress))
      : fail({ type: 'tag-exists', tag });
  });
}

/** See Repository.tagReach. */
export async function tagReach(db: LibraryDatabase, keys: ReadonlySet<string>): Promise<TagsRewritten> {
  const transaction = db.transaction(['entries', 'trash', 'drafts']);
  const carries = (tagged: Tagged) => allTagsOf(tagged).some((tag) => keys.has(tagKey(tag)));
  const clippings = await taggedClippings(transaction.objectStore('entries'), keys);
  const removed = await countWhere(transaction.objectStore('trash'), ({ clipping }) => carries(clipping));
  const drafts = await countWhere(transaction.objectStore('drafts'), carries);
  return { clippings: clippings.length + removed, drafts };
}

async function rewriteAll(
  transaction: Writing,
  rewriting: TagRewriting,
  onProgress?: RewritingProgress,
): Promise<TagsRewritten> {
  const ids = await taggedClippings(transaction.objectStore('entries'), rewriting.from);
  const clippings = await changeMany(
    transaction,
    ids,
    (clipping) => rewriteClippingTags(clipping, rewriting),
    onProgress,
  );
  await spellTag(transaction, rewriting.to);
  const trash = await rewriteTrash(transaction, rewriting);
  const drafts = await rewriteDrafts(transaction, rewriting);
  await changeTerms(transaction, (terms) => withTagRewritten(terms, rewriting.from, rewriting.to));
  return { clippings: clippings + trash, drafts };
}

/** How the name `to` is spelled where a tag has it that is not among those to be rewritten; null where none has. */
async function otherTag(transaction: Writing, { from, to }: TagRewriting): Promise<string | null> {
  const key = tagKey(to);
  if (from.has(key)) return null;
  const [row, term] = await Promise.all([
    transaction.objectStore('tags').get(key),
    transaction.objectStore('vocabulary').get(key),
  ]);
  if (row !== undefined || term !== undefined) return term?.name ?? row?.tag ?? null;
  // Tags of drafts and of the trash are not counted.
  const spelledIn = (tagged: Tagged) => allTagsOf(tagged).find((tag) => tagKey(tag) === key) ?? null;
  let draft = await transaction.objectStore('drafts').openCursor();
  for (; draft !== null; draft = await draft.continue()) {
    const spelled = spelledIn(draft.value);
    if (spelled !== null) return spelled;
  }
  let removed = await transaction.objectStore('trash').openCursor();
  for (; removed !== null; removed = await removed.continue()) {
    const spelled = spelledIn(removed.value.clipping);
    if (spelled !== null) return spelled;
  }
  return null;
}

/** Also where only the spelling changes, and no count with it. */
async function spellTag(transaction: Writing, tag: string): Promise<void> {
  const tags = transaction.objectStore('tags');
  const row = await tags.get(tagKey(tag));
  if (row !== undefined) await tags.put({ ...row, tag });
}

interface TaggedEntries {
  index(name: 'byTag' | 'byMarkTag'): {
    getAllKeys(query: IDBKeyRange | string): Promise<ClippingId[]>;
  };
}

async function taggedClippings(entries: TaggedEntries, keys: ReadonlySet<string>): Promise<ClippingId[]> {
  const found = await Promise.all(
    [...keys].flatMap((key) => [
      entries.index('byTag').getAllKeys(taggedRange(key, null)),
      entries.index('byMarkTag').getAllKeys(key),
    ]),
  );
  return [...new Set(found.flat())];
}

interface Walked<Row> {
  openCursor(): Promise<Cursor<Row> | null>;
}
interface Cursor<Row> {
  readonly value: Row;
  continue(): Promise<Cursor<Row> | null>;
}

/** Row by row: a row of the trash is an article long. */
async function countWhere<Row>(store: Walked<Row>, counts: (row: Row) => boolean): Promise<number> {
  let found = 0;
  for (let cursor = await store.openCursor(); cursor !== null; cursor = await cursor.continue()) {
    if (counts(cursor.value)) found++;
  }
  return found;
}

async function rewriteTrash(transaction: Writing, rewriting: TagRewriting): Promise<number> {
  let rewritten = 0;
  let cursor = await transaction.objectStore('trash').openCursor();
  while (cursor !== null) {
    const clipping = rewriteClippingTags(cursor.value.clipping, rewriting);
    if (clipping !== null) {
      await cursor.update({ ...cursor.value, clipping });
      rewritten++;
    }
    cursor = await cursor.continue();
  }
  return rewritten;
}

async function rewriteDrafts(transaction: Writing, rewriting: TagRewriting): Promise<number> {
  let rewritten = 0;
  let cursor = await transaction.objectStore('drafts').openCursor();
  while (cursor !== null) {
    const draft = rewriteDraftTags(cursor.value, rewriting);
    if (draft !== null) {
      await cursor.update(draft);
      rewritten++;
    }
    cursor = await cursor.continue();
  }
  return rewritten;
}
