import { useState } from 'preact/hooks';
import type { ItemEditing } from '../../components/review/item-details.tsx';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import {
  currentData,
  currentQuote,
  type Annotation,
  type AnnotationData,
  type AnnotationId,
} from '../../utils/clippings/annotation.ts';
import { operationsOf, stacksOf } from '../../utils/clippings/operations.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { Result } from '../../utils/clippings/result.ts';
import type { AnnotationChange } from '../../utils/clippings/review.ts';
import { annotationsAndOrphans } from '../../utils/clippings/review-clipping.ts';
import { changesOfSame } from '../../utils/clippings/same-reading.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { PanelAction } from '../../utils/panel/keys.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import { neighbour, nextUndecided } from '../../utils/panel/review-list.ts';
import { readWords } from './read-words.ts';
import type { RangeRefusal } from './page-link.ts';
import { shortened } from '../../utils/panel/shortened.ts';
import type { ActFailure } from './review-queue.ts';
import type { Place } from './use-place.ts';
import type { Queue } from './use-review-queue.ts';

/** What is being corrected or newly marked. */
export interface OpenForm {
  /** As it was when the form was opened; null for a new mark. */
  readonly annotation: Annotation | null;
  readonly data: AnnotationData | null;
  /** Of the clipping's text; null where the annotation is not found in it any more. */
  readonly range: TextRange | null;
}

export interface SessionOptions {
  readonly queue: Queue;
  readonly place: Place;
  readonly texts: ReviewTexts;
  /** The range of the clipping's text that is selected, on the page or in the saved text. */
  readonly selectedRange: () => Promise<Result<TextRange, RangeRefusal>>;
  /** Brings the clipping up to date with the page, where it stands beside one. */
  readonly update: (() => Promise<boolean>) | null;
  readonly onRefused: (act: ReviewAct, failure: ActFailure) => void;
}

export type ReviewSession = ReturnType<typeof useReviewSession>;

/** What the panel's actions do where one is in the list. */
export function useReviewSession(options: SessionOptions) {
  const { queue, place, texts, selectedRange, onRefused } = options;
  const { messages, review } = texts;
  const { list, visible, current, goTo } = place;
  const [decidedLast, setDecidedLast] = useState<AnnotationId | null>(null);
  const [editing, setEditing] = useState<ItemEditing>(null);
  const [form, setForm] = useState<OpenForm | null>(null);
  const [announcement, announce] = useState('');

  const annotationOf = (id: AnnotationId | null) =>
    annotationsAndOrphans(queue.shown).find((annotation) => annotation.id === id);

  function ask(act: ReviewAct): boolean {
    const refusal = queue.add(act);
    if (refusal) onRefused(act, refusal);
    return refusal === null;
  }

  function change(
    annotation: Annotation,
    asked: AnnotationChange,
    seen = annotation.history.length,
  ): boolean {
    return ask({ type: 'review', changes: [{ annotationId: annotation.id, seen, change: asked }] });
  }

  /** Decides, and goes on to what is still undecided. */
  function decide(annotation: Annotation, asked: AnnotationChange): void {
    if (!change(annotation, asked)) return;
    setDecidedLast(annotation.id);
    const decided = annotationOf(annotation.id) ?? annotation;
    const { status } = decided.decision;
    announce(review.decided(messages.statuses[status], wordsOf(decided)));
    if (status === 'suggested') goTo(annotation.id);
    else goOn(annotation.id);
  }

  function goOn(from: AnnotationId): void {
    const next = nextUndecided(list, from);
    goTo(next ?? from);
    if (next === null) announce(review.done);
  }

  function step(id: AnnotationId | null, otherwise: string): void {
    if (id === null) announce(otherwise);
    goTo(id);
  }

  function applyToSame(): void {
    const isDecided = (annotationOf(current)?.decision.status ?? 'suggested') !== 'suggested';
    const of = isDecided ? current : decidedLast;
    const changes = of === null ? [] : changesOfSame(queue.shown, of);
    if (changes.length === 0) {
      announce(review.nothingSame);
      return;
    }
    if (!ask({ type: 'review', changes })) return;
    announce(review.applied(changes.length));
    const decided = new Set(changes.map(({ annotationId }) => annotationId));
    const left = list.filter(({ annotation }) => !decided.has(annotation.id));
    goTo(left.some(({ annotation }) => annotation.id === current) ? current : nextUndecided(left, null));
  }

  function undoOrRedo(type: 'undo' | 'redo'): void {
    const { done, undone } = stacksOf(operationsOf(queue.shown));
    const operation = type === 'undo' ? done.at(-1) : undone.at(-1)?.operation;
    const id = operation?.steps[0]?.annotationId ?? null;
    if (!ask({ type })) return;
    const annotation = annotationOf(id);
    const tell = type === 'undo' ? review.undone : review.redone;
    if (annotation) announce(tell(wordsOf(annotation)));
    goTo(id);
  }

  function tellNoRange(refusal: RangeRefusal): void {
    const isElsewhere = refusal.type === 'not-in-clipping';
    announce(isElsewhere ? review.notInClipping : describeError(refusal, messages));
  }

  /** The selection; null, and why is told, where there is none. */
  async function selection(): Promise<TextRange | null> {
    const range = await selectedRange();
    if (range.ok) return range.value;
    tellNoRange(range.error);
    return null;
  }

  async function markSelection(): Promise<void> {
    const range = await selection();
    if (!range) return;
    const data = await readWords(queue.shown.article.text, range);
    setForm({ annotation: null, data, range });
  }

  /** What is not found on the page any more stands in the clipping until that is brought up to date. */
  async function attach(id: AnnotationId): Promise<void> {
    const isLost = () => queue.shown.orphans?.some((annotation) => annotation.id === id) ?? false;
    const selected = await selectedRange();
    if (!selected.ok && selected.error.type !== 'not-in-clipping') {
      tellNoRange(selected.error);
      return;
    }
    if (!isLost() && options.update) await options.update();
    const annotation = annotationOf(id);
    if (!annotation || !isLost()) {
      announce(review.notLost);
      return;
    }
    const range = await selection();
    if (!range) return;
    const quote = quoteOf(queue.shown.article.text, range);
    if (change(annotation, { type: 'attach', quote })) announce(review.attached(shortened(quote.exact)));
  }

  function openForm(annotation: Annotation): void {
    const { start, end } = currentQuote(annotation);
    const isLost = queue.shown.orphans?.includes(annotation) ?? false;
    setForm({ annotation, data: currentData(annotation), range: isLost ? null : { start, end } });
  }

  function act(action: PanelAction): void {
    const here = annotationOf(current);
    setEditing(null);
    switch (action) {
      case 'next':
        step(neighbour(visible, current, 1), review.listEnds);
        return;
      case 'previous':
        step(neighbour(visible, current, -1), review.listEnds);
        return;
      case 'nextUndecided':
        step(nextUndecided(list, current), review.noneUndecided);
        return;
      case 'applyToSame':
        applyToSame();
        return;
      case 'undo':
      case 'redo':
        undoOrRedo(action);
        return;
      case 'ownMark':
        void markSelection();
        return;
      case 'confirm':
        if (here?.decision.status === 'confirmed') goOn(here.id);
        else if (here) decide(here, { type: 'confirm' });
        return;
      case 'reject':
        if (here) decide(here, { type: here.decision.status === 'rejected' ? 'restore' : 'reject' });
        return;
      case 'correct':
        if (here) openForm(here);
        return;
      case 'tag':
      case 'note':
        if (here) place.stayAt(here.id);
        setEditing(action);
        return;
      case 'attach':
        if (here) void attach(here.id);
        return;
      case 'help':
    }
  }

  function closeForm(): void {
    setForm(null);
    goTo(current);
  }

  function saveForm(data: AnnotationData, range: TextRange | null): void {
    if (!form) return;
    const quote = range && quoteOf(queue.shown.article.text, range);
    setForm(null);
    if (form.annotation) {
      decide(form.annotation, { type: 'correct', correction: data, ...(quote && { quote }) });
      return;
    }
    if (!quote) return;
    const id = queue.newId() as AnnotationId;
    if (ask({ type: 'addMark', id, quote, data })) announce(review.marked(shortened(quote.exact)));
    goTo(id);
  }

  function select(id: AnnotationId): void {
    if (id !== current) setEditing(null);
    place.stayAt(id);
  }

  function saveTags(annotation: Annotation, tags: readonly string[]): void {
    if (change(annotation, { type: 'tag', tags })) announce(review.tagged(wordsOf(annotation)));
  }

  function saveNote(annotation: Annotation, note: string): void {
    if (change(annotation, { type: 'note', note })) announce(review.noted(wordsOf(annotation)));
  }

  function endEditing(): void {
    setEditing(null);
    goTo(current);
  }

  const editor = { form, saveForm, closeForm, editing, endEditing, saveTags, saveNote };
  return { ...editor, act, ask, selection, select, announce, announcement, decidedLast };
}

function wordsOf(annotation: Annotation): string {
  return shortened(currentQuote(annotation).exact);
}
