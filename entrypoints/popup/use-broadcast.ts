import { useEffect, useRef } from 'preact/hooks';
import type { AnnotationId } from '../../utils/clippings/annotation.ts';
import type { ExportProgress } from '../../utils/clippings/export-progress.ts';
import { succeed } from '../../utils/clippings/result.ts';
import { BROADCAST } from '../../utils/messaging/channels.ts';
import { receive } from '../../utils/messaging/messenger.ts';

export interface BroadcastListeners {
  readonly onLibraryChanged?: () => void;
  readonly onExportProgress?: (progress: ExportProgress) => void;
  readonly onPageChanged?: (tabId: number) => void;
  readonly onMarkPointed?: (tabId: number, id: AnnotationId) => void;
}

/** Follows what the background tells every open page. */
export function useBroadcast(listeners: BroadcastListeners): void {
  const latest = useRef(listeners);
  useEffect(() => {
    latest.current = listeners;
  });
  useEffect(
    () =>
      receive(BROADCAST, {
        libraryChanged: () => {
          latest.current.onLibraryChanged?.();
          return succeed(null);
        },
        exportProgress: (progress) => {
          latest.current.onExportProgress?.(progress);
          return succeed(null);
        },
        pageChanged: ({ tabId }) => {
          latest.current.onPageChanged?.(tabId);
          return succeed(null);
        },
        markPointed: ({ tabId, annotationId }) => {
          latest.current.onMarkPointed?.(tabId, annotationId);
          return succeed(null);
        },
      }),
    [],
  );
}
