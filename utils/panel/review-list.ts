/** The list of a side panel: its order, what of it is shown, and where one goes from an item. Pure. */
import { currentData, type Annotation, type AnnotationId } from '../clippings/annotation.ts';
import { isFigure } from '../detect/detection.ts';
import type { TextRange } from '../language/normalize.ts';

/** An annotation and where it stands in the text that is reviewed. */
export interface ReviewItem extends TextRange {
  readonly annotation: Annotation;
}

export const ORDERS = ['reading', 'figuresFirst', 'figures', 'names'] as const;

export interface ReviewFilter {
  /** Everything as read, figures before names, or only one of the two. */
  readonly order: (typeof ORDERS)[number];
  readonly undecidedOnly: boolean;
}

export const DEFAULT_FILTER: ReviewFilter = { order: 'figuresFirst', undecidedOnly: false };

function isUndecided({ annotation }: ReviewItem): boolean {
  return annotation.decision.status === 'suggested';
}

function isFigureItem({ annotation }: ReviewItem): boolean {
  return isFigure(currentData(annotation));
}

/** The items in the filter's order, those it leaves out by kind left out. `items` are in reading order. */
export function ordered(items: readonly ReviewItem[], { order }: ReviewFilter): readonly ReviewItem[] {
  if (order === 'reading') return items;
  const figures = items.filter(isFigureItem);
  if (order === 'figures') return figures;
  const names = items.filter((item) => !isFigureItem(item));
  return order === 'names' ? names : [...figures, ...names];
}

/** What the filter shows of a list in its order; the current item stays until one leaves it. */
export function shown(
  list: readonly ReviewItem[],
  { undecidedOnly }: ReviewFilter,
  current: AnnotationId | null,
): readonly ReviewItem[] {
  if (!undecidedOnly) return list;
  return list.filter((item) => isUndecided(item) || item.annotation.id === current);
}

/** The neighbour of an item in a list; of one that is not in it, the first. Null at the list's end. */
export function neighbour(
  list: readonly ReviewItem[],
  current: AnnotationId | null,
  step: 1 | -1,
): AnnotationId | null {
  const at = list.findIndex(({ annotation }) => annotation.id === current);
  return list[at < 0 ? 0 : at + step]?.annotation.id ?? null;
}

/** The next undecided item behind one, the first of all behind the last; null where everything is decided. */
export function nextUndecided(
  list: readonly ReviewItem[],
  current: AnnotationId | null,
): AnnotationId | null {
  const at = list.findIndex(({ annotation }) => annotation.id === current);
  const behind = [...list.slice(at + 1), ...list.slice(0, at + 1)];
  return behind.find((item) => isUndecided(item) && item.annotation.id !== current)?.annotation.id ?? null;
}

export interface Progress {
  readonly decided: number;
  readonly all: number;
}

export function progressOf(items: readonly ReviewItem[]): Progress {
  return { decided: items.filter((item) => !isUndecided(item)).length, all: items.length };
}
