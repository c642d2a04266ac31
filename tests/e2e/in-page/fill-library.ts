/** Runs in a page of the extension: fills its library with sample clippings, a thousand to a transaction. */
import type { Clipping } from '../../../utils/clippings/clipping.ts';
import { tagKey } from '../../../utils/clippings/tags.ts';
import { entryOf } from '../../../utils/store/entry.ts';
import { openLibrary, type LibraryDatabase } from '../../../utils/store/open.ts';
import { tagRow } from '../../../utils/store/tag-counts.ts';
import { createSampler } from '../../support/clippings.ts';

export interface FillLibrary {
  /** Puts `count` clippings into an empty library; the last, the newest, is headed `Trao bằng khen lần {count}`. */
  readonly fill: (count: number) => Promise<void>;
}

const A_TRANSACTION = 1_000;
const TAGS = ['Khen thưởng', 'Y tế', 'Giáo dục', 'Nông thôn mới', 'Giao thông'];

/** Written as the store writes, except that each transaction takes many: one by one takes minutes. */
async function fill(count: number): Promise<void> {
  const db = await openLibrary();
  const sampler = createSampler();
  const uses = new Map<string, number>();
  for (let done = 0; done < count;) {
    const clippings: Clipping[] = [];
    for (; done < count && clippings.length < A_TRANSACTION; done++) {
      const tag = TAGS[done % TAGS.length] ?? '';
      uses.set(tag, (uses.get(tag) ?? 0) + 1);
      const number = String(done + 1);
      clippings.push({
        ...sampler.clipping({
          title: `Trao bằng khen lần ${number}`,
          path: `tin-${number}.html`,
          tags: [tag],
        }),
        revision: 1,
      });
    }
    await putAll(db, clippings);
  }
  await putCounters(db, count, uses);
  db.close();
}

async function putAll(db: LibraryDatabase, clippings: readonly Clipping[]): Promise<void> {
  const transaction = db.transaction(['clippings', 'entries'], 'readwrite');
  const put = clippings.flatMap((clipping) => [
    transaction.objectStore('clippings').put(clipping),
    transaction.objectStore('entries').put(entryOf(clipping)),
  ]);
  await Promise.all([...put, transaction.done]);
}

async function putCounters(
  db: LibraryDatabase,
  count: number,
  usesOfTag: ReadonlyMap<string, number>,
): Promise<void> {
  const transaction = db.transaction(['counters', 'tags'], 'readwrite');
  const rows = [...usesOfTag].map(([tag, uses]) => {
    const key = tagKey(tag);
    return transaction.objectStore('tags').put(tagRow(key, { tag, uses, marked: 0 }));
  });
  await Promise.all([...rows, transaction.objectStore('counters').put(count, 'clippings'), transaction.done]);
}

const suite: FillLibrary = { fill };
Object.assign(globalThis, { fillLibrary: suite });
