/** How one text became another, by words. Pure; what it costs is bounded, however much differs. */
import { diffArrays } from 'diff';
import type { TextRun } from './version-changes.ts';

/**
 * The time a comparison takes grows with the square of the edits it finds, and with the texts' length only once: the
 * squares of all comparisons of two texts may add up to so much. What differs in more pieces is told as wholly
 * different: a task of the page must not take 50 ms.
 */
const BUDGET = 12_000;

/** Each line with the line feed before it, so that the last one is like the others. */
const LINES = /(?=\n)/;
/** Figures with their separators, words, white space, single other characters. */
const WORDS = /\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}]+|\s+|[^]/gu;

/** Lines first, since they are few; then the words of the lines that changed. */
export function diffTexts(saved: string, present: string): TextRun[] {
  const changesOf = createComparison(BUDGET);
  const byLine = changesOf(saved, present, linesOf);
  const byWord = byLine.flatMap((change) =>
    isReplaced(change) ? changesOf(change.deleted, change.inserted, wordsOf) : [change],
  );
  return runsOf(withoutChanceMatches(joined(byWord)));
}

/** An equal stretch, or what one text has where the other has something else. */
type Change = { readonly equal: string } | Replaced;
interface Replaced {
  readonly deleted: string;
  readonly inserted: string;
}

function isReplaced(change: Change): change is Replaced {
  return 'deleted' in change;
}

/** Comparisons that share a budget: what one has spent the next ones lack. */
function createComparison(budget: number) {
  let left = budget;
  return (saved: string, present: string, partsOf: (text: string) => string[]): Change[] => {
    const maxEditLength = Math.floor(Math.sqrt(left));
    if (maxEditLength === 0) return [{ deleted: saved, inserted: present }];
    const changes = diffArrays(partsOf(saved), partsOf(present), { maxEditLength });
    const edits = changes?.reduce(
      (sum, { count, added, removed }) => sum + (added || removed ? count : 0),
      0,
    );
    left = Math.max(0, left - (edits ?? maxEditLength) ** 2);
    if (changes === undefined) return [{ deleted: saved, inserted: present }];
    return joined(
      changes.map(({ value, added, removed }): Change => {
        const text = value.join('');
        if (added) return { deleted: '', inserted: text };
        return removed ? { deleted: text, inserted: '' } : { equal: text };
      }),
    );
  };
}

/** Neighbours of one sort made one. */
function joined(changes: readonly Change[]): Change[] {
  const list: Change[] = [];
  for (const change of changes) {
    const last = list.at(-1);
    if (last !== undefined && isReplaced(last) === isReplaced(change))
      list[list.length - 1] = sum(last, change);
    else list.push(change);
  }
  return list;
}

/** Everything as replaced, unless both are equal. */
function sum(a: Change, b: Change): Change {
  if (!isReplaced(a) && !isReplaced(b)) return { equal: a.equal + b.equal };
  const [first, second] = [replaced(a), replaced(b)];
  return { deleted: first.deleted + second.deleted, inserted: first.inserted + second.inserted };
}

function replaced(change: Change): Replaced {
  return isReplaced(change) ? change : { deleted: change.equal, inserted: change.equal };
}

/**
 * Two unrelated sentences share words (`của`, `các`, spaces). An equal stretch no longer than what changed on either
 * side of it is read as changed too: one sentence for another, not a sprinkle of words.
 */
function withoutChanceMatches(changes: readonly Change[]): Change[] {
  const kept: Change[] = [];
  for (const change of changes) {
    kept.push(change);
    for (let [before, equal, after] = kept.slice(-3); ; [before, equal, after] = kept.slice(-3)) {
      if (before === undefined || equal === undefined || after === undefined) break;
      if (isReplaced(equal) || equal.equal.length > Math.min(sizeOf(before), sizeOf(after))) break;
      kept.splice(-3, 3, sum(sum(before, equal), after));
    }
  }
  return kept;
}

function sizeOf(change: Change): number {
  return isReplaced(change) ? Math.max(change.deleted.length, change.inserted.length) : 0;
}

function runsOf(changes: readonly Change[]): TextRun[] {
  return changes
    .flatMap((change): TextRun[] =>
      isReplaced(change)
        ? [
            { type: 'deleted', text: change.deleted },
            { type: 'inserted', text: change.inserted },
          ]
        : [{ type: 'equal', text: change.equal }],
    )
    .filter(({ text }) => text !== '');
}

function linesOf(text: string): string[] {
  return text.split(LINES);
}

function wordsOf(text: string): string[] {
  return text.match(WORDS) ?? [];
}
