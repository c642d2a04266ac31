import { useEffect, useState } from 'preact/hooks';
import type { ExportScope } from '../../components/export-panel.tsx';
import type { ExportProgress } from '../../utils/clippings/export-progress.ts';
import type { LibraryFilter } from '../../utils/clippings/repository.ts';
import { toLocalIsoDateTime } from '../../utils/clippings/time.ts';
import { PAGES_TO_BACKGROUND } from '../../utils/messaging/channels.ts';
import { send } from '../../utils/messaging/messenger.ts';
import { useBroadcast } from '../../utils/hooks/use-broadcast.ts';

export interface Export {
  readonly progress: ExportProgress;
  readonly start: (scope: ExportScope) => Promise<void>;
  readonly cancel: () => void;
}

/** The latest export, which goes on without the popup. */
export function useExport(onFailure: (error: { readonly type: string }) => void): Export {
  const [progress, setProgress] = useState<ExportProgress>({ status: 'idle' });
  useEffect(() => {
    void send(PAGES_TO_BACKGROUND, 'exportProgress', {}).then((reply) => {
      // What ended before this popup opened is no news; what still runs is.
      if (reply.ok && reply.value.status === 'running') setProgress(reply.value);
    });
  }, []);
  useBroadcast({ onExportProgress: setProgress });
  return {
    progress,
    async start(scope) {
      const reply = await send(PAGES_TO_BACKGROUND, 'startExport', { filter: toFilter(scope) });
      if (!reply.ok) onFailure(reply.error);
    },
    cancel: () => void send(PAGES_TO_BACKGROUND, 'cancelExport', {}),
  };
}

/** Days as typed (both included, local time) to the library's half-open span; an open side reaches all the way. */
export function toFilter(scope: ExportScope): LibraryFilter {
  if (scope.type !== 'days') return scope;
  const from = scope.from === '' ? new Date(0) : new Date(`${scope.from}T00:00:00`);
  const until = scope.to === '' ? new Date(8.64e13) : new Date(`${scope.to}T00:00:00`);
  if (scope.to !== '') until.setDate(until.getDate() + 1);
  return { type: 'created', from: toLocalIsoDateTime(from), until: toLocalIsoDateTime(until) };
}
