/** Functions that run in a page: a test hands them to `page.evaluate`, so each stands by itself. */

/** How many ranges each of the extension's highlights holds: `{ 'diem-bao-money': 3 }`. */
export function paintedCounts(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [name, highlight] of CSS.highlights) {
    if (name.startsWith('diem-bao-') && highlight.size > 0) counts[name] = highlight.size;
  }
  return counts;
}

/** The text under every range of one highlight, in page order. */
export function paintedTexts(name: string): string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])].map(
    ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    },
  );
  return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
}

/** Scrolls to the first range of a highlight; resolves with its middle, in viewport coordinates. */
export function middleOfMark(name: string): { x: number; y: number } {
  const [range] = CSS.highlights.get(name) ?? [];
  if (!range) throw new Error(`nothing is painted as ${name}`);
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  live.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = live.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Selects the first paragraph that holds `text`. */
export function selectParagraph(text: string): void {
  const paragraph = document.evaluate(`//p[contains(., "${text}")]`, document).iterateNext();
  if (!paragraph) throw new Error(`no paragraph holds ${text}`);
  document.getSelection()?.selectAllChildren(paragraph);
}

/**
 * Selects the piece of text that the first mark of a highlight stands in; resolves with it, white space folded as the
 * article's text folds it.
 */
export function selectAroundMark(name: string): string {
  const [range] = CSS.highlights.get(name) ?? [];
  if (!range) throw new Error(`nothing is painted as ${name}`);
  document
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      0,
      range.startContainer,
      range.startContainer.textContent?.length ?? 0,
    );
  return (range.startContainer.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Selects some words of one text node. */
export function selectWords(words: string): void {
  const node = document.evaluate(`//text()[contains(., "${words}")]`, document.body).iterateNext();
  if (!node) throw new Error(`nothing says ${words}`);
  const start = node.textContent?.indexOf(words) ?? 0;
  document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
}

/** How many hosts of the extension's overlay stand on the page: 0 or 1. */
export function countHosts(): number {
  return document.querySelectorAll('html > div[popover]').length;
}

export function serialised(): string {
  return document.documentElement.outerHTML;
}
