import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test } from 'vitest';
import { awaitSettled, watchSettled } from '../../../utils/page/await-settled.ts';
import { extractArticle } from '../../../utils/page/extract-article.ts';
import { PAGES, readExpected, readPage, toExpected } from '../../pages/pages.ts';

const open: JSDOM[] = [];
afterEach(() => {
  for (const dom of open.splice(0)) dom.window.close();
});

/** A page whose own scripts run. */
function run(html: string, url = 'https://baothanhhoa.vn/tin-1234.htm'): Document {
  const dom = new JSDOM(html, { url, runScripts: 'dangerously' });
  open.push(dom);
  return dom.window.document;
}

const never = new AbortController().signal;
const PARAGRAPH = 'Sáng 8/1, UBND thành phố tổ chức hội nghị tổng kết phong trào.';
const later = (code: string, ms: number) =>
  `<body><p></p><script>setTimeout(() => { ${code} }, ${ms})</script>`;
const write = `document.querySelector('p').textContent = '${PARAGRAPH}'`;

describe('late pages', () => {
  test.each(PAGES.filter((slug) => readPage(slug).meta.late === true))('%s', async (slug) => {
    const { html, meta, expected } = readPage(slug);
    const document = run(html, meta.url);
    expect(extractArticle(document, { address: meta.url }).article.doubtful).toContain('notReady');
    expect(await awaitSettled(document, { signal: never, quietMs: 100 })).toBe('settled');
    expect(toExpected(extractArticle(document, { address: meta.url }))).toEqual(expected);
  });
});

describe('pages that show another article without loading', () => {
  test.each(PAGES.filter((slug) => readPage(slug).meta.next))('%s', async (slug) => {
    const { html, meta } = readPage(slug);
    const { next } = meta;
    if (!next) throw new Error('no next article');
    const document = run(html, meta.url);
    const { map } = extractArticle(document, { address: meta.url });
    document.querySelector<HTMLElement>(next.click)?.click();
    expect(document.location.href).toBe(next.url);
    expect(await awaitSettled(document, { signal: never, quietMs: 200, changeExpected: true })).toBe(
      'settled',
    );
    expect(map.isCurrent()).toBe(false);
    const { href } = document.location;
    expect(toExpected(extractArticle(document, { address: href }))).toEqual(
      readExpected(slug, next.expected),
    );
  });
});

describe('waiting', () => {
  test('a page at rest settles after the quiet time', async () => {
    const started = performance.now();
    expect(await awaitSettled(run('<body><p>Tin</p>'), { signal: never, quietMs: 30 })).toBe('settled');
    expect(performance.now() - started).toBeLessThan(500);
  });

  test('text that arrives late is waited for', async () => {
    const document = run(later(write, 60));
    expect(await awaitSettled(document, { signal: never, quietMs: 40, changeExpected: true })).toBe(
      'settled',
    );
    expect(document.querySelector('p')?.textContent).toBe(PARAGRAPH);
  });

  test('a clock does not count, nor end the wait for an article', async () => {
    const document = run(
      `<body><p></p><i></i><script>setInterval(() => { document.querySelector('i').textContent = Date.now() }, 5)</script>`,
    );
    expect(await awaitSettled(document, { signal: never, quietMs: 40 })).toBe('settled');
    const waiting = awaitSettled(document, {
      signal: never,
      quietMs: 20,
      limitMs: 120,
      changeExpected: true,
    });
    expect(await waiting).toBe('limit');
  });

  test('a page that never rests is read at the limit', async () => {
    const document = run(
      `<body><p></p><script>let n = 0; setInterval(() => { document.querySelector('p').textContent = '${PARAGRAPH}' + n++ }, 5)</script>`,
    );
    expect(await awaitSettled(document, { signal: never, quietMs: 40, limitMs: 150 })).toBe('limit');
  });

  test('an aborted wait ends at once', async () => {
    const controller = new AbortController();
    const waiting = awaitSettled(run('<body>'), { signal: controller.signal, quietMs: 5000 });
    controller.abort();
    expect(await waiting).toBe('aborted');
    expect(await awaitSettled(run('<body>'), { signal: controller.signal })).toBe('aborted');
  });

  test('watching calls back for each change, until aborted', async () => {
    const controller = new AbortController();
    const document = run(later(write, 30));
    const calls: string[] = [];
    const watching = watchSettled(document, (settlement) => calls.push(settlement), {
      signal: controller.signal,
      quietMs: 20,
    });
    setTimeout(() => {
      controller.abort();
    }, 150);
    await watching;
    expect(calls).toEqual(['settled']);
  });
});
