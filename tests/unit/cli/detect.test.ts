import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectIn, toCalendarDate } from '../../../utils/cli/detect-in.ts';
import { readPage as readSavedPage } from '../../../utils/cli/read-page.ts';
import { PAGES, readPage, toExpected } from '../../pages/pages.ts';

const root = path.resolve(import.meta.dirname, '../../..');

/** Runs the command line as the README says. */
function run(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'detect', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines, reports: () => lines.map((line) => JSON.parse(line) as Report), stderr, status };
}

type Report = ReturnType<typeof detectIn>;

let folder: string;
const file = (name: string, content: string) => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'diem-bao-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const SENTENCE = 'Tổng vốn hơn 2,9 tỷ đồng.';

describe('the command', () => {
  test('answers one line a file, in the order asked, and goes on after what it cannot read', () => {
    const a = file('a.txt', SENTENCE);
    const b = file('b.txt', '');
    const { reports, stderr, status } = run([b, path.join(folder, 'none.txt'), a]);
    expect(reports().map((report) => report.file)).toEqual([b, a]);
    expect(reports()[1]?.detections).toMatchObject([
      { kind: 'money', value: '2900000000', unit: 'VND', approx: 'more' },
    ]);
    expect(stderr).toContain('none.txt');
    expect(status).toBe(1);
  });

  test('reads JSON lines with their dates', () => {
    const input = `${JSON.stringify({ file: 'x', text: 'Ngày 8/1', date: '2020-01-09' })}\n\n{"file":1}\n`;
    const { reports, stderr, status } = run(['-'], input);
    expect(reports()).toMatchObject([{ file: 'x', detections: [{ kind: 'date', value: '2020-01-08' }] }]);
    expect(stderr).toContain('line 3');
    expect(status).toBe(1);
  });

  test('reads a page as the address says', () => {
    const { html, meta, expected } = readPage('vccorp');
    const { reports, status } = run(['--url', meta.url, file('p.html', html)]);
    const [report] = reports();
    expect(report?.article).toEqual(expected);
    const slices = report?.detections.map(({ start, end }) => expected.text.slice(start, end));
    expect(slices).toEqual(report?.detections.map(({ text }) => text));
    expect(status).toBe(0);
  });

  test('explains for a person, and says how it is used', () => {
    expect(run(['--explain', file('a.txt', SENTENCE)]).lines.join('\n')).toContain('«hơn 2,9 tỷ đồng»');
    expect(run([])).toMatchObject({ status: 2, lines: [] });
  });
});

test('offsets are into the text exactly as read', () => {
  const text = `\u00a0${SENTENCE.normalize('NFD')}`;
  const { detections } = detectIn({ type: 'text', file: 'x', text, date: null });
  expect(detections.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
    'hơn 2,9 tỷ đồng',
  ]);
});

test.each(PAGES.filter((slug) => readPage(slug).meta.late !== true))('a saved page: %s', (slug) => {
  const { html, meta, expected } = readPage(slug);
  expect(toExpected({ article: readSavedPage(html, meta.url) })).toEqual(expected);
});

test('a page that names its own address needs none', () => {
  const { html, expected } = readPage('nukeviet-long');
  expect(readSavedPage(html).address).toBe(expected.address);
});

test.each([
  ['2020-01-09', { year: 2020, month: 1, day: 9 }],
  ['2020-01-09T08:00:00+07:00', { year: 2020, month: 1, day: 9 }],
  ['2020-01', null],
  ['9/1/2020', null],
  [null, null],
])('the day of %s', (date, day) => {
  expect(toCalendarDate(date)).toEqual(day);
});
