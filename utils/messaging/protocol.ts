/**
 * Who may say what to whom: one map per direction, one signature per message. Payloads and replies are plain JSON;
 * every reply is a Result, and the transport (messenger.ts) adds its own TransportError to the failures listed here.
 */
import type { PassageResult } from '../detect/detect.ts';
import type { Kind } from '../detect/detection.ts';
import type { CalendarDate } from '../detect/detector.ts';
import type { Annotation, AnnotationId } from '../clippings/annotation.ts';
import type { Address, ArticleDraft, Clipping, ClippingDraft, ClippingId } from '../clippings/clipping.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { ExportProgress } from '../clippings/export-progress.ts';
import type {
  ClippingSummary,
  LibraryFilter,
  Page,
  PageDraft,
  StoreError,
  TagUse,
} from '../clippings/repository.ts';
import type { Result } from '../clippings/result.ts';
import type { AnnotationChange } from '../clippings/review.ts';

/** A content script speaks for the page it runs in: the address it claims must be its tab's. */
export interface ContentToBackground {
  /**
   * Reads one passage of an article (detect/passages.ts): its names, figures and honours. One by one, since on a very
   * long page the whole answer would hold the page's thread up. See detectPassage.
   */
  readPassage(request: {
    readonly text: string;
    readonly articleDate: CalendarDate | null;
    readonly opensArticle: boolean;
  }): Result<PassageResult, never>;
  /** What the library holds of this page, and the tags in use. */
  lookUpPage(page: { readonly address: Address }): Result<PageLookup, StoreError>;
  /**
   * Saves a clipping; answers once it is on disk. Clipping an article again updates the clipping there is:
   * what a person decided stays.
   */
  saveClipping(request: { readonly draft: ClippingDraft }): Result<SavedClipping, StoreError>;
  getDraft(page: { readonly address: Address }): Result<PageDraft | null, StoreError>;
  putDraft(request: {
    readonly address: Address;
    readonly draft: Pick<PageDraft, 'tags' | 'note' | 'annotations'>;
  }): Result<null, StoreError>;
  deleteDraft(page: { readonly address: Address }): Result<null, StoreError>;
  /** Replaces tags and note of a clipping of this page. */
  describeClipping(request: {
    readonly address: Address;
    readonly clippingId: ClippingId;
    readonly tags: readonly string[];
    readonly note: string;
  }): Result<Clipping, StoreError>;
  /** Confirm, correct, reject, tag, note or undo one annotation of a clipping of this page. */
  updateAnnotation(
    request: { readonly address: Address } & AnnotationRequest,
  ): Result<ChangedAnnotation, StoreError | NotAllowed>;
  /** Shows a clipping in a tab of its own. */
  openClipping(request: { readonly clippingId: ClippingId }): Result<null, never>;
  /** What the badge and the popup show; sent again whenever it changes. */
  reportPageState(report: { readonly address: Address; readonly state: PageState }): Result<null, never>;
}

/** The popup, the side panel and the library page. */
export interface PagesToBackground {
  newest(request: {
    readonly limit: number;
    readonly cursor: string | null;
  }): Result<Page<ClippingSummary>, StoreError>;
  search(request: {
    readonly query: string;
    readonly limit: number;
  }): Result<readonly ClippingSummary[], StoreError>;
  /** The most used first. */
  tags(request: Nothing): Result<readonly TagUse[], StoreError>;
  /** How many clippings a part of the library holds. */
  total(request: { readonly filter: LibraryFilter }): Result<number, StoreError>;
  getClipping(request: { readonly clippingId: ClippingId }): Result<Clipping | null, StoreError>;
  /** Replaces tags or note of a clipping, whichever is given. */
  editClipping(request: {
    readonly clippingId: ClippingId;
    readonly tags?: readonly string[];
    readonly note?: string;
  }): Result<Clipping, StoreError>;
  updateAnnotation(request: AnnotationRequest): Result<ChangedAnnotation, StoreError | NotAllowed>;
  removeClipping(request: { readonly clippingId: ClippingId }): Result<null, StoreError>;
  /** Undoes `removeClipping`. */
  restoreClipping(request: { readonly clippingId: ClippingId }): Result<Clipping, StoreError>;
  /** Begins an export; it goes on when the popup closes. Its progress is broadcast. */
  startExport(request: { readonly filter: LibraryFilter }): Result<null, ExportRefusal>;
  cancelExport(request: Nothing): Result<null, never>;
  exportProgress(request: Nothing): Result<ExportProgress, never>;
  /** Annotates the page of a tab the user pointed at (activeTab). */
  annotateThisPage(request: { readonly tabId: number }): Result<null, PageRefusal>;
  /**
   * Annotates a site from now on. The page asks the browser for the host permission first, since only a click may;
   * this registers the content script.
   */
  alwaysOnThisSite(request: { readonly origin: string }): Result<null, PageRefusal>;
  /** Undoes `alwaysOnThisSite` and gives the permission back. */
  notOnThisSite(request: { readonly origin: string }): Result<null, PageRefusal>;
}

/** The background and the extension's pages to the content script of a tab. */
export interface ToContent {
  getPageState(request: Nothing): Result<PageState, never>;
  /** Clips the article, or opens its clipping where there is one. */
  clip(request: Nothing): Result<SavedReceipt, ClipRefusal | StoreError>;
  /** Clips what is selected as a passage. */
  clipSelection(request: Nothing): Result<SavedReceipt, ClipRefusal | StoreError>;
  /** Tags and note as typed so far: kept with every keystroke, on the clipping where there is one. */
  describe(request: {
    readonly tags: readonly string[];
    readonly note: string;
  }): Result<null, StoreError | TransportError>;
  toggleKind(request: { readonly kind: Kind; readonly hidden: boolean }): Result<null, never>;
  goToMark(request: { readonly direction: 'next' | 'previous' }): Result<null, never>;
  /** Another page of the extension changed the library: perhaps this page's clipping. */
  libraryChanged(request: Nothing): Result<null, never>;
  /** Extracts and marks the page now, whatever it looks like. */
  extractNow(request: Nothing): Result<PageState, never>;
}

/** The background to every open page of the extension. */
export interface Broadcast {
  /** Something was saved, changed, removed or restored. */
  libraryChanged(notice: { readonly clippingId: ClippingId }): Result<null, never>;
  exportProgress(progress: ExportProgress): Result<null, never>;
}

/** The background to the offscreen document (Chrome), which builds the file of an export. */
export interface ToOffscreen {
  /** Begins; `exportReady` or an `exportProgress` that is not `running` says how it ended. */
  buildExport(request: { readonly filter: LibraryFilter }): Result<null, never>;
  cancelExport(request: Nothing): Result<null, never>;
  /** The file was downloaded, or never will be. */
  releaseExport(request: Nothing): Result<null, never>;
}

export interface OffscreenToBackground {
  exportProgress(progress: ExportProgress): Result<null, never>;
  /** The file stands ready under a blob address of the extension. */
  exportReady(file: { readonly url: string; readonly count: number }): Result<null, never>;
}

export type Nothing = Readonly<Record<string, never>>;

export interface PageLookup {
  /** The clipping of the whole article. */
  readonly article: Clipping | null;
  /** Newest first. */
  readonly passages: readonly Clipping[];
  readonly tags: readonly TagUse[];
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

export interface AnnotationRequest {
  readonly clippingId: ClippingId;
  readonly annotationId: AnnotationId;
  readonly change: AnnotationChange;
}

export interface ChangedAnnotation {
  readonly annotation: Annotation;
  /** The clipping's revision now. */
  readonly revision: number;
}

/** The review table (clippings/review.ts) has no such step, or it changes nothing. */
export interface NotAllowed {
  readonly type: 'not-allowed';
}

export type ClipRefusal =
  | { readonly type: 'no-article' }
  | { readonly type: 'no-selection' }
  /** The selection reaches outside the article. */
  | { readonly type: 'outside-article' }
  | TransportError;

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
