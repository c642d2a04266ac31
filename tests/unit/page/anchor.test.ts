import { describe, expect, test } from 'vitest';
import { quoteOf } from '../../../utils/clippings/quote.ts';
import { anchorQuote, createAnchorer, type QuoteUse } from '../../../utils/page/anchor.ts';

const TEXT = [
  'Bảo Lộc tổng kết phong trào bảo vệ an ninh',
  'Sáng 8/1, UBND TP Bảo Lộc tổ chức hội nghị tổng kết 5 năm, có 62 đại biểu của 11 xã, phường tham dự.',
  'Từ nguồn xã hội hóa hơn 2,9 tỷ đồng, các phường lắp 1.131 mắt camera; người dân cung cấp 734 nguồn tin.',
  'Dịp này, Chủ tịch UBND thành phố tặng Giấy khen cho 62 hộ gia đình và 15 cá nhân; ông Nguyễn Văn Ân nhận Bằng khen.',
].join('\n');

/** The quote of the nth occurrence of `exact` in `text`. */
function quoted(exact: string, text = TEXT, nth = 1) {
  let start = -1;
  for (let i = 0; i < nth; i++) start = text.indexOf(exact, start + 1);
  if (start < 0) throw new Error(`not in the text: ${exact}`);
  return quoteOf(text, { start, end: start + exact.length });
}

/** How a quote of TEXT is found in `changed`, with the words it is found at. */
function found(exact: string, changed: string, use?: QuoteUse) {
  const anchoring = anchorQuote(changed, quoted(exact), use);
  return anchoring.type === 'anchored'
    ? { how: anchoring.how, words: changed.slice(anchoring.start, anchoring.end) }
    : { reason: anchoring.reason };
}

describe('found again', () => {
  const INSERTED = TEXT.replace('\n', '\n(LĐ online) - Tin mới cập nhật lúc 10 giờ.\n');
  test.each([
    ['unchanged', '62 đại biểu', TEXT, 'position', '62 đại biểu'],
    ['text before it', '62 đại biểu', INSERTED, 'exact', '62 đại biểu'],
    ['of two equal numbers its own', '62', INSERTED, 'exact', '62'],
    [
      'neighbours edited',
      'hơn 2,9 tỷ đồng',
      TEXT.replace('nguồn xã hội hóa', 'vốn xã hội hoá'),
      'exact',
      'hơn 2,9 tỷ đồng',
    ],
    ['tone placement', 'xã hội hóa', TEXT.replace('hội hóa', 'hội hoá'), 'approximate', 'xã hội hoá'],
    [
      'punctuation',
      '11 xã, phường',
      TEXT.replace('xã, phường', 'xã - phường'),
      'approximate',
      '11 xã - phường',
    ],
  ])('%s', (_, exact, changed, how, words) => {
    expect(found(exact, changed)).toEqual({ how, words });
  });

  test.each([
    [
      'edited, with its figures',
      'người dân cung cấp 734 nguồn tin',
      TEXT.replace('người dân cung cấp', 'người dân đã cung cấp'),
      'approximate',
      'người dân đã cung cấp 734 nguồn tin',
    ],
    [
      'among other neighbours',
      'Chủ tịch UBND thành phố tặng Giấy khen cho 62 hộ gia đình',
      'Hôm qua Chủ tịch UBND thành phố tặng Giấy khen cho 62 hộ gia đình, ai cũng mừng.',
      'exact',
      'Chủ tịch UBND thành phố tặng Giấy khen cho 62 hộ gia đình',
    ],
  ])('a passage %s', (_, exact, changed, how, words) => {
    expect(found(exact, changed, 'passage')).toEqual({ how, words });
  });

  test('the second of two', () => {
    const quote = quoted('62', TEXT, 2);
    const moved = `Bản tin trưa\n${TEXT}`;
    const anchoring = anchorQuote(moved, quote);
    expect(anchoring).toMatchObject({ type: 'anchored', start: moved.lastIndexOf('62') });
  });

  test('a paragraph printed twice: the nearer one', () => {
    const [, , third = ''] = TEXT.split('\n');
    const twice = `${TEXT}\n${third}\nHết`;
    const second = twice.lastIndexOf('1.131');
    const quote = quoteOf(twice, { start: second, end: second + 5 });
    expect(anchorQuote(twice, quote)).toMatchObject({ start: second });
    expect(anchorQuote(twice.replace('Bảo Lộc tổng kết', 'Bảo Lộc: Tổng kết'), quote)).toMatchObject({
      start: second + 1,
    });
  });
});

describe('rather lost than wrong', () => {
  test.each([
    ['gone', '62 đại biểu', TEXT.replace('62 đại biểu của ', ''), 'absent'],
    ['another figure', '62 đại biểu', TEXT.replace('62 đại biểu', '63 đại biểu'), 'figuresDiffer'],
    ['another separator', 'hơn 2,9 tỷ đồng', TEXT.replace('2,9', '29'), 'figuresDiffer'],
    ['another person', 'Nguyễn Văn Ân', TEXT.replace('Văn Ân', 'Văn An'), 'wordsDiffer'],
    ['another unit', '62 hộ gia đình', TEXT.replace('62 hộ gia đình', '62 bộ gia đình'), 'wordsDiffer'],
    ['inside a longer number', '62', 'Toàn tỉnh có 1.162 xã, thu 62,5 triệu đồng, bằng 7,62 lần', 'absent'],
    ['inside a longer word', 'ông', 'Nông dân trồng công phu', 'absent'],
    ['a short quote elsewhere', '62', 'Giá vé là 62 nghìn đồng một lượt, trẻ em được giảm.', 'outOfPlace'],
    ['a separator more', '1.131 mắt', TEXT.replace('1.131', '1.1.31'), 'figuresDiffer'],
    ['a comma for a dot', '1.131 mắt', TEXT.replace('1.131', '1,131'), 'figuresDiffer'],
    ['the end of a range', '62 đại biểu', TEXT.replace('62 đại biểu', '60-62 đại biểu'), 'figuresDiffer'],
    ['the whole of a ratio', '11 xã', TEXT.replace('11 xã', '9/11 xã'), 'figuresDiffer'],
    ['within a longer name', 'Nguyễn Văn Ân', TEXT.replace('Văn Ân', 'Văn Ân Bình'), 'wordsDiffer'],
    ['behind a longer name', 'Nguyễn Văn Ân', TEXT.replace('ông Nguyễn', 'ông Hoàng Nguyễn'), 'wordsDiffer'],
    [
      'a long name among other neighbours',
      'Chủ tịch UBND thành phố',
      'Ông Trần An, Chủ tịch UBND thành phố, đi thăm bà con vùng lũ.',
      'outOfPlace',
    ],
    ['an empty page', '62 đại biểu', '', 'absent'],
  ])('%s', (_, exact, changed, reason) => {
    expect(found(exact, changed)).toEqual({ reason });
  });

  test('an edited passage with another figure', () => {
    const changed = TEXT.replace('cung cấp 734', 'đã cung cấp 743');
    expect(found('người dân cung cấp 734 nguồn tin', changed, 'passage')).toEqual({
      reason: 'figuresDiffer',
    });
  });

  test('a sign', () => {
    const text = 'So với cùng kỳ, số vụ giảm 21 vụ (-6,82%), số người chết giảm 14 người.';
    const anchoring = anchorQuote(text.replace('(-', '(+'), quoted('-6,82%', text));
    expect(anchoring).toMatchObject({ reason: 'figuresDiffer' });
  });

  test('where the text now says something else, it says where', () => {
    const changed = TEXT.replace('hơn 2,9 tỷ', 'hơn 3,1 tỷ');
    const anchoring = anchorQuote(changed, quoted('hơn 2,9 tỷ đồng'));
    const instead = 'instead' in anchoring ? anchoring.instead : undefined;
    expect(changed.slice(instead?.start, instead?.end)).toBe('hơn 3,1 tỷ đồng');
  });
});

test('every span of a text is found where it is', () => {
  for (const match of TEXT.matchAll(/[\p{L}\p{N}.,/]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    expect(anchorQuote(TEXT, quoteOf(TEXT, { start, end }))).toMatchObject({ start, end, how: 'position' });
  }
});

describe('with the whole text a quote was taken from', () => {
  const rows = ['Nậm Cắt', 'Khau Vai', 'Sủng Trà'].map(
    (school) =>
      `- Trường ${school} được phân bổ xe đạp cho học sinh có hoàn cảnh khó khăn là 24 chiếc, giao ngày 5/9;`,
  );
  const text = rows.join('\n');
  const second = quoted('24 chiếc', text, 2);

  test('rows of equal words are told apart', () => {
    const [first = '', , third = ''] = rows;
    const swapped = [third, rows[1], first].join('\n');
    const start = swapped.indexOf('24 chiếc', swapped.indexOf('Khau Vai'));
    expect(createAnchorer(swapped, text)(second)).toMatchObject({ type: 'anchored', start });
    expect(createAnchorer([first, third].join('\n'), text)(second)).toMatchObject({ type: 'orphaned' });
  });

  test('nothing of another article is taken for it', () => {
    const other = [
      'Đam Rông vào mùa cà phê',
      'Giá cà phê nhân xô sáng nay lên 120.000 đồng/kg, cao nhất từ đầu vụ; nhiều nhà vườn chờ giá nhích thêm mới bán.',
      'Kết thúc hội thi, Chủ tịch UBND huyện tặng Giấy khen cho 62 hộ gia đình trồng giỏi, đội Liêng Srônh giành cờ nhất.',
    ].join('\n');
    const anchor = createAnchorer(other, TEXT);
    expect(anchor(quoted('62 hộ gia đình'))).toMatchObject({ type: 'orphaned' });
  });

  test('an unchanged text gives every place back, a quote of another text none', () => {
    const anchor = createAnchorer(TEXT, TEXT);
    expect(anchor(quoted('62', TEXT, 2))).toMatchObject({ type: 'anchored', start: TEXT.lastIndexOf('62') });
    expect(anchor(quoted('24 chiếc', text))).toMatchObject({ type: 'orphaned' });
  });
});

describe('hostile texts take linear time', () => {
  test.each(['xã ', '0\n', '5 xã, ', 'a. ', 'Bản Khá\n12\n'])('%j over and over', (unit) => {
    const saved = unit.repeat(100_000 / unit.length);
    const present = `Tin mới. ${saved.slice(0, 50_000)}chen vào giữa ${saved.slice(50_000)}`;
    const start = performance.now();
    const anchor = createAnchorer(present, saved);
    for (let at = 0; at < 200; at++) {
      const from = at * 100 * unit.length;
      anchor(quoteOf(saved, { start: from, end: from + unit.trim().length }));
    }
    anchor(quoteOf(saved, { start: 3_000, end: 5_000 }), 'passage');
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
