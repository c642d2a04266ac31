/** The vocabulary's terms, each a row of its own under its tag's key. */
import { tagKey } from '../clippings/tags.ts';
import type { Vocabulary } from '../clippings/vocabulary.ts';
import type { LibraryDatabase } from './open.ts';
import type { TermRow } from './schema.ts';
import { write, type Writing } from './transaction.ts';

export async function readVocabulary(db: LibraryDatabase): Promise<Vocabulary> {
  return toVocabulary(await db.getAll('vocabulary'));
}

/** See Repository.changeVocabulary. */
export function changeVocabulary(
  db: LibraryDatabase,
  change: (vocabulary: Vocabulary) => Vocabulary,
): Promise<Vocabulary> {
  return write(db, (transaction) => changeTerms(transaction, change));
}

/** The same within a transaction. */
export async function changeTerms(
  transaction: Writing,
  change: (vocabulary: Vocabulary) => Vocabulary,
): Promise<Vocabulary> {
  const store = transaction.objectStore('vocabulary');
  const changed = change(toVocabulary(await store.getAll()));
  await store.clear();
  await Promise.all(changed.map((term) => store.put({ ...term, key: tagKey(term.name) })));
  return changed;
}

/** The terms of rows, in their order. */
export function toVocabulary(rows: readonly TermRow[]): Vocabulary {
  return rows.map(({ key: _key, ...term }) => term).sort((a, b) => a.order - b.order);
}
