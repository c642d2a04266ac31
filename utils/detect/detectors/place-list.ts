/**
 * The names behind a plural head word, one by one: `các huyện | Chư Prông |, | Ia Pa |`, `hai cầu | Rạch Miễu | và |
 * Mỹ Thuận |`, `các cặp cửa khẩu | Mộc Bài | - | Bavet |`.
 */
import type { Token } from '../../language/tokenize.ts';
import { isCapitalised } from './name-extent.ts';
import type { PlaceCandidate, PlaceScan } from './place-scan.ts';

const PLURALS: ReadonlySet<string> = new Set(
  'các những nhiều mấy hai ba bốn năm sáu bảy tám chín mười'.split(' '),
);
/** Between the plural word and the head: các cặp cửa khẩu, hai tuyến đường. */
const CLASSIFIERS: ReadonlySet<string> = new Set([
  'cặp',
  'tuyến',
  'con',
  'dòng',
  'cây',
  'ngọn',
  'hòn',
  'cụm',
]);
const LIST_JOINTS: ReadonlySet<string> = new Set([',', ';', '/', '-', 'và', 'hay', 'hoặc', 'đến', 'cùng']);
const LIST_OPENERS: ReadonlySet<string> = new Set([':', 'gồm', 'như', 'là']);
/** Behind these a number word ranks: `đồng hạng ba | chùa Ô Chum`. */
const RANKS: ReadonlySet<string> = new Set(['hạng', 'thứ', 'giải', 'lần', 'số', 'lớp', 'tháng', 'ngày']);
/** Nouns that take a number as their label, so that the next tier word is none of a plural: `thôn 2 xã Ia Chim`. */
const LABELLING: ReadonlySet<string> = new Set(
  'số nhà km ngõ ngách hẻm kiệt khu đường kênh cụm năm tháng ngày quý thôn ấp xóm khóm tổ phố đội khối buôn bản làng phường quận lộ ql tl'.split(
    ' ',
  ),
);

/** Heads under one plural word: các xã, phường, thị trấn, đặc khu. */
const MAX_COORDINATED = 6;

/** `các huyện`, `hai xã`, `2 tỉnh`, `các xã, phường`, `các cặp cửa khẩu`. */
export function isPlural(scan: PlaceScan, head: number, coordinated = 0): boolean {
  const { tokens } = scan;
  const at = CLASSIFIERS.has(tokens[head - 1]?.key ?? '') ? head - 1 : head;
  const before = tokens[at - 1];
  if (!before) return false;
  if (before.kind === 'word') {
    if (before.key === 'và') return coordinatesPlural(scan, at - 1, coordinated);
    if (!PLURALS.has(before.key) || RANKS.has(tokens[at - 2]?.key ?? '')) return false;
    return before.key !== 'năm' || !isCapitalised(before);
  }
  if (before.kind === 'number') {
    const label = tokens[at - 2];
    const isCount = before.spaced && /^\d{1,3}$/.test(before.text);
    return isCount && label?.key !== '/' && !LABELLING.has(label?.key ?? '');
  }
  // `34 tỉnh, thành phố, TP Hồ Chí Minh`: an abbreviation names one.
  return (
    before.key === ',' && tokens[head]?.letters !== 'upper' && coordinatesPlural(scan, at - 1, coordinated)
  );
}

/** The token before the joint at `joint` ends a bare tier word that is itself in the plural: `các xã, phường`. */
function coordinatesPlural(scan: PlaceScan, joint: number, coordinated: number): boolean {
  if (coordinated === MAX_COORDINATED) return false;
  for (let start = joint - 1; start >= joint - 2; start--) {
    const match = scan.tiers.longest(scan.tokens, start);
    if (match?.endToken === joint) return isPlural(scan, start, coordinated + 1);
  }
  return false;
}

export interface PlaceList {
  readonly places: readonly PlaceCandidate[];
  /** Index to go on from. */
  readonly next: number;
}

/** The names of a list behind a plural head that ends at token `from`, or null; `readItem` reads one at a token. */
export function readList(
  { tokens }: PlaceScan,
  from: number,
  readItem: (at: number) => PlaceCandidate | null,
): PlaceList | null {
  const places: PlaceCandidate[] = [];
  let at = from;
  while (LIST_OPENERS.has(tokens[at]?.key ?? '')) at++;
  for (let item = readItem(at); item; item = readItem(at)) {
    places.push(item);
    const joint = behindGloss(tokens, item.to);
    if (!LIST_JOINTS.has(tokens[joint]?.key ?? '')) break;
    at = joint + 1;
    if (tokens[joint]?.key === ',' && tokens[at]?.key === 'và') at++;
  }
  const last = places.at(-1);
  return last ? { places, next: last.to } : null;
}

/** Goes over a short bracket or a score between the items: `Văn Yên (12 hộ), …`. */
function behindGloss(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.key !== '(') return at;
  for (let i = at + 1; i < at + 12 && tokens[i]?.kind !== 'break'; i++)
    if (tokens[i]?.key === ')') return i + 1;
  return at;
}
