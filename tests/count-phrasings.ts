/** npm run phrasings: how many phrasings the corpus accepts and refuses, by kind. */
import { globSync } from 'node:fs';
import path from 'node:path';
import { KINDS, type Kind } from '../utils/detect/detection.ts';
import type { Phrasings } from './phrasings/phrasing.ts';

const accepted = new Map<Kind, number>();
const refused = new Map<Kind, number>();
for (const file of globSync('phrasings/*.ts', { cwd: import.meta.dirname })) {
  const module = (await import(path.join(import.meta.dirname, file))) as { phrasings?: readonly Phrasings[] };
  for (const group of module.phrasings ?? []) {
    if (group.type === 'examples') add(accepted, group.expected.kind, group.texts.length);
    else add(refused, group.kind, group.texts.length);
  }
}

console.log('kind          accepted  refused');
for (const kind of KINDS) console.log(line(kind, accepted.get(kind) ?? 0, refused.get(kind) ?? 0));
console.log(line('ALL', sum(accepted), sum(refused)));

function add(counts: Map<Kind, number>, kind: Kind, texts: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + texts);
}

function sum(counts: ReadonlyMap<Kind, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function line(name: string, yes: number, no: number): string {
  return `${name.padEnd(13)} ${String(yes).padStart(8)} ${String(no).padStart(8)}`;
}
