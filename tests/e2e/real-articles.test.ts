/**
 * Real articles of provincial papers, set into the page shapes of provincial sites, opened, clipped and exported in
 * Chromium: the file must hold what the detectors find in the article. The articles are not ours to keep: they lie
 * beside the project, in the folder DIEM_BAO_CORPUS names, and their pages exist in memory only.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fieldsOf, type Row } from '../../utils/cli/detect-in.ts';
import { detect } from '../../utils/detect/detect.ts';
import type { Detection } from '../../utils/detect/detection.ts';
import type { ExportedClipping } from '../../utils/exchange/exported-clipping.ts';
import { normalize } from '../../utils/language/normalize.ts';
import { articleLines, withoutCrawledMonth, type ArticleLine, type LineRole } from './article-lines.ts';
import { launchChromium, openPopup, type ExtensionBrowser } from './chromium.ts';
import { detectionsOf } from './expected-marks.ts';
import { exportLibrary } from './export-library.ts';
import { HEADLINE, PAGE_SHAPES, type PageShape } from './page-shapes.ts';
import { openable, servePages, type PageServer } from './serve-pages.ts';

const corpus = process.env['DIEM_BAO_CORPUS'] ?? '';
const folder = path.join(corpus, 'articles');
const articles = corpus !== '' && existsSync(folder) ? savedArticles() : [];

interface Case {
  readonly name: string;
  /** The number of the article, from 0. */
  readonly index: number;
  readonly lines: readonly ArticleLine[];
  readonly shape: PageShape;
  readonly url: string;
}

const cases = articles.flatMap((saved, index) => {
  const lines = articleLines(saved);
  return PAGE_SHAPES.map((shape): Case => ({
    name: `article ${String(index + 1)} as ${shape.name}`,
    ...{ index, lines, shape },
    url: shape.urlOf(`bai-${String(index + 1)}`),
  }));
});

/** What is compared of a mark. */
type Mark = Pick<Row, 'kind' | 'text' | 'value' | 'unit' | 'approx' | 'title'>;

describe.skipIf(cases.length === 0)('real articles in Chromium', () => {
  let server: PageServer;
  let browser: ExtensionBrowser;
  const exported = new Map<string, ExportedClipping>();
  let rows: readonly (readonly Row[])[];

  beforeAll(async () => {
    server = await servePages(cases.map(({ url, shape, lines }) => ({ url, html: shape.render(lines) })));
    browser = await launchChromium(server);
    for (const { url } of cases) await clip(browser, url);
    const popup = await openPopup(browser, browser.control);
    const file = JSON.parse(readFileSync(await exportLibrary(browser, popup), 'utf8')) as {
      readonly clippings: readonly ExportedClipping[];
    };
    for (const clipping of file.clippings) exported.set(clipping.article.address.original, clipping);
    rows = runDetect(articles);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test.each(cases)('$name: the export holds what the detectors find in the article it took', ({ url }) => {
    const clipping = exported.get(openable(url));
    if (!clipping) throw new Error('was not exported');
    const { text } = clipping.article;
    expect(marksOf(clipping)).toEqual(detectionsOf(clipping.article).map((found) => markOf(found, text)));
    const codePoints = Array.from(text);
    for (const { quote } of clipping.annotations) {
      expect(text.slice(quote.utf16.start, quote.utf16.end)).toBe(quote.exact);
      expect(codePoints.slice(quote.codePoints.start, quote.codePoints.end).join('')).toBe(quote.exact);
    }
  });

  test.each(cases)(
    '$name: and what the command line finds in the saved text',
    ({ url, index, lines, shape }) => {
      const clipping = exported.get(openable(url));
      const found = rows[index];
      if (!clipping || !found) throw new Error('was not exported');
      expect(marksOf(clipping)).toEqual(inPageOrder(found, lines, shape));
    },
  );

  test.each(cases)('$name: and who wrote it', ({ url, lines }) => {
    const { byline } = exported.get(openable(url))?.article ?? {};
    const [line] = lines.filter(({ role }) => role === 'byline');
    if (line) expect(line.text.endsWith(String(byline)), String(byline)).toBe(true);
    else expect(byline).toBe(null);
  });
});

test.runIf(cases.length === 0)('real articles in Chromium', ({ skip }) => {
  skip('DIEM_BAO_CORPUS names no folder that holds articles/00*.txt');
});

test('the headline of a text saved without one says nothing the detectors mark', () => {
  expect(detect(HEADLINE).detections).toEqual([]);
});

function savedArticles(): string[] {
  return readdirSync(folder)
    .filter((name) => /^00.*\.txt$/.test(name))
    .sort()
    .map((name) => withoutCrawledMonth(readFileSync(path.join(folder, name), 'utf8')));
}

async function clip(browser: ExtensionBrowser, url: string): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(openable(url));
  const popup = await openPopup(browser, page);
  await popup.getByRole('button', { name: 'Lưu bài' }).click();
  await popup.getByText(/^Đã lưu/).waitFor();
  await popup.close();
  await page.close();
}

/** What the command line finds in each text. */
function runDetect(texts: readonly string[]): (readonly Row[])[] {
  const scratch = mkdtempSync(path.join(tmpdir(), 'diem-bao-'));
  try {
    const files = texts.map((text, index) => {
      const file = path.join(scratch, `${String(index)}.txt`);
      writeFileSync(file, text);
      return file;
    });
    const output = execFileSync('npm', ['run', '--silent', 'detect', '--', ...files], { encoding: 'utf8' });
    const lines = output.trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { detections: readonly Row[] }).detections);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function marksOf({ annotations, article }: ExportedClipping): Mark[] {
  return annotations.map(({ data, quote }) => markOf({ ...data, ...quote.utf16 }, article.text));
}

function markOf(detection: Detection, text: string): Mark {
  return comparable({
    kind: detection.kind,
    text: text.slice(detection.start, detection.end),
    ...fieldsOf(detection),
  });
}

/** Without the place, the text as the page's article writes it: composed letters, single spaces. */
function comparable({ kind, text, value, unit, approx, title }: Mark): Mark {
  const fields = { value, unit, approx, title };
  const written = Object.entries(fields).filter(([, field]) => field !== undefined);
  return { kind, text: normalize(text).text.replace(/\s+/gu, ' '), ...Object.fromEntries(written) };
}

/**
 * The saved text's marks as the shape's page has them. Those of lines outside the article are left out. A byline that
 * the page shows under the headline comes first there, and a bare name is read as a writer's only behind the article
 * (detectors/person/bylines.ts): above it, the article's `byline` alone says it.
 */
function inPageOrder(found: readonly Row[], lines: readonly ArticleLine[], { byline }: PageShape): Mark[] {
  const roleAt = ({ start }: Row) => lines.find((line) => start >= line.start && start < line.end)?.role;
  const of = (...roles: LineRole[]) => found.filter((row) => roles.some((role) => role === roleAt(row)));
  const credits = of('byline').filter(({ rule }) => byline === 'below' || rule !== 'person/byline');
  const story = of('lead', 'paragraph', 'caption');
  const [above, below] = byline === 'above' ? [credits, []] : [[], credits];
  return [...of('headline'), ...above, ...story, ...below].map(comparable);
}
