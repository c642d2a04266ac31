import { AnnotationCard } from '../../components/annotation-card.tsx';
import { Floating } from '../../components/floating.tsx';
import { Toast, type Notice } from '../../components/toast.tsx';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { tagSuggestions } from '../../utils/clippings/vocabulary.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import { describeNote } from '../../utils/i18n/describe-note.ts';
import { messagesIn, type Language } from '../../utils/i18n/messages.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { CONTENT_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import type { Painter } from '../../utils/page/painter.ts';
import type { Overlay } from './overlay.tsx';
import { notesOn, type PlacedAnnotation } from './page-model.ts';
import type { Clipped, PageSession } from './page-session.ts';
import { boxOf, lastLineInView } from './place-on-page.ts';

/** A notice that asks for nothing goes by itself, in milliseconds. */
const NOTICE_MS = 6000;

interface OpenCard {
  readonly id: AnnotationId;
  readonly takesFocus: boolean;
  readonly tagging: boolean;
}

export interface PageUiOptions {
  readonly session: PageSession;
  readonly overlay: Overlay;
  readonly painter: Painter | null;
  readonly language: () => Language;
}

/** What stands over the page: the card of one mark, the passage button, a notice. */
export class PageUi {
  readonly #options: PageUiOptions;
  #card: OpenCard | null = null;
  #passage: TextRange | null = null;
  #notice: Notice | null = null;
  #noticeTimer: ReturnType<typeof setTimeout> | undefined;
  /** Where the focus was before the card took it. */
  #focusBefore: HTMLElement | null = null;

  constructor(options: PageUiOptions) {
    this.#options = options;
  }

  get openCard(): OpenCard | null {
    return this.#card;
  }

  openMark(id: AnnotationId, takesFocus: boolean): void {
    if (takesFocus && !this.#card?.takesFocus) {
      const { activeElement } = document;
      this.#focusBefore = activeElement instanceof HTMLElement ? activeElement : null;
    }
    this.#card = { id, takesFocus, tagging: false };
    this.#options.painter?.focus(id);
    this.render();
  }

  closeCard(): void {
    if (!this.#card) return;
    const { takesFocus } = this.#card;
    this.#card = null;
    this.#options.painter?.focus(null);
    this.render();
    if (takesFocus) this.#focusBefore?.focus({ preventScroll: true });
  }

  /** Closes what is on top: the card, else the notice. */
  dismiss(): void {
    if (this.#card) this.closeCard();
    else if (this.#notice) this.#closeNotice();
  }

  /** Goes to the mark behind or before the open one, or the first one in view. */
  goToMark(direction: 'next' | 'previous'): void {
    const { marks } = this.#options.session;
    const at = marks.findIndex(({ annotation }) => annotation.id === this.#card?.id);
    const step = direction === 'next' ? 1 : -1;
    const target = at >= 0 ? marks[at + step] : this.#firstFrom(marks, direction);
    if (!target) {
      this.tell({ text: this.#messages.page.noMarkThere, failed: false });
      return;
    }
    this.#scrollTo(target);
    this.openMark(target.annotation.id, true);
  }

  /** Scrolls to a span of the article and paints it as the one looked at; false where the page does not show it. */
  showSpan(span: TextRange): boolean {
    const { painter, session } = this.#options;
    if (!session.model || !this.#rectOf(span)) return false;
    this.#scrollTo(span);
    // By its place, not its id: what was rejected is not painted.
    painter?.focusSpan(span, session.model.extraction.map);
    return true;
  }

  showPassageButton(span: TextRange | null): void {
    if (this.#passage?.start === span?.start && this.#passage?.end === span?.end) return;
    this.#passage = span;
    this.render();
  }

  async clip(): Promise<Clipped> {
    const clipped = this.#options.session.model?.clipping;
    if (clipped && !this.#isChanged) {
      await this.#open(clipped.id);
      return { ok: true, value: { clippingId: clipped.id, created: false } };
    }
    return this.#report(await this.#options.session.clip(), this.#messages.page.saved);
  }

  async clipPassage(span: TextRange | null): Promise<Clipped> {
    const clipped = await this.#options.session.clipPassage(span);
    this.#passage = null;
    return this.#report(clipped, this.#messages.page.savedPassage);
  }

  tell(notice: Notice): void {
    clearTimeout(this.#noticeTimer);
    this.#notice = notice;
    if (!notice.failed)
      this.#noticeTimer = setTimeout(() => {
        this.#closeNotice();
      }, NOTICE_MS);
    this.render();
  }

  /** Nothing is marked on this page, and why; clipping works all the same. */
  tellUnsupported(): void {
    this.tell({ text: this.#messages.page.unsupported, failed: true });
  }

  fail(failure: { readonly type: string }): void {
    this.tell({ text: describeError(failure, this.#messages), failed: true });
  }

  /** Takes everything off the page. */
  dispose(): void {
    clearTimeout(this.#noticeTimer);
    this.#options.overlay.close();
  }

  render(): void {
    const card = this.#renderCard();
    const passage = card === null ? this.#renderPassageButton() : null;
    const notice = this.#notice && (
      <Toast
        notice={this.#notice}
        messages={this.#messages}
        onClose={() => {
          this.#closeNotice();
        }}
      />
    );
    const isEmpty = card === null && passage === null && notice === null;
    this.#options.overlay.show(
      isEmpty ? null : (
        <div lang={this.#options.language()}>
          {card}
          {passage}
          {notice}
        </div>
      ),
    );
  }

  #renderCard() {
    const card = this.#card;
    if (!card) return null;
    const { session, language } = this.#options;
    const { marks, model } = session;
    const at = marks.findIndex(({ annotation }) => annotation.id === card.id);
    const mark = marks[at];
    const beside = mark && this.#rectOf(mark);
    if (!mark || !beside || !model) return null;
    const change = (next: AnnotationChange) => void this.#change(card.id, next);
    return (
      <Floating beside={beside}>
        <AnnotationCard
          annotation={mark.annotation}
          position={{ at: at + 1, of: marks.length }}
          notes={notesOn(model, mark).map((note) => describeNote(note, language()))}
          vocabulary={model.vocabulary}
          tagSuggestions={tagSuggestions(model.vocabulary, model.tagsInUse, 'figures')}
          clipped={model.clipping !== null && !this.#isChanged}
          takesFocus={card.takesFocus}
          tagging={card.tagging}
          language={language()}
          messages={this.#messages}
          onClip={() => void this.clip()}
          onTagging={(tagging) => {
            this.#card = { ...card, takesFocus: true, tagging };
            this.render();
          }}
          onTags={(tags) => {
            change({ type: 'tag', tags });
          }}
          onReject={() => {
            change({ type: 'reject' });
          }}
          onRestore={() => {
            change({ type: 'restore' });
          }}
          onNext={() => {
            this.goToMark('next');
          }}
          onPrevious={() => {
            this.goToMark('previous');
          }}
          onClose={() => {
            this.closeCard();
          }}
        />
      </Floating>
    );
  }

  #renderPassageButton() {
    const span = this.#passage;
    const map = this.#options.session.model?.extraction.map;
    const beside = span && map && lastLineInView(map, span, window);
    if (!beside) return null;
    return (
      <Floating beside={beside}>
        <button type="button" class="passage-button" onClick={() => void this.clipPassage(span)}>
          {this.#messages.page.clipPassage} <kbd aria-hidden="true">Alt+C</kbd>
        </button>
      </Floating>
    );
  }

  get #messages() {
    return messagesIn(this.#options.language());
  }

  get #isChanged(): boolean {
    const { state } = this.#options.session;
    return state.type === 'article' && state.changed;
  }

  async #change(id: AnnotationId, change: AnnotationChange): Promise<void> {
    const reply = await this.#options.session.change(id, change);
    if (!reply.ok) this.fail(reply.error);
  }

  #report(clipped: Clipped, saved: string): Clipped {
    if (clipped.ok) {
      const { clippingId } = clipped.value;
      const action = { label: this.#messages.page.openSaved, run: () => void this.#open(clippingId) };
      this.tell({ text: saved, failed: false, action });
    } else {
      const why = describeError(clipped.error, this.#messages);
      this.tell({ text: this.#messages.page.saveFailed(why), failed: true });
    }
    return clipped;
  }

  async #open(clippingId: Parameters<typeof openClipping>[0]): Promise<void> {
    const reply = await openClipping(clippingId);
    if (!reply.ok) this.fail(reply.error);
  }

  #closeNotice(): void {
    clearTimeout(this.#noticeTimer);
    this.#notice = null;
    this.render();
  }

  #rectOf(span: TextRange): DOMRect | null {
    const map = this.#options.session.model?.extraction.map;
    return map ? boxOf(map, span) : null;
  }

  #firstFrom(
    marks: readonly PlacedAnnotation[],
    direction: 'next' | 'previous',
  ): PlacedAnnotation | undefined {
    const isBelowTop = (mark: PlacedAnnotation) => (this.#rectOf(mark)?.top ?? -1) >= 0;
    return direction === 'next'
      ? (marks.find(isBelowTop) ?? marks[0])
      : marks.findLast((mark) => !isBelowTop(mark));
  }

  #scrollTo(mark: TextRange): void {
    const rect = this.#rectOf(mark);
    if (!rect) return;
    const isInView = rect.top >= 60 && rect.bottom <= window.innerHeight - 60;
    if (!isInView) window.scrollBy({ top: rect.top - window.innerHeight / 3, behavior: 'instant' });
  }
}

function openClipping(clippingId: Extract<Clipped, { ok: true }>['value']['clippingId']) {
  return send(CONTENT_TO_BACKGROUND, 'openClipping', { clippingId });
}
