import { useState } from 'preact/hooks';
import type { ItemEditing } from '../../components/review/item-details.tsx';
import {
  currentData,
  currentQuote,
  type Annotation,
  type AnnotationData,
  type AnnotationId,
} from '../../utils/clippings/annotation.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { PressedAction } from '../../utils/panel/keys.ts';
import { neighbour, nextUndecided } from '../../utils/panel/review-list.ts';
import { shortened } from '../../utils/panel/shortened.ts';
import { useChoice } from './use-choice.ts';
import { readWords } from './read-words.ts';
import { useDecisions, wordsOf, type DecisionOptions } from './use-decisions.ts';
import { useSelection, type SelectionOptions } from './use-selection.ts';

/** What is being corrected or newly marked. */
export interface OpenForm {
  /** As it was when the form was opened; null for a new mark. */
  readonly annotation: Annotation | null;
  readonly data: AnnotationData | null;
  /** Of the clipping's text; null where the annotation is not found in it any more. */
  readonly range: TextRange | null;
}

export type SessionOptions = DecisionOptions & Pick<SelectionOptions, 'selectedRange' | 'update'>;
export type ReviewSession = ReturnType<typeof useReviewSession>;

/** What the panel's actions do where one is in the list. */
export function useReviewSession(options: SessionOptions) {
  const { queue, place, texts } = options;
  const { review } = texts;
  const { list, visible, current, goTo } = place;
  const decisions = useDecisions(options);
  const { announce, annotationOf, ask, change, decide } = decisions;
  const choice = useChoice({ place, texts, decisions });
  const { selection, attach } = useSelection({ ...options, decisions });
  const [editing, setEditing] = useState<ItemEditing>(null);
  const [form, setForm] = useState<OpenForm | null>(null);

  function step(id: AnnotationId | null, otherwise: string): void {
    if (id === null) announce(otherwise);
    goTo(id);
  }

  function correct(annotation: Annotation): void {
    const { start, end } = currentQuote(annotation);
    const isLost = queue.shown.orphans?.includes(annotation) ?? false;
    setForm({ annotation, data: currentData(annotation), range: isLost ? null : { start, end } });
  }

  async function markSelection(): Promise<void> {
    const range = await selection();
    if (!range) return;
    const data = await readWords(queue.shown.article.text, range);
    setForm({ annotation: null, data, range });
  }

  /** What is chosen is decided or tagged together; false where the action is of the item one is at. */
  function actOnChosen(action: PressedAction): boolean {
    if (!choice.isAny) return false;
    if (action === 'confirm' || action === 'reject') choice.bulk({ type: action });
    else if (action === 'tag') choice.setIsTagging(true);
    else return false;
    return true;
  }

  function act(action: PressedAction): void {
    const here = annotationOf(current);
    setEditing(null);
    if (actOnChosen(action)) return;
    if (action !== 'chooseDown' && action !== 'chooseUp') choice.endRun();
    switch (action) {
      case 'choose':
        if (here) choice.toggle(here.id);
        return;
      case 'chooseShown':
        choice.chooseShown();
        return;
      case 'chooseDown':
        choice.extend(1);
        return;
      case 'chooseUp':
        choice.extend(-1);
        return;
      case 'unchoose':
        choice.clear();
        return;
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
        decisions.applyToSame();
        return;
      case 'undo':
      case 'redo':
        decisions.undoOrRedo(action);
        return;
      case 'ownMark':
        void markSelection();
        return;
      case 'confirm':
        if (here?.decision.status === 'confirmed') decisions.goOn(here.id);
        else if (here) decide(here, { type: 'confirm' });
        return;
      case 'reject':
        if (here) decide(here, { type: here.decision.status === 'rejected' ? 'restore' : 'reject' });
        return;
      case 'correct':
        if (here) correct(here);
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

  /** The tags of what is chosen are done: back to the list. */
  function endTagging(): void {
    choice.setIsTagging(false);
    goTo(current);
  }

  const { announcement, decidedLast } = decisions;
  const editor = { form, saveForm, closeForm, editing, endEditing, saveTags, saveNote };
  return { ...editor, choice, endTagging, act, ask, selection, select, announce, announcement, decidedLast };
}
