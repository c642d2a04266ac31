/** Elements that never hold article text. */
const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS SVG VIDEO AUDIO ' +
    'BUTTON SELECT OPTION TEXTAREA INPUT DATALIST DIALOG NAV HEAD'
  ).split(' '),
);
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Class names that hide by the conventions of Bootstrap and Tailwind, unless another class shows at some width. */
const HIDING_CLASS = /(?:^|\s)(?:hidden|hide|d-none|visually-hidden|sr-only)(?:\s|$)/;
const SHOWING_CLASS = /(?:^|\s)(?:(?:xs|sm|md|lg|xl|2xl):(?!hidden)|d-(?:sm|md|lg|xl)-(?!none))/;

/**
 * Whether the reader cannot see an element. The browser is asked where it lays the document out; a document without
 * layout (a parsed one, jsdom) is judged by its attributes.
 */
export function isHidden(element: Element): boolean {
  if (SILENT_TAGS.has(element.tagName.toUpperCase())) return true;
  if (element.hasAttribute('hidden')) return true;
  if (hasLayout(element.ownerDocument)) return !element.checkVisibility({ visibilityProperty: true });
  const name = element.getAttribute('class') ?? '';
  return (
    HIDING_STYLE.test(element.getAttribute('style') ?? '') ||
    (HIDING_CLASS.test(name) && !SHOWING_CLASS.test(name))
  );
}

/** Whether neither an element nor anything around it is hidden. */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false;
  return true;
}

function hasLayout(document: Document): boolean {
  const root: Partial<Pick<Element, 'checkVisibility'>> = document.documentElement;
  return document.defaultView !== null && root.checkVisibility?.() === true;
}
