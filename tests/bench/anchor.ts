/**
 * npm run bench:anchor: quotes of edited pages (tests/anchoring) found again by ours, by dom-anchor-text-quote and by
 * approx-string-match, the same cases in one run, page by page in turn: what is found, missed and wrong, and the time.
 *
 * dom-anchor-text-quote gets the quote with its neighbours, its position as a hint, and the page as one text node in
 * jsdom; only its search is timed, not the range it would make. approx-string-match gets the quote's words and as many
 * errors as our passages may have; of equally good matches the one nearest to where the quote stood is taken.
 */
import search from 'approx-string-match';
import { toTextPosition } from 'dom-anchor-text-quote';
import { JSDOM } from 'jsdom';
import { annotationsOf } from '../../utils/clippings/create-clipping.ts';
import type { Quote } from '../../utils/clippings/annotation.ts';
import { detect } from '../../utils/detect/detect.ts';
import type { TextRange } from '../../utils/language/normalize.ts';
import { createAnchorer } from '../../utils/page/anchor.ts';
import { compareVersions } from '../../utils/page/compare-versions.ts';
import { editedPages, heldBackPages, rewrittenPages, type EditedPage } from '../anchoring/cases.ts';
import { outcomeOf, placeOf, type Outcome } from '../anchoring/judge.ts';
import { corpusTexts, variedText } from './detect-texts.ts';
import { median, report, versionOf, type Metric } from './report.ts';

/** The share of a quote's letters that may differ, as for ours. */
const MAX_ERROR_RATE = 0.2;
const ROUNDS = 5;
/** Every eighth page is timed; all are judged. */
const TIMED_EVERY = 8;
/** UTF-16 code units. */
const ARTICLE = 100_000;

/** Finds the quotes of one page; null where one is not found. */
type FindAll = (page: EditedPage) => (TextRange | null)[];

const { document } = new JSDOM().window;

const CONTENDERS = {
  ours: ({ present, saved, cases }) => {
    const anchor = createAnchorer(present, saved);
    return cases.map(({ quote, as }) => placeOf(anchor(quote, as)));
  },
  'ours, the quote alone': ({ present, cases }) => {
    const anchor = createAnchorer(present);
    return cases.map(({ quote, as }) => placeOf(anchor(quote, as)));
  },
  'dom-anchor-text-quote': ({ present, cases }) => {
    const root = document.createElement('article');
    root.textContent = present;
    return cases.map(({ quote }) => toTextPosition(root, quote, { hint: quote.start }));
  },
  'approx-string-match': ({ present, cases }) => cases.map(({ quote }) => bestMatch(present, quote)),
} satisfies Record<string, FindAll>;
type Contender = keyof typeof CONTENDERS;
const names = Object.keys(CONTENDERS) as Contender[];

function bestMatch(text: string, { exact, start }: Quote): TextRange | null {
  const [best] = search(text, exact, Math.floor(exact.length * MAX_ERROR_RATE)).sort(
    (a, b) => a.errors - b.errors || Math.abs(a.start - start) - Math.abs(b.start - start),
  );
  return best ?? null;
}

/** Theirs may end a letter or two off: a place is the same that shares more than half of both. */
function sharesMost(a: TextRange, b: TextRange): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return 2 * shared > Math.max(a.end - a.start, b.end - b.start);
}

const sets: readonly (readonly [name: string, pages: readonly EditedPage[]])[] = [
  ['edits of the corpus', editedPages()],
  ['edits written by hand', rewrittenPages()],
  ['edits written after the rules', heldBackPages()],
];
const all = sets.flatMap(([, pages]) => pages);
const timed = all.filter((_, index) => index % TIMED_EVERY === 0);

const judged = new Map(names.map((name) => [name, judge(CONTENDERS[name], all)]));
console.table(Object.fromEntries(judged));

report('anchor', {
  versions: Object.fromEntries(
    ['dom-anchor-text-quote', 'approx-string-match', 'diff'].map((name) => [name, versionOf(name)]),
  ),
  metrics: [
    { name: 'quotes', value: quotesOf(all), unit: 'quotes', goal: 300, better: 'higher' },
    {
      name: 'of these, on pages edited by hand',
      value: quotesOf(all) - quotesOf(sets[0]?.[1] ?? []),
      unit: 'quotes',
      goal: null,
      better: 'higher',
    },
    ...names.flatMap(outcomes),
    ...sets.flatMap(([name, pages]) => shares(`ours, ${name}`, judge(CONTENDERS.ours, pages), 0, 95)),
    ...speeds(),
    ...comparison(),
  ],
});

function quotesOf(pages: readonly EditedPage[]): number {
  return pages.reduce((sum, { cases }) => sum + cases.length, 0);
}

/** Outcomes, and how many quotes still stand. */
interface Judgement extends Record<Outcome, number> {
  standing: number;
}

function judge(findAll: FindAll, pages: readonly EditedPage[]): Judgement {
  const counts: Judgement = { standing: 0, found: 0, missed: 0, wrong: 0, lost: 0 };
  for (const page of pages) {
    const places = findAll(page);
    for (const [index, quoteCase] of page.cases.entries()) {
      counts[outcomeOf(quoteCase, places[index] ?? null, sharesMost)]++;
      if (quoteCase.expected.type === 'found') counts.standing++;
    }
  }
  return counts;
}

function outcomes(name: Contender): Metric[] {
  const counts = judged.get(name);
  if (counts === undefined) return [];
  return name === 'ours' ? shares(name, counts, 0, 97) : shares(name, counts, null, null);
}

function shares(
  name: string,
  { standing, found, wrong }: Judgement,
  goalWrong: number | null,
  goalFound: number | null,
): Metric[] {
  return [
    { name: `wrong anchors: ${name}`, value: wrong, unit: 'quotes', goal: goalWrong, better: 'lower' },
    {
      name: `found of what stands: ${name}`,
      value: (100 * found) / standing,
      unit: '%',
      goal: goalFound,
      better: 'higher',
    },
  ];
}

/** Each page by every contender in turn; a page's time is all of its quotes, with what they share. */
function speeds(): Metric[] {
  const times = new Map(names.map((name): [Contender, number[]] => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    const sums = new Map(names.map((name) => [name, 0]));
    for (const page of timed) {
      for (const name of names) {
        const start = performance.now();
        CONTENDERS[name](page);
        sums.set(name, (sums.get(name) ?? 0) + performance.now() - start);
      }
    }
    // The first round warms up.
    if (round > 0) for (const [name, sum] of sums) times.get(name)?.push(sum);
  }
  const medians = new Map([...times].map(([name, values]) => [name, median(values)]));
  const timeOf = (name: Contender) => medians.get(name) ?? NaN;
  return [
    ...names.map((name): Metric => ({
      name: `time a quote: ${name}`,
      value: (1000 * timeOf(name)) / quotesOf(timed),
      unit: 'µs',
      goal: null,
      better: 'lower',
      note: `${quotesOf(timed)} quotes on ${timed.length} pages, median of ${ROUNDS} rounds`,
    })),
    ...(['dom-anchor-text-quote', 'approx-string-match'] as const).map((name): Metric => ({
      name: `ours against ${name}`,
      value: timeOf('ours') / timeOf(name),
      unit: 'ratio',
      goal: 1,
      better: 'lower',
      note: `medians of ${ROUNDS} rounds, page by page in turn`,
    })),
  ];
}

/** What the side panel waits for when a clipped page is opened again: unchanged, and with every fifth line changed. */
function comparison(): Metric[] {
  const text = variedText(corpusTexts(), ARTICLE, 3);
  const { detections } = detect(text);
  let count = 0;
  const saved = { article: { text }, annotations: annotationsOf(detections, text, () => String(count++)) };
  const edited = text
    .split('\n')
    .map((line, index) => (index % 5 === 0 ? line.replace(/\d/, '7').replace(/ và /, ' cùng ') : line))
    .join('\n');
  const versions = [
    ['unchanged', { text, detections }],
    ['every fifth line changed', { text: edited, detections: detect(edited).detections }],
  ] as const;
  return versions.map(([name, present]) => ({
    name: `comparing two versions of 100 KB, ${name}`,
    value: median(
      Array.from({ length: ROUNDS }, () => {
        const start = performance.now();
        compareVersions(saved, present);
        return performance.now() - start;
      }),
    ),
    unit: 'ms',
    goal: 1000,
    better: 'lower',
    note: `${count} annotations`,
  }));
}
