/** Technical standards: `QCVN 02:2009/BYT`, `QCVN 12-MT:2015/BTNMT`, `TCVN 9310`. */
import type { Token } from '../../../language/tokenize.ts';
import type { Mention } from './key.ts';
import { textOf } from './law.ts';

export function readStandard(tokens: readonly Token[], at: number): { to: number; mention: Mention } | null {
  const head = tokens[at]?.text;
  if ((head !== 'QCVN' && head !== 'TCVN') || tokens[at + 1]?.kind !== 'number') return null;
  let to = at + 2;
  // The symbol runs on while nothing parts its pieces.
  for (let next = tokens[to]; next && !next.spaced && next.kind !== 'break'; next = tokens[to]) {
    const goesOn =
      next.kind !== 'punctuation' || (/^[:/-]$/u.test(next.key) && tokens[to + 1]?.spaced === false);
    if (!goesOn) break;
    to++;
  }
  return { to, mention: { type: `${head} ${textOf(tokens, at + 1, to)}` } };
}
