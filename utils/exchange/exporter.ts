/** Writes a part of the library to a file and hands over its address. Runs wherever blob addresses can be made. */
import type { ExportProgress } from '../clippings/export-progress.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import {
  StoreFailure,
  type LibraryFilter,
  type Repository,
  type StoreError,
} from '../clippings/repository.ts';
import { clippingsJson } from './clippings-json.ts';
import type { ExportFile } from './export-file.ts';

export interface ReadyFile {
  /** A blob address, valid until `release`. */
  readonly url: string;
  readonly count: number;
}

export interface ExporterParts {
  readonly repository: Pick<Repository, 'count' | 'iterate' | 'vocabulary'>;
  readonly openFile: () => Promise<ExportFile>;
  readonly now: () => IsoDateTime;
  /** Running, cancelled or failed; never done, since the file is not in the user's hands yet. */
  readonly report: (progress: ExportProgress) => Promise<void>;
  readonly ready: (file: ReadyFile) => Promise<void>;
  readonly toStoreError: (error: unknown) => StoreError;
}

export interface Exporter {
  /** Resolves when the file is ready, or the export cancelled or failed; never rejects. */
  build(filter: LibraryFilter): Promise<void>;
  cancel(): void;
  /** Forgets the file, downloaded or not. */
  release(): Promise<void>;
  isBusy(): boolean;
}

export function createExporter(parts: ExporterParts): Exporter {
  let job: { readonly abort: AbortController; file?: ExportFile; url?: string } | null = null;

  async function release(): Promise<void> {
    const finished = job;
    job = null;
    finished?.abort.abort();
    if (finished?.url !== undefined) URL.revokeObjectURL(finished.url);
    await finished?.file?.discard();
  }

  return {
    async build(filter) {
      await release();
      const current: NonNullable<typeof job> = { abort: new AbortController() };
      job = current;
      const { signal } = current.abort;
      try {
        current.file = await parts.openFile();
        const count = await writeAll(parts, filter, current.file, signal);
        signal.throwIfAborted();
        current.url = URL.createObjectURL(await current.file.finish());
        await parts.ready({ url: current.url, count });
      } catch (error) {
        await current.file?.discard();
        if (job === current) job = null;
        await parts.report(
          signal.aborted ? { status: 'cancelled' } : { status: 'failed', error: parts.toStoreError(error) },
        );
      }
    },
    cancel() {
      job?.abort.abort();
    },
    release,
    isBusy: () => job !== null,
  };
}

/** Writes every clipping of the filter; returns how many there were. */
async function writeAll(
  { repository, now, report }: ExporterParts,
  filter: LibraryFilter,
  file: ExportFile,
  signal: AbortSignal,
): Promise<number> {
  const [counted, vocabulary] = await Promise.all([repository.count(filter), repository.vocabulary()]);
  if (!counted.ok) throw new StoreFailure(counted.error);
  if (!vocabulary.ok) throw new StoreFailure(vocabulary.error);
  const total = counted.value;
  let done = 0;
  await report({ status: 'running', filter, done, total });

  async function* reported() {
    for await (const batch of repository.iterate(filter)) {
      signal.throwIfAborted();
      yield batch;
      done += batch.length;
      await report({ status: 'running', filter, done, total: Math.max(done, total) });
    }
  }
  const header = { exportedAt: now(), filter, vocabulary: vocabulary.value };
  for await (const chunk of clippingsJson(header, reported())) await file.write(chunk);
  return done;
}
