/**
 * Parts against their whole.
 * Noted: `135 đại biểu, trong đó 41 nam, 97 nữ`; `12 huy chương, gồm 3 HCV, 4 HCB và 6 HCĐ`; `12 xã, trong đó 15 xã`.
 * Not noted: parts that may overlap (`135 đại biểu, trong đó 41 nữ, 97 người dân tộc thiểu số`), lists that leave
 * something out (`còn lại`, an item without a figure), subtotals.
 */
import { add, compare, ZERO, type Fixed } from '../decimal.ts';
import type { FigureDetection } from '../detection.ts';
import { areComparable, boundsOf, mayAgree, sumOf, valueOf, type Bounds } from './bounds.ts';
import type { FigureLine } from './figure-line.ts';
import { noteOf, type ConsistencyNote } from './note.ts';
import { readPartList, type PartList } from './part-list.ts';

/** Beyond this many parts subtotals are not looked for, and nothing is noted. */
const MOST_PARTS = 12;

export function* checkSums(line: FigureLine): Generator<ConsistencyNote> {
  for (let first = 1; first < line.figures.length; first++) {
    const list = readPartList(line, first);
    const note = list && checkList(line, list);
    if (note) yield note;
  }
}

function checkList(line: FigureLine, list: PartList): ConsistencyNote | null {
  const whole = line.figures[list.whole];
  const parts = list.parts.flatMap((at) => line.figures[at] ?? []);
  const wholeBounds = whole && boundsOf(line.text, whole);
  const bounds = parts.flatMap((part) => boundsOf(line.text, part) ?? []);
  if (
    whole?.amount.type !== 'exact' ||
    !wholeBounds ||
    bounds.length < parts.length ||
    parts.some(({ amount }) => amount.type !== 'exact') ||
    parts.length > MOST_PARTS
  )
    return null;
  const larger = bounds.findIndex(({ low }) => compare(low, wholeBounds.high) > 0);
  const largerPart = parts[larger];
  const largerBounds = bounds[larger];
  if (largerPart && largerBounds) {
    return areComparable(largerBounds, wholeBounds)
      ? noteOf('sum', 'larger-part', [whole, largerPart], addUp([largerPart]), whole)
      : null;
  }
  const rule = ruleOf(line, list, whole, parts);
  if (rule === null || parts.length < 2) return null;
  const sum = sumOf(bounds);
  if (mayAgree(sum, wholeBounds) || !areComparable(sum, wholeBounds)) return null;
  const isOver = compare(sum.low, wholeBounds.high) > 0;
  if (isOver ? hasSubtotal(bounds, wholeBounds) : !list.isComplete || rule === 'shares') return null;
  return noteOf('sum', rule, [whole, ...parts], addUp(parts), whole);
}

/** Why the parts must make up the whole, or may at least not exceed it; null where they need not. */
function ruleOf(line: FigureLine, list: PartList, whole: FigureDetection, parts: readonly FigureDetection[]) {
  if (list.coverage === 'all') return 'parts';
  const sexes = list.parts.map((at) => sexOf(line, at));
  if (parts.length === 2 && sexes.includes('nam') && sexes.includes('nữ')) return 'sexes';
  // Sums of money are given once; people and things are counted under several heads.
  return whole.kind === 'money' ? 'shares' : null;
}

function sexOf(line: FigureLine, at: number): 'nam' | 'nữ' | null {
  const words = [
    ...(line.figures[at]?.unit.split(' ') ?? []),
    ...line
      .behind(at)
      .slice(0, 2)
      .map(({ text }) => text),
  ];
  return words.includes('nam') ? 'nam' : words.includes('nữ') ? 'nữ' : null;
}

/** Some of the parts make up the whole already: the others repeat or divide them. */
function hasSubtotal(parts: readonly Bounds[], whole: Bounds): boolean {
  for (let chosen = 1; chosen < 2 ** parts.length; chosen++) {
    const some = parts.filter((_, i) => (chosen >> i) & 1);
    if (some.length < parts.length && mayAgree(sumOf(some), whole)) return true;
  }
  return false;
}

function addUp(parts: readonly FigureDetection[]): Fixed {
  return parts.reduce((sum, part) => add(sum, valueOf(part)), ZERO);
}
