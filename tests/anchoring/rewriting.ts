/**
 * Edits written by hand: a stretch of an article before and after, the quotes marked in both.
 *
 * Before, `⟦a:49 đơn vị⟧` is a mark that was saved, `⟦A:…⟧` a passage; marks may nest. After, `⟦a:49 đơn vị⟧` is where
 * it must be found and `⟦!a:39 đơn vị⟧` what stands in its place now; a mark that does not come up again has gone.
 */
import type { OrphanReason } from '../../utils/clippings/anchoring.ts';
import { quoteOf } from '../../utils/clippings/quote.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import type { EditedPage, QuoteCase } from './cases.ts';
import type { Expectation } from './expectation.ts';

export interface Rewriting {
  readonly name: string;
  /** An article of the corpus by its name. */
  readonly article: string;
  /** Stretches of the article, without their marks word for word in it, and once. */
  readonly changes: readonly (readonly [before: string, after: string])[];
  /** Put behind the whole text. */
  readonly appended?: string;
  /** Where a mark is lost for another reason than what stands in its place says. */
  readonly reasons?: Readonly<Record<string, OrphanReason>>;
}

interface MarkedRange extends TextRange {
  readonly id: string;
  readonly isInstead: boolean;
}

interface Marked {
  readonly text: string;
  readonly ranges: readonly MarkedRange[];
}

/** @throws where a stretch is not in the article, or more than once */
export function rewrittenPage(rewriting: Rewriting, saved: string): EditedPage {
  const places = rewriting.changes
    .map(([before, after]) => {
      const old = readMarks(before);
      const start = saved.indexOf(old.text);
      if (start < 0 || saved.includes(old.text, start + 1)) {
        throw new Error(`${rewriting.name}: once in ${rewriting.article}: ${old.text}`);
      }
      return { start, end: start + old.text.length, old, now: readMarks(after) };
    })
    .sort((a, b) => a.start - b.start);

  let present = '';
  let from = 0;
  const before: MarkedRange[] = [];
  const after: MarkedRange[] = [];
  for (const { start, end, old, now } of places) {
    present += saved.slice(from, start);
    before.push(...old.ranges.map(shifted(start)));
    after.push(...now.ranges.map(shifted(present.length)));
    present += now.text;
    from = end;
  }
  present += saved.slice(from);
  const appended = readMarks(rewriting.appended ?? '');
  after.push(...appended.ranges.map(shifted(present.length)));
  present += appended.text;

  const cases = before.map((range): QuoteCase => {
    const quote = quoteOf(saved, range);
    const there = after.filter(({ id }) => id === range.id);
    return {
      quote,
      as: range.id === range.id.toUpperCase() ? 'passage' : 'mark',
      expected: expected(quote.exact, present, there, rewriting.reasons?.[range.id]),
    };
  });
  return { edit: rewriting.name, article: rewriting.article, saved, present, cases };
}

function expected(
  exact: string,
  present: string,
  there: readonly MarkedRange[],
  reason: OrphanReason | undefined,
): Expectation {
  const places = there.filter(({ isInstead }) => !isInstead);
  if (places.length > 0) return { type: 'found', places };
  const [instead] = there;
  if (reason !== undefined) return { type: 'orphan', reasons: [reason], instead };
  if (instead === undefined) {
    return { type: 'orphan', reasons: present.includes(exact) ? ['outOfPlace', 'ambiguous'] : ['absent'] };
  }
  const now = present.slice(instead.start, instead.end);
  return {
    type: 'orphan',
    reasons: [digitsOf(now) === digitsOf(exact) ? 'wordsDiffer' : 'figuresDiffer'],
    instead,
  };
}

/** The numbers as printed. */
function digitsOf(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}

function shifted(by: number): (range: MarkedRange) => MarkedRange {
  return (range) => ({ ...range, start: range.start + by, end: range.end + by });
}

function readMarks(marked: string): Marked {
  let text = '';
  const ranges: MarkedRange[] = [];
  const open: { readonly id: string; readonly isInstead: boolean; readonly start: number }[] = [];
  for (const [piece, , isInstead, id] of marked.matchAll(/(⟦(!?)([A-Za-z]):)|⟧|[^⟦⟧]+/g)) {
    if (id !== undefined) open.push({ id, isInstead: isInstead === '!', start: text.length });
    else if (piece === '⟧') {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a mark is closed that was not opened: ${marked}`);
      ranges.push({ ...mark, end: text.length });
    } else text += piece;
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${marked}`);
  return { text, ranges };
}
