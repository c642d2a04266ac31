const SURROGATE_PAIR = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/**
 * Turns UTF-16 offsets of a text into code point offsets, which is how Python, Rust's char_indices and databases
 * count. Most articles hold nothing beyond the basic plane, and for those the two are the same.
 */
export function createCodePointIndex(text: string): (utf16Offset: number) => number {
  const pairs = Array.from(text.matchAll(SURROGATE_PAIR), ({ index }) => index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
