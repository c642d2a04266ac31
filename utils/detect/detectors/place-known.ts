/**
 * Names that stand alone: provinces, districts, countries, cities of the world, regions, landmarks, and what the
 * passage named with a tier word before. Most are also words or given names; their surroundings decide.
 */
import { phraseList } from '../../lexicon/phrase-list.ts';
import type { PhraseTrie } from '../../language/phrase-trie.ts';
import { STATE_FORMS } from '../../lexicon/world-places.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { isForeign, isNameStart, startsPerson } from './place-name.ts';
import {
  followsCapital,
  followsOpener,
  knownAt,
  opensSentence,
  type PlaceCandidate,
  type PlaceScan,
} from './place-scan.ts';
import { keyOfTokens, longestUnit } from './place-units.ts';

/** What the whole passage tells about bare names. */
export interface PassageNames {
  /** Names that stood behind a tier word. */
  readonly places: PhraseTrie<true>;
  /** Keys of the given names of persons. */
  readonly given: ReadonlySet<string>;
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'ông bà anh chị em cô chú bác cháu cụ thầy bé cậu mợ dì nàng chàng đ/c'.split(' '),
);
/** Words that make a thing or a people of the place's name behind them. */
const MAKES_A_WORD: ReadonlySet<string> = new Set(
  'gió kíp tiếng ngữ lợn heo đô la bảng yên mẹ ngày họ tên dịch'.split(' '),
);
/** A capital behind a country that makes a firm, paper or cup of it. */
const MAKES_A_BODY: ReadonlySet<string> = new Set(
  'airlines airways post bank cup fc open league times news television group game championship marathon idol next xanh tv express'.split(
    ' ',
  ),
);
/** `Pháp luật`, `Ý kiến`, `Mỹ thuật`: a short country that is the first half of a word. */
const SECOND_HALVES: ReadonlySet<string> = new Set(
  'luật lý lí chế kiến nghĩa thức tưởng thuật phẩm hùng em chị ký kí báo dài trai định nhân hảo học đồ tính mãn lệnh bảo danh'.split(
    ' ',
  ),
);
/** Before these a compass word is a direction: `hướng Tây Bắc`. */
const DIRECTIONS: ReadonlySet<string> = new Set('hướng phía vĩ gió mạn góc sườn'.split(' '));
/** Compass words that are regions only behind these. */
const COMPASS_REGIONS: ReadonlySet<string> = new Set(['đông bắc', 'tây nam', 'miền đông', 'miền tây']);
const BEFORE_REGIONS: ReadonlySet<string> = new Set('vùng vực ở miền tỉnh các khắp từ tại'.split(' '));
/** Short countries trusted at a sentence's start. */
const SURE_AT_START: ReadonlySet<string> = new Set(['lào', 'mĩ', 'nga', 'úc', 'nhật', 'pháp']);

/** The bare name at token `at`, or null. A place straight before it (`miền Tây | Quảng Ngãi`) leaves it free. */
export function readKnown(
  scan: PlaceScan,
  at: number,
  names: PassageNames,
  isAfterPlace: boolean,
): PlaceCandidate | null {
  const { tokens } = scan;
  const first = tokens[at];
  if (first?.kind !== 'word' || (first.letters === 'lower' && !scan.known.begins(first))) return null;
  const state = readState(scan, at);
  if (state) return state;
  const known = knownAt(scan, at, (place) => place.type !== 'former-province');
  const province = longestUnit(scan.unitsAt(at), (name) => name.isProvince && !name.hasSmallWords);
  const district = longestUnit(scan.unitsAt(at), (name) => name.isDistrict && !name.hasSmallWords);
  const named = isCapitalised(tokens[at]) ? (names.places.longest(tokens, at)?.endToken ?? null) : null;
  const end = Math.max(known?.endToken ?? 0, province ?? 0, district ?? 0, named ?? 0);
  const isSure =
    end - at >= 2 && (province === end || (known?.endToken === end && known.value.type === 'country'));
  if (end === 0 || !(isAfterPlace || isFree(scan, at, end, isSure))) return null;
  if (province === end && isStatesman(scan, at)) return null;

  const candidate = { from: at, to: end, nameFrom: at };
  if (known?.endToken === end) {
    const { type } = known.value;
    if (type === 'short-country')
      return isShortCountry(scan, at, names) ? { ...candidate, rule: 'place/country' } : null;
    if (type === 'region' && !isRegion(scan, at, end)) return null;
    if (type === 'country' || type === 'region' || type === 'world-region')
      return { ...candidate, rule: `place/${type}` };
    if (province !== end && goesOn(scan, end)) return null;
    if (province !== end) return { ...candidate, rule: `place/${type}` };
  }
  if (isCredit(scan, at)) return null;
  if (province === end) return { ...candidate, rule: 'place/bare-province', tier: 'province' };
  if (goesOn(scan, end)) return null;
  if (isNamesLine(scan, at) || followsRole(scan, at)) return null;
  if (named === end) return { ...candidate, rule: 'place/named-before' };
  return end - at >= 2 || isForeign(first)
    ? { ...candidate, rule: 'place/bare-district', tier: 'district' }
    : null;
}

/** `Cộng hòa Chile`, `Vương quốc Campuchia`: a country with its form of state. */
function readState(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const first = tokens[at];
  const form = first && isCapitalised(first) && STATES.begins(first) ? STATES.longest(tokens, at) : null;
  const country =
    form && knownAt(scan, form.endToken, ({ type }) => type === 'country' || type === 'short-country');
  return country ? { from: at, to: country.endToken, nameFrom: at, rule: 'place/state' } : null;
}

const STATES = phraseSet(STATE_FORMS.filter((form) => form !== 'Nhà nước'));

/** `Chủ tịch Hồ Chí Minh`: without a tier word before it the name is the person's. */
function isStatesman({ tokens }: PlaceScan, at: number): boolean {
  return [0, 1, 2].map((i) => tokens[at + i]?.key).join(' ') === 'hồ chí minh';
}

/** `ca sĩ Đông Hà`, `nhà thơ Hải Lăng`: a person behind what he or she is, though a district is called so. */
function followsRole({ tokens }: PlaceScan, at: number): boolean {
  return ROLES.has(`${tokens[at - 2]?.key ?? ''} ${tokens[at - 1]?.key ?? ''}`);
}

const ROLES: ReadonlySet<string> = new Set(
  phraseList(
    'hoa hậu|á hậu|ca sĩ|nghệ sĩ|nhạc sĩ|họa sĩ|nhà thơ|nhà văn|nhà báo|diễn viên|đạo diễn|bác sĩ|luật sư|tác giả|cầu thủ|thủ môn|tiền đạo|cô giáo|thầy giáo|người mẫu|vào thay|con trai|con gái',
  ),
);

/** `Ảnh: Hải Hà`: the author, though a district is called so. */
function isCredit(scan: PlaceScan, at: number): boolean {
  return scan.tokens[at - 1]?.key === ':' && CREDITS.has(scan.tokens[at - 2]?.key ?? '');
}

const CREDITS: ReadonlySet<string> = new Set('ảnh bài tin giả viết hình clip video hiện'.split(' '));

/** A line of capitals and dashes only is a byline. */
function isNamesLine(scan: PlaceScan, at: number): boolean {
  return isNamesRun(scan, at, -1) && isNamesRun(scan, at, 1);
}

/** From token `at` in that direction the line holds a few capitals and dashes, nothing else. */
function isNamesRun(scan: PlaceScan, at: number, step: 1 | -1): boolean {
  for (let i = at; Math.abs(i - at) < 10; i += step) {
    const token = scan.tokens[i];
    if (!token || token.kind === 'break') return true;
    if (!isCapitalised(token) && token.key !== '-') return false;
  }
  return false;
}

/** Nothing before the name makes it part of a longer one, of a person or of a thing. */
function isFree(scan: PlaceScan, at: number, end: number, isSure: boolean): boolean {
  const { tokens } = scan;
  const before = tokens[at - 1];
  if (before?.kind === 'word' && tokens[at]?.spaced === true) {
    // `8 em Lào`: behind a number the pupils are counted.
    const isCounted = tokens[at - 2]?.kind === 'number';
    if ((HONORIFICS.has(before.key) && !isCounted) || MAKES_A_WORD.has(before.key)) return false;
    if (followsCapital(scan, at) && scan.inCapitals[at] !== true && !followsOpener(scan, at)) {
      return isSure && opensSentence(scan, at - 1) && !isNameStart(before);
    }
    if (isNamedDay(scan, at) || (before.key === 'giáo' && HONORIFICS.has(tokens[at - 2]?.key ?? '')))
      return false;
  }
  // A hyphen glued on either side makes one name of two.
  if (
    before?.key === '-' &&
    !before.spaced &&
    tokens[at]?.spaced === false &&
    tokens[at - 2]?.kind === 'word'
  ) {
    return isWholeName(scan, at - 2);
  }
  return !MAKES_A_BODY.has(tokens[end]?.key ?? '') || !isCapitalised(tokens[end]);
}

function isWholeName(scan: PlaceScan, at: number): boolean {
  return isCapitalised(scan.tokens[at]);
}

/** `Ngày Nhà giáo Việt Nam`: a country inside the name of a day. */
function isNamedDay(scan: PlaceScan, at: number): boolean {
  for (let i = at - 1; i >= at - 7; i--) {
    const token = scan.tokens[i];
    if (token?.kind !== 'word') return false;
    if (token.text === 'Ngày' || token.text === 'ngày') return isCapitalised(scan.tokens[i + 1]);
  }
  return false;
}

/** The capital straight behind goes on with the name: `Hoàng Mai Anh`. A person's name behind does not. */
function goesOn(scan: PlaceScan, end: number): boolean {
  const next = scan.tokens[end];
  if (scan.inCapitals[end] === true || !isCapitalised(next) || next?.spaced !== true) return false;
  return !startsPerson(scan.tokens, end) && scan.tokens[end + 1]?.key !== ':';
}

function isRegion(scan: PlaceScan, at: number, end: number): boolean {
  const key = keyOfTokens(scan.tokens, at, end);
  const before = scan.tokens[at - 1]?.key ?? '';
  if (key === 'tây bắc' && DIRECTIONS.has(before)) return false;
  // `giữa Tây và Tây Bắc`
  if (key === 'tây bắc' && before === 'và' && scan.tokens[at - 2]?.key === 'tây') return false;
  return !COMPASS_REGIONS.has(key) || BEFORE_REGIONS.has(before);
}

/** `Mỹ`, `Nga`, `Anh`: a country unless a word, a given name or a form of address. */
function isShortCountry(scan: PlaceScan, at: number, names: PassageNames): boolean {
  const { tokens } = scan;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!token || names.given.has(token.key) || token.kind !== 'word' || token.letters === 'upper')
    return false;
  if (next?.kind === 'word' && SECOND_HALVES.has(next.key) && next.letters === 'lower') return false;
  if (isCapitalised(next) && next?.spaced === true && !isForeign(next)) return false;
  return !opensSentence(scan, at) || SURE_AT_START.has(token.key);
}
