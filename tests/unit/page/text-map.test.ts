// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createTextMap, readBlock, toMapOffset, toNodeOffset } from '../../../utils/page/text-map.ts';

function textsOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A map of the paragraphs of a page. */
function mapOf(html: string) {
  document.body.innerHTML = html;
  return createTextMap([...document.querySelectorAll('p')].map((p) => readBlock(textsOf(p))));
}

const span = (text: string, part: string) => {
  const start = text.indexOf(part);
  return [toMapOffset(start), toMapOffset(start + part.length)] as const;
};

test.each([
  ['nothing', '<p>Thu 2,9 tỷ đồng</p>', 'Thu 2,9 tỷ đồng'],
  ['inline elements', '<p>Thu <b>2,9 tỷ</b> đồng</p>', 'Thu 2,9 tỷ đồng'],
  ['white space over nodes', '<p>\n  Thu <b> 2,9\n\ttỷ </b> đồng \n</p>', 'Thu 2,9 tỷ đồng'],
  ['blocks', '<p>Thu</p>\n<p> </p><p>Chi</p>', 'Thu\nChi'],
  ['no-break and zero-width spaces', '<p>2,9\u00a0\u00a0tỷ\u200b đồng</p>', '2,9 tỷ đồng'],
  ['decomposed letters', `<p>${'Chiều tỷ đồng'.normalize('NFD')}</p>`, 'Chiều tỷ đồng'],
  ['half-composed letters', '<p>kiê\u0309m tra</p>', 'kiểm tra'],
  ['Icelandic eth', '<p>\u00d0ông Hà</p>', 'Đông Hà'],
])('folds %s', (_, html, text) => {
  expect(mapOf(html).text).toBe(text);
});

test.each([
  ['<p>Thu <b>2,9 tỷ</b> đồng</p>', '2,9 tỷ đồng', '2,9 tỷ đồng'],
  ['<p>Thu <b> 2,9\n\ttỷ </b> đồng </p>', '2,9 tỷ đồng', '2,9\n\ttỷ  đồng'],
  [`<p>${'Chiều thứ tư'.normalize('NFD')}</p>`, 'iều', 'iều'.normalize('NFD')],
  [`<p>${'Chiều thứ tư'.normalize('NFD')}</p>`, 'ứ', 'ứ'.normalize('NFD')],
  ['<p>Thu</p><p>Chi</p>', 'Thu\nChi', 'ThuChi'],
  ['<p>Thu</p><p>Chi</p>', 'Thu\n', 'Thu'],
  ['<p>Thu</p><p>Chi</p>', '\nChi', 'Chi'],
  ['<p>Thu</p><p>Chi</p>', '\n', ''],
])('in %s, %j is on the page %j', (html, part, onPage) => {
  const map = mapOf(html);
  const [start, end] = span(map.text, part);
  const range = map.rangeAt(start, end);
  expect(range?.toString() ?? '').toBe(onPage);
  if (!range) return;
  const fixed = map.staticRangeAt(start, end);
  expect([fixed?.startContainer, fixed?.startOffset, fixed?.endContainer, fixed?.endOffset]).toEqual([
    range.startContainer,
    range.startOffset,
    range.endContainer,
    range.endOffset,
  ]);
});

test('every character of the text comes back from its own range', () => {
  const map = mapOf(`<p> Ngày <i>8/1</i>/2020,\n ${'huyện Bảo Lộc'.normalize('NFD')}</p><p>2.200ha  lúa</p>`);
  for (let i = 0; i < map.text.length; i++) {
    const character = map.text.charAt(i);
    const range = map.rangeAt(toMapOffset(i), toMapOffset(i + 1));
    if (character === '\n') expect(range).toBeNull();
    else expect(range?.toString().normalize('NFC').replace(/\s+/, ' ')).toBe(character);
    if (!range) continue;
    expect(map.offsetAt(range.startContainer, toNodeOffset(range.startOffset))).toBe(i);
  }
});

test('a node that changed or left gives no range, the others still do', () => {
  const map = mapOf('<p>Thu <b>2,9</b> tỷ</p><p>Chi</p>');
  expect(map.isCurrent()).toBe(true);
  const bold = document.querySelector('b')?.firstChild as Text;
  bold.data = '3,1';
  expect(map.isCurrent()).toBe(false);
  expect(map.rangeAt(...span(map.text, '2,9 tỷ'))).toBeNull();
  expect(map.rangeAt(...span(map.text, 'Thu 2,9 tỷ'))).toBeNull();
  expect(map.rangeAt(...span(map.text, 'Chi'))?.toString()).toBe('Chi');
  document.querySelectorAll('p')[1]?.remove();
  expect(map.rangeAt(...span(map.text, 'Chi'))).toBeNull();
});

test('offsets of foreign nodes are none, selections are cut to the article', () => {
  const map = mapOf('<div>Trang chủ</div><p>Thu 2,9 tỷ</p><aside>Quảng cáo</aside><p>Chi</p><div>Hết</div>');
  const menu = document.querySelector('div');
  const end = document.querySelector('div:last-child');
  if (!menu?.firstChild || !end?.firstChild) throw new Error('markup');
  expect(map.offsetAt(menu.firstChild, toNodeOffset(3))).toBeNull();
  const selection = document.createRange();
  selection.setStart(menu.firstChild, 0);
  selection.setEnd(end.firstChild, 2);
  expect(map.spanOf(selection)).toEqual({ start: 0, end: map.text.length });
  selection.selectNodeContents(menu);
  expect(map.spanOf(selection)).toBeNull();
  const first = document.querySelector('p');
  if (!first) throw new Error('markup');
  selection.selectNodeContents(first);
  expect(map.spanOf(selection)).toEqual({ start: 0, end: 'Thu 2,9 tỷ'.length });
});
