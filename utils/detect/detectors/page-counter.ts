/** Counters, ratings and timeouts of the page around an article: 2.145 lượt xem, Thời gian chờ: 60 giây. */
import type { Token } from '../../language/tokenize.ts';
import { CHROME } from '../../lexicon/figure-words.ts';
import { trieOf } from '../word-list.ts';
import type { FoundFigure } from './found-figure.ts';

const CHROME_TRIE = trieOf([[CHROME, true]]);
/** A line of chrome is short; longer ones are sentences of the article. */
const LONGEST_LINE = 24;

/** Whether a figure stands on a short line that speaks of the page. */
export function isChrome(tokens: readonly Token[], { start, end }: FoundFigure): boolean {
  let from = start;
  while (from > 0 && tokens[from - 1]?.kind !== 'break' && start - from < LONGEST_LINE) from--;
  let to = end;
  while (to < tokens.length && tokens[to]?.kind !== 'break' && to - from < LONGEST_LINE) to++;
  if (to - from >= LONGEST_LINE) return false;
  for (let at = from; at < to; at++) if (CHROME_TRIE.longest(tokens, at)) return true;
  return false;
}
