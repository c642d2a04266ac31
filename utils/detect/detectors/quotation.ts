import type { Token } from '../../language/tokenize.ts';

/** No name is longer than this; a quotation that runs on is speech. */
const LONGEST_QUOTATION = 45;

/**
 * Index behind the closing mark of the quotation that opens at token `at`, on the same line; null where none does.
 * Pages close with the opening mark (“…“) and quote in single marks (‘…’), so a mark's place tells more than
 * its shape: glued to the word before it, it closes.
 */
export function quotationEnd(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at];
  if (!open || !opensQuotation(tokens, at)) return null;
  let depth = 1;
  const limit = Math.min(tokens.length, at + LONGEST_QUOTATION);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') return null;
    if (token.key !== open.key) continue;
    if (opensInside(token)) depth++;
    else if (--depth === 0) return i > at + 1 ? i + 1 : null;
  }
  return null;
}

/** Says whether token `at` may open a quotation. */
export function opensQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.key === '"') return token.spaced || !/^[”»]$/u.test(token.text);
  // An apostrophe is part of its word; a single mark stands before one.
  return (
    token?.key === "'" && token.spaced && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind === 'word'
  );
}

/** A quotation inside the quotation. Straight marks tell nothing: they close. */
function opensInside({ text, spaced }: Token): boolean {
  return spaced && /^[“„«]$/u.test(text);
}
