/** Set phrases of numbers in quotes: “3 ca 4 kíp”, “4 tại chỗ”, “5 không, 3 sạch”. */
import type { Token } from '../../language/tokenize.ts';
import { keyAt } from '../token-at.ts';
import type { FoundFigure } from './found-figure.ts';

const QUOTE = '"';
/** Quotes with more words than this quote what someone said. */
const LONGEST = 7;

/** Whether a figure belongs to a short quoted phrase that opens with a number. */
export function isSlogan(tokens: readonly Token[], { start, end }: FoundFigure): boolean {
  let from = start;
  while (from > 0 && end - from < LONGEST && keyAt(tokens, from - 1) !== QUOTE) from--;
  let to = end;
  while (to < tokens.length && to - from < LONGEST && keyAt(tokens, to) !== QUOTE) to++;
  return keyAt(tokens, from - 1) === QUOTE && keyAt(tokens, to) === QUOTE && tokens[from]?.kind === 'number';
}
