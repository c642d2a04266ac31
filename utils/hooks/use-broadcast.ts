import { useEffect } from 'preact/hooks';
import type { AnnotationId } from '../clippings/annotation.ts';
import type { ClippingId } from '../clippings/clipping.ts';
import type { ExportProgress } from '../clippings/export-progress.ts';
import { succeed } from '../clippings/result.ts';
import { BROADCAST } from '../messaging/channels.ts';
import { receive } from '../messaging/messenger.ts';
import { useLatest } from './use-latest.ts';

export interface BroadcastListeners {
  /** Null where many clippings were changed. */
  readonly onLibraryChanged?: (id: ClippingId | null) => void;
  readonly onExportProgress?: (progress: ExportProgress) => void;
  readonly onVocabularyChanged?: () => void;
  readonly onTagRewriting?: (done: number, total: number) => void;
  readonly onPageChanged?: (tabId: number) => void;
  readonly onMarkPointed?: (tabId: number, id: AnnotationId) => void;
}

/** Follows what the background tells every open page. */
export function useBroadcast(listeners: BroadcastListeners): void {
  const latest = useLatest(listeners);
  useEffect(
    () =>
      receive(BROADCAST, {
        libraryChanged: ({ clippingId }) => {
          latest.current.onLibraryChanged?.(clippingId);
          return succeed(null);
        },
        exportProgress: (progress) => {
          latest.current.onExportProgress?.(progress);
          return succeed(null);
        },
        vocabularyChanged: () => {
          latest.current.onVocabularyChanged?.();
          return succeed(null);
        },
        tagRewriting: ({ done, total }) => {
          latest.current.onTagRewriting?.(done, total);
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
