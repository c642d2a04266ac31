/**
 * Which part of a long list is rendered: so many items around where one is, moved along as one scrolls. A window is
 * known by the index it begins at. Pure.
 */

/** Enough for two tall screens; few enough that a key is answered within a frame. */
export const WINDOW_SIZE = 60;
/** How many items a window moves by: those of the next twenty presses of a key are there already. */
const STEP = 20;
/** One is never nearer to a window's edge where the list goes on beyond it. */
const MARGIN = 5;

/** The window that holds an item and its neighbours: the one there is where it does. */
export function windowHolding(from: number, at: number, length: number): number {
  const isWithin =
    (from === 0 || at >= from + MARGIN) && (from + WINDOW_SIZE >= length || at < from + WINDOW_SIZE - MARGIN);
  if (isWithin) return clamped(from, length);
  return clamped(Math.floor((at - WINDOW_SIZE / 2) / STEP) * STEP, length);
}

/** The window moved on; the same at the list's end. */
export function windowMoved(from: number, direction: 'up' | 'down', length: number): number {
  return clamped(from + (direction === 'up' ? -STEP : STEP), length);
}

function clamped(from: number, length: number): number {
  return Math.max(0, Math.min(from, length - WINDOW_SIZE));
}
