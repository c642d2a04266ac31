import { useState } from 'preact/hooks';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import {
  DEFAULT_FILTER,
  nextUndecided,
  ordered,
  shown,
  type ReviewFilter,
  type ReviewItem,
} from '../../utils/panel/review-list.ts';

export interface Place {
  readonly filter: ReviewFilter;
  readonly setFilter: (filter: ReviewFilter) => void;
  /** In the filter's order, decided ones among them. */
  readonly list: readonly ReviewItem[];
  /** What of the list is shown. */
  readonly visible: readonly ReviewItem[];
  readonly current: AnnotationId | null;
  /** Rises whenever the item one is at shall take the focus. */
  readonly focusRequest: number;
  /** Goes to an item, the focus with it; null stays where one is. */
  readonly goTo: (id: AnnotationId | null) => void;
  /** Goes to an item wherever it is: a filter that hides it gives way. */
  readonly reveal: (id: AnnotationId) => void;
  /** The focus is there already. */
  readonly stayAt: (id: AnnotationId) => void;
}

/** Which part of the list is shown and where one is in it: at first at the first undecided item. */
export function usePlace(items: readonly ReviewItem[]): Place {
  const [filter, setFilter] = useState<ReviewFilter>(DEFAULT_FILTER);
  const [at, setAt] = useState<AnnotationId | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const list = ordered(items, filter);
  const isListed = list.some(({ annotation }) => annotation.id === at);
  const current = isListed ? at : (nextUndecided(list, null) ?? list[0]?.annotation.id ?? null);

  function goTo(id: AnnotationId | null): void {
    // Also where one was by itself: what is decided there must not move one on.
    setAt(id ?? current);
    setFocusRequest((count) => count + 1);
  }

  function reveal(id: AnnotationId): void {
    if (!list.some(({ annotation }) => annotation.id === id)) setFilter({ ...filter, order: 'reading' });
    goTo(id);
  }

  const visible = shown(list, filter, current);
  return { filter, setFilter, list, visible, current, focusRequest, goTo, reveal, stayAt: setAt };
}
