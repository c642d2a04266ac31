import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewTexts } from '../../components/review/item-head.tsx';
import type { ReviewView } from '../../components/review/view-tabs.tsx';
import { currentQuote, type Annotation } from '../../utils/clippings/annotation.ts';
import type { Clipping, ClippingId } from '../../utils/clippings/clipping.ts';
import { isTouched } from '../../utils/clippings/create-clipping.ts';
import { fail, succeed, type Result } from '../../utils/clippings/result.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';
import { useLatest } from '../../utils/hooks/use-latest.ts';
import { describeError } from '../../utils/i18n/describe-error.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { ReviewAct } from '../../utils/panel/local-review.ts';
import { orphanText } from '../../utils/panel/orphan-text.ts';
import type { ReviewItem } from '../../utils/panel/review-list.ts';
import type { ClipFailure, PageLink, RangeRefusal } from './page-link.ts';
import { performAct } from './perform-act.ts';
import type { ActFailure } from './review-queue.ts';
import { rangeSelectedIn } from './selected-range.ts';
import { onTopOf, useConflict } from './use-conflict.ts';
import { usePlace } from './use-place.ts';
import { useReviewQueue } from './use-review-queue.ts';
import { useReviewSession } from './use-review-session.ts';

export interface ReviewOptions {
  readonly saved: Clipping;
  /** False for a page that is saved with the first decision on it. */
  readonly isSaved: boolean;
  /** The page it stands beside; null for a clipping alone. */
  readonly link: PageLink | null;
  readonly texts: ReviewTexts;
  /** Says what went wrong, in a sentence; null takes it back. */
  readonly onFailure: (sentence: string | null) => void;
}

export type Review = ReturnType<typeof useReview>;

/** One review: the clipping as it is shown, where one is, what is done there, and the page beside it. */
export function useReview({ saved, isSaved, link, texts, onFailure }: ReviewOptions) {
  const { messages, review } = texts;
  const [view, setView] = useState<ReviewView>('marks');
  const { conflict, take, drop } = useConflict();
  const clippingId = useRef<ClippingId | null>(null);
  useLayoutEffect(() => {
    clippingId.current = isSaved ? saved.id : null;
  }, [isSaved, saved.id]);

  const onRefused = (act: ReviewAct, failure: ActFailure) => {
    if (take(act, failure)) return;
    const sentence = describeError(failure, messages);
    if (isHarmless(failure)) session.announce(sentence);
    else onFailure(sentence);
  };

  async function clip(): Promise<Result<ClippingId, ClipFailure>> {
    if (!link) return fail({ type: 'no-article' });
    const isFirst = clippingId.current === null;
    const clipped = await link.clip();
    if (!clipped.ok) return clipped;
    clippingId.current = clipped.value;
    session.announce(isFirst ? review.clipped : review.updated);
    return clipped;
  }

  const queue = useReviewQueue({
    saved,
    async perform(act) {
      const id = clippingId.current === null ? await clip() : succeed(clippingId.current);
      return id.ok ? performAct(id.value, act) : id;
    },
    onPerformed(act, { annotationId }) {
      onFailure(null);
      if (act.type === 'addMark' && annotationId && place.current === act.id) place.stayAt(annotationId);
    },
    onRefused,
  });

  const clipping = queue.shown;
  const { annotations, article } = clipping;
  const marks = useMemo(() => annotations.map(itemOf), [annotations]);
  const orphans = useMemo(() => orphanText(orphansOf(clipping, link)), [clipping, link]);
  const shown = view === 'changes' ? orphans : { text: article.text, items: marks };
  const place = usePlace(shown.items);

  async function selectedRange(): Promise<Result<TextRange, RangeRefusal>> {
    // As it is now: it may have been brought up to date since this was rendered.
    const { text } = queue.shown.article;
    const here = rangeSelectedIn(document, text);
    if (here) return succeed(here);
    return link ? link.selectedRange(text) : fail({ type: 'no-selection' });
  }

  async function update(): Promise<boolean> {
    const clipped = await clip();
    if (clipped.ok) await queue.refresh();
    else onFailure(messages.page.saveFailed(describeError(clipped.error, messages)));
    return clipped.ok;
  }

  const session = useReviewSession({
    ...{ queue, place, texts, selectedRange, onRefused },
    update: link && update,
  });

  async function applyOnTop(): Promise<void> {
    drop();
    await queue.refresh();
    if (conflict) session.ask(onTopOf(conflict));
  }

  usePageFollows(link, view === 'changes' ? null : place);
  useBroadcast({
    onMarkPointed(tabId, id) {
      if (tabId !== link?.tabId) return;
      if (view === 'changes') setView('marks');
      place.reveal(id);
    },
  });

  return {
    ...{ clipping, marks, orphans, shown, view, setView, place, session, update },
    conflict: conflict && { ...conflict, applyOnTop, drop },
  };
}

/** A key that had nothing to do; what is told stays no longer than what is told next. */
function isHarmless({ type }: ActFailure): boolean {
  return type === 'nothing-to-undo' || type === 'nothing-to-redo' || type === 'not-allowed';
}

/** The page shows the mark that one goes to, and none once the review is left. */
function usePageFollows(link: PageLink | null, place: ReturnType<typeof usePlace> | null): void {
  const { current = null, focusRequest = 0 } = place ?? {};
  const latest = useLatest(link);
  useEffect(() => {
    if (current !== null && focusRequest > 0) latest.current?.show({ annotationId: current });
  }, [current, focusRequest]);
  useEffect(() => {
    const leave = () => latest.current?.hide();
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
}

function itemOf(annotation: Annotation): ReviewItem {
  const { start, end } = currentQuote(annotation);
  return { annotation, start, end };
}

/** What a person did and is not found in the clipping's text, or not on the page; each once. */
function orphansOf({ annotations, orphans = [] }: Clipping, link: PageLink | null): readonly Annotation[] {
  const missing = new Set(link?.page.orphans.map(({ id }) => id));
  return [
    ...orphans,
    ...annotations.filter((annotation) => missing.has(annotation.id) && isTouched(annotation)),
  ];
}
