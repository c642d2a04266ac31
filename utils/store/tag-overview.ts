import type { TagOverview } from '../clippings/repository.ts';
import { tagKey } from '../clippings/tags.ts';
import type { LibraryDatabase } from './open.ts';
import { MAX_TAGS, toTagUse } from './tag-counts.ts';
import { toVocabulary } from './vocabulary.ts';

/** See Repository.tagOverview. */
export async function tagOverview(db: LibraryDatabase): Promise<TagOverview> {
  const transaction = db.transaction(['vocabulary', 'tags']);
  const tags = transaction.objectStore('tags');
  const vocabulary = toVocabulary(await transaction.objectStore('vocabulary').getAll());
  const known = new Set(vocabulary.map(({ name }) => tagKey(name)));
  const [counted, inUse] = await Promise.all([
    Promise.all([...known].map((key) => tags.get(key))),
    // The vocabulary's own may be among them.
    tags.index('byRank').getAll(null, MAX_TAGS + known.size),
  ]);
  return {
    terms: vocabulary.map((term, i) => ({
      ...term,
      uses: counted[i]?.uses ?? 0,
      marked: counted[i]?.marked ?? 0,
    })),
    free: inUse
      .filter(({ key }) => !known.has(key))
      .slice(0, MAX_TAGS)
      .map(toTagUse),
  };
}
