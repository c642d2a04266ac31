import type { TextRange } from '../../language/normalize.ts';

const END = /\n|[.;!?…] /u;
const MARKS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '…']);
/** No sentence worth comparing goes on for longer on either side; keeps the search short on a page without breaks. */
const REACH = 400;

/** The sentence a span stands in, or its part between semicolons, without its closing mark. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  const from = Math.max(0, start - REACH);
  const behind = text.slice(end, end + REACH);
  const to = behind.search(END);
  return { start: from + lastEnd(text.slice(from, start)), end: end + (to < 0 ? behind.length : to) };
}

/** Where the last sentence begins. */
function lastEnd(before: string): number {
  for (let at = before.length - 1; at >= 0; at--) {
    if (before[at] === '\n') return at + 1;
    if (before[at] === ' ' && MARKS.has(before[at - 1] ?? '')) return at + 1;
  }
  return 0;
}
