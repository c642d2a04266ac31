/** Where a role ends because its holder's name begins. */
import type { Token } from '../../../language/tokenize.ts';
import { TIER_WORDS } from '../../../lexicon/title-words.ts';
import { certaintyOf, endOfRun, endOfSurname, isNotName, isStreetName } from './name-shape.ts';
import type { Passage } from './passage.ts';

/** Capital words whose shape alone says that they are a person. */
export function startsSureName(tokens: readonly Token[], at: number): boolean {
  const end = endOfRun(tokens, at);
  return end - at >= 2 && certaintyOf(tokens, at, end) === 'certain';
}

/**
 * Does the name begin here, inside the capital words behind a body? `xã Hàm Thắng | Mang Thị Dốc`,
 * `UBND tỉnh | Lê Hữu Mạc`, but `xã Hồ Thầu`, `phường Trần Hưng Đạo`.
 */
export function startsName({ tokens }: Passage, at: number): boolean {
  if (isNotName(tokens, at)) return false;
  const end = endOfRun(tokens, at, 9);
  const length = end - at;
  const afterTier = TIER_WORDS.has(tokens[at - 1]?.key ?? '');
  if (length < 2) return false;
  const certainty = certaintyOf(tokens, at, end);
  if (isStreetName(tokens, at, end) && afterTier) return false;
  // Another surname further on splits the run better: a place of two syllables, then the name.
  if (afterTier && hasNameAt(tokens, at + 2, end)) return false;
  if (certainty === 'certain') return length <= 6;
  if (endOfSurname(tokens, at) < 0) return false;
  return certainty === 'likely' || (!afterTier && length >= 2) || (afterTier && length === 3);
}

function hasNameAt(tokens: readonly Token[], at: number, end: number): boolean {
  if (end - at < 2 || endOfSurname(tokens, at) < 0) return false;
  const certainty = certaintyOf(tokens, at, end);
  return certainty === 'certain' || certainty === 'likely';
}
