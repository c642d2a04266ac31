/**
 * A tier word with its name: `tỉnh Lâm Đồng`, `TP. Bảo Lộc`, `H.Tư Nghĩa`, `xã Đam Rông 4`, `phường 1 Bảo Lộc`,
 * `thôn Khuổi Đeng`; and the names behind a plural tier word, one by one (place-list.ts).
 */
import type { PhraseTrie } from '../../language/phrase-trie.ts';
import { TIER_DESCRIPTIONS, type TierWord } from '../../lexicon/place-words.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { cutsRun, isForeign, isLabelEnd, letterEnd, nameEnd } from './place-name.ts';
import { isPlural, readList, type PlaceList } from './place-list.ts';
import {
  followsCapital,
  knownAt,
  NUMBERED_LEVELS,
  type PlaceCandidate,
  type PlaceScan,
} from './place-scan.ts';
import { keyOfTokens, longestUnit, type UnitName } from './place-units.ts';

type Tier = TierWord['tier'];

interface TierMatch {
  readonly word: TierWord;
  readonly endToken: number;
}

/** Names that make a body of a tier word: Tỉnh Đoàn, huyện Hội. */
const BODY_WORDS: ReadonlySet<string> = new Set('đoàn ủy hội đội ban'.split(' '));
/** `văn bản Quyết định`, `Nhật Bản`: the tier word is half of another word. */
const NOT_BEFORE_BẢN: ReadonlySet<string> = new Set(
  'văn cơ kịch phiên nhật biên ấn kinh tài bài dị căn nguyên'.split(' '),
);
/** Peoples: `làng Chăm`, `bản Mông` say who lives there. */
export const PEOPLES: ReadonlySet<string> = new Set(
  "chăm khmer mông dao tày nùng thái mường kinh hoa hmong h'mông cơ-tu bahnar jrai".split(' '),
);
/** Behind these a person's name follows more often than a place's: `UBND tỉnh Lê Văn A`, `Già làng A Djơn`. */
const BODY_ENDS: ReadonlySet<string> = new Set(
  'tịch thư trưởng phó viên ủy đoàn an đội trận hội sự nữ phòng đồng đảng chi kiểm'.split(' '),
);
const ELDERS: ReadonlySet<string> = new Set(['già', 'trưởng', 'phó']);

/** The places that a tier word at token `at` brings, and the index to go on from. */
export function readTier(scan: PlaceScan, at: number): PlaceList | null {
  const match = tierAt(scan, at);
  if (!match) return null;
  const described = { ...match, endToken: descriptionEnd(scan, match.endToken) };
  if (isPlural(scan, at)) return readList(scan, described.endToken, (item) => readItem(scan, item, match));
  const to =
    tierNameEnd(scan, match) ?? (described.endToken > match.endToken ? tierNameEnd(scan, described) : null);
  if (to === null || isPerson(scan, at, match, to)) return null;
  const { tier } = match.word;
  const named: PlaceCandidate = { from: at, to, rule: `place/${tier}`, nameFrom: match.endToken, tier };
  return { places: [named, ...siblings(scan, to, tier)], next: to };
}

/** Goes over what is said of the unit before its name: `các xã | biên giới | Nậm Giải, Thông Thụ`. */
function descriptionEnd(scan: PlaceScan, from: number): number {
  let at = from;
  for (let next = DESCRIPTIONS.longest(scan.tokens, at); next; next = DESCRIPTIONS.longest(scan.tokens, at)) {
    at = next.endToken;
  }
  return isCapitalised(scan.tokens[at]) || LIST_WORDS.has(scan.tokens[at]?.key ?? '') ? at : from;
}

const DESCRIPTIONS = phraseSet(TIER_DESCRIPTIONS);
const LIST_WORDS: ReadonlySet<string> = new Set([':', 'như', 'gồm', 'là', '(']);

/** Numbered levels before the one that a tier word names: `tổ 12, khu 3, phường Hà Khẩu`. */
const DEEPEST_LEVEL = 2;

/** `tổ 4, phường 3`, `khu 5, thị trấn X`: a number as an address level, told by the level behind it. */
export function readNumberedLevel(scan: PlaceScan, at: number, depth = 0): PlaceCandidate | null {
  const { tokens } = scan;
  if (
    depth > DEEPEST_LEVEL ||
    !NUMBERED_LEVELS.has(tokens[at]?.key ?? '') ||
    !/^\d{1,2}$/.test(tokens[at + 1]?.text ?? '')
  )
    return null;
  const to = letterEnd(tokens, at + 2);
  const next = tokens[to]?.key === ',' ? to + 1 : to;
  return tierAt(scan, next) || readNumberedLevel(scan, next, depth + 1)
    ? { from: at, to, rule: 'place/level', nameFrom: at + 1 }
    : null;
}

/** The tier word at token `at`; an abbreviation must be written as one. */
export function tierAt(scan: PlaceScan, at: number): TierMatch | null {
  const { tokens } = scan;
  const found = scan.tiers.longest(tokens, at);
  const first = tokens[at];
  if (!found || first?.kind !== 'word') return null;
  const { endToken, value: word } = found;
  if (endToken - at === 1 && ABBREVIATIONS.has(first.key) && first.letters === 'lower') return null;
  if (first.key === 'bang' && tokens[at - 1]?.key === 'liên') return null;
  if (first.key === 'bản' && NOT_BEFORE_BẢN.has(tokens[at - 1]?.key ?? '')) return null;
  if (word.tier === 'hamlet' && isCapitalised(first) && followsCapital(scan, at)) return null;
  if (tokens[endToken - 1]?.key === '.' && !isUpper(first.text)) return null;
  return { word, endToken };
}

const ABBREVIATIONS: ReadonlySet<string> = new Set(['tp', 'tx', 'tt', 'kp', 'tdp']);

function isUpper(text: string): boolean {
  return text.charAt(0) === text.charAt(0).toUpperCase();
}

/** What follows the tier word is rather the holder of an office than a place: no gazetteer holds it. */
function isPerson(scan: PlaceScan, at: number, { word, endToken }: TierMatch, to: number): boolean {
  const { tokens } = scan;
  const before = tokens[at - 1];
  const name = tokens[endToken];
  if (longestUnit(scan.unitsAt(endToken), (name) => isUnitOf(word.tier, name)) === to) return false;
  if (name?.kind !== 'word' || before?.kind !== 'word' || knownAt(scan, endToken)?.endToken === to)
    return false;
  if (word.tier === 'hamlet') {
    return before.key === 'già' || (ELDERS.has(before.key) && (to - endToken >= 3 || name.text.length === 1));
  }
  return cutsRun(tokens, endToken) || BODY_ENDS.has(before.key) || isAcronym(before.text);
}

/** The index behind the name of a tier word, or null where it has none. */
export function tierNameEnd(scan: PlaceScan, { word, endToken: from }: TierMatch): number | null {
  const { tokens } = scan;
  const known = longestUnit(scan.unitsAt(from), (name) => isUnitOf(word.tier, name));
  const isLetter = tokens[from - 1]?.key === '.' && tokens[from - 2]?.text.length === 1;
  if (known !== null) {
    // `xã Đam Rông` before the mergers, `xã Đam Rông 4` since: what the gazetteer knows longest.
    return scan.inCapitals[from] === true || !isCutShort(scan, from, known) ? known : nameEnd(scan, from, 4);
  }
  if (word.numbered && tokens[from]?.kind === 'number') return numberName(scan, from);
  if (word.numbered && tokens[from]?.key === 'số' && tokens[from + 1]?.kind === 'number')
    return numberName(scan, from + 1);
  if (isLetter || scan.inCapitals[from] === true || BODY_WORDS.has(tokens[from]?.key ?? '')) return null;
  const end = nameEnd(scan, from, 4);
  const world = knownAt(scan, from)?.endToken ?? 0;
  // khối Mỹ Latin: an alliance
  if (tokens[from - 1]?.key === 'khối' && world > from) return null;
  // `bang Victoria | Jacinta Allan`: behind a known state of a federation its governor may stand.
  if (world > from && (world >= end || word.tier === 'foreign' || isForeign(tokens[from]))) return world;
  // Every province is known: another name is foreign, or a person's.
  if (word.tier === 'province' && !isForeign(tokens[from])) return world > from ? world : null;
  if (end === from || isAcronym(tokens[from]?.text ?? '')) return null;
  // `khối Tân Phúc`, but `khối Nội | chính`, `khối C00`
  if (tokens[from - 1]?.key === 'khối' && !(isCapitalised(tokens[from + 1]) && tokens[from + 1]?.spaced))
    return null;
  if (end - from === 1 && PEOPLES.has(tokens[from]?.key ?? '')) return null;
  return end;
}

/** A known name whose next capital belongs to it: a hamlet that is named like a commune and more. */
function isCutShort(scan: PlaceScan, from: number, known: number): boolean {
  return known - from === 1 && nameEnd(scan, from, 4) > known && scan.tokens[known]?.spaced === true;
}

function isUnitOf(tier: Tier, name: UnitName): boolean {
  switch (tier) {
    case 'province':
      return name.isProvince;
    case 'district':
      return name.isProvince || name.isDistrict;
    case 'commune':
      return name.isCommune;
    case 'hamlet':
    case 'foreign':
      return false;
  }
}

/** A bare number as a name: `phường 4`, `thôn 2A`, `Xóm 7`. */
function numberName(scan: PlaceScan, at: number): number | null {
  if (!/^\d{1,2}$/.test(scan.tokens[at]?.text ?? '')) return null;
  const end = letterEnd(scan.tokens, at + 1);
  return isLabelEnd(scan.tokens, end) ? end : null;
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase() && !/^[IVX]+$/.test(text);
}

/** One name of a list, with or without a tier word of its own. */
function readItem(scan: PlaceScan, at: number, { word }: TierMatch): PlaceCandidate | null {
  const tiered = tierAt(scan, at);
  const to = tiered ? tierNameEnd(scan, tiered) : listNameEnd(scan, at, word);
  const { tier } = (tiered ?? { word }).word;
  return to === null ? null : { from: at, to, rule: 'place/list', nameFrom: tiered?.endToken ?? at, tier };
}

function listNameEnd(scan: PlaceScan, at: number, word: TierWord): number | null {
  const { tokens } = scan;
  if (word.numbered && tokens[at]?.kind === 'number') return numberName(scan, at);
  const known =
    longestUnit(scan.unitsAt(at), (name) => isUnitOf(word.tier, name)) ?? knownAt(scan, at)?.endToken ?? null;
  if (known !== null) return known;
  if (scan.inCapitals[at] === true) return null;
  const end = nameEnd(scan, at, 4);
  // One capital before a small word is rather the head of a body: `các tỉnh, Công an …`.
  const isHead = end - at === 1 && tokens[end]?.kind === 'word' && !/['’-]/.test(tokens[at]?.text ?? '');
  if (end - at === 1 && PEOPLES.has(tokens[at]?.key ?? '')) return null;
  return end === at || isHead || isAcronym(tokens[at]?.text ?? '') ? null : end;
}

/** Units of the same tier that follow a named one without a tier word of their own: `xã Tân Hưng, Tân Lĩnh`. */
function siblings(scan: PlaceScan, from: number, tier: Tier): PlaceCandidate[] {
  const { tokens } = scan;
  const places: PlaceCandidate[] = [];
  let at = from;
  while (tokens[at]?.key === ',' || tokens[at]?.key === 'và') {
    const start = at + 1;
    const to = longestUnit(scan.unitsAt(start), (name) => isUnitOf(tier, name));
    if (to === null || to - start < 2 || isCapitalised(tokens[to])) break;
    places.push({ from: start, to, rule: 'place/sibling', nameFrom: start, tier });
    at = to;
  }
  return places;
}

/** The bare names behind tier words and in lists: later mentions may go without the tier. */
export function namesOf(scan: PlaceScan, places: readonly PlaceCandidate[]): PhraseTrie<true> {
  return phraseSet(
    places
      .filter(({ nameFrom, to, tier }) => tier !== undefined && to - nameFrom >= 2)
      .map(({ nameFrom, to }) => keyOfTokens(scan.tokens, nameFrom, to)),
  );
}
