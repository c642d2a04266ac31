/** How every part of the benchmark tells what it measured: a table, and results/PART.json. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, totalmem } from 'node:os';
import path from 'node:path';

export interface Metric {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value should reach, in the same unit. */
  readonly goal: number | null;
  readonly better: 'lower' | 'higher';
  readonly note?: string;
}

export interface Result {
  /** Of what was measured beside Node: browsers, libraries compared with. */
  readonly versions: Readonly<Record<string, string>>;
  readonly metrics: readonly Metric[];
}

export function report(part: string, { versions, metrics }: Result): void {
  const [cpu] = cpus();
  const machine = `${String(cpus().length)} × ${cpu?.model ?? 'unknown'}, ${String(Math.round(totalmem() / 2 ** 30))} GB, ${process.platform}`;
  const rounded = metrics.map((metric) => ({ ...metric, value: round(metric.value) }));
  const folder = path.join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const result = { machine, versions: { node: process.version, ...versions }, metrics: rounded };
  writeFileSync(path.join(folder, `${part}.json`), `${JSON.stringify(result, null, 2)}\n`);
  console.log(machine);
  console.table(
    rounded.map(({ name, value, unit, goal, better }) => ({
      metric: name,
      value,
      unit,
      goal: goal === null ? '' : `${better === 'lower' ? '≤' : '≥'} ${String(goal)}`,
    })),
  );
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new RangeError('the median of nothing');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

/** The version of an installed library. @throws where it is not installed */
export function versionOf(library: string): string {
  const main = createRequire(import.meta.url).resolve(library);
  const root = main.slice(0, main.indexOf(library, main.lastIndexOf('node_modules')) + library.length);
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { version: string };
  return version;
}

/** Four digits say all a measurement knows. */
function round(value: number): number {
  return Number(value.toPrecision(4));
}
