/** What the first detection costs a service worker that was just woken: the module read and run, and one call. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..', '..');

export interface Start {
  readonly importMs: number;
  /** The first call, on `text`, lexica decoded in it. */
  readonly firstMs: number;
}

/** Bundles the detectors as the extension does and starts them in so many fresh processes. */
export async function measureStarts(text: string, times: number): Promise<Start[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'diem-bao-bench-'));
  try {
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: {
        ssr: 'utils/detect/detect.ts',
        outDir: folder,
        emptyOutDir: true,
        minify: true,
        rolldownOptions: { output: { entryFileNames: 'detect.mjs' } },
      },
    });
    writeFileSync(path.join(folder, 'text.txt'), text);
    writeFileSync(path.join(folder, 'start.mjs'), STARTER);
    const starter = pathToFileURL(path.join(folder, 'start.mjs')).pathname;
    return Array.from({ length: times }, () => {
      const printed = execFileSync(process.execPath, [starter], { encoding: 'utf8' });
      return JSON.parse(printed) as Start;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const STARTER = `
import { readFileSync } from 'node:fs';
const text = readFileSync(new URL('text.txt', import.meta.url), 'utf8');
const start = performance.now();
const { detect } = await import('./detect.mjs');
const imported = performance.now();
detect(text);
const firstMs = performance.now() - imported;
console.log(JSON.stringify({ importMs: imported - start, firstMs }));
`;
