/**
 * The grammar of place names that no gazetteer holds: capitalised syllables (`Khuổi Đeng`), highland names with
 * apostrophes and hyphens (`Chư M’gar`, `Xa-vẳn-na-khệt`), a number or letter behind (`Đam Rông 4`, `Suối A`).
 */
import { KeyTest } from '../../language/key-test.ts';
import { keyOf } from '../../language/key.ts';
import { stripDiacritics } from '../../language/fold.ts';
import { createFirstWords } from '../../language/first-words.ts';
import type { Token } from '../../language/tokenize.ts';
import { FAMILY_NAMES, FREQUENT_SURNAMES } from '../../lexicon/surnames.ts';
import { NAME_COMPOUNDS } from '../../lexicon/place-words.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import type { PlaceScan } from './place-scan.ts';

/** Syllables a name may have; longer runs are two names that met. */
const MAX_SYLLABLES = 5;

/** Words with a capital that begin the next clause or label, not go on with the name. */
const NOT_IN_NAMES: ReadonlySet<string> = new Set('ảnh tin ông bà ngày theo trong tại các những'.split(' '));

const COMPOUNDS = phraseSet(NAME_COMPOUNDS);
/** Abbreviated tier words, which begin the next name: `đường vành đai 3 | TP Hồ Chí Minh`. */
const TIERS: ReadonlySet<string> = new Set(['tp', 'tx', 'ubnd']);

/** Small words inside foreign names. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'do',
  'del',
  'di',
  'la',
  'le',
  'of',
  'the',
  'el',
  'al',
  'den',
]);

/** Three capitals from a surname on are a person, not the rest of a place's name. */
const SURNAMES = createFirstWords({ firstKeys: () => FAMILY_NAMES.map(keyOf) });
const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  'văn thị đức xuân hữu ngọc thanh minh quang quốc công đình'.split(' '),
);

/** The surnames frequent enough to cut a longer run of capitals by. */
const FREQUENT = createFirstWords({ firstKeys: () => FREQUENT_SURNAMES.map(keyOf) });

/** Surely a person's name, so that a run of capitals is cut there: `TP Bảo Lộc | Nguyễn Văn Yên`, not `Trúc | Lâm Yên Tử`. */
export function cutsRun(tokens: readonly Token[], at: number): boolean {
  return (
    startsHighlander(tokens, at) ||
    (startsPerson(tokens, at) && (FREQUENT.has(tokens[at]) || MIDDLE_NAMES.has(tokens[at + 1]?.key ?? '')))
  );
}

/** A clan that is no Vietnamese syllable, or a man's A or Y, before a given name: `làng Krai | Ksor Blâm`, `Kon Brắp Du | A Đeng`. */
function startsHighlander(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isCapitalised(first) || !isCapitalised(second) || second?.spaced !== true) return false;
  return /^[AY]$/.test(first?.text ?? '') || (SURNAMES.has(first) && isForeign(first));
}

/** A person's name seems to begin at token `at`: surname and at least two more capitals, or a telling middle name. */
export function startsPerson(tokens: readonly Token[], at: number): boolean {
  if (!SURNAMES.has(tokens[at]) || !isCapitalised(tokens[at])) return false;
  if (!isCapitalised(tokens[at + 1]) || tokens[at + 1]?.spaced !== true) return false;
  return MIDDLE_NAMES.has(tokens[at + 1]?.key ?? '') || isCapitalised(tokens[at + 2]);
}

/** A word that may begin a person's or a body's name, so that a place behind it is part of that. */
export function isNameStart(token: Token | undefined): boolean {
  return SURNAMES.has(token) || BODY_HEADS.has(token?.key ?? '');
}

const BODY_HEADS: ReadonlySet<string> = new Set(
  'báo đài sở trường công clb hội chùa đoàn viện bộ ban ngân tòa cục chi tổng ông bà anh chị em cô chú'.split(
    ' ',
  ),
);

/** Given names of the persons the passage names with so many words at least, by key: `Nga` of `Nguyễn Thị Nga`. */
export function givenNames(tokens: readonly Token[], shortest: 2 | 3): ReadonlySet<string> {
  const names = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (!SURNAMES.has(tokens[i]) || !isCapitalised(tokens[i])) continue;
    let end = i + 1;
    while (end < i + 4 && isCapitalised(tokens[end]) && tokens[end]?.spaced === true) end++;
    const last = tokens[end - 1];
    if (end - i >= shortest && last) names.add(last.key);
  }
  return names;
}

/** The index behind the name that begins at token `start`, or `start` where none does. */
export function nameEnd(scan: PlaceScan, start: number, maxSyllables = MAX_SYLLABLES): number {
  const { tokens } = scan;
  const from = kilometreEnd(tokens, start);
  // `hồ Bà Râu`, `cầu Ông Lãnh`: a form of address may begin a name, not go on with it.
  if (!isCapitalised(tokens[from]) || (!isNameSyllable(tokens[from]) && !isCapitalised(tokens[from + 1]))) {
    return start;
  }
  let end = from + 1;
  for (let syllables = 1; syllables < maxSyllables; syllables++) {
    const next = tokens[end];
    if (!next) break;
    if (isCompound(tokens, end - 1)) {
      end++;
    } else if (
      next.key === '-' &&
      !next.spaced &&
      tokens[end + 1]?.kind === 'word' &&
      tokens[end + 1]?.spaced === false
    ) {
      end += 2;
    } else if (isNameSyllable(next) && next.spaced && !cutsRun(tokens, end)) {
      end++;
    } else if (PARTICLES.has(next.text) && isCapitalised(tokens[end + 1]) && isForeign(tokens[from])) {
      end += 2;
    } else break;
  }
  return numberEnd(tokens, gluedNumberEnd(tokens, end));
}

/** `Chiến thắng`, `Văn hóa`: a word of two syllables of which only the first has a capital. */
function isCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next?.kind === 'word' && next.letters === 'lower' && COMPOUNDS.longest(tokens, at)?.endToken === at + 2
  );
}

/** `Km3+4`, as in `lối mở Km3+4 Hải Yên`. */
function kilometreEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== 'km' || tokens[at + 2]?.key !== '+') return at;
  return tokens[at + 1]?.kind === 'number' && tokens[at + 3]?.kind === 'number' ? at + 4 : at;
}

/** A number glued behind a capital: `nhà ga T3`, `đường N2`. */
function gluedNumberEnd(tokens: readonly Token[], at: number): number {
  const number = tokens[at];
  return number?.kind === 'number' && !number.spaced && /^\d{1,3}$/.test(number.text)
    ? letterEnd(tokens, at + 1)
    : at;
}

/** A capital syllable that may stand in a name. */
function isNameSyllable(token: Token | undefined): boolean {
  return isCapitalised(token) && !NOT_IN_NAMES.has(token?.key ?? '') && !TIERS.has(token?.key ?? '');
}

/** One syllable that Vietnamese spelling allows, whatever its tone. */
const VIETNAMESE_SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

const VIETNAMESE = new KeyTest((key) => VIETNAMESE_SYLLABLE.test(stripDiacritics(key)));

/** A word that is no Vietnamese syllable: Savannakhet, Donald. */
export function isForeign(token: Token | undefined): boolean {
  return token?.kind === 'word' && !VIETNAMESE.passes(token);
}

/** Behind these a number counts even behind a name: `phường 15 tỷ đồng`, `xóm Doi 12 hộ`. */
const COUNTED: ReadonlySet<string> = new Set(
  'tỉ triệu nghìn ngàn trăm năm tháng ngày giờ phút người hộ lần lượt km m ha tấn tạ kg đồng % / em con ca vụ ngôi căn chiếc suất phần cán học tập cá doanh đơn dự'.split(
    ' ',
  ),
);

/** Takes in a number that is a label: `Đam Rông 4`, `Thạch Hà 1A`. A number before a noun counts it and stays out. */
export function numberEnd(tokens: readonly Token[], at: number): number {
  const number = tokens[at];
  if (number?.kind !== 'number' || !number.spaced || !/^\d{1,2}$/.test(number.text)) return at;
  const end = letterEnd(tokens, at + 1);
  return isLabelEnd(tokens, end) && !opensDays(tokens, end) ? end : at;
}

/** `ga Tháp Chàm 12 và 13/3`: the number is a day. */
function opensDays(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:và|-)$/.test(tokens[at]?.key ?? '') &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 2]?.key === '/' &&
    tokens[at + 3]?.kind === 'number'
  );
}

/** A capital letter glued behind a number: `4C`, `915B`. */
export function letterEnd(tokens: readonly Token[], at: number): number {
  const letter = tokens[at];
  return letter?.kind === 'word' && !letter.spaced && /^\p{Lu}\p{Ll}?$/u.test(letter.text) ? at + 1 : at;
}

/** What stands at token `at`, behind a number, is not counted by it. */
export function isLabelEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next?.kind !== 'number' && !COUNTED.has(next?.key ?? '');
}
