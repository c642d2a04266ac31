/**
 * Lines that a site adds around or inside an article and that no paragraph consists of. Each is compared as a whole
 * line, accents and case aside, so that a sentence which merely contains the words is never lost.
 */
import { stripDiacritics } from '../language/fold.ts';

/** Shapes of whole lines, accents stripped, lower case. */
const CHROME: readonly RegExp[] = [
  /^tong so diem cua bai viet la: .*$/,
  /^(?:xep hang: .*|\d+ trong \d+ danh gia|click de danh gia bai viet)$/,
  /^ban da khong su dung site.*$/,
  /^(?:a- a a\+|a a a|a\+ a-|a- a\+)(?: \|.*)?$/,
  /^(?:xem |doi )?co chu(?: .{0,30})?$/,
  /^(?:tang|giam) tuong phan$/,
  /^(?:ban in|in bai(?: viet)?|in trang|ve dau trang|len dau trang|\[?tro ve\]?|goi bai viet|gui bai viet|gui email)$/,
  /^(?:chia se|share|like|tweet|luu bai(?: viet)?|sao chep lien ket|copy link|nghe doc bai|theo doi .{0,40} tren .{0,30})$/,
  /^chia se(?: (?:bai viet|facebook|zalo|twitter|email|in bai viet|binh luan|\(\d+\)))*$/,
  /^(?:quang cao|advertisement|tai tro)$/,
  /^(?:tu khoa|tags?|chu de)\s*:?$/,
  /^(?:binh luan|y kien(?: ban doc| cua ban)?|gui binh luan|viet binh luan)(?: \(\d+\))?$/,
  /^(?:luot xem|so luot xem|views?|da xem|luot doc)\s*:?\s*[\d.,]+$/,
  /^(?:\d+ luot (?:xem|doc)|nodata|khong co du lieu|dang tai(?: du lieu)?\.{0,3})$/,
  /^\d{1,2} ?(?:o ?c|°c|do c)$/,
  /^(?:ap suat khong khi|do am|gio|nhiet do)\s*:?\s*[\d.,]*\s*(?:hpa|%|km\/h|m\/s)?$/,
  /^(?:truy cap noi dung luon|xem them|doc them|xem tiep|tin lien quan|bai lien quan)\s*:?$/,
  /^(?:van ban moi|tin co hinh|tham do y kien|thong ke truy cap|dang truy cap.*)$/,
];

/** Headings of lists that follow an article: whatever stands behind one is no longer the article. */
const ENDS: readonly RegExp[] = [
  /^y kien ban doc$/,
  /^(?:nhung )?tin (?:moi|cu) hon$/,
  /^(?:cac )?(?:tin|bai)(?: viet)? (?:khac|cung chuyen muc|cung loai|da dua)\s*:?$/,
  /^(?:tin|bai) (?:doc nhieu(?: nhat)?|moi nhat|xem nhieu)$/,
];

export function isChromeLine(line: string): boolean {
  const folded = foldLine(line);
  // Lone commas, dots and dashes are left behind by buttons and icons.
  if (!/[\p{L}\p{N}]/u.test(folded)) return true;
  return CHROME.some((shape) => shape.test(folded));
}

/** Whether the article is over at this line. */
export function endsArticle(line: string): boolean {
  const folded = foldLine(line);
  return ENDS.some((shape) => shape.test(folded));
}

/** Longer lines are no chrome: nothing is spent on them. */
const LONGEST_LINE = 160;

function foldLine(line: string): string {
  return line.length > LONGEST_LINE ? line : stripDiacritics(line).replace(/\s+/g, ' ').trim();
}

/** Part of a body that a script has yet to decode: a long run of base64 that no word is. */
const ENCODED = /(?:^|\s)[A-Za-z0-9+/=]{60,}(?:\s|$)/;

export function isEncoded(line: string): boolean {
  return ENCODED.test(line);
}
