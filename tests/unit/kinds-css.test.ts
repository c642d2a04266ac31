import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../utils/detect/detection.ts';

const read = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');
const onPage = read('entrypoints/article.content/style.css');
const inExtension = read('components/kinds.css');

/** The declarations of the first rule whose selector list holds `selector`. */
function declarationsOf(css: string, selector: string): string[] {
  const at = css.indexOf(selector);
  if (at < 0) return [];
  const body = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  return body
    .split(';')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('a kind looks the same on the page and in the popup', () => {
  test.each(KINDS)('%s', (kind) => {
    const painted = declarationsOf(onPage, `::highlight(diem-bao-${kind})`);
    expect(painted).toHaveLength(2);
    expect(declarationsOf(inExtension, `.kind-${kind} `)).toEqual(painted);
  });

  test('no two kinds share colour and line', () => {
    expect(new Set(KINDS.map((kind) => declarationsOf(inExtension, `.kind-${kind} `).join()))).toHaveProperty(
      'size',
      KINDS.length,
    );
  });
});
