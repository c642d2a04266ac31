import type { Quote } from './annotation.ts';
import type { TextRange } from '../language/normalize.ts';

/** Characters kept on either side: enough to tell two equal figures of one article apart. */
const CONTEXT_LENGTH = 32;

/** Half a surrogate pair left by a cut. */
const CUT_START = /^[\uDC00-\uDFFF]/;
const CUT_END = /[\uD800-\uDBFF]$/;

/**
 * The quote by which a span of `text` is found again. A surrogate pair is never cut in two.
 * @param range UTF-16 code units, half-open.
 */
export function quoteOf(text: string, { start, end }: TextRange): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).replace(CUT_START, ''),
    suffix: text.slice(end, end + CONTEXT_LENGTH).replace(CUT_END, ''),
    start,
    end,
  };
}

/** Whether a quote of some text stands in this one just where it says, its neighbours with it. */
export function standsIn(text: string, { exact, prefix, suffix, start }: Quote): boolean {
  return start >= prefix.length && text.startsWith(prefix + exact + suffix, start - prefix.length);
}
