/** Whether two texts are versions of one article. */
import type { TextWords } from './text-words.ts';

/** Of the pairs of words in the shorter text. Versions share half and more, two articles of one newspaper a sixth. */
const MIN_SHARED = 0.35;

export function areVersions(a: TextWords, b: TextWords): boolean {
  const [pairs, others] = [pairsOf(a), pairsOf(b)].sort((one, other) => one.size - other.size);
  if (pairs === undefined || others === undefined || pairs.size === 0) return true;
  let shared = 0;
  for (const pair of pairs) if (others.has(pair)) shared++;
  return shared >= MIN_SHARED * pairs.size;
}

/** Words with the ones behind them. */
function pairsOf({ keys }: TextWords): ReadonlySet<string> {
  return new Set(keys.slice(1).map((key, index) => `${keys[index] ?? ''} ${key}`));
}
