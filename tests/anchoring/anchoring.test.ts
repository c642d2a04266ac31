import { describe, expect, test } from 'vitest';
import type { Anchoring } from '../../utils/clippings/anchoring.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import { editedPages, heldBackPages, rewrittenPages, type EditedPage, type QuoteCase } from './cases.ts';
import { described, outcomeOf, placeOf, type Outcome } from './judge.ts';

interface Judged {
  readonly page: EditedPage;
  readonly quoteCase: QuoteCase;
  readonly anchoring: Anchoring;
  readonly outcome: Outcome;
}

/** @param knowsText whether the saved article is there, as in the extension, or the quote alone */
function judged(pages: readonly EditedPage[], knowsText: boolean): Judged[] {
  return pages.flatMap((page) => {
    const anchor = createAnchorer(page.present, knowsText ? page.saved : undefined);
    return page.cases.map((quoteCase) => {
      const anchoring = anchor(quoteCase.quote, quoteCase.as);
      return { page, quoteCase, anchoring, outcome: outcomeOf(quoteCase, placeOf(anchoring)) };
    });
  });
}

const wrongOf = (all: readonly Judged[]) =>
  all
    .filter(({ outcome }) => outcome === 'wrong')
    .map(({ page, quoteCase, anchoring }) => described(page, quoteCase, anchoring));

function shareFound(all: readonly Judged[]): number {
  const count = (wanted: Outcome) => all.filter(({ outcome }) => outcome === wanted).length;
  return count('found') / (count('found') + count('missed'));
}

/** Of the lost ones: the share whose reason is among those expected. */
function shareOfReasons(all: readonly Judged[]): number {
  const lost = all.filter(({ outcome }) => outcome === 'lost');
  const right = lost.filter(
    ({ quoteCase: { expected }, anchoring }) =>
      expected.type === 'orphan' &&
      anchoring.type === 'orphaned' &&
      expected.reasons.includes(anchoring.reason),
  );
  return right.length / lost.length;
}

const SETS = [
  { name: 'edits of the corpus', pages: editedPages(), atLeast: 8_000, found: 0.99, reasons: 0.97 },
  { name: 'edits written by hand', pages: rewrittenPages(), atLeast: 200, found: 0.97, reasons: 1 },
  { name: 'edits written after the rules', pages: heldBackPages(), atLeast: 70, found: 0.95, reasons: 0.9 },
];

describe.each(SETS)('$name', ({ pages, atLeast, found, reasons }) => {
  const all = judged(pages, true);

  test('enough quotes, with and without a place', () => {
    expect(all.length).toBeGreaterThanOrEqual(atLeast);
    const survivors = all.filter(({ quoteCase }) => quoteCase.expected.type === 'found').length;
    expect(Math.min(survivors, all.length - survivors)).toBeGreaterThan(all.length / 5);
  });

  test('no wrong anchor', () => {
    expect(wrongOf(all)).toEqual([]);
  });

  test('what stands is found', () => {
    expect(shareFound(all)).toBeGreaterThanOrEqual(found);
  });

  test('what is lost says why', () => {
    expect(shareOfReasons(all)).toBeGreaterThanOrEqual(reasons);
  });

  test('every anchor says its words, but for their spelling and an edited passage', () => {
    for (const { page, quoteCase, anchoring } of all) {
      if (anchoring.type !== 'anchored') continue;
      const words = page.present.slice(anchoring.start, anchoring.end);
      expect(anchoring.how === 'approximate').toBe(words !== quoteCase.quote.exact);
      expect(anchoring.how === 'position').toBe(
        words === quoteCase.quote.exact && anchoring.start === quoteCase.quote.start,
      );
    }
  });
});

test('what stands in a mark’s place is shown where it is', () => {
  const shown = judged([...rewrittenPages(), ...heldBackPages()], true).flatMap(
    ({ page, quoteCase, anchoring }) => {
      const { expected } = quoteCase;
      if (expected.type !== 'orphan' || !expected.instead || quoteCase.as === 'passage') return [];
      const { instead } = expected;
      const told = 'instead' in anchoring ? anchoring.instead : null;
      return [
        {
          told: told && page.present.slice(told.start, told.end),
          is: page.present.slice(instead.start, instead.end),
        },
      ];
    },
  );
  const right = shown.filter(({ told, is }) => told === is);
  expect(shown.length).toBeGreaterThan(50);
  expect(right.length / shown.length).toBeGreaterThanOrEqual(0.95);
});

describe('with the quote alone', () => {
  test('no wrong anchor in edits of the corpus, and hardly fewer found', () => {
    const all = judged(editedPages(), false);
    expect(wrongOf(all)).toEqual([]);
    expect(shareFound(all)).toBeGreaterThanOrEqual(0.97);
  });

  test('a cell of a table whose row was deleted is taken for the same figure of another row', () => {
    const all = judged(rewrittenPages(), false);
    expect(wrongOf(all).map((line) => line.slice(0, line.indexOf(' (')))).toEqual([
      'cells: a row deleted, another has the same figures',
      'cells: a row deleted, another has the same figures',
    ]);
  });
});
