import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import type { RewritingProgress } from '../clippings/repository.ts';
import { entryOf } from './entry.ts';
import { addTagChanges, countTags, type TagChanges } from './tag-counts.ts';
import type { Writing } from './transaction.ts';

/** Clippings read and written at once; a clipping is an article long. */
const BATCH = 32;

/** How a clipping is to be saved; null where it stays as it is. */
export type ClippingChange = (clipping: Clipping) => Clipping | null;

/** Changes clippings within one transaction; ids that are unknown are passed by. Resolves with how many changed. */
export async function changeMany(
  transaction: Writing,
  ids: readonly ClippingId[],
  change: ClippingChange,
  onProgress?: RewritingProgress,
): Promise<number> {
  const clippings = transaction.objectStore('clippings');
  const entries = transaction.objectStore('entries');
  const counts: TagChanges = new Map();
  let changed = 0;
  for (let at = 0; at < ids.length; at += BATCH) {
    await Promise.all(
      ids.slice(at, at + BATCH).map(async (id) => {
        const [clipping, before] = await Promise.all([clippings.get(id), entries.get(id)]);
        const wanted = clipping && change(clipping);
        if (!wanted) return;
        const next = { ...wanted, revision: clipping.revision + 1 };
        changed++;
        const after = entryOf(next);
        addTagChanges(counts, before, after);
        await Promise.all([clippings.put(next), entries.put(after)]);
      }),
    );
    onProgress?.(Math.min(at + BATCH, ids.length), ids.length);
  }
  await countTags(transaction, counts);
  return changed;
}
