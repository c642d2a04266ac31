import type { Token } from '../../language/tokenize.ts';

/** No name is longer than this; a quotation that runs on is speech. */
const LONGEST_QUOTATION = 45;

/** Index behind the closing mark of the quotation that opens at token `at`, on the same line; null where none does. */
export function quotationEnd(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at];
  if (open?.key !== '"' || isClosing(open)) return null;
  let depth = 1;
  const limit = Math.min(tokens.length, at + LONGEST_QUOTATION);
  for (let i = at + 1; i < limit; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') return null;
    if (token.key !== '"') continue;
    if (isOpening(token)) depth++;
    else if (--depth === 0) return i > at + 1 ? i + 1 : null;
  }
  return null;
}

/** Straight marks tell nothing: inside a quotation they close it. */
function isOpening({ text }: Token): boolean {
  return text === '“' || text === '„' || text === '«';
}

function isClosing({ text, spaced }: Token): boolean {
  return (text === '”' || text === '»') && !spaced;
}
