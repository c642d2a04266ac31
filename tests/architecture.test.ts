import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * The rules of DESIGN that a reader of one file cannot see: which way imports run, what rules may not contain,
 * how long a module may grow.
 */

const root = path.resolve(import.meta.dirname, '..');
const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx,mjs}', { cwd: root });

/** Each layer and the layers it may import, itself aside. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  'utils/language': [],
  'utils/i18n': ['utils/detect'],
  'utils/lexicon': ['utils/language'],
  'utils/detect': ['utils/language', 'utils/lexicon'],
  'utils/clippings': ['utils/language', 'utils/lexicon', 'utils/detect'],
  'utils/page': ['utils/language', 'utils/lexicon', 'utils/detect', 'utils/clippings'],
  'utils/store': ['utils/language', 'utils/detect', 'utils/clippings'],
  'utils/exchange': ['utils/language', 'utils/detect', 'utils/clippings'],
  'utils/messaging': ['utils/language', 'utils/detect', 'utils/clippings'],
  'utils/background': [
    'utils/language',
    'utils/lexicon',
    'utils/detect',
    'utils/clippings',
    'utils/exchange',
    'utils/messaging',
    'utils/side-panel.ts',
  ],
  'utils/panel': ['utils/language', 'utils/lexicon', 'utils/detect', 'utils/clippings', 'utils/i18n'],
  'utils/settings.ts': ['utils/language', 'utils/detect', 'utils/i18n'],
  'utils/side-panel.ts': [],
  'utils/options-page.ts': [],
  // What the extension's own pages share: hooks on settings and messages.
  'utils/hooks': [
    'utils/language',
    'utils/detect',
    'utils/clippings',
    'utils/i18n',
    'utils/panel',
    'utils/messaging',
    'utils/settings.ts',
  ],
  'utils/cli': ['utils/language', 'utils/lexicon', 'utils/detect', 'utils/clippings', 'utils/page'],
  components: ['utils/language', 'utils/detect', 'utils/clippings', 'utils/i18n', 'utils/panel'],
  entrypoints: ['utils', 'components'],
};

/** Run in bare Node: no DOM, no browser, no clock. */
const PURE = [
  'utils/language',
  'utils/lexicon',
  'utils/detect',
  'utils/clippings',
  'utils/i18n',
  'utils/panel',
];

const SOFT_LIMIT_LINES = 300;
const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);
const layerOf = (file: string) => Object.keys(LAYERS).find((layer) => isIn(file, layer));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** Code without comments, so that prose may name what code may not. */
const codeOf = (file: string) =>
  read(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '$1');

function importsOf(file: string): string[] {
  const specifiers = [...codeOf(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(
    (m) => m[1] ?? '',
  );
  return specifiers.map((s) => path.relative(root, path.resolve(root, path.dirname(file), s)));
}

test('the sources are found', () => {
  expect(sources).toContain(path.join('utils', 'detect', 'detect.ts'));
});

describe('imports run one way', () => {
  test.each(sources)('%s', (file) => {
    const layer = layerOf(file);
    expect(layer, 'a file outside the known layers').toBeDefined();
    if (layer === undefined) return;
    const allowed = [layer, ...(LAYERS[layer] ?? [])];
    const wrong = importsOf(file).filter(
      (to) => /^(utils|components|entrypoints)\b/.test(to) && !allowed.some((folder) => isIn(to, folder)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the pure layers use no DOM, browser or clock', () => {
  test.each(
    sources.filter((file) => PURE.some((layer) => isIn(file, layer)) && !isIn(file, 'utils/lexicon/build')),
  )('%s', (file) => {
    expect(codeOf(file)).not.toMatch(
      /\b(?:(?:document|window|browser|chrome|performance)\.(?!ts')[a-z]|Date\.now|new Date\(\)|Math\.random|setTimeout|fetch\()/,
    );
  });
});

describe('no any, no ASCII word classes, no mutable module state', () => {
  test.each(sources.filter((file) => !isIn(file, 'utils/lexicon/generated')))('%s', (file) => {
    const code = codeOf(file);
    expect(code).not.toMatch(/(?::|as|<)\s*any\b/);
    // \b, \w and \W know only ASCII letters: they see a word's end inside "tỷ" and "đồng".
    if (PURE.some((layer) => isIn(file, layer))) expect(code).not.toMatch(/\\[bwW](?![a-z])/);
    expect(code).not.toMatch(/^(?:export )?let /m);
  });
});

describe('modules stay small', () => {
  const code = sources.filter((file) => !isIn(file, 'utils/lexicon') && !isIn(file, 'utils/i18n'));
  test.each(code)('%s', (file) => {
    expect(read(file).split('\n').length).toBeLessThanOrEqual(SOFT_LIMIT_LINES);
  });
});
