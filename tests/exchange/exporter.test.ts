import { describe, expect, test, vi } from 'vitest';
import type { ExportProgress } from '../../utils/clippings/export-progress.ts';
import type { Clipping } from '../../utils/clippings/clipping.ts';
import { StoreFailure, type StoreError } from '../../utils/clippings/repository.ts';
import { succeed } from '../../utils/clippings/result.ts';
import { openExportFile, type ExportFile } from '../../utils/exchange/export-file.ts';
import { createExporter, type ExporterParts, type ReadyFile } from '../../utils/exchange/exporter.ts';
import { createSampler } from '../support/clippings.ts';

const FULL: StoreError = { type: 'full', advice: 'freeSpace' };

/** An exporter over batches, and everything it said. */
function setUp(batches: () => AsyncIterable<readonly Clipping[]>, changes: Partial<ExporterParts> = {}) {
  const sampler = createSampler();
  const reports: ExportProgress[] = [];
  const files: ReadyFile[] = [];
  const opened: ExportFile[] = [];
  const exporter = createExporter({
    repository: {
      count: () => Promise.resolve(succeed(4)),
      iterate: batches,
      vocabulary: () => Promise.resolve(succeed([])),
    },
    openFile: async () => {
      const file = await openExportFile();
      vi.spyOn(file, 'discard');
      opened.push(file);
      return file;
    },
    now: sampler.tick,
    report: (progress) => {
      reports.push(progress);
      return Promise.resolve();
    },
    ready: (file) => {
      files.push(file);
      return Promise.resolve();
    },
    toStoreError: (error) => (error instanceof StoreFailure ? error.error : FULL),
    ...changes,
  });
  return { exporter, reports, files, opened };
}

async function* twoBatches() {
  const sampler = createSampler();
  yield await Promise.resolve([sampler.clipping(), sampler.clipping()]);
  yield await Promise.resolve([sampler.clipping(), sampler.clipping()]);
}

describe('the exporter', () => {
  test('writes the file, tells how far it is, and hands over an address', async () => {
    const { exporter, reports, files } = setUp(twoBatches);
    await exporter.build({ type: 'all' });
    expect(reports.map((report) => (report.status === 'running' ? report.done : report.status))).toEqual([
      0, 2, 4,
    ]);
    const [file] = files;
    expect(file?.count).toBe(4);
    const document: unknown = await (await fetch(file?.url ?? '')).json();
    expect(document).toMatchObject({ version: 1, count: 4 });
    expect(exporter.isBusy()).toBe(true);
  });

  test('takes the address back when the file is no longer needed', async () => {
    const { exporter, files, opened } = setUp(twoBatches);
    await exporter.build({ type: 'all' });
    await exporter.release();
    expect(exporter.isBusy()).toBe(false);
    expect(opened[0]?.discard).toHaveBeenCalled();
    await expect(fetch(files[0]?.url ?? '')).rejects.toThrow();
  });

  test('stops at a word, and removes what it wrote', async () => {
    const { exporter, reports, files, opened } = setUp(async function* () {
      yield* twoBatches();
      exporter.cancel();
      yield [];
    });
    await exporter.build({ type: 'all' });
    expect(reports.at(-1)).toEqual({ status: 'cancelled' });
    expect(files).toEqual([]);
    expect(opened[0]?.discard).toHaveBeenCalled();
    expect(exporter.isBusy()).toBe(false);
  });

  test('says why it failed', async () => {
    const { exporter, reports, files } = setUp(async function* () {
      yield* twoBatches();
      throw new StoreFailure(FULL);
    });
    await exporter.build({ type: 'all' });
    expect(reports.at(-1)).toEqual({ status: 'failed', error: FULL });
    expect(files).toEqual([]);
  });

  test('says so where no file can be opened', async () => {
    const { exporter, reports } = setUp(twoBatches, { openFile: () => Promise.reject(new Error('no disk')) });
    await exporter.build({ type: 'all' });
    expect(reports.at(-1)).toEqual({ status: 'failed', error: FULL });
  });

  test('a second export replaces the first one’s file', async () => {
    const { exporter, files } = setUp(twoBatches);
    await exporter.build({ type: 'all' });
    await exporter.build({ type: 'all' });
    await expect(fetch(files[0]?.url ?? '')).rejects.toThrow();
    expect((await fetch(files[1]?.url ?? '')).ok).toBe(true);
  });
});
