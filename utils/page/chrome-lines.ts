/**
 * Lines that a site adds around or inside an article and that no paragraph consists of. Each is compared as a whole
 * line, accents and case aside, so that a sentence which merely contains the words is never lost.
 */
import { stripDiacritics } from '../language/fold.ts';

/** Labels of buttons and boxes, accents stripped; a line of nothing but these is chrome. */
const LABELS: readonly string[] = [
  ...['ban in', 'in bai viet', 'in bai', 'in trang', 'in tin', 've dau trang', 'len dau trang', 'dau trang'],
  ...['tro ve', 'quay lai', 'gui bai viet', 'goi bai viet', 'gui email', 'gui cho ban be', 'gui phan hoi'],
  ...[
    'chia se bai viet',
    'chia se',
    'share',
    'like',
    'tweet',
    'facebook',
    'zalo',
    'twitter',
    'email',
    'print',
  ],
  ...['luu bai viet', 'luu bai', 'luu tin', 'sao chep lien ket', 'copy link', 'link bai goc', 'nghe doc bai'],
  ...['binh luan', 'gui binh luan', 'viet binh luan', 'y kien cua ban', 'thao luan', 'quan tam', 'thich'],
  ...['quang cao', 'advertisement', 'noi dung tai tro', 'tu khoa', 'tags', 'tag', 'chu de'],
  ...['xem them', 'doc them', 'xem tiep', 'tin lien quan', 'bai lien quan', 'tin bai lien quan', 'tin moi'],
  ...['co chu', 'xem co chu', 'xem co chu google', 'tang tuong phan', 'giam tuong phan', 'doc bai viet'],
  ...['a-', 'a+', 'a', 'truy cap noi dung luon', 'van ban moi', 'tin co hinh', 'tham do y kien'],
  ...[
    'nodata',
    'khong co du lieu',
    'dang tai du lieu',
    'dang tai',
    'thong ke truy cap',
    'click de danh gia bai viet',
  ],
].sort((a, b) => b.length - a.length);

/** Whole lines that carry a number or a name. */
const SHAPES: readonly RegExp[] = [
  /^tong so diem cua bai viet la ?: .*$/,
  /^xep hang ?: .{0,40}$/,
  /^danh gia(?: bai viet)? ?: .{0,40}$/,
  /^ban da khong su dung site.*$/,
  /^(?:tu khoa|tags?) ?: .*$/,
  /^(?:[>»*•] ?)*(?:tin lien quan|bai lien quan|tin, bai lien quan|xem them|doc them) ?:.*$/,
  /^(?:so )?(?:luot xem|luot doc|da xem|views?) ?: ?[\d.,]+$/,
  /^[\d.,]+ (?:luot xem|luot doc|views?)$/,
  /^(?:dang truy cap|hom nay|tong luot truy cap) ?:? ?[\d.,]+$/,
  /^\d{1,2} ?(?:o ?c|°c|do c)$/,
  /^(?:ap suat khong khi|do am|nhiet do) ?:? ?[\d.,]+ ?(?:hpa|%|°c|oc)?$/,
  /^theo doi .{2,40} tren .{2,30}$/,
];

/** Headings of lists that follow an article: whatever stands behind one is no longer the article. */
const ENDS: readonly RegExp[] = [
  /^y kien ban doc(?: \(\d+\))?$/,
  /^(?:nhung )?tin (?:moi|cu) hon$/,
  /^(?:cac )?(?:tin|bai)(?: viet)? (?:khac|cung chuyen muc|cung loai|da dua) ?:?$/,
  /^(?:tin|bai) (?:doc nhieu(?: nhat)?|moi nhat|xem nhieu)$/,
];

export function isChromeLine(line: string): boolean {
  const folded = foldLine(line);
  // Lone commas, dots and dashes are left behind by buttons and icons.
  if (!/[\p{L}\p{N}]/u.test(folded)) return true;
  return SHAPES.some((shape) => shape.test(folded)) || consistsOfLabels(folded);
}

/** Whether the article is over at this line. */
export function endsArticle(line: string): boolean {
  const folded = foldLine(line);
  return ENDS.some((shape) => shape.test(folded));
}

/** What stands between labels: bars, brackets, a number of comments. */
const BETWEEN_LABELS = /^(?:\(\d+\)|[^\p{L}\p{N}])*/u;

function consistsOfLabels(line: string): boolean {
  let rest = line.replace(BETWEEN_LABELS, '');
  while (rest !== '') {
    const label = LABELS.find(
      (words) => rest.startsWith(words) && !/^[\p{L}\p{N}]/u.test(rest.slice(words.length)),
    );
    if (label === undefined) return false;
    rest = rest.slice(label.length).replace(BETWEEN_LABELS, '');
  }
  return true;
}

/** Longer lines are no chrome: nothing is spent on them. */
const LONGEST_LINE = 160;

function foldLine(line: string): string {
  return line.length > LONGEST_LINE ? line : stripDiacritics(line).replace(/\s+/gu, ' ').trim();
}

/** Part of a body that a script has yet to decode: a long run of base64 that no word is. */
const ENCODED = /(?:^|\s)[A-Za-z0-9+/=]{60,}(?:\s|$)/;

export function isEncoded(line: string): boolean {
  return ENCODED.test(line);
}
