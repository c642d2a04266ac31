/**
 * How near detections come to a gold corpus.
 *
 *   strict   a detection counts when its kind, start and end all equal a gold span's
 *   overlap  the kind is equal and the spans share a character; each detection is claimed by one gold span
 *   value    of the gold figures and dates, the share that a detection of the same kind overlaps with an equal
 *            value, unit and approximation: a mark may be a word longer and the figure still read right
 *   title    of the gold persons with a title, the share whose overlapping detection has an equal one
 *   honours  F1 over the rows (count, recipient, award, giver), capitals and quotation marks folded
 */
import { isFigureKind, type Honour, type Kind } from '../../utils/detect/detection.ts';

/** A span as the annotation guide and the command line write it. */
export interface ScoredSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  readonly approx?: string | undefined;
  readonly title?: string | undefined;
}

export interface Answer {
  readonly detections: readonly ScoredSpan[];
  readonly honours: readonly Honour[];
}

/** One article: what it should say, and what was found in it; null where nothing answered. */
export interface ScoredArticle {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly ScoredSpan[];
  readonly honours: readonly Honour[];
  readonly answer: Answer | null;
}

export interface Summary {
  readonly gold: number;
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
  /** F1. */
  readonly strict: number;
  /** F1. */
  readonly overlap: number;
  /** Null where the gold spans have no values. */
  readonly value: number | null;
  /** Null where no gold person has a title. */
  readonly title: number | null;
}

export interface Score {
  /** In alphabetical order, the kinds that were wanted or found. */
  readonly kinds: Readonly<Partial<Record<Kind, Summary>>>;
  readonly entities: Summary;
  readonly figures: Summary;
  readonly all: Summary;
  readonly honours: {
    readonly gold: number;
    readonly found: number;
    readonly right: number;
    readonly f1: number;
  };
  /** One line for everything missed, extra or misread, in the order of the texts. */
  readonly mistakes: readonly string[];
}

const TALLIES = ['gold', 'found', 'strict', 'overlap', 'valued', 'value', 'titled', 'title'] as const;
type Tally = Record<(typeof TALLIES)[number], number>;

const newTally = (): Tally => ({
  gold: 0,
  found: 0,
  strict: 0,
  overlap: 0,
  valued: 0,
  value: 0,
  titled: 0,
  title: 0,
});

/** Scores the kinds asked for, all of them without a list. The honours are scored in any case. */
export function score(articles: readonly ScoredArticle[], only?: ReadonlySet<Kind>): Score {
  const tallies = new Map<Kind, Tally>();
  const tallyOf = (kind: Kind): Tally => {
    const tally = tallies.get(kind) ?? newTally();
    tallies.set(kind, tally);
    return tally;
  };
  const honours = { gold: 0, found: 0, right: 0 };
  const mistakes: string[] = [];

  for (const article of articles) {
    const report = (mistake: string) => mistakes.push(`${article.name} ${mistake}`);
    if (article.answer === null) report('no answer');
    const isAsked = ({ kind }: ScoredSpan) => only === undefined || only.has(kind);
    const gold = article.spans.filter(isAsked);
    const found = (article.answer?.detections ?? []).filter(isAsked);
    scoreSpans({ text: article.text, gold, found, tallyOf, report });
    scoreHonours(article, honours, report);
  }

  const kinds = [...tallies.keys()].sort();
  const tally = (kind: Kind) => tallyOf(kind);
  return {
    kinds: Object.fromEntries(kinds.map((kind) => [kind, summarize([tally(kind)])])),
    entities: summarize(kinds.filter((kind) => !isFigureKind(kind)).map(tally)),
    figures: summarize(kinds.filter(isFigureKind).map(tally)),
    all: summarize(kinds.map(tally)),
    honours: { ...honours, f1: f1(honours.right, honours.found, honours.gold) },
    mistakes,
  };
}

interface Comparison {
  readonly text: string;
  readonly gold: readonly ScoredSpan[];
  readonly found: readonly ScoredSpan[];
  readonly tallyOf: (kind: Kind) => Tally;
  readonly report: (mistake: string) => void;
}

function scoreSpans({ text, gold, found, tallyOf, report }: Comparison): void {
  const foundKeys = new Set(found.map(spanKey));
  const goldKeys = new Set(gold.map(spanKey));
  for (const span of found) {
    tallyOf(span.kind).found++;
    if (!goldKeys.has(spanKey(span))) report(`extra  ${span.kind}: ${inContext(text, span)}`);
  }
  const claimed = new Set<ScoredSpan>();
  for (const wanted of gold) {
    const tally = tallyOf(wanted.kind);
    tally.gold++;
    if (foundKeys.has(spanKey(wanted))) tally.strict++;
    else report(`missed ${wanted.kind}: ${inContext(text, wanted)}`);

    const hits = found.filter(
      ({ kind, start, end }) => kind === wanted.kind && start < wanted.end && wanted.start < end,
    );
    const first = hits.find((hit) => !claimed.has(hit));
    if (first) {
      claimed.add(first);
      tally.overlap++;
    }
    const printed = text.slice(wanted.start, wanted.end);
    if (hasValue(wanted.kind)) {
      tally.valued++;
      if (hits.some((hit) => isSameReading(hit, wanted))) tally.value++;
      else
        report(
          `value  ${wanted.kind}: ${printed} wants ${readingOf(wanted)}, has ${listOf(hits, readingOf)}`,
        );
    }
    if (wanted.kind === 'person' && wanted.title) {
      tally.titled++;
      if (hits.some((hit) => fold(hit.title) === fold(wanted.title))) tally.title++;
      else
        report(
          `title  ${printed}: wants ${wanted.title}, has ${listOf(hits, ({ title }) => title ?? 'none')}`,
        );
    }
  }
}

function scoreHonours(
  { honours, answer }: ScoredArticle,
  tally: { gold: number; found: number; right: number },
  report: (mistake: string) => void,
): void {
  const left = (answer?.honours ?? []).map(honourKey);
  tally.gold += honours.length;
  tally.found += left.length;
  for (const wanted of honours.map(honourKey)) {
    const at = left.indexOf(wanted);
    if (at >= 0) {
      left.splice(at, 1);
      tally.right++;
    } else report(`honour missed: ${wanted}`);
  }
  for (const extra of left) report(`honour extra: ${extra}`);
}

function summarize(tallies: readonly Tally[]): Summary {
  const sum = newTally();
  for (const tally of tallies) for (const name of TALLIES) sum[name] += tally[name];
  return {
    gold: sum.gold,
    found: sum.found,
    precision: share(sum.strict, sum.found) ?? 1,
    recall: share(sum.strict, sum.gold) ?? 1,
    strict: f1(sum.strict, sum.found, sum.gold),
    overlap: f1(sum.overlap, sum.found, sum.gold),
    value: share(sum.value, sum.valued),
    title: share(sum.title, sum.titled),
  };
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
const f1 = (right: number, found: number, gold: number) =>
  found + gold === 0 ? 1 : (2 * right) / (found + gold);

const hasValue = (kind: Kind) => isFigureKind(kind) || kind === 'date';
const spanKey = ({ kind, start, end }: ScoredSpan) => `${kind} ${start} ${end}`;
const honourKey = ({ count, recipient, award, giver }: Honour) =>
  [count ?? '', fold(recipient), fold(award), fold(giver)].join(' | ');

function isSameReading(a: ScoredSpan, b: ScoredSpan): boolean {
  if (!isSameValue(a.value, b.value)) return false;
  return b.kind === 'date' || (fold(a.unit) === fold(b.unit) && fold(a.approx) === fold(b.approx));
}

/** Numbers compare as numbers (2.90 = 2.9), all else folded. */
function isSameValue(a: string | undefined, b: string | undefined): boolean {
  return fold(a) === fold(b) || (fold(a) !== '' && Number(a) === Number(b));
}

function fold(text: string | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'‘’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const readingOf = ({ value, unit, approx }: ScoredSpan) =>
  [value, unit, approx].filter((part) => part !== undefined && part !== '').join(' ');

const listOf = (hits: readonly ScoredSpan[], write: (hit: ScoredSpan) => string) =>
  hits.map(write).join(' / ') || 'nothing';

function inContext(text: string, { start, end }: ScoredSpan): string {
  const before = text.slice(Math.max(0, start - 20), start);
  return `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`.replace(/\n/g, '/');
}
