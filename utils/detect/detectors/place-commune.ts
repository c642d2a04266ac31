/**
 * Communes without a tier word, told by a locative before them (`ở Sông Đốc`) or by what stands behind: their district or province (`Quang Trung, Trùng Khánh`,
 * `Long Phụng (Mộ Đức)`), or, in a list of them, a figure each (`Vũ Lăng 91, Đồng Ý 88`).
 */
import { GIVEN_SYLLABLES } from '../../lexicon/personal-names.ts';
import { isCapitalised } from './name-extent.ts';
import { isNameStart } from './place-name.ts';
import { followsCapital, followsOpener, knownAt, type PlaceCandidate, type PlaceScan } from './place-scan.ts';
import { isProvinceOrDistrict, keyOfTokens, longestUnit } from './place-units.ts';
import { tierAt } from './place-tier.ts';

/** So many names with a figure make a list; fewer may be persons with their ages and scores. */
const LIST_LENGTH = 3;

/** Only a place stands behind these: `ở Sông Đốc`, `quê Quang Trung`. */
const LOCATIVES: ReadonlySet<string> = new Set('ở tại quê ngụ trú khắp rời'.split(' '));

/** Where one comes from, goes to or is near: a commune more than a person. */
const WAYS: ReadonlySet<string> = new Set(
  'từ lên xuống sang qua ra vào về đến tới vùng miệt xứ hướng gần cách quanh dọc ngoài toàn đi khỏi phía ngược'.split(
    ' ',
  ),
);
/** Before `về`, `đến`, `tới`, `từ` they speak of a person or a thing. */
const SPOKEN: ReadonlySet<string> = new Set(
  'nói kể nhắc nhớ viết nghĩ hát biết tin phim sách chuyện bài hỏi thuộc nghe thư quà thương yêu đối dẫn đề tìm hiểu trẻ lời hình'.split(
    ' ',
  ),
);

/** First syllables of highland names that are no word of Vietnamese: Ia Púch, Ea Tam, Chư Ty, Krông Nô. */
const HIGHLAND: ReadonlySet<string> = new Set(
  'ia ea chư kon đắk đăk đak krông plei đạ cư dliê ayun mường nậm'.split(' '),
);

/** Behind these stands a person, a firm or a brand. */
const NAMED_SO: ReadonlySet<string> = new Set(
  'ông bà anh chị em cô chú bác cháu cụ thầy bé cậu dì mẹ má vợ chồng con sĩ viên giả sinh thủ tên hiệu ti xe hàng quán tiệm hãng đoàn đội nhóm phim hội'.split(
    ' ',
  ),
);

/** What the whole passage tells about its communes. */
export interface CommuneContext {
  /** Keys of the given names of persons named in full. */
  readonly given: ReadonlySet<string>;
  /** Names of the provinces of either era that the passage names. */
  readonly provinces: ReadonlySet<string>;
}

type TokenRun = Pick<PlaceCandidate, 'from' | 'to'>;

/** The bare communes of the passage. */
export function findCommunes(scan: PlaceScan, context: CommuneContext): PlaceCandidate[] {
  const placed: PlaceCandidate[] = [];
  const listed: PlaceCandidate[] = [];
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!isCapitalised(scan.tokens[at]) || scan.inCapitals[at] === true) continue;
    if (followsCapital(scan, at) && !followsOpener(scan, at)) continue;
    const to = longestUnit(scan.unitsAt(at), (name) => name.isCommune && !name.hasSmallWords);
    if (to === null || to - at < 2 || (isCapitalised(scan.tokens[to]) && scan.tokens[to]?.spaced === true))
      continue;
    const commune = { from: at, to, nameFrom: at, tier: 'commune' } as const;
    if (isWithinNext(scan, commune)) placed.push({ ...commune, rule: 'place/commune-within' });
    else if (isKnownOtherwise(scan, commune)) continue;
    else if (HIGHLAND.has(scan.tokens[at]?.key ?? ''))
      placed.push({ ...commune, rule: 'place/commune-highland' });
    else if (LOCATIVES.has(scan.tokens[at - 1]?.key ?? ''))
      placed.push({ ...commune, rule: 'place/commune-at' });
    else if (isOnTheWay(scan, commune, context.given)) placed.push({ ...commune, rule: 'place/commune-way' });
    else if (isOfNamedProvince(scan, commune, context))
      placed.push({ ...commune, rule: 'place/commune-province' });
    else if (hasFigure(scan, commune)) listed.push({ ...commune, rule: 'place/commune-figure' });
    at = to - 1;
  }
  return listed.length >= LIST_LENGTH ? [...placed, ...listed] : placed;
}

/** `từ Thu Cúc lên Lai Đồng`, `vùng Cự Thắng`; a given name that the passage holds is a person's. */
function isOnTheWay({ tokens }: PlaceScan, { from, to }: TokenRun, given: ReadonlySet<string>): boolean {
  if (!WAYS.has(tokens[from - 1]?.key ?? '') || SPOKEN.has(tokens[from - 2]?.key ?? '')) return false;
  return !given.has(tokens[to - 1]?.key ?? '');
}

/** `trong khi Nhất Hòa mới có`: a commune of a province that the passage names, and no given name of two syllables. */
function isOfNamedProvince(
  scan: PlaceScan,
  { from, to }: TokenRun,
  { given, provinces }: CommuneContext,
): boolean {
  const { tokens } = scan;
  const before = tokens[from - 1];
  if (before?.kind !== 'word' && before?.key !== ',' && before?.key !== '(') return false;
  if (NAMED_SO.has(before.key) || given.has(tokens[to - 1]?.key ?? '')) return false;
  if (tokens.slice(from, to).every(({ key }) => GIVEN_SYLLABLES.has(key))) return false;
  return provincesOf(scan, from, to).some((name) => provinces.has(name));
}

/** The name is a district's, a province's or a known place's too, which the bare names are read for. */
function isKnownOtherwise(scan: PlaceScan, { from, to }: TokenRun): boolean {
  const unit = longestUnit(scan.unitsAt(from), isProvinceOrDistrict) ?? 0;
  return Math.max(unit, knownAt(scan, from)?.endToken ?? 0) >= to;
}

/** The unit behind a comma or a bracket is one that a commune of this name belonged or belongs to. */
function isWithinNext(scan: PlaceScan, { from, to }: TokenRun): boolean {
  const joint = scan.tokens[to];
  if (joint?.key !== ',' && joint?.key !== '(') return false;
  const at = tierAt(scan, to + 1)?.endToken ?? to + 1;
  const end = longestUnit(scan.unitsAt(at), isProvinceOrDistrict);
  if (end === null) return false;
  const key = keyOfTokens(scan.tokens, at, end);
  const wider = [scan.units.province(key), ...scan.units.districts(key)].filter(
    (reading) => reading !== null,
  );
  const provinces = new Set(wider.flatMap(({ before, since }) => [before.name, since.name]));
  return provincesOf(scan, from, to).some((name) => provinces.has(name));
}

/** The provinces, of either era, that have or had a commune of that name. */
function provincesOf(scan: PlaceScan, from: number, to: number): string[] {
  const commune = scan.units.commune(keyOfTokens(scan.tokens, from, to));
  return [...(commune?.before.map(({ before }) => before) ?? []), ...(commune?.since ?? [])].map(
    ({ name }) => name,
  );
}

/** `Tân Hương 97,2%`, `Nhất Tiến: 94%`, `Hưng Vũ - 90,45%`, `Vạn Thủy (86,15%)`; no age. */
function hasFigure(scan: PlaceScan, { from, to }: TokenRun): boolean {
  const { tokens } = scan;
  if (isNameStart(tokens[from]) && to - from > 2) return false;
  const joint = tokens[to]?.key ?? '';
  const number = joint === ':' || joint === '-' || joint === '(' ? to + 1 : to;
  return (
    tokens[number]?.kind === 'number' && tokens[number + 1]?.key !== 'tuổi' && tokens[number + 1]?.key !== '/'
  );
}
