import type { LibraryFilter, StoreError } from './repository.ts';

export type ExportError =
  | StoreError
  /** The browser refused or broke off the download. */
  | { readonly type: 'download'; readonly detail: string }
  /** The export stopped without a word: the browser was closed, or its process killed. */
  | { readonly type: 'interrupted' };

/** How far the latest export is; there is one at a time. */
export type ExportProgress =
  | { readonly status: 'idle' }
  | {
      readonly status: 'running';
      readonly filter: LibraryFilter;
      /** Clippings written, of how many. */
      readonly done: number;
      readonly total: number;
    }
  | { readonly status: 'done'; readonly count: number; readonly filename: string }
  | { readonly status: 'cancelled' }
  | { readonly status: 'failed'; readonly error: ExportError };
