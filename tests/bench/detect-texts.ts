/** Texts to measure detection over: the corpus, and as much news as is wanted that no cache has seen. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { normalize } from '../../utils/language/normalize.ts';

const articles = path.join(import.meta.dirname, '..', 'corpus', 'articles');

/** The corpus articles, normalised. */
export function corpusTexts(): string[] {
  return globSync('*.txt', { cwd: articles })
    .sort()
    .map((file) => normalize(readFileSync(path.join(articles, file), 'utf8')).text);
}

/**
 * Text of about `length` UTF-16 code units: lines of the articles in random order, each with other figures, some
 * syllables of its names exchanged for others of the corpus. The same for the same seed.
 */
export function variedText(texts: readonly string[], length: number, seed: number): string {
  const random = randomFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const lines = texts.flatMap((text) => text.split(/\n+/)).filter((line) => line !== '');
  const names = [...new Set(texts.flatMap((text) => text.match(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu) ?? []))];
  const varied: string[] = [];
  for (let written = 0; written < length;) {
    const line = (pick(lines) ?? '')
      .replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)))
      .replace(/(?<=\p{Ll} )\p{Lu}\p{Ll}+/gu, (name) => (random() < 0.3 ? (pick(names) ?? name) : name));
    varied.push(line);
    written += line.length + 1;
  }
  return varied.join('\n');
}

/** A linear congruential generator (Numerical Recipes): values from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
