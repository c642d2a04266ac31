/** Where clippings are kept, as everything else sees it. Every method is asynchronous and reports failure as a value. */
import type { Annotation } from './annotation.ts';
import type { Clipping, ClippingId } from './clipping.ts';
import type { IsoDateTime } from './fields.ts';
import type { Result } from './result.ts';
import type { TagRewriting } from './rewrite-tags.ts';
import type { Term, Vocabulary } from './vocabulary.ts';

/** What a list shows of a clipping; small, so that a list never loads the texts. */
export interface ClippingSummary {
  readonly id: ClippingId;
  readonly kind: Clipping['kind'];
  readonly title: string;
  /** The normalised address. */
  readonly address: string;
  /** The outlet's name, or the host where the outlet is unknown. */
  readonly source: string;
  readonly publishedAt: string | null;
  readonly createdAt: IsoDateTime;
  readonly tags: readonly string[];
  readonly note: string;
  /** Annotations in all, and those still to be reviewed; rejected ones count in neither. */
  readonly annotations: number;
  readonly suggested: number;
}

/** A list's next part; `cursor` is null at the end. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly cursor: string | null;
}

export interface TagUse {
  readonly tag: string;
  /** Clippings that carry it. */
  readonly uses: number;
  /** Clippings with a mark that carries it. */
  readonly marked: number;
}

/** The vocabulary with how much carries each of its tags, and the tags in use beside it. */
export interface TagOverview {
  /** In its order. */
  readonly terms: readonly (Term & Omit<TagUse, 'tag'>)[];
  /** The most used first. */
  readonly free: readonly TagUse[];
}

/** Told of the clippings as they are rewritten; what else there is to rewrite is little. */
export type RewritingProgress = (done: number, total: number) => void;

/** What became of the tags of a library: how many clippings and drafts were changed, the trash among them. */
export interface TagsRewritten {
  readonly clippings: number;
  readonly drafts: number;
}

/** A tag of this name exists: giving it to others is a merge, which cannot be undone. */
export interface TagExists {
  readonly type: 'tag-exists';
  /** As it is spelled. */
  readonly tag: string;
}

/** A part of the library. Days are the clipping's own, half-open. */
export type LibraryFilter =
  | { readonly type: 'all' }
  | { readonly type: 'tag'; readonly tag: string }
  | { readonly type: 'created'; readonly from: IsoDateTime; readonly until: IsoDateTime };

/** What a person began on a page and has not clipped yet; one for each normalised address. */
export interface PageDraft {
  readonly address: string;
  readonly tags: readonly string[];
  readonly note: string;
  /** Only those a person decided, tagged, noted or made. */
  readonly annotations: readonly Annotation[];
  readonly updatedAt: IsoDateTime;
}

/** What the person can do about a failure; the message catalogue has a sentence for each. */
export const STORE_ADVICE = [
  'reload',
  'openExisting',
  'freeSpace',
  'closeOtherTabs',
  'updateExtension',
  'allowHistory',
  'tryAgain',
] as const;
export type StoreAdvice = (typeof STORE_ADVICE)[number];

/**
 * What can go wrong, nothing having been written:
 * - `conflict`: someone saved the clipping in the meantime;
 * - `duplicate`: the page is clipped already;
 * - `missing`: there is no such clipping (any more);
 * - `full`: the disk, or the browser's quota;
 * - `blocked`: another tab keeps an older version of the library open;
 * - `newer`: a newer version of the extension wrote the library;
 * - `unavailable`: the browser gives no database (private browsing, history switched off);
 * - `failed`: anything else.
 */
export type StoreError = { readonly advice: StoreAdvice } & (
  | { readonly type: 'conflict'; readonly revision: number }
  | { readonly type: 'duplicate'; readonly existing: ClippingId }
  | { readonly type: 'missing' | 'full' | 'blocked' | 'newer' | 'unavailable' }
  | { readonly type: 'failed'; readonly detail: string }
);

type Answer<Value> = Promise<Result<Value, StoreError>>;

export interface Repository {
  /**
   * Writes a clipping whose `revision` is the one it was read with, 0 for a new one, and resolves with the clipping
   * as saved (one revision more) once it is on disk. Refused where the saved revision differs (`conflict`) or the
   * page has an article clipping under another id (`duplicate`).
   */
  save(clipping: Clipping): Answer<Clipping>;
  get(id: ClippingId): Answer<Clipping | null>;
  /** All clippings of a page: the article first, then its passages, newest first. */
  findByAddress(normalised: string): Answer<readonly Clipping[]>;
  newest(limit: number, cursor?: string | null): Answer<Page<ClippingSummary>>;
  /**
   * Clippings whose headline, tags or note hold every word of `query` (the last one as a beginning), newest first.
   * A word typed without accents finds any accents. Where every word of the query is a common one, only so many of
   * the newest clippings are looked at.
   */
  search(query: string, limit: number): Answer<readonly ClippingSummary[]>;
  count(filter: LibraryFilter): Answer<number>;
  /** Tags in use, on clippings and on marks, the most used first. */
  tags(): Answer<readonly TagUse[]>;
  /**
   * The clippings of a part of the library, newest first, in batches; never all in memory. One that is made while the
   * iteration runs is not seen. Throws StoreFailure.
   */
  iterate(filter: LibraryFilter): AsyncIterable<readonly Clipping[]>;
  /** Moves a clipping to the trash, whence `restore` brings it back unchanged. */
  remove(id: ClippingId): Answer<void>;
  restore(id: ClippingId): Answer<Clipping>;
  /** Deletes for good what was removed before then. */
  emptyTrash(before: IsoDateTime): Answer<void>;
  /**
   * Changes several clippings in one transaction: `change` returns what is to be saved, or null where there is nothing
   * to do. Ids that are unknown are passed by. Resolves with how many were changed.
   */
  changeMany(ids: readonly ClippingId[], change: (clipping: Clipping) => Clipping | null): Answer<number>;
  /** In its order. */
  vocabulary(): Answer<Vocabulary>;
  /** Reads the vocabulary, changes it and writes it, in one transaction; resolves with it as written. */
  changeVocabulary(change: (vocabulary: Vocabulary) => Vocabulary): Answer<Vocabulary>;
  tagOverview(): Answer<TagOverview>;
  /** How many clippings and drafts carry one of the tags, by their keys (tags.ts): what a rewriting would touch. */
  tagReach(keys: ReadonlySet<string>): Answer<TagsRewritten>;
  /** Makes several tags one, in clippings, marks, drafts, trash and vocabulary: all of it in one transaction. */
  mergeTags(rewriting: TagRewriting, onProgress?: RewritingProgress): Answer<TagsRewritten>;
  /** The same, refused with nothing done where the new name belongs to another tag, in whatever of these places. */
  renameTag(
    rewriting: TagRewriting,
    onProgress?: RewritingProgress,
  ): Promise<Result<TagsRewritten, StoreError | TagExists>>;
  getDraft(address: string): Answer<PageDraft | null>;
  putDraft(draft: PageDraft): Answer<void>;
  deleteDraft(address: string): Answer<void>;
}

/** A StoreError on its way through code that must throw. */
export class StoreFailure extends Error {
  readonly error: StoreError;

  constructor(error: StoreError) {
    super(error.type);
    this.name = 'StoreFailure';
    this.error = error;
  }
}
