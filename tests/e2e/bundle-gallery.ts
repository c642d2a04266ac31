import path from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Rolldown } from 'vite';

/** The gallery as one page, its script inside. */
export async function bundleGallery(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [preact()],
    build: {
      write: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, 'gallery.tsx'),
        output: { format: 'iife' },
      },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  const [{ code }] = output;
  return `<!doctype html><html lang="vi"><title>Card</title><body style="margin:0;height:100vh">
    <main><h1 style="font-size:12px">Card</h1><div id="host"></div></main>
    <script type="module">${code.replaceAll('</script', '<\\/script')}</script>`;
}
