/**
 * Names abbreviated to initials: N.T.S, H.T.N, Phạm Thị N., K. Đăng, A.SẮC, T.B.
 */
import type { Token } from '../../../language/tokenize.ts';
import { isBreak, isCapital, isLower } from './passage.ts';

function isLetter(token: Token | undefined): boolean {
  return isCapital(token) && token.text.length === 1;
}

/**
 * Index behind initials that begin at `at`: letters joined by dots, an abbreviating dot behind the last one where
 * the sentence goes on; -1 where there are none. One letter alone counts (`chị N.`), the caller wants more.
 */
export function endOfInitials(tokens: readonly Token[], at: number): number {
  if (!isLetter(tokens[at])) return -1;
  let end = at + 1;
  while (isDot(tokens[end]) && isLetter(tokens[end + 1]) && !tokens[end + 1]?.spaced) end += 2;
  if (!isDot(tokens[end])) return end;
  const next = tokens[end + 1];
  const goesOn = isLower(next) || next?.key === ',' || next?.key === '(' || next?.key === ';';
  const single = end === at + 1;
  return goesOn || (single && !isBreak(next)) ? end + 1 : end;
}

/** Index behind one or two initials with a name glued or spaced behind (V.Thương, H. Đức, A.SẮC); -1 where none. */
export function endOfShortened(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isLetter(tokens[end]) && isDot(tokens[end + 1])) end += 2;
  if (end === at) return -1;
  let words = 0;
  while (words < 3 && isCapital(tokens[end]) && !isLetter(tokens[end])) {
    if (words > 0 && !tokens[end]?.spaced) break;
    end++;
    words++;
  }
  return words > 0 ? end : -1;
}

function isDot(token: Token | undefined): boolean {
  return token?.key === '.' && !token.spaced;
}
