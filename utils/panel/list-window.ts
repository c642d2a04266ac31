/**
 * Which part of a long list is rendered: so many items around where one is, and more as one scrolls to its edges. Pure.
 */

/** Half-open, of the list's indices. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
}

/** Enough for two tall screens; few enough that a key is answered within a frame. */
const SIZE = 60;
/** A window that was scrolled wider is narrowed again with the next key. */
const WIDEST = 2 * SIZE;
/** How many items a window grows by, and how many presses of a key it stays the same. */
const STEP = 20;
/** One is never nearer to a window's edge where the list goes on beyond it. */
const MARGIN = 5;

export const FIRST_WINDOW: ListWindow = { from: 0, to: SIZE };

/** The window that holds an item and its neighbours: the one there is where it does. */
export function windowHolding(window: ListWindow, at: number, length: number): ListWindow {
  const { from, to } = window;
  const isWithin = (from === 0 || at >= from + MARGIN) && (to >= length || at < to - MARGIN);
  if (isWithin && to - from <= WIDEST) return clamped(window, length);
  const start = Math.floor((at - SIZE / 2) / STEP) * STEP;
  return clamped({ from: start, to: start + SIZE }, length);
}

/** The window with more at one end. */
export function windowGrown({ from, to }: ListWindow, end: 'from' | 'to', length: number): ListWindow {
  return clamped(end === 'from' ? { from: from - STEP, to } : { from, to: to + STEP }, length);
}

/** The window within a list; a list may have become shorter, and then more of its beginning is shown. */
export function clamped({ from, to }: ListWindow, length: number): ListWindow {
  const start = Math.max(0, Math.min(from, length - SIZE));
  return { from: start, to: Math.min(length, Math.max(to, start + SIZE)) };
}
