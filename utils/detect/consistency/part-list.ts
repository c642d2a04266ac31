/** The list of parts behind `gồm`, `trong đó`, a colon or a bracket. */
import type { Token } from '../../language/tokenize.ts';
import {
  LIST_ENDS,
  LISTS_ALL,
  LISTS_NOTHING,
  LISTS_SOME,
  WIDER_UNITS,
} from '../../lexicon/consistency-words.ts';
import type { FigureDetection } from '../detection.ts';
import { keyAt } from '../token-at.ts';
import { keysOf, trieOf } from '../word-list.ts';
import { endsSentence, type FigureLine } from './figure-line.ts';
import { lastOf } from './phrases.ts';

/** `all`: the parts are said to make up the whole; `some`: they are only some of it, and may overlap. */
export type Coverage = 'all' | 'some';

export interface PartList {
  readonly coverage: Coverage;
  /** Indices of the figures on their line. */
  readonly whole: number;
  readonly parts: readonly number[];
  /** Every item of the list has its figure and nothing is said to remain: what is missing is missing. */
  readonly isComplete: boolean;
}

const MARKERS = trieOf<Coverage>([
  [LISTS_ALL, 'all'],
  [LISTS_SOME, 'some'],
]);
const NOTHING = keysOf(LISTS_NOTHING);
const ENDS = trieOf([[LIST_ENDS, true]]);
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(WIDER_UNITS).map(([unit, parts]) => [unit, new Set(parts.split(',').map((p) => p.trim()))]),
);
const SUMMABLE: ReadonlySet<string> = new Set(['count', 'money', 'measure']);
/** The farthest whole, in figures before the marker: `16.480 suất, trị giá 19 tỷ, tăng 14,3%, gồm …`. */
const WHOLE_REACH = 3;
/** Words between a marker and its first part: `trong đó vốn ngân sách trung ương là 5 tỷ`. */
const FIRST_PART_REACH = 8;
/** Words between a whole and its colon: `9 giải quốc gia: 1 giải Nhất …`. */
const COLON_REACH = 4;
const SEPARATORS: ReadonlySet<string> = new Set([',', 'và', 'cùng']);

/** The list whose first part is figure `first`; null where none begins there. */
export function readPartList(line: FigureLine, first: number): PartList | null {
  // Most figures have none before them that they could be part of: no word is read for those.
  if (!isPartOfEarlier(line, first)) return null;
  const marker = readMarker(line, first);
  if (!marker) return null;
  const whole = wholeOf(line, first, marker.coverage);
  if (whole === null) return null;
  return { coverage: marker.coverage, whole, ...readParts(line, whole, first, marker) };
}

interface Marker {
  readonly coverage: Coverage;
  /** Index behind it, in the tokens before the first part. */
  readonly end: number;
}

function readMarker(line: FigureLine, first: number): Marker | null {
  const gap = line.before(first);
  if (gap.some(endsSentence)) return null;
  const last = gap.at(-1)?.key;
  if (last === '(') return { coverage: 'some', end: gap.length - 1 };
  if (last === ':' && gap.length <= COLON_REACH) return { coverage: 'all', end: gap.length };
  const found = lastOf(gap, MARKERS);
  if (!found || gap.length - found.end > FIRST_PART_REACH) return null;
  const before = keyAt(gap, found.start - 1);
  if (
    found.value === 'all' &&
    (NOTHING.has(before) || NOTHING.has(`${keyAt(gap, found.start - 2)} ${before}`))
  )
    return null;
  return gap.slice(found.end).some(({ key }) => key === ',' || key === '(' || key === 'cả')
    ? null
    : { coverage: found.value, end: found.end };
}

/** The nearest figure before the list of which its first part can be one. */
function wholeOf(line: FigureLine, first: number, coverage: Coverage): number | null {
  const part = line.figures[first];
  const isColon = coverage === 'all' && line.before(first).at(-1)?.key === ':';
  for (let at = first - 1; at >= Math.max(0, first - (isColon ? 1 : WHOLE_REACH)); at--) {
    if (!line.areJoined(at, first)) return null;
    const whole = line.figures[at];
    if (part && whole && isPartOf(part, whole)) return at;
  }
  return null;
}

function isPartOfEarlier({ figures }: FigureLine, first: number): boolean {
  const part = figures[first];
  const before = figures.slice(Math.max(0, first - WHOLE_REACH), first);
  return part !== undefined && before.some((whole) => isPartOf(part, whole));
}

function isPartOf(part: FigureDetection, whole: FigureDetection): boolean {
  if (part.kind !== whole.kind || !SUMMABLE.has(whole.kind) || whole.unit === '') return false;
  const [unit, wholeUnit] = [part.unit.toLowerCase(), whole.unit.toLowerCase()];
  return (
    unit === wholeUnit ||
    (whole.kind === 'count' &&
      (unit === '' || unit.startsWith(`${wholeUnit} `) || (WIDER.get(wholeUnit)?.has(part.unit) ?? false)))
  );
}

function readParts(line: FigureLine, wholeAt: number, first: number, marker: Marker) {
  const whole = line.figures[wholeAt];
  const parts: number[] = [];
  const items = new Items();
  for (let at = first; at <= line.figures.length; at++) {
    const figure = line.figures[at];
    const gap = line.before(at);
    items.walk(at === first ? gap.slice(marker.end) : gap, at === first);
    if (items.hasEnded || !figure || !whole) break;
    if (items.isInside) continue;
    if (isPartOf(figure, whole)) {
      if (figure.change || gap.at(-1)?.key === 'từ') {
        items.breakOff();
        break;
      }
      parts.push(at);
    } else if (figure.kind === 'count' && items.isFresh) {
      // Another count as an item of its own: the list is not of parts alone.
      items.breakOff();
      break;
    }
    items.fill();
  }
  return { parts, isComplete: items.isComplete };
}

/** Follows a list's items from word to word. */
class Items {
  hasEnded = false;
  isComplete = true;
  #depth = 0;
  #base = 0;
  #isFilled = false;

  /** Within a bracket that only describes an item: `(+28,4%)`. */
  get isInside(): boolean {
    return this.#depth > this.#base;
  }

  /** No figure has been seen since the item began. */
  get isFresh(): boolean {
    return !this.#isFilled;
  }

  walk(tokens: readonly Token[], isFirst: boolean): void {
    for (let at = 0; at < tokens.length && !this.hasEnded; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.key === '(') {
        this.#depth++;
        if (isFirst) this.#base = this.#depth;
      } else if (token.key === ')') {
        if (--this.#depth < this.#base) this.#end(false);
      } else if (endsSentence(token)) this.#end(isLeftOpen(token, tokens[at + 1]));
      else if (this.isInside || isFirst) continue;
      else if (SEPARATORS.has(token.key)) {
        if (!this.#isFilled) this.isComplete = false;
        this.#isFilled = false;
      } else if (ENDS.longest(tokens, at)) this.breakOff();
    }
  }

  fill(): void {
    this.#isFilled = true;
  }

  breakOff(): void {
    this.#end(true);
  }

  #end(isOpen: boolean): void {
    if (isOpen || !this.#isFilled) this.isComplete = false;
    this.hasEnded = true;
  }
}

/** A semicolon, and dots that trail off. */
function isLeftOpen({ key }: Token, next: Token | undefined): boolean {
  return key === ';' || key === '…' || next?.key === '.';
}
