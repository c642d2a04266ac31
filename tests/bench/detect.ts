/**
 * npm run bench:detect: what detection costs a letter, against the least that reading a text can cost (a bare Unicode
 * tokeniser) and against others that read Vietnamese; how it grows; what it holds; how fast it starts. What is
 * compared runs in turn over the same texts, so that a busy machine slows both alike.
 *
 * vntk (names by a CRF, a native module) is measured where it is installed: `npm install --no-save vntk`.
 */
import { createRequire } from 'node:module';
import { vi as chrono } from 'chrono-node';
import { detect, DETECTORS } from '../../utils/detect/detect.ts';
import { date } from '../../utils/detect/detectors/date.ts';
import { PASSAGE_LENGTH } from '../../utils/detect/passages.ts';
import { createReading } from '../../utils/detect/reading.ts';
import { measureStarts } from './detect-start.ts';
import { corpusTexts, variedText } from './detect-texts.ts';
import { median, report, versionOf, type Metric } from './report.ts';

const ROUNDS = 15;
const KB = 1000;
const MB = 1000 * KB;
/** UTF-16 code units: a long article, and the longest text anybody will meet. */
const ARTICLE = 10 * KB;
const HUGE = 10 * MB;
const STARTS = 7;

type Read = (text: string) => unknown;

const FLOOR = /[\p{L}\p{M}]+|\p{N}+|[^\s]/gu;
const floor: Read = (text) => {
  let read = 0;
  for (const [piece] of text.matchAll(FLOOR)) read += piece.length;
  return read;
};
const dates: Read = (text) => {
  return [...date.find(readingOf(text), [])];
};
const readingOf = (text: string) => createReading(text, { articleDate: TODAY, opensArticle: false });
const TODAY = { year: 2025, month: 6, day: 30 };
const names = DETECTORS.filter(({ id }) => ['organization', 'place', 'person'].includes(id));
const entities: Read = (text) => {
  const reading = readingOf(text);
  return names.flatMap((detector) => [...detector.find(reading, [])]);
};

const texts = corpusTexts();
const letters = texts.reduce((sum, text) => sum + text.length, 0);

report('detect', {
  versions: { 'chrono-node': versionOf('chrono-node'), ...(vntk() && { vntk: versionOf('vntk') }) },
  metrics: [...againstFloor(), ...againstOthers(), ...growth(), ...(await starts())],
});

function againstFloor(): Metric[] {
  const article = variedText(texts, ARTICLE, 1);
  const [least, all, one, read] = inTurn(
    [floor, texts],
    [(text: string) => detect(text), texts],
    [(text: string) => detect(text), [article]],
    [readingOf, texts],
  );
  const perDetector = DETECTORS.map((detector): Metric => {
    const readings = texts.map(readingOf);
    const found = texts.map((text) => detect(text).detections);
    const times = inTurn(
      [floor, texts],
      [
        () => {
          readings.forEach((reading, i) => [...detector.find(reading, found[i] ?? [])]);
        },
        [''],
      ],
    );
    return ratio(`${detector.id} alone, against the floor`, times[1], times[0], null);
  });
  return [
    perLetter('a bare Unicode tokeniser, the floor', least),
    perLetter('detection', all),
    ratio('detection against the floor', all, least, 8),
    { name: 'detection of an article of 10 KB', value: median(one), unit: 'ms', goal: 9, better: 'lower' },
    ratio('tokens and printed dates alone, against the floor', read, least, null),
    ...perDetector,
  ];
}

function againstOthers(): Metric[] {
  const [ours, theirs] = inTurn([dates, texts], [(text: string) => chrono.parse(text), texts]);
  const metrics = [
    ratio('dates alone, against chrono-node', ours, theirs, 1, 'chrono-node reads dates in its `vi` locale'),
  ];
  const recogniser = vntk();
  if (!recogniser) return metrics;
  // It needs about a millisecond a letter.
  const excerpt = [texts[0]?.slice(0, 300) ?? ''];
  const [mine, crf] = inTurn([entities, excerpt], [(text: string) => recogniser.tag(text), excerpt]);
  return [
    ...metrics,
    ratio('bodies, places and persons, against vntk', mine, crf, 1, 'vntk tags persons, places and bodies'),
  ];
}

/** One text of 10 MB, whole, against the same text in pieces of 10 KB. */
function growth(): Metric[] {
  const huge = variedText(texts, HUGE, 2);
  const pieces: string[] = [];
  for (let at = 0; at < huge.length; at += ARTICLE) pieces.push(huge.slice(at, at + ARTICLE));
  const whole: number[] = [];
  const small: number[] = [];
  for (let round = 0; round < 3; round++) {
    small.push(timeOf((text) => detect(text), pieces));
    whole.push(timeOf((text) => detect(text), [huge]));
  }
  const before = heapHeld();
  const found = detect(huge).detections.length;
  const after = heapHeld();
  return [
    perLetter('detection, 10 MB in pieces of 10 KB', small, huge.length),
    perLetter('detection, 10 MB at once', whole, huge.length),
    {
      ...ratio('a letter of 10 MB against one of 10 KB', whole, small, 1.2),
      note: `passages of ${String(PASSAGE_LENGTH)}; no figure and name as in the articles`,
    },
    {
      name: 'heap held after 10 MB, above before',
      value: (after - before) / MB,
      unit: 'MB',
      goal: 5,
      better: 'lower',
      note: `${String(found)} detections were found and dropped`,
    },
  ];
}

async function starts(): Promise<Metric[]> {
  const measured = await measureStarts(texts[0] ?? '', STARTS);
  const metric = (name: string, values: readonly number[], goal: number | null): Metric => ({
    name,
    value: median(values),
    unit: 'ms',
    goal,
    better: 'lower',
    note: `median of ${String(STARTS)} fresh processes, bundled`,
  });
  return [
    metric(
      'import',
      measured.map(({ importMs }) => importMs),
      null,
    ),
    metric(
      'first article',
      measured.map(({ firstMs }) => firstMs),
      null,
    ),
    metric(
      'import and first article',
      measured.map(({ importMs, firstMs }) => importMs + firstMs),
      150,
    ),
  ];
}

type Task = readonly [read: Read, texts: readonly string[]];

/** Times of the tasks, in ms: so many rounds of each, in turn, one more to warm up. */
function inTurn<Tasks extends readonly Task[]>(...tasks: Tasks): { [Index in keyof Tasks]: number[] } {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    tasks.forEach(([read, over], i) => {
      const time = timeOf(read, over);
      if (round > 0) times[i]?.push(time);
    });
  }
  return times as { [Index in keyof Tasks]: number[] };
}

function timeOf(read: Read, over: readonly string[]): number {
  const start = performance.now();
  for (const text of over) read(text);
  return performance.now() - start;
}

function ratio(
  name: string,
  ours: readonly number[],
  theirs: readonly number[],
  goal: number | null,
  note = `medians of ${String(ours.length)} each, in turn`,
): Metric {
  return { name, value: median(ours) / median(theirs), unit: 'ratio', goal, better: 'lower', note };
}

function perLetter(name: string, times: readonly number[], length = letters): Metric {
  return { name, value: (median(times) * 1000) / length, unit: 'µs/letter', goal: null, better: 'lower' };
}

/** Bytes in use after a collection; run with --expose-gc. */
function heapHeld(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

interface Recogniser {
  tag(text: string): unknown;
}

/** vntk's recogniser of names, or null where it is not installed. */
function vntk(): Recogniser | null {
  try {
    const library = createRequire(import.meta.url)('vntk') as { ner(): Recogniser };
    return library.ner();
  } catch {
    return null;
  }
}
