import { changeAnnotation, type AnnotationChange } from '../../utils/clippings/review.ts';
import type { Annotation, AnnotationId, OperationId } from '../../utils/clippings/annotation.ts';
import type { ClippingDraft } from '../../utils/clippings/clipping.ts';
import type { StoreError } from '../../utils/clippings/repository.ts';
import { fail, succeed, type Result } from '../../utils/clippings/result.ts';
import { toLocalIsoDateTime } from '../../utils/clippings/time.ts';
import type { Kind } from '../../utils/detect/detection.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { CONTENT_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type {
  ClipRefusal,
  PageState,
  ReviewRefusal,
  SavedReceipt,
  TransportError,
} from '../../utils/messaging/protocol.ts';
import type { Painter } from '../../utils/page/painter.ts';
import {
  marksOf,
  placeSaved,
  toArticleDraft,
  toPageDraft,
  toPageState,
  toPaintedSpans,
  toPassageDraft,
  type PageModel,
  type PlacedAnnotation,
} from './page-model.ts';
import { extractPage, readPage, type ReadOptions, type ReadPage } from './read-page.ts';

export interface SessionOptions {
  readonly document: Document;
  /** Null where the browser cannot paint. */
  readonly painter: Painter | null;
  readonly newId: () => string;
  readonly hiddenKinds: readonly Kind[];
  /** Called after every change of what is shown. */
  readonly onChange: () => void;
}

export type Clipped = Result<SavedReceipt, ClipRefusal | StoreError>;

/** One page as it is now: read, painted, clipped. In-page navigation reads it anew; two articles never mix. */
export class PageSession {
  readonly #options: SessionOptions;
  #reading = new AbortController();
  #model: PageModel | null = null;
  #status: 'working' | 'not-an-article' | 'article' = 'working';
  #hiddenKinds: readonly Kind[];
  /** How many writes this page has asked for, and the end of those under way. */
  #writes = 0;
  #written: Promise<unknown> = Promise.resolve();

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#hiddenKinds = options.hiddenKinds;
  }

  get model(): PageModel | null {
    return this.#model;
  }

  /** The marks that may be walked through: those shown, in text order. */
  get marks(): readonly PlacedAnnotation[] {
    return this.#model ? marksOf(this.#model, this.#hiddenKinds) : [];
  }

  get state(): PageState {
    if (this.#model) return toPageState(this.#model, this.#hiddenKinds, this.#options.painter !== null);
    return { type: this.#status === 'not-an-article' ? 'not-an-article' : 'working' };
  }

  /** Forgets what was read: the address has changed and the new article is not there yet. */
  forget(): void {
    this.#reading.abort();
    this.#model = null;
    this.#status = 'working';
    void this.#show();
  }

  /** Reads the page; a later call takes over from one under way. */
  async read(insists = false): Promise<StoreError | TransportError | null> {
    this.#reading.abort();
    this.#reading = new AbortController();
    const options: ReadOptions = { insists, newId: this.#options.newId, signal: this.#reading.signal };
    // Until it is known to be one; also where reading it throws.
    this.#status = 'working';
    const page = await this.#readAfterWrites(options).catch((error: unknown) => {
      this.#status = 'not-an-article';
      throw error;
    });
    if (page.type === 'aborted') return null;
    this.#status = page.type;
    this.#model = page.type === 'article' ? page.model : null;
    await this.#show();
    return page.type === 'article' ? page.failure : null;
  }

  /** What is clipped or decided while the page is read is not in what was read: it is read once more. */
  async #readAfterWrites(options: ReadOptions): Promise<ReadPage> {
    await this.#written;
    const writes = this.#writes;
    const page = await readPage(this.#options.document, options);
    return page.type === 'article' && writes !== this.#writes ? this.#readAfterWrites(options) : page;
  }

  /** Every write goes through here, so that a reading knows of it. */
  #write<Reply>(sending: Promise<Reply>): Promise<Reply> {
    this.#writes++;
    this.#written = Promise.allSettled([this.#written, sending]);
    return sending;
  }

  /** Reads the page again where its article is no longer the one that was read. */
  async readIfChanged(): Promise<void> {
    const before = this.#model;
    if (!before) {
      await this.read();
      return;
    }
    const extraction = await extractPage(this.#options.document, false, this.#reading.signal);
    // Another reading has begun meanwhile.
    if (!extraction || this.#model !== before) return;
    const isSame =
      before.extraction.map.isCurrent() && extraction.article.text === before.extraction.article.text;
    if (!isSame) await this.read();
  }

  /** Asks the library again: another window may have changed this page's clipping. */
  async refresh(): Promise<void> {
    await this.#written;
    const model = this.#model;
    if (!model) return;
    const lookup = await send(CONTENT_TO_BACKGROUND, 'lookUpPage', { address: model.address });
    if (!lookup.ok) return;
    // What is shown has changed since it was asked for: the answer may be older.
    if (this.#model !== model) return this.refresh();
    const { article: clipping, passages, tags: tagsInUse, vocabulary } = lookup.value;
    const saved = placeSaved(model.extraction.article.text, clipping);
    const { tags, note } = clipping ?? model;
    await this.#replace({ ...model, clipping, saved, passages, tagsInUse, vocabulary, tags, note });
  }

  async clip(): Promise<Clipped> {
    return this.#model ? this.#save(this.#model, toArticleDraft(this.#model)) : fail({ type: 'no-article' });
  }

  async clipPassage(span: TextRange | null): Promise<Clipped> {
    if (!this.#model) return fail({ type: 'no-article' });
    if (!span) return fail({ type: 'outside-article' });
    return this.#save(this.#model, toPassageDraft(this.#model, span));
  }

  async #save(model: PageModel, draft: ClippingDraft): Promise<Clipped> {
    const reply = await this.#write(send(CONTENT_TO_BACKGROUND, 'saveClipping', { draft }));
    if (!reply.ok) return reply;
    const { clipping, created } = reply.value;
    if (draft.kind === 'article') {
      await this.#write(send(CONTENT_TO_BACKGROUND, 'deleteDraft', { address: model.address }));
    }
    await this.refresh();
    return succeed({ clippingId: clipping.id, created });
  }

  /** Tags and note as typed: on the clipping where there is one, else in the draft. */
  async describe(tags: readonly string[], note: string): Promise<Result<null, StoreError | TransportError>> {
    const model = this.#model;
    if (!model) return fail({ type: 'unreachable' });
    const described = { ...model, tags, note };
    this.#model = described;
    const { address, clipping } = described;
    const reply = clipping
      ? await this.#write(
          send(CONTENT_TO_BACKGROUND, 'describeClipping', { address, clippingId: clipping.id, tags, note }),
        )
      : await this.#write(
          send(CONTENT_TO_BACKGROUND, 'putDraft', { address, draft: toPageDraft(described) }),
        );
    return reply.ok ? succeed(null) : reply;
  }

  /** Changes one mark: on the clipping where there is one, else in the draft, which is signed when it is saved. */
  async change(
    id: AnnotationId,
    change: AnnotationChange,
  ): Promise<Result<null, ReviewRefusal | TransportError>> {
    const model = this.#model;
    if (!model) return fail({ type: 'not-allowed' });
    const { address, clipping } = model;
    if (clipping) {
      const seen = clipping.annotations.find((annotation) => annotation.id === id)?.history.length ?? 0;
      const changes = [{ annotationId: id, seen, change }];
      const request = { address, clippingId: clipping.id, changes };
      const reply = await this.#write(send(CONTENT_TO_BACKGROUND, 'review', request));
      if (!reply.ok) return reply;
      const reviewed = reply.value.clipping;
      const saved = placeSaved(model.extraction.article.text, reviewed);
      await this.#replace({ ...model, clipping: reviewed, saved });
      return succeed(null);
    }
    const found = model.found.find(({ annotation }) => annotation.id === id);
    const operation = this.#options.newId() as OperationId;
    const signature = { at: toLocalIsoDateTime(new Date()), by: '', operation };
    const changed = found && changeAnnotation(found.annotation, change, signature);
    if (!changed) return fail({ type: 'not-allowed' });
    const next = { ...model, found: withAnnotation(model.found, changed) };
    await this.#replace(next);
    const draft = toPageDraft(next);
    const reply = await this.#write(send(CONTENT_TO_BACKGROUND, 'putDraft', { address, draft }));
    return reply.ok ? succeed(null) : reply;
  }

  /** Tells a side panel, if one is open, which mark the reader points at. */
  point(annotationId: AnnotationId): void {
    const address = this.#model?.address;
    if (address) void send(CONTENT_TO_BACKGROUND, 'pointMark', { address, annotationId });
  }

  async hideKinds(hidden: readonly Kind[]): Promise<void> {
    this.#hiddenKinds = hidden;
    await this.#show();
  }

  dispose(): void {
    this.#reading.abort();
    this.#options.painter?.dispose();
  }

  async #replace(model: PageModel): Promise<void> {
    this.#model = model;
    await this.#show();
  }

  async #show(): Promise<void> {
    const { painter, onChange } = this.#options;
    onChange();
    const model = this.#model;
    if (model) await painter?.show(toPaintedSpans(this.marks), model.extraction.map);
    else painter?.dispose();
    const address = model?.address;
    if (address) await send(CONTENT_TO_BACKGROUND, 'reportPageState', { address, state: this.state });
  }
}

function withAnnotation(placed: readonly PlacedAnnotation[], changed: Annotation): PlacedAnnotation[] {
  return placed.map((mark) => (mark.annotation.id === changed.id ? { ...mark, annotation: changed } : mark));
}
