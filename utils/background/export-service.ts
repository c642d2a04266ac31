/**
 * One export at a time, from the click to the file on disk. What it knows is in session storage, so that it goes on
 * when the background is stopped and started again between two of its steps.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { ExportProgress } from '../clippings/export-progress.ts';
import type { IsoDateTime } from '../clippings/fields.ts';
import type { LibraryFilter } from '../clippings/repository.ts';
import { fail, succeed, type Result } from '../clippings/result.ts';
import { exportFilename } from '../exchange/filename.ts';
import { ExportProgressSchema } from '../messaging/payloads.ts';
import type { ExportRefusal } from '../messaging/protocol.ts';

/** Where the file is built: the offscreen document (Chrome) or the event page itself (Firefox). */
export interface ExportHost {
  /** Makes ready to build; alive from then on until released. */
  readonly open: () => Promise<void>;
  /** Begins; rejects where nobody is there to. */
  readonly build: (filter: LibraryFilter) => Promise<void>;
  readonly cancel: () => Promise<void>;
  /** The file is on disk, or never will be. */
  readonly release: () => Promise<void>;
  readonly isAlive: () => Promise<boolean>;
}

export interface ExportParts {
  readonly host: ExportHost;
  readonly now: () => IsoDateTime;
  /** Tells every open page. */
  readonly announce: (progress: ExportProgress) => void;
}

export type ExportService = ReturnType<typeof createExportService>;

const KEY = 'export';
const StateSchema = v.object({
  progress: ExportProgressSchema,
  filename: v.string(),
  count: v.number(),
  /** The browser's download, once the file is built. */
  downloadId: v.nullable(v.number()),
});
type State = v.InferOutput<typeof StateSchema>;
const NONE: State = { progress: { status: 'idle' }, filename: '', count: 0, downloadId: null };

export function createExportService({ host, now, announce }: ExportParts) {
  async function read(): Promise<State> {
    const stored = v.safeParse(StateSchema, (await browser.storage.session.get(KEY))[KEY]);
    return stored.success ? stored.output : NONE;
  }

  async function write(state: State): Promise<void> {
    await browser.storage.session.set({ [KEY]: state });
    announce(state.progress);
  }

  async function end(progress: ExportProgress): Promise<void> {
    await write({ ...NONE, progress });
    await host.release();
  }

  /** The progress, an export that died in silence found out. */
  async function progress(): Promise<ExportProgress> {
    const state = await read();
    if (state.progress.status !== 'running') return state.progress;
    if (state.downloadId !== null) await settle(state.downloadId);
    else if (!(await host.isAlive())) await end({ status: 'failed', error: { type: 'interrupted' } });
    return (await read()).progress;
  }

  /** Ends the export where its download has ended. */
  async function settle(downloadId: number): Promise<void> {
    const { filename, count, ...state } = await read();
    if (state.downloadId !== downloadId) return;
    const [item] = await browser.downloads.search({ id: downloadId });
    if (item?.state === 'in_progress') return;
    if (item?.state === 'complete') await end({ status: 'done', count, filename });
    else if (item?.error === 'USER_CANCELED') await end({ status: 'cancelled' });
    else await end({ status: 'failed', error: { type: 'download', detail: item?.error ?? 'unknown' } });
  }

  return {
    async start(filter: LibraryFilter): Promise<Result<null, ExportRefusal>> {
      if ((await progress()).status === 'running') return fail({ type: 'already-running' });
      try {
        await host.open();
        await write({
          ...NONE,
          progress: { status: 'running', filter: { ...filter }, done: 0, total: 0 },
          filename: exportFilename(now(), filter),
        });
        await host.build(filter);
      } catch {
        await end({ status: 'failed', error: { type: 'interrupted' } });
      }
      return succeed(null);
    },

    async cancel(): Promise<void> {
      const { downloadId } = await read();
      if (downloadId === null) await host.cancel();
      // A download that ended a moment ago cannot be cancelled any more, and need not be.
      else await browser.downloads.cancel(downloadId).catch(() => undefined);
    },

    progress,
    settle,

    /** The host tells how far it is, or that it stopped. */
    async report(reported: ExportProgress): Promise<void> {
      const state = await read();
      if (state.progress.status !== 'running') return;
      if (reported.status === 'running') await write({ ...state, progress: reported });
      else await end(reported);
    },

    /** The host has the file: hands it to the browser to download. */
    async download(file: { readonly url: string; readonly count: number }): Promise<void> {
      const state = await read();
      if (state.progress.status !== 'running') return host.release();
      const { filename } = state;
      try {
        const downloadId = await browser.downloads.download({ url: file.url, filename, saveAs: false });
        await write({ ...state, count: file.count, downloadId });
        // It may have ended before we knew its number.
        await settle(downloadId);
      } catch (error) {
        await end({ status: 'failed', error: { type: 'download', detail: String(error) } });
      }
    },
  };
}
