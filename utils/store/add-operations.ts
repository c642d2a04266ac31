/** Version 1 knew no operations: every change in a history becomes one of its own, and marks' tags are counted. */
import type { Annotation, HistoryEntry, OperationId } from '../clippings/annotation.ts';
import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import { uuidV7 } from '../clippings/uuid.ts';
import { entryOf } from './entry.ts';
import { addTagChanges, tagRow, type TagChanges } from './tag-counts.ts';
import type { Upgrading } from './transaction.ts';

/** Clippings held at once. */
const BATCH = 100;

/** Awaits only requests of `transaction`. */
export async function addOperations(transaction: Upgrading): Promise<void> {
  await upgradeClippings(transaction);
  const drafts = transaction.objectStore('drafts');
  for (const draft of await drafts.getAll()) {
    await drafts.put({ ...draft, annotations: draft.annotations.map(withOperations) });
  }
  let removed = await transaction.objectStore('trash').openCursor();
  for (; removed !== null; removed = await removed.continue()) {
    await removed.update({ ...removed.value, clipping: upgraded(removed.value.clipping) });
  }
}

async function upgradeClippings(transaction: Upgrading): Promise<void> {
  const clippings = transaction.objectStore('clippings');
  const entries = transaction.objectStore('entries');
  const counts: TagChanges = new Map();
  let after: ClippingId | null = null;
  let batch: Clipping[];
  do {
    batch = await clippings.getAll(after === null ? null : IDBKeyRange.lowerBound(after, true), BATCH);
    const touched = batch.filter(({ annotations }) => annotations.some(({ history }) => history.length > 0));
    await Promise.all(
      touched.map(async (clipping) => {
        const now = upgraded(clipping);
        const entry = entryOf(now);
        await clippings.put(now);
        if (entry.markTags === undefined) return;
        addTagChanges(counts, undefined, entry);
        await entries.put(entry);
      }),
    );
    after = batch.at(-1)?.id ?? null;
  } while (batch.length === BATCH);

  const tags = transaction.objectStore('tags');
  for (const [key, { tag, marked }] of counts) {
    const row = await tags.get(key);
    await tags.put(tagRow(key, { tag: row?.tag ?? tag, uses: row?.uses ?? 0, marked }));
  }
}

function upgraded(clipping: Clipping): Clipping {
  return { ...clipping, annotations: clipping.annotations.map(withOperations) };
}

/**
 * Ids follow from the annotation's own and the times written down, so that they sort as the history does; counted, for
 * changes of one millisecond.
 */
function withOperations(annotation: Annotation): Annotation {
  const { id, history } = annotation;
  if (history.length === 0) return annotation;
  const seed = lastBytesOf(id);
  let ms = 0;
  const given = history.map((entry: HistoryEntry, index): HistoryEntry => {
    ms = Math.max(ms, Date.parse(entry.at));
    const operation = uuidV7(ms, Uint8Array.of(index >> 8, index, ...seed)) as OperationId;
    return { ...entry, operation };
  });
  return { ...annotation, history: given };
}

/** The eight of a UUID that were drawn at random. */
function lastBytesOf(id: string): number[] {
  const digits = id.replaceAll('-', '').slice(16);
  return Array.from({ length: 8 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16));
}
