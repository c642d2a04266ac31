/** npm run bench: every part there is, one after the other; a part is a script named `bench:…`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
for (const part of Object.keys(scripts).filter((name) => name.startsWith('bench:'))) {
  console.log(`\n${part}`);
  const { status } = spawnSync('npm', ['run', '--silent', part], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
