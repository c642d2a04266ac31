/** How many clippings carry each tag, themselves and on their marks: kept with every write. */
import { tagKey } from '../clippings/tags.ts';
import type { TagUse } from '../clippings/repository.ts';
import type { Entry, TagRow } from './schema.ts';
import type { Writing } from './transaction.ts';

/** Tags a list of tags holds at most. */
export const MAX_TAGS = 500;

interface TagChange {
  /** As the clipping spells it. */
  readonly tag: string;
  readonly uses: number;
  readonly marked: number;
}

/** By the tags' keys. */
export type TagChanges = Map<string, TagChange>;

type TaggedEntry = Pick<Entry, 'summary' | 'markTags'>;

/** Adds to `changes` what becomes of the counts where one entry takes another's place. */
export function addTagChanges(
  changes: TagChanges,
  before: TaggedEntry | undefined,
  after: TaggedEntry | undefined,
): void {
  const add = (tags: readonly string[] | undefined, uses: number, marked: number) => {
    for (const tag of tags ?? []) {
      const key = tagKey(tag);
      const sum = changes.get(key);
      changes.set(key, {
        tag: sum?.tag ?? tag,
        uses: (sum?.uses ?? 0) + uses,
        marked: (sum?.marked ?? 0) + marked,
      });
    }
  };
  add(after?.summary.tags, 1, 0);
  add(before?.summary.tags, -1, 0);
  add(after?.markTags, 0, 1);
  add(before?.markTags, 0, -1);
}

/** Writes the changes; a tag that nothing carries any more is forgotten. */
export async function countTags(transaction: Writing, changes: TagChanges): Promise<void> {
  const tags = transaction.objectStore('tags');
  const changed = [...changes].filter(([, { uses, marked }]) => uses !== 0 || marked !== 0);
  await Promise.all(
    changed.map(async ([key, change]) => {
      const row = await tags.get(key);
      const uses = (row?.uses ?? 0) + change.uses;
      const marked = (row?.marked ?? 0) + change.marked;
      await (uses + marked > 0
        ? tags.put(tagRow(key, { tag: row?.tag ?? change.tag, uses, marked }))
        : tags.delete(key));
    }),
  );
}

export function tagRow(key: string, { tag, uses, marked }: TagChange): TagRow {
  return { key, tag, uses, marked, rank: [-(uses + marked), key] };
}

export function toTagUse({ tag, uses, marked }: TagRow): TagUse {
  return { tag, uses, marked };
}
