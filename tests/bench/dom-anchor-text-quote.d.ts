/** It has no types of its own. */
declare module 'dom-anchor-text-quote' {
  export interface TextQuote {
    readonly exact: string;
    readonly prefix?: string;
    readonly suffix?: string;
  }
  /** UTF-16 offsets into the root's text content; null where nothing is like the quote. */
  export function toTextPosition(
    root: Node,
    quote: TextQuote,
    options?: { readonly hint?: number },
  ): { readonly start: number; readonly end: number } | null;
}
