import type { Token } from '../../../language/tokenize.ts';
import { COMMITTEE_PURPOSES, NAME_NOUNS, NAME_VERBS } from '../../../lexicon/organization-words.ts';
import { phraseSet } from '../phrase-set.ts';
import { readAbbreviatedField, type CoreContext } from './parts.ts';
import { startsClause } from './clauses.ts';
import { startsTail } from './tail.ts';
import { isAbbreviation, isCapital, isGlued, isNumber, isWord, keyAt } from './tokens.ts';

/** What a committee is for: in lower case, verbs and commas and all. */

const PURPOSES = phraseSet([...NAME_NOUNS, ...NAME_VERBS, ...COMMITTEE_PURPOSES]);

/** What a committee is for: `138`, `389/ĐP`, `phòng, chống tội phạm, tệ nạn xã hội và …`. */
export function readPurpose(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isNumber(tokens[at])) {
    const suffixed =
      keyAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1) && isAbbreviation(tokens[at + 2]);
    return suffixed ? at + 3 : at + 1;
  }
  let end = at;
  let next = at;
  for (;;) {
    const part = readPurposePart(tokens, next, context);
    if (part > next) {
      end = next = part;
      continue;
    }
    const anchored = readAnchoredPurpose(tokens, next);
    if (anchored > next) return anchored;
    const joined = /^(?:,|và|về|-|&|các)$/.test(keyAt(tokens, next));
    if (!joined || next > end + 1) break;
    next++;
  }
  return end;
}

function readPurposePart(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (isCapital(tokens[at]) && context.startsBody(at)) return at;
  const known = PURPOSES.longest(tokens, at)?.endToken ?? at;
  if (known === at) return readAbbreviatedField(tokens, at);
  return isNumber(tokens[known]) && keyAt(tokens, known - 1) === 'án' ? known + 1 : known;
}

const MAX_ANCHORED = 16;

/**
 * A purpose that the lexicon lacks, in lower case, where a tier closes it before any clause begins: `sắp xếp | đơn vị
 * hành chính và tổ chức chính quyền địa phương 2 cấp | tỉnh`. Behind `và` a verb goes on with the purpose.
 */
function readAnchoredPurpose(tokens: readonly Token[], at: number): number {
  for (let end = at; end < at + MAX_ANCHORED; end++) {
    const token = tokens[end];
    if (end > at && startsTail(tokens, end)) return end;
    if (isNumber(token) && keyAt(tokens, end + 1) === 'cấp') {
      end++;
      continue;
    }
    const isWordOfIt = isWord(token) && token.letters === 'lower';
    if (!isWordOfIt && !(token?.key === ',' && end > at)) return at;
    if (startsClause(tokens, end) && keyAt(tokens, end - 1) !== 'và') return at;
  }
  return at;
}
