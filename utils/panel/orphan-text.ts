/** Annotations whose place is lost, as a list to review: a text made of their quotes. Pure. */
import { currentQuote, type Annotation } from '../clippings/annotation.ts';
import type { ReviewItem } from './review-list.ts';

export interface OrphanText {
  /** A line for each: the quote between its neighbours of then. */
  readonly text: string;
  readonly items: readonly ReviewItem[];
}

export function orphanText(orphans: readonly Annotation[]): OrphanText {
  let text = '';
  const items = orphans.map((annotation): ReviewItem => {
    const { exact, prefix, suffix } = currentQuote(annotation);
    const start = text.length + prefix.length;
    text += `${inOneLine(prefix)}${exact}${inOneLine(suffix)}\n`;
    return { annotation, start, end: start + exact.length };
  });
  return { text, items };
}

function inOneLine(context: string): string {
  return context.replaceAll('\n', ' ');
}
