import type { TextRange } from './normalize.ts';
import type { Token } from './tokenize.ts';

/** The tokens of a text that begin in a range of it. */
export function tokensBetween(tokens: readonly Token[], { start, end }: TextRange): readonly Token[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while ((tokens[to]?.start ?? Infinity) < end) to++;
  return tokens.slice(from, to);
}

/** The index of the first token that begins at `start` or behind it. */
function firstFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
