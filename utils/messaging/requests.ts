/** What the messages of protocol.ts carry and are answered with. */
import type { ConsistencyNote } from '../detect/consistency.ts';
import type { Kind } from '../detect/detection.ts';
import type { CalendarDate } from '../detect/detector.ts';
import type { TextRange } from '../language/normalize.ts';
import type { Annotation, AnnotationData, AnnotationId, Quote } from '../clippings/annotation.ts';
import type { Address, ArticleDraft, Clipping, ClippingId } from '../clippings/clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { StoreError, TagUse } from '../clippings/repository.ts';
import type { Operation } from '../clippings/operations.ts';
import type { Vocabulary } from '../clippings/vocabulary.ts';
import type { VersionChanges } from '../clippings/version-changes.ts';
import type { ChangedMeanwhile, NotAllowed, RequestedChange } from '../clippings/review-clipping.ts';

export type Nothing = Readonly<Record<string, never>>;

export interface PassageRequest {
  readonly text: string;
  readonly articleDate: CalendarDate | null;
  readonly opensArticle: boolean;
}

export interface PageLookup {
  /** The clipping of the whole article. */
  readonly article: Clipping | null;
  /** Newest first. */
  readonly passages: readonly Clipping[];
  readonly tags: readonly TagUse[];
  readonly vocabulary: Vocabulary;
}

export interface SavedClipping {
  readonly clipping: Clipping;
  /** False where the page had been clipped before and that clipping was updated. */
  readonly created: boolean;
}

export interface SavedReceipt {
  readonly clippingId: ClippingId;
  readonly created: boolean;
}

export interface OfPage {
  readonly address: Address;
}

export interface OneClipping {
  readonly clippingId: ClippingId;
}

export interface ReviewRequest extends OneClipping {
  /** One operation. */
  readonly changes: readonly RequestedChange[];
}

export interface Reviewed {
  readonly clipping: Clipping;
}

export interface Undone extends Reviewed {
  /** What was undone, or done again. */
  readonly operation: Operation;
}

export interface MarkRequest extends OneClipping {
  /** Of the clipping's text. */
  readonly quote: Quote;
  readonly data: AnnotationData;
}

export interface AddedMark extends Reviewed {
  readonly annotationId: AnnotationId;
}

export type ReviewRefusal = StoreError | NotAllowed | ChangedMeanwhile;
export type UndoRefusal = StoreError | { readonly type: 'nothing-to-undo' };
export type RedoRefusal = StoreError | { readonly type: 'nothing-to-redo' };

export type ClipRefusal = SelectionRefusal | TransportError;

export type SelectionRefusal =
  | { readonly type: 'no-article' }
  | { readonly type: 'no-selection' }
  /** The selection reaches outside the article. */
  | { readonly type: 'outside-article' };

/** The page is still being read, or is none. */
export interface NotAnArticle {
  readonly type: 'no-article';
}

/** There is no such mark or span on the page, or it is not rendered. */
export interface NotOnPage {
  readonly type: 'not-on-page';
}

export type MarkPointer = { readonly annotationId: AnnotationId } | { readonly span: TextRange };

export interface SelectedSpan {
  /** Of the page's article text, in UTF-16 code units. */
  readonly span: TextRange;
  readonly quote: Quote;
}

/** An annotation and where it stands in the page's text. */
export interface PlacedMark extends TextRange {
  readonly annotation: Annotation;
}

/** A page as the side panel reviews it: its clipping's annotations where it is clipped, else what was read. */
export interface PageReview {
  readonly clippingId: ClippingId | null;
  readonly article: ArticleHeader;
  /** The page's, which may have changed since it was clipped. */
  readonly text: string;
  /** In text order, hidden kinds and rejected ones among them. */
  readonly marks: readonly PlacedMark[];
  /** Figures of the text that do not fit each other. */
  readonly notes: readonly ConsistencyNote[];
  /** Annotations of the clipping that are not found in the page's text. */
  readonly orphans: readonly Annotation[];
  /** Null where the page is not clipped, or says what was clipped. */
  readonly changes: VersionChanges | null;
}

export type PageRefusal =
  /** The browser lets no extension run there (its own pages, its shop). */
  { readonly type: 'forbidden-page' } | { readonly type: 'no-permission' };

export type ExportRefusal = { readonly type: 'already-running' };

/** What the content script knows of its page. */
export type PageState =
  | { readonly type: 'working' }
  | { readonly type: 'not-an-article' }
  | {
      readonly type: 'article';
      readonly article: ArticleHeader;
      /** Why the text may hold more or less than the article; the message catalogue has a phrase for each. */
      readonly doubts: readonly string[];
      /** False where the browser has no CSS Custom Highlights: nothing is marked, clipping works. */
      readonly paintable: boolean;
      /** Marks by kind, kinds without any left out. */
      readonly counts: Readonly<Partial<Record<Kind, number>>>;
      readonly hiddenKinds: readonly Kind[];
      /** Tags and note of the clipping, or of the draft that would become one. */
      readonly tags: readonly string[];
      readonly note: string;
      /** The clipping of the whole article, if there is one. */
      readonly clipped: { readonly clippingId: ClippingId; readonly createdAt: IsoDateTime } | null;
      /** Passages clipped from this page. */
      readonly passages: number;
      /** The article's text is no longer the one that was clipped. */
      readonly changed: boolean;
      /** Annotations of the clipping that are not found in the page any more. */
      readonly orphans: number;
      /** Annotations of the clipping that nobody has decided on yet; 0 where there is no clipping. */
      readonly undecided: number;
    };

/** What a headline block shows of an article. */
export type ArticleHeader = Pick<ArticleDraft, 'title' | 'byline' | 'publishedAt' | 'outlet' | 'address'>;

/** What can go wrong on the way, whatever the message. */
export type TransportError =
  /** Nobody is there: the tab has no content script, or the extension was updated under an open page. */
  | { readonly type: 'unreachable' }
  | {
      readonly type: 'refused';
      readonly reason: 'unknown-sender' | 'not-yours' | 'malformed' | 'wrong-address';
    }
  /** The receiver has a bug; its console says more. */
  | { readonly type: 'crashed' };
