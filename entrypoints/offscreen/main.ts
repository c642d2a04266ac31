/** Builds the file of an export where Chrome's service worker cannot; wiring only. */
import { succeed } from '../../utils/clippings/result.ts';
import { toLocalIsoDateTime } from '../../utils/clippings/time.ts';
import { openExportFile } from '../../utils/exchange/export-file.ts';
import { createExporter } from '../../utils/exchange/exporter.ts';
import { OFFSCREEN_TO_BACKGROUND, TO_OFFSCREEN } from '../../utils/messaging/channels.ts';
import { receive, send } from '../../utils/messaging/messenger.ts';
import { createIdbRepository } from '../../utils/store/idb-repository.ts';
import { toStoreError } from '../../utils/store/store-error.ts';

const exporter = createExporter({
  repository: createIdbRepository({ nowMs: Date.now }),
  openFile: openExportFile,
  now: () => toLocalIsoDateTime(new Date()),
  toStoreError,
  report: async (progress) => {
    await send(OFFSCREEN_TO_BACKGROUND, 'exportProgress', progress);
  },
  ready: async (file) => {
    await send(OFFSCREEN_TO_BACKGROUND, 'exportReady', file);
  },
});

receive(TO_OFFSCREEN, {
  buildExport: ({ filter }) => {
    void exporter.build(filter);
    return succeed(null);
  },
  cancelExport: () => {
    exporter.cancel();
    return succeed(null);
  },
  releaseExport: async () => {
    await exporter.release();
    return succeed(null);
  },
});
