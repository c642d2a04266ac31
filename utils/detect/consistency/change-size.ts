/** How large a change is said to be, and the words it is joined on with. */
import type { Token } from '../../language/tokenize.ts';
import { CHANGE_LINKS } from '../../lexicon/consistency-words.ts';
import { compare, subtract, ZERO, type Fixed } from '../decimal.ts';
import type { Change, FigureDetection } from '../detection.ts';
import { trieOf } from '../word-list.ts';
import { boundsOf, mayAgree, type Bounds } from './bounds.ts';
import { lowerRun } from './phrases.ts';

export interface ChangeSize extends Bounds {
  readonly direction: Change['direction'];
}

const LINKS = trieOf([[CHANGE_LINKS, true]]);
/** Words that may describe what was counted before the figure that belongs to it. */
const DESCRIPTION_REACH = 5;

/** The size without its sign; null for a figure that says no change, or one against a base of its own. */
export function sizeOf(text: string, figure: FigureDetection): ChangeSize | null {
  const direction = figure.change?.direction ?? signOf(text, figure);
  const bounds = boundsOf(text, figure);
  if (!direction || !bounds || figure.change?.base !== undefined) return null;
  const [a, b] = [absolute(bounds.low), absolute(bounds.high)];
  return compare(a, b) <= 0 ? { low: a, high: b, direction } : { low: b, high: a, direction };
}

/** The direction of a written sign: `-6,82%`, `+8,94%`. */
export function signOf(text: string, { start }: FigureDetection): Change['direction'] | null {
  const first = text[start];
  return first === '+' ? 'up' : first === '-' || first === '–' || first === '−' ? 'down' : null;
}

/** How far apart two figures may be. */
export function distance(a: Bounds, b: Bounds): Bounds {
  const [one, other] = [absolute(subtract(b.low, a.high)), absolute(subtract(b.high, a.low))];
  const [near, far] = compare(one, other) <= 0 ? [one, other] : [other, one];
  return { low: mayAgree(a, b) ? ZERO : near, high: far };
}

export function absolute(value: Fixed): Fixed {
  return value.digits < 0n ? { ...value, digits: -value.digits } : value;
}

/** Only words that lead to the size of a change: `tăng`, `tức giảm`. */
export function isAllLinks(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length;) {
    const link = LINKS.longest(tokens, at);
    if (!link) return false;
    at = link.endToken;
  }
  return true;
}

/** A few words that describe what was counted, then `mark` and nothing else up to index `rest`; null otherwise. */
export function behindDescription(gap: readonly Token[], mark: string): readonly Token[] | null {
  const described = lowerRun(gap).length;
  return described <= DESCRIPTION_REACH && gap[described]?.key === mark ? gap.slice(described + 1) : null;
}

export function keysOf(tokens: readonly Token[]): string {
  return tokens.map(({ key }) => key).join(' ');
}
