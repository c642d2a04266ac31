import type { NumberToken, Token, WordToken } from '../../../language/tokenize.ts';

/** Small questions asked of tokens by the readers of bodies. */

export function isWord(token: Token | undefined): token is WordToken {
  return token?.kind === 'word';
}

export function isNumber(token: Token | undefined): token is NumberToken {
  return token?.kind === 'number';
}

/** A word that begins with a capital. */
export function isCapital(token: Token | undefined): token is WordToken {
  return token?.kind === 'word' && token.letters !== 'lower';
}

/** An abbreviation: two capitals or more. */
export function isAbbreviation(token: Token | undefined): token is WordToken {
  return token?.kind === 'word' && token.letters === 'upper' && token.text.length > 1;
}

export function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

/** Whether the line that token `at` stands in is printed in capitals: case then says nothing of names. */
export function isCapitalLine(tokens: readonly Token[], at: number): boolean {
  let capitals = 0;
  for (let step = -1; step <= 1; step += 2) {
    for (let i = step < 0 ? at : at + 1; i >= 0 && i < tokens.length; i += step) {
      const token = tokens[i];
      if (token === undefined || token.kind === 'break') break;
      if (token.kind !== 'word') continue;
      if (token.letters !== 'upper' && token.text.length > 1) return false;
      if (token.letters === 'upper') capitals++;
    }
  }
  return capitals > 3;
}

/** No space on either side of the sign at `at`: `NN&PTNT`, `Co.opmart`. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false && tokens[at + 1]?.spaced === false;
}
