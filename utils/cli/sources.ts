/** Reads what the command line names: text files, pages, JSON lines on standard input. */
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Article } from '../page/article.ts';

export interface TextSource {
  readonly type: 'text';
  readonly file: string;
  /** Exactly as read. */
  readonly text: string;
  /** The article's date, ISO 8601. */
  readonly date: string | null;
}

export interface PageSource {
  readonly type: 'page';
  readonly file: string;
  readonly article: Article;
}

export interface Unreadable {
  readonly type: 'unreadable';
  readonly file: string;
  readonly reason: string;
}

export type Source = TextSource | PageSource | Unreadable;

/** In the order asked, one at a time. */
export async function* readSources(
  files: readonly string[],
  address: string | undefined,
): AsyncIterable<Source> {
  for (const file of files) {
    if (file === '-') yield* readLines();
    else yield await readSource(file, address);
  }
}

async function readSource(file: string, address: string | undefined): Promise<Source> {
  try {
    const content = await readFile(file, 'utf8');
    if (!/\.html?$/i.test(file)) return { type: 'text', file, text: content, date: null };
    // jsdom takes longer to load than a text to read: only a page needs it.
    const { readPage } = await import('./read-page.ts');
    return { type: 'page', file, article: readPage(content, address) };
  } catch (error) {
    return { type: 'unreadable', file, reason: reasonOf(error) };
  }
}

async function* readLines(): AsyncIterable<Source> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield readLine(line, number);
  }
}

function readLine(line: string, number: number): Source {
  try {
    const value: unknown = JSON.parse(line);
    if (isTextLine(value))
      return { type: 'text', file: value.file, text: value.text, date: value.date ?? null };
    return unreadableLine(number, 'not {"file","text","date"?}');
  } catch (error) {
    return unreadableLine(number, reasonOf(error));
  }
}

function unreadableLine(number: number, reason: string): Unreadable {
  return { type: 'unreadable', file: `standard input, line ${number}`, reason };
}

function isTextLine(value: unknown): value is { file: string; text: string; date?: string | null } {
  if (typeof value !== 'object' || value === null) return false;
  const { file, text, date } = value as Record<string, unknown>;
  const isDate = date === undefined || date === null || typeof date === 'string';
  return typeof file === 'string' && typeof text === 'string' && isDate;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
