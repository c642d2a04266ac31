/** The code of a police case behind its head word: `chuyên án | 523M`, `chuyên án | mang bí số VT-925`. */
import type { Token } from '../../language/tokenize.ts';
import { isBoundary } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';

const CASE_PREFIXES = phraseSet(['số', 'bí số', 'mang bí số', 'mang tên', 'ký hiệu']);

/** Index behind the code that begins at token `from`, words that announce it gone over; null where there is none. */
export function caseCodeEnd(tokens: readonly Token[], from: number): number | null {
  return codeEnd(tokens, CASE_PREFIXES.longest(tokens, from)?.endToken ?? from);
}

/** Letters and digits in one piece, one digit at least: 523M, SL821p, VT-925. */
function codeEnd(tokens: readonly Token[], from: number): number | null {
  let end = from;
  let digits = 0;
  while (end < tokens.length) {
    const token = tokens[end];
    if (!token || (end > from && token.spaced)) break;
    if (token.kind === 'punctuation' && !(token.key === '-' && tokens[end + 1]?.spaced === false)) break;
    if (token.kind === 'break') break;
    if (token.kind === 'number') digits += token.text.length;
    end++;
  }
  if (digits === 0) return null;
  // Digits alone may count something: ban chuyên án 50 triệu đồng.
  return end > from + 1 || (digits >= 3 && isBoundary(tokens, end)) ? end : null;
}
