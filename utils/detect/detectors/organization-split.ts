import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { PERSON_PLACES } from '../../lexicon/organization-places.ts';
import { SURNAMES } from '../../lexicon/surnames.ts';
import { isCapital, isNumber, keyAt } from './organization-tokens.ts';

/**
 * A run of capitals behind a body's head may hold a place's or the body's own name and then a person's: `UBND xã
 * ⟦Thuần Thiện⟧ Bùi Khắc Trọng`. Where a role stands before the body, the run is split at the likeliest family name.
 */

export interface RunContext {
  /** A role stands before the body (Chủ tịch, Giám đốc), so a person's name may follow it. */
  readonly afterRole: boolean;
  /** How many capitals belong to the name at least. */
  readonly minimum: number;
}

const FAMILY = createPhraseTrie<true>(SURNAMES.map((name): [string, true] => [name, true]));
const NAMED_AFTER_PERSONS = createPhraseTrie<true>(PERSON_PLACES.map((name): [string, true] => [name, true]));
const STOPS = createPhraseTrie<true>(
  (
    'phó|trưởng|chủ tịch|giám đốc|tổng giám đốc|bí thư|ông|đồng chí|đại tá|thượng tá|trung tá|thiếu tá|đại úy|' +
    'thượng úy|trung úy|thiếu úy|đại tướng|thượng tướng|trung tướng|thiếu tướng|bộ trưởng|thứ trưởng|chánh|hiệu trưởng|' +
    'tỉnh ủy viên|ủy viên|bác sĩ|luật sư|thẩm phán|viện trưởng|cục trưởng|' +
    'tổng biên tập|tổng thư ký|tiến sĩ|thạc sĩ'
  )
    .split('|')
    .map((word): [string, true] => [word, true]),
);
const MAX_RUN = 8;

/** The end of a run of capitals (and numbers glued into names: `A Lưới 2`) that nothing else begins in. */
export function runEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < MAX_RUN) {
    const token = tokens[end];
    if (!isCapital(token)) break;
    if (end > at && !token.spaced) break;
    if (end > at && STOPS.longest(tokens, end)) break;
    end++;
  }
  return end;
}

/** Where the body's or place's part of the run that begins at `at` ends. */
export function placePartOf(tokens: readonly Token[], at: number, context: RunContext): number {
  let end = runEnd(tokens, at);
  if (end === at || (context.minimum === 0 && STOPS.longest(tokens, at))) return at;
  const known = NAMED_AFTER_PERSONS.longest(tokens, at)?.endToken ?? at;
  const from = Math.max(known - at, context.minimum);
  end = at + splitOf(tokens, at, end, from, context.afterRole);
  if (end > at && isNumber(tokens[end]) && /^\d{1,2}$/.test(keyAt(tokens, end)) && isNameNumber(tokens, end))
    end++;
  return end;
}

/** A number is part of a name where no noun is counted by it (`xã Đam Rông 4`, not `xã Đam Rông 4 hộ`). */
function isNameNumber(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.key === '-' && isNumber(tokens[at + 2])) return false;
  return after === undefined || after.kind === 'break' || after.kind === 'punctuation' || isCapital(after);
}

/** How many of the run's tokens belong to the place. */
function splitOf(
  tokens: readonly Token[],
  at: number,
  end: number,
  from: number,
  afterRole: boolean,
): number {
  const length = end - at;
  let best = length;
  let bestScore = 0;
  for (let split = from; split <= length - 2; split++) {
    const score = personScore(tokens, at + split, end, afterRole);
    if (score === 0) continue;
    const total = score + (PLACE_SCORES[split] ?? 0);
    if (total > bestScore && total >= 3) {
      best = split;
      bestScore = total;
    }
  }
  return best;
}

/** How likely a place's name has 0, 1, 2, 3, 4 syllables. */
const PLACE_SCORES: readonly number[] = [1, 0, 2, 1, 0];

function personScore(tokens: readonly Token[], at: number, end: number, afterRole: boolean): number {
  const length = end - at;
  const first = tokens[at];
  if (length < 2 || length > 5 || first?.kind !== 'word') return 0;
  const marked = /^(?:văn|thị)$/.test(keyAt(tokens, at + 1)) && length >= 3;
  if (!afterRole && !marked) return 0;
  if (/^(?:A|Y|H|K|Ka|H'.*|K'.*|Ya|Ama)$/u.test(first.text.replace(/[’ʼ`‘]/g, "'"))) return 4;
  if (!FAMILY.longest(tokens, at)) return 0;
  if (length === 3) return 3;
  if (length === 4) return 2.5;
  return 1;
}
