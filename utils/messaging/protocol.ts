/**
 * Who may say what to whom: one map per direction, one signature per message. Payloads and replies are plain JSON;
 * every reply is a Result, and the transport (messenger.ts) adds its own TransportError to the failures listed here.
 */
import type { PassageResult } from '../detect/detect.ts';
import type { Kind } from '../detect/detection.ts';
import type { AnnotationId } from '../clippings/annotation.ts';
import type { Address, Clipping, ClippingDraft, ClippingId } from '../clippings/clipping.ts';
import type { ExportProgress } from '../clippings/export-progress.ts';
import type {
  ClippingSummary,
  LibraryFilter,
  Page,
  PageDraft,
  StoreError,
  TagExists,
  TagOverview,
  TagsRewritten,
  TagUse,
} from '../clippings/repository.ts';
import type { Result } from '../clippings/result.ts';
import type { NotAllowed } from '../clippings/review-clipping.ts';
import type { TermDraft, Vocabulary } from '../clippings/vocabulary.ts';
import type {
  Nothing,
  PageLookup,
  PassageRequest,
  SavedClipping,
  SavedReceipt,
  OfPage,
  OneClipping,
  ReviewRequest,
  Reviewed,
  Undone,
  MarkRequest,
  AddedMark,
  ReviewRefusal,
  UndoRefusal,
  RedoRefusal,
  ClipRefusal,
  SelectionRefusal,
  NotAnArticle,
  NotOnPage,
  MarkPointer,
  SelectedSpan,
  PageReview,
  PageRefusal,
  ExportRefusal,
  PageState,
  TransportError,
} from './requests.ts';

export type * from './requests.ts';

/** A content script speaks for the page it runs in: the address it claims must be its tab's. */
export interface ContentToBackground {
  /**
   * Reads one passage of an article (detect/passages.ts): its names, figures and honours. One by one, since on a very
   * long page the whole answer would hold the page's thread up. See detectPassage.
   */
  readPassage(request: PassageRequest): Result<PassageResult, never>;
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
  /** See PagesToBackground.review; of a clipping of this page. */
  review(request: OfPage & ReviewRequest): Result<Reviewed, ReviewRefusal>;
  undoReview(request: OfPage & OneClipping): Result<Undone, UndoRefusal>;
  redoReview(request: OfPage & OneClipping): Result<Undone, RedoRefusal>;
  addMark(request: OfPage & MarkRequest): Result<AddedMark, StoreError | NotAllowed>;
  /** A mark was clicked on the page: the side panel goes to it. */
  pointMark(request: OfPage & { readonly annotationId: AnnotationId }): Result<null, never>;
  /** Shows a clipping in a tab of its own. */
  openClipping(request: { readonly clippingId: ClippingId }): Result<null, never>;
  /** What the badge and the popup show; sent again whenever it changes. */
  reportPageState(report: { readonly address: Address; readonly state: PageState }): Result<null, never>;
}

/** The popup, the side panel and the library page. */
export interface PagesToBackground {
  /** See ContentToBackground.readPassage. */
  readPassage(request: PassageRequest): Result<PassageResult, never>;
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
  /**
   * One press of a key on one or several annotations of a clipping: all of it is done and signed with the reviewer's
   * name, or nothing.
   */
  review(request: ReviewRequest): Result<Reviewed, ReviewRefusal>;
  /** Takes back the latest operation on a clipping, whoever did it, in whatever window or session. */
  undoReview(request: OneClipping): Result<Undone, UndoRefusal>;
  redoReview(request: OneClipping): Result<Undone, RedoRefusal>;
  /** Adds a person's own mark to a clipping. */
  addMark(request: MarkRequest): Result<AddedMark, StoreError | NotAllowed>;
  vocabulary(request: Nothing): Result<Vocabulary, StoreError>;
  /** The vocabulary and the tags beside it, with how much carries each. */
  tagOverview(request: Nothing): Result<TagOverview, StoreError>;
  /** How many clippings and drafts renaming or merging the tags would touch. */
  tagReach(request: { readonly names: readonly string[] }): Result<TagsRewritten, StoreError>;
  /** Adds a term at the end, or replaces what is said of the one of this name. */
  putTerm(request: { readonly term: TermDraft }): Result<Vocabulary, StoreError>;
  /** Its tag becomes a free one. */
  removeTerm(request: { readonly name: string }): Result<Vocabulary, StoreError>;
  archiveTerm(request: { readonly name: string; readonly archived: boolean }): Result<Vocabulary, StoreError>;
  /** Terms not named follow those that are. */
  reorderTerms(request: { readonly names: readonly string[] }): Result<Vocabulary, StoreError>;
  /**
   * Renames a tag wherever it stands: clippings, marks, drafts, trash, vocabulary. The inverse renaming undoes it, which
   * is why a name that another tag has is refused.
   */
  renameTag(request: {
    readonly from: string;
    readonly to: string;
  }): Result<TagsRewritten, StoreError | TagExists>;
  /** Makes several tags one, likewise. Cannot be undone: which had which is no longer known. */
  mergeTags(request: {
    readonly from: readonly string[];
    readonly to: string;
  }): Result<TagsRewritten, StoreError>;
  /** Adds tags to clippings and takes tags away from them: all of it in one transaction. */
  tagClippings(request: {
    readonly clippingIds: readonly ClippingId[];
    readonly add: readonly string[];
    readonly remove: readonly string[];
  }): Result<{ readonly clippings: number }, StoreError>;
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
  /** What the side panel shows of the page. */
  getReview(request: Nothing): Result<PageReview, NotAnArticle>;
  /** Scrolls to a mark, or to a span of the article's text, and shows it; opens no card. */
  showMark(mark: MarkPointer): Result<null, NotOnPage>;
  /** Undoes `showMark`, the scrolling aside. */
  hideMark(request: Nothing): Result<null, never>;
  /** What is selected on the page, as a span of the article's text. */
  getSelectedSpan(request: Nothing): Result<SelectedSpan, SelectionRefusal>;
}

/** The background to every open page of the extension. */
export interface Broadcast {
  /** Something was saved, changed, removed or restored; null where it was many clippings. */
  libraryChanged(notice: { readonly clippingId: ClippingId | null }): Result<null, never>;
  vocabularyChanged(notice: Nothing): Result<null, never>;
  /** So many of the clippings that a tag is renamed in, or merged, are done. */
  tagRewriting(progress: { readonly done: number; readonly total: number }): Result<null, never>;
  exportProgress(progress: ExportProgress): Result<null, never>;
  /** The page of a tab was read, clipped or left: whoever shows it asks again. */
  pageChanged(notice: { readonly tabId: number }): Result<null, never>;
  /** A mark was clicked on the page of a tab. */
  markPointed(notice: { readonly tabId: number; readonly annotationId: AnnotationId }): Result<null, never>;
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
