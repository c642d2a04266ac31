import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createExportService, type ExportHost } from '../../utils/background/export-service.ts';
import type { ExportProgress } from '../../utils/clippings/export-progress.ts';
import type { IsoDateTime } from '../../utils/clippings/fields.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const ALL = { type: 'all' } as const;
const AT = '2026-03-07T10:00:00.000+07:00' as IsoDateTime;
const RUNNING: ExportProgress = { status: 'running', filter: ALL, done: 1, total: 2 };
const FILE = { url: 'blob:chrome-extension://ours/1', count: 2 };

/** The browser's downloads, as far as they are used. */
const downloads = {
  download: vi.fn<(options: object) => Promise<number>>(),
  search: vi.fn<(query: object) => Promise<object[]>>(),
  cancel: vi.fn<(id: number) => Promise<void>>(),
};

function setUp() {
  let alive = false;
  const host = {
    open: vi.fn(() => {
      alive = true;
      return Promise.resolve();
    }),
    build: vi.fn(() => Promise.resolve()),
    cancel: vi.fn(() => Promise.resolve()),
    release: vi.fn(() => {
      alive = false;
      return Promise.resolve();
    }),
    isAlive: () => Promise.resolve(alive),
  } satisfies ExportHost;
  const announced: ExportProgress[] = [];
  const start = () =>
    createExportService({ host, now: () => AT, announce: (progress) => void announced.push(progress) });
  return {
    host,
    announced,
    service: start(),
    /** The background stopped and started again. */
    restart: start,
    killHost: () => {
      alive = false;
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.resetAllMocks();
  Object.assign(fakeBrowser, { downloads });
  downloads.download.mockResolvedValue(7);
  downloads.search.mockResolvedValue([{ id: 7, state: 'in_progress' }]);
  downloads.cancel.mockResolvedValue();
});

describe('an export', () => {
  test('goes from the click to the file on disk', async () => {
    const { service, host, announced } = setUp();
    expect(await service.start({ type: 'tag', tag: 'Y tế' })).toEqual({ ok: true, value: null });
    expect(host.build).toHaveBeenCalledWith({ type: 'tag', tag: 'Y tế' });
    await service.report(RUNNING);
    await service.download(FILE);
    const filename = 'diem-bao-2026-03-07-y-te.json';
    expect(downloads.download).toHaveBeenCalledWith({ url: FILE.url, filename, saveAs: false });
    expect((await service.progress()).status).toBe('running');
    expect(host.release).not.toHaveBeenCalled();

    downloads.search.mockResolvedValue([{ id: 7, state: 'complete' }]);
    await service.settle(7);
    expect(await service.progress()).toEqual({ status: 'done', count: 2, filename });
    expect(host.release).toHaveBeenCalledOnce();
    expect(announced.map(({ status }) => status)).toEqual(['running', 'running', 'running', 'done']);
  });

  test('is one at a time', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    expect(await service.start(ALL)).toEqual({ ok: false, error: { type: 'already-running' } });
    expect(host.build).toHaveBeenCalledOnce();
  });

  test('goes on when the background is stopped between any two steps', async () => {
    const { restart } = setUp();
    await restart().start(ALL);
    await restart().report(RUNNING);
    expect(await restart().progress()).toEqual(RUNNING);
    await restart().download(FILE);
    downloads.search.mockResolvedValue([{ id: 7, state: 'complete' }]);
    await restart().settle(7);
    expect((await restart().progress()).status).toBe('done');
  });

  test('whose download ended while nobody listened is found out', async () => {
    const { service } = setUp();
    await service.start(ALL);
    await service.download(FILE);
    downloads.search.mockResolvedValue([{ id: 7, state: 'complete' }]);
    expect((await service.progress()).status).toBe('done');
  });

  test('whose builder died is interrupted, and the next one may start', async () => {
    const { service, killHost } = setUp();
    await service.start(ALL);
    killHost();
    expect(await service.progress()).toEqual({ status: 'failed', error: { type: 'interrupted' } });
    expect(await service.start(ALL)).toEqual({ ok: true, value: null });
  });

  test('that cannot begin is interrupted', async () => {
    const { service, host } = setUp();
    host.open.mockRejectedValue(new Error('no document'));
    await service.start(ALL);
    expect(await service.progress()).toEqual({ status: 'failed', error: { type: 'interrupted' } });
  });

  test('the browser refuses to download has failed', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    downloads.download.mockRejectedValue(new Error('no'));
    await service.download(FILE);
    expect(await service.progress()).toMatchObject({ status: 'failed', error: { type: 'download' } });
    expect(host.release).toHaveBeenCalledOnce();
  });

  test.each([
    ['USER_CANCELED', { status: 'cancelled' }],
    ['FILE_NO_SPACE', { status: 'failed', error: { type: 'download', detail: 'FILE_NO_SPACE' } }],
  ])('whose download ends with %s', async (error, progress) => {
    const { service } = setUp();
    await service.start(ALL);
    await service.download(FILE);
    downloads.search.mockResolvedValue([{ id: 7, state: 'interrupted', error }]);
    await service.settle(7);
    expect(await service.progress()).toEqual(progress);
  });

  test('is told of failures of the library', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    const failed: ExportProgress = { status: 'failed', error: { type: 'full', advice: 'freeSpace' } };
    await service.report(failed);
    expect(await service.progress()).toEqual(failed);
    expect(host.release).toHaveBeenCalledOnce();
  });
});

describe('cancelling', () => {
  test('stops the building', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    await service.cancel();
    expect(host.cancel).toHaveBeenCalledOnce();
    await service.report({ status: 'cancelled' });
    expect(await service.progress()).toEqual({ status: 'cancelled' });
  });

  test('stops the download', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    await service.download(FILE);
    await service.cancel();
    expect(downloads.cancel).toHaveBeenCalledWith(7);
    expect(host.cancel).not.toHaveBeenCalled();
  });

  test('a file that comes after all is not downloaded', async () => {
    const { service, host } = setUp();
    await service.start(ALL);
    await service.report({ status: 'cancelled' });
    await service.download(FILE);
    expect(downloads.download).not.toHaveBeenCalled();
    expect(host.release).toHaveBeenCalledTimes(2);
  });
});

test('another download of the browser is none of ours', async () => {
  const { service } = setUp();
  await service.settle(99);
  expect(downloads.search).not.toHaveBeenCalled();
  expect(await service.progress()).toEqual({ status: 'idle' });
});
