/** Keys on the page itself. Alt with a letter types nothing and belongs to no browser command on this list. */
export type PageKey = 'clip' | 'next' | 'previous';

const KEYS: ReadonlyMap<string, PageKey> = new Map([
  ['KeyC', 'clip'],
  ['KeyN', 'next'],
  ['KeyP', 'previous'],
]);

/** What a key press asks for; null for anything else, and for every key pressed in a typing field. */
export function pageKeyOf(event: KeyboardEvent): PageKey | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null;
  const [target] = event.composedPath();
  if (target instanceof Element && isTypingField(target)) return null;
  return KEYS.get(event.code) ?? null;
}

function isTypingField(element: Element): boolean {
  return (
    element.matches('input, textarea, select') ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
