/**
 * npm run bench:library: what a library of 50,000 clippings costs against one of 50, in two browsers side by side, the
 * measurements taken in turn, so that a busy machine slows both alike.
 */
import { readFileSync, statSync } from 'node:fs';
import { launchChromium, type ExtensionBrowser } from '../e2e/chromium.ts';
import { latestDownload } from '../e2e/export-library.ts';
import {
  exportTraces,
  fillLibrary,
  heapBytes,
  openLibraryPage,
  searchMs,
  startExport,
} from '../e2e/large-library.ts';
import { servePages } from '../e2e/serve-pages.ts';
import { median, report, type Metric } from './report.ts';

const SMALL = 50;
const LARGE = 50_000;
const ROUNDS = 15;
/** Bytes. */
const MB = 1e6;

interface Measured {
  readonly openMs: number[];
  readonly rareMs: number[];
  readonly commonMs: number[];
}

const server = await servePages([]);
const small = await launchChromium(server);
const large = await launchChromium(server);
try {
  await fillLibrary(small, SMALL);
  await fillLibrary(large, LARGE);
  const few: Measured = { openMs: [], rareMs: [], commonMs: [] };
  const many: Measured = { openMs: [], rareMs: [], commonMs: [] };
  // One round more than counted: the first also starts the worker and reads the database from disk.
  for (let round = 0; round <= ROUNDS; round++) {
    const isCounted = round > 0;
    await measure(small, SMALL, isCounted ? few : null);
    await measure(large, LARGE, isCounted ? many : null);
  }
  const exported = await measureExport(large);
  report('library', {
    versions: { chromium: large.context.browser()?.version() ?? 'unknown' },
    metrics: [
      ...compare('opening the popup at its library', few.openMs, many.openMs, 2),
      ...compare('searching a rare word', few.rareMs, many.rareMs, 2),
      ...compare('searching words that every clipping has', few.commonMs, many.commonMs, 2),
      ...exported,
    ],
  });
} finally {
  await small.close();
  await large.close();
  await server.close();
}

/** One opening and two searches; kept in `into` where they count. */
async function measure(browser: ExtensionBrowser, clippings: number, into: Measured | null): Promise<void> {
  const { popup, openMs } = await openLibraryPage(browser);
  const newest = `Trao bằng khen lần ${String(clippings)}`;
  const rareMs = await searchMs(popup, String(clippings), newest);
  const commonMs = await searchMs(popup, 'trao bằng khen', newest);
  await popup.close();
  into?.openMs.push(openMs);
  into?.rareMs.push(rareMs);
  into?.commonMs.push(commonMs);
}

function compare(name: string, few: readonly number[], many: readonly number[], goal: number): Metric[] {
  const ms = (values: readonly number[], count: number): Metric => ({
    name: `${name}, ${String(count)} clippings`,
    value: median(values),
    unit: 'ms',
    goal: null,
    better: 'lower',
  });
  const ratio: Metric = {
    name: `${name}, ${String(LARGE)} against ${String(SMALL)}`,
    value: median(many) / median(few),
    unit: 'ratio',
    goal,
    better: 'lower',
    note: `medians of ${String(ROUNDS)} each, in turn`,
  };
  return [ms(few, SMALL), ms(many, LARGE), ratio];
}

/** Exports everything; the heap is sampled after a collection, so that it tells what is held, not what was dropped. */
async function measureExport(browser: ExtensionBrowser): Promise<Metric[]> {
  const { popup } = await openLibraryPage(browser);
  const before = await heapBytes(browser);
  const start = performance.now();
  await startExport(popup);
  const samples: number[] = [];
  let status = 'running';
  while (status === 'running' || status === 'idle') {
    await new Promise((resolve) => setTimeout(resolve, 250));
    status = (await exportTraces(browser)).status;
    if (status === 'running') samples.push(await heapBytes(browser));
  }
  const seconds = (performance.now() - start) / 1000;
  if (status !== 'done') throw new Error(`the export ended as ${status}`);
  await popup.close();
  const file = await latestDownload(browser);
  if (!readFileSync(file, 'utf8').endsWith(`"count":${String(LARGE)}}\n`)) {
    throw new Error('the exported file is not whole');
  }
  const half = samples.length >> 1;
  const [early, late] = [samples.slice(0, half), samples.slice(half)];
  return [
    { name: 'export, file', value: statSync(file).size / MB, unit: 'MB', goal: null, better: 'lower' },
    {
      name: 'export, time',
      value: seconds,
      unit: 's',
      goal: null,
      better: 'lower',
      note: 'the collections for the heap samples included',
    },
    {
      name: 'export, most heap held above the start',
      value: (Math.max(...samples) - before) / MB,
      unit: 'MB',
      goal: 16,
      better: 'lower',
      note: `${String(samples.length)} samples; the extension's documents share one heap`,
    },
    {
      name: 'export, heap held in its second half against its first',
      value: median(late) / median(early),
      unit: 'ratio',
      goal: 1.2,
      better: 'lower',
    },
  ];
}
