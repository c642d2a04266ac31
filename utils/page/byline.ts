/** Who wrote it: labels and lines as provincial papers print them, and names that are only the site's own. */
import { stripDiacritics } from '../language/fold.ts';
import { isChromeLine } from './chrome-lines.ts';

/** Before the author. A photo credit alone (`Ảnh:`) is none: it stands under every picture. */
const AUTHOR_LABEL =
  /^(?:tác giả(?: bài viết)?|người viết|(?:thực hiện|bài viết|bài|tin)(?:(?:\s*(?:,|và|&|-)\s*|\s+)(?:bài|ảnh|clip|video|đồ họa))*)\s*:\s*/iu;
/** Before where it was taken from: used where nobody else is named. */
const SOURCE_LABEL = /^(?:nguồn(?: tin)?\s*:|theo(?=\s))\s*(?!.*[.!?]$)/iu;
const LONGEST_LINE = 80;

/** What sites call themselves in the author field. */
const NO_AUTHOR =
  /^(?:admin(?:istrator)?|quan tri(?: vien)?|ban bien tap|bbt|toa soan|editor|unknown|null|bien tap vien|(?:bao|cong|trang)(?: dien tu| tin tuc| thong tin| ttdt)(?: .*)?|.*\.(?:vn|com|net|org)(?: .*)?)$/u;

export interface Site {
  /** Names the site goes by: outlet, og:site_name, host. */
  readonly names: readonly string[];
}

/** The author a labelled line names: `Tin, ảnh: Hữu Tiến` → `Hữu Tiến`. */
export function parseLabelledByline(line: string): string | null {
  return behind(AUTHOR_LABEL, line);
}

/** `Nguồn tin: Báo Thanh Hóa` → `Báo Thanh Hóa`. */
export function parseSourceLine(line: string): string | null {
  return behind(SOURCE_LABEL, line);
}

function behind(label: RegExp, line: string): string | null {
  const match = label.exec(line);
  const rest = match ? line.slice(match[0].length).trim() : '';
  return rest !== '' && rest.length <= LONGEST_LINE ? rest : null;
}

const NAME_PART = /^(?:\p{Lu}[\p{L}\p{M}'’]*\.?)+$/u;
/** Standing of a writer before the name. */
const STANDING = /^(?:PV|CTV|NHÓM PV|Nhóm PV|TTXVN|BTV|NV)$/u;

/**
 * Whether a line is nothing but the names of its writers: `KHÁNH PHÚC`, `T.HƯƠNG - L.NGUYỄN`, `Mỹ Dung - Tà Yên`,
 * `CTV Duy Hưng`, `PV`.
 */
export function isNameLine(line: string): boolean {
  const trimmed = line.trim().replace(/^\((.*)\)$/u, '$1');
  if (trimmed === '' || trimmed.length > LONGEST_LINE || isChromeLine(trimmed)) return false;
  const names = trimmed.split(/\s*(?:,|;|&|\/|\s[-–—]\s|[-–—](?=\p{Lu}{2})|\svà\s)\s*/u);
  return names.length <= 5 && names.every(isName);
}

function isName(name: string): boolean {
  const parts = name.split(/\s+/u);
  while (parts.length > 0 && STANDING.test(parts[0] ?? '')) parts.shift();
  if (parts.length === 0) return name !== '';
  return parts.length <= 5 && parts.every((part) => NAME_PART.test(part)) && /\p{L}{2}/u.test(name);
}

/** Whether a name in an author field is the site's own, or nobody's. */
export function isSiteName(name: string, { names }: Site): boolean {
  const wanted = key(name);
  if (wanted === '' || NO_AUTHOR.test(stripDiacritics(name).trim())) return true;
  return names.some((site) => {
    const own = key(site);
    return own.length >= 3 && (own === wanted || own === `bao${wanted}` || wanted === `bao${own}`);
  });
}

function key(name: string): string {
  return stripDiacritics(name).replace(/[^a-z0-9]/g, '');
}
