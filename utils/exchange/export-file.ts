/**
 * A file an export is written to, bit by bit: in the origin's private file system, so that it is never in memory
 * whole; where the browser gives none, in the parts of a Blob.
 */
export interface ExportFile {
  readonly write: (text: string) => Promise<void>;
  /** The finished file; it stays readable until `discard`. */
  readonly finish: () => Promise<Blob>;
  /** Removes the file, finished or not. */
  readonly discard: () => Promise<void>;
}

const FILE_NAME = 'export.json';
const TYPE = 'application/json';
/** UTF-16 code units gathered before they are written: each write crosses into another process. */
const CHUNK_LENGTH = 1 << 20;

export async function openExportFile(): Promise<ExportFile> {
  try {
    return await openPrivateFile();
  } catch {
    // No private file system here (private browsing, an old browser): the parts of a Blob will do.
    return openBlobParts();
  }
}

async function openPrivateFile(): Promise<ExportFile> {
  const folder = await navigator.storage.getDirectory();
  const handle = await folder.getFileHandle(FILE_NAME, { create: true });
  const stream = await handle.createWritable();
  let pending = '';

  return {
    async write(text) {
      pending += text;
      if (pending.length < CHUNK_LENGTH) return;
      const chunk = pending;
      pending = '';
      await stream.write(chunk);
    },
    async finish() {
      await stream.write(pending);
      await stream.close();
      const file = await handle.getFile();
      return file.slice(0, file.size, TYPE);
    },
    async discard() {
      await stream.abort().catch(() => undefined);
      await folder.removeEntry(FILE_NAME).catch(() => undefined);
    },
  };
}

function openBlobParts(): ExportFile {
  let parts: Blob[] = [];
  let pending: string[] = [];
  let length = 0;
  const gather = () => {
    parts.push(new Blob(pending));
    pending = [];
    length = 0;
  };

  return {
    write(text) {
      pending.push(text);
      length += text.length;
      if (length >= CHUNK_LENGTH) gather();
      return Promise.resolve();
    },
    finish() {
      gather();
      return Promise.resolve(new Blob(parts, { type: TYPE }));
    },
    discard() {
      parts = [];
      pending = [];
      return Promise.resolve();
    },
  };
}
