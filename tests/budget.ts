/** npm run budget: how large the content script is, compressed, and whether it may be. Run after a build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Everything a page has to load: code, Readability, interface. */
const BUDGET_KB = 110;

const root = path.resolve(import.meta.dirname, '..');
const sizes = ['chrome-mv3', 'firefox-mv3'].map((build) => {
  const script = readFileSync(path.join(root, '.output', build, 'content-scripts/article.js'));
  return { build, kb: gzipSync(script, { level: 9 }).length / 1024 };
});
for (const { build, kb } of sizes)
  console.log(`${build}: content script ${kb.toFixed(1)} of ${BUDGET_KB} KB gzip`);
if (sizes.some(({ kb }) => kb > BUDGET_KB)) process.exitCode = 1;
