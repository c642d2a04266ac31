import path from 'node:path';
import { build } from 'vite';

/** A module of `tests/e2e/in-page` with all it imports, as one script that a page of any browser can run. */
export async function bundleForPage(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve(import.meta.dirname, 'in-page', name), formats: ['iife'], name: 'inPage' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${name} was not bundled`);
  return chunk.code;
}

/** A page that runs one script and holds nothing else. */
export function pageRunning(script: string): string {
  return `<!DOCTYPE html><meta charset="utf-8"><title>test</title><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}
