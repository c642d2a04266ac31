/**
 * The library's database. Full clippings lie apart from `entries`, the small rows every list, look-up and search
 * reads, so that no list ever loads a text; counters are kept on every write, so that nothing is ever counted by
 * scanning.
 */
import type { DBSchema } from 'idb';
import type { Clipping, ClippingId } from '../clippings/clipping.ts';
import type { ClippingSummary, PageDraft } from '../clippings/repository.ts';
import type { Term } from '../clippings/vocabulary.ts';

/**
 * Minus the Unix milliseconds of the clipping's making, then its id. Ascending is the newest first: the browsers read
 * many rows at once in ascending order only, and row by row costs Chromium some 0.3 ms each.
 */
export type NewestKey = [minusCreatedMs: number, id: ClippingId];

export interface Entry {
  readonly id: ClippingId;
  readonly revision: number;
  readonly newest: NewestKey;
  /** The normalised address. */
  readonly address: string;
  /** The same, on article clippings only: a page has one of these. */
  readonly articleAddress?: string;
  /** One for each tag: its key, then when the clipping was made. */
  readonly tagged: readonly TaggedKey[];
  /** Words of headline, tags and note, without accents. */
  readonly words: readonly string[];
  /** Tags of its marks, each once; both left out where there are none. */
  readonly markTags?: readonly string[];
  readonly markTagKeys?: readonly string[];
  readonly summary: ClippingSummary;
}

export type TaggedKey = [tagKey: string, ...NewestKey];

export interface TagRow {
  readonly key: string;
  /** As first written. */
  readonly tag: string;
  readonly uses: number;
  readonly marked: number;
  /** Minus `uses` and `marked`, then the key: ascending is the most used first. */
  readonly rank: [number, string];
}

export interface TermRow extends Term {
  readonly key: string;
}

export interface TrashRow {
  readonly id: ClippingId;
  readonly clipping: Clipping;
  readonly removedMs: number;
}

export interface LibrarySchema extends DBSchema {
  clippings: { key: ClippingId; value: Clipping };
  entries: {
    key: ClippingId;
    value: Entry;
    indexes: {
      byNewest: NewestKey;
      byAddress: string;
      byArticleAddress: string;
      /** Multi-entry. */
      byTag: TaggedKey;
      /** Multi-entry. */
      byWord: string;
      /** Multi-entry: since version 2. */
      byMarkTag: string;
    };
  };
  tags: { key: string; value: TagRow; indexes: { byRank: [number, string] } };
  counters: { key: 'clippings'; value: number };
  drafts: { key: string; value: PageDraft };
  /** Since version 2. */
  vocabulary: { key: string; value: TermRow };
  trash: { key: ClippingId; value: TrashRow; indexes: { byRemoved: number } };
}
