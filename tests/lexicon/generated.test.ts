import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedModules } from '../../utils/lexicon/build/generated-modules.ts';

test.each([...generatedModules()])('%s is what `npm run lexicon` writes', (name, content) => {
  const committed = readFileSync(new URL(`../../utils/lexicon/generated/${name}`, import.meta.url), 'utf8');
  expect(committed === content, `run \`npm run lexicon\` and commit ${name}`).toBe(true);
});
