import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../utils/language/normalize.ts';
import { extractArticle } from '../../../utils/page/extract-article.ts';
import { toMapOffset } from '../../../utils/page/text-map.ts';
import { PAGES, readPage, toExpected } from '../../pages/pages.ts';

function open(slug: string) {
  const { html, meta, expected } = readPage(slug);
  return { document: new JSDOM(html, { url: meta.url }).window.document, meta, expected };
}

function extract(html: string, address = 'https://example.vn/tin/mot-tin-123456.html') {
  return extractArticle(new JSDOM(html, { url: address }).window.document, { address }).article;
}

describe('the article is exactly what is expected', () => {
  // A late page is read after its script has run: await-settled.test.ts.
  test.each(PAGES.filter((slug) => readPage(slug).meta.late !== true))('%s', (slug) => {
    const { document, meta, expected } = open(slug);
    expect(toExpected(extractArticle(document, { address: meta.url }))).toEqual(expected);
  });
});

describe('every page', () => {
  test.each(PAGES)('%s is left as it was', (slug) => {
    const { document, meta } = open(slug);
    const before = document.documentElement.outerHTML;
    const nodes = [...document.querySelectorAll('*')].flatMap((element) => [...element.childNodes]);
    extractArticle(document, { address: meta.url });
    expect(document.documentElement.outerHTML).toBe(before);
    expect([...document.querySelectorAll('*')].flatMap((element) => [...element.childNodes])).toEqual(nodes);
  });

  test.each(PAGES)('%s maps every character to a live node', (slug) => {
    const { document, meta } = open(slug);
    const { article, map } = extractArticle(document, { address: meta.url });
    expect(map.text).toBe(article.text);
    expect(normalize(map.text).text).toBe(map.text);
    let end = 0;
    for (const piece of map.pieces) {
      const held = normalize(piece.node.data.slice(piece.nodeStart, piece.nodeEnd)).text.replace(/\s+/g, ' ');
      expect(held).toBe(map.text.slice(piece.start, piece.end));
      expect(document.contains(piece.node)).toBe(true);
      // What lies between two pieces is the end of a block.
      expect(map.text.slice(end, piece.start)).toMatch(/^\n?$/);
      end = piece.end;
    }
    expect(end).toBe(map.text.length);
    if (map.text === '') return;
    const all = map.rangeAt(toMapOffset(0), toMapOffset(map.text.length));
    expect(all?.startContainer).toBe(map.pieces[0]?.node);
  });
});

const SENTENCE =
  'Sáng 8/1, UBND thành phố tổ chức hội nghị tổng kết, có 62 đại biểu của 11 xã, phường tham dự. ';
const paragraphs = (count: number) =>
  Array.from({ length: count }, (_, i) => `<p>${SENTENCE.repeat(3)}Đoạn ${i + 1}.</p>`).join('');

describe('what a page says', () => {
  test('words of two blocks are never glued', () => {
    const article = extract(
      `<h1>Thiếu hàng trước Tết ở vùng cao</h1><div id="x">${paragraphs(4)}<div>thiếu hàng</div><div>Ông Phạm Hoàng</div></div>`,
    );
    expect(article.text).not.toContain('hàngÔng');
  });

  test('a related story gives no date', () => {
    const article = extract(
      `<h1>Thiếu hàng trước Tết ở vùng cao</h1>${paragraphs(5)}<div class="box"><a href="/a">Tin khác của trang này</a> <time datetime="2020-01-01">01/01/2020</time></div>`,
    );
    expect(article.publishedAt).toBeNull();
    expect(article.doubtful).toContain('noDate');
  });

  test('the clock in the header gives no date', () => {
    const article = extract(
      `<header>Thứ ba, 24/11/2026</header><h1>Thiếu hàng trước Tết ở vùng cao</h1>${paragraphs(5)}`,
    );
    expect(article.publishedAt).toBeNull();
  });

  test('a lead known from the description comes back', () => {
    const lead =
      'Giá rau ở các chợ vùng cao tăng gấp đôi, nhiều quầy đóng cửa sớm từ giữa trưa vì không còn gì để bán.';
    const article = extract(
      `<head><meta name="description" content="${lead}"></head><body><div class="top"><h1>Thiếu hàng trước Tết ở vùng cao</h1><div class="x1">${lead}</div></div><div class="y">${paragraphs(5)}</div>`,
    );
    expect(article.text.split('\n').slice(0, 2)).toEqual(['Thiếu hàng trước Tết ở vùng cao', lead]);
  });

  test('a page whose article bears a name that Readability drops is read all the same', () => {
    const article = extract(
      `<body><div><h1>Thiếu hàng trước Tết ở vùng cao</h1><div class="sidebar-comment-promo">${paragraphs(5)}</div></div><div class="footer">Liên hệ</div>`,
    );
    expect(article.text).toContain('Đoạn 5.');
    expect(article.doubtful).toContain('bodyGuessed');
  });

  test('a list of links that outweighs the article does not hide it', () => {
    const item = (i: number) =>
      `<div><a href="/t${i}.html">Tin số ${i} của ngày hôm nay</a> <i>12 phút trước</i></div>`;
    const article = extract(
      `<body><div><h2>Thiếu hàng trước Tết ở vùng cao</h2><div>${SENTENCE.repeat(3)}<br><br>${SENTENCE.repeat(4)}Đoạn 2.</div></div><div>${Array.from({ length: 400 }, (_, i) => item(i)).join('')}</div>`.replace(
        '<body>',
        '<head><title>Thiếu hàng trước Tết ở vùng cao</title></head><body>',
      ),
    );
    expect(article.text).toContain('Đoạn 2.');
    expect(article.text).not.toContain('Tin số');
  });

  test('a reader who insists gets the text of a front page', () => {
    const { html, meta } = readPage('front-page');
    const { document } = new JSDOM(html, { url: meta.url }).window;
    const { article } = extractArticle(document, { address: meta.url, insists: true });
    expect(article.doubtful).toContain('notAnArticle');
    expect(article.text).not.toBe('');
  });

  test('no web page, no article', () => {
    const { document } = new JSDOM('<p>Tin</p>').window;
    expect(() => extractArticle(document, { address: 'about:blank' })).toThrow(TypeError);
  });
});
