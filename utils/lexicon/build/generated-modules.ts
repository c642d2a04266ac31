import { readFileSync } from 'node:fs';
import { outletsModule } from './outlets.ts';

/** Every generated module by file name, made in memory. */
export function generatedModules(): ReadonlyMap<string, string> {
  return new Map([['outlets.ts', outletsModule(readSource('outlets.tsv'))]]);
}

function readSource(name: string): string {
  return readFileSync(new URL(`../sources/${name}`, import.meta.url), 'utf8');
}
