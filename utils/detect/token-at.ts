import type { LetterCase, Token } from '../language/tokenize.ts';

/** The key of the token at an index, '' where there is none. */
export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** How the word at an index is written; null where no word stands there. */
export function lettersAt(tokens: readonly Token[], at: number): LetterCase | null {
  const token = tokens[at];
  return token?.kind === 'word' ? token.letters : null;
}
