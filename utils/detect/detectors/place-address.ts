/** Streets without a word for street, behind a house's or lane's number: `số 12 | Lê Duẩn |, phường …`, `ngõ 29/70 | Khương Hạ`. */
import { isCapitalised } from './name-extent.ts';
import { knownAt, type PlaceCandidate, type PlaceScan } from './place-scan.ts';
import { tierAt } from './place-tier.ts';
import { isProvinceOrDistrict, longestUnit } from './place-units.ts';

/** A lane's number says by itself that a street follows. */
const LANES: ReadonlySet<string> = new Set(['ngõ', 'ngách', 'hẻm', 'kiệt', 'chỉ', 'k']);
/** Behind these a number is a house's only where the next level of the address follows. */
const HOUSES: ReadonlySet<string> = new Set(['số', 'nhà', 'tại', 'ở', 'trú', 'ngụ', 'đến']);
/** Numbers and slashes of one address: 45/12/3A. */
const LONGEST_NUMBER = 7;

/** The street whose name begins at token `at`, or null. */
export function readStreet(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  if (!isCapitalised(tokens[at]) || tokens[at]?.spaced !== true) return null;
  const label = labelBefore(scan, at);
  if (label === null) return null;
  const to = streetEnd(scan, at);
  if (to - at < 2) return null;
  const isAddress = LANES.has(label) || (HOUSES.has(label) && isFollowedByLevel(scan, to));
  return isAddress ? { from: at, to, rule: 'place/street', nameFrom: at } : null;
}

/** Streets bear persons' names, which end no run here: `Ông Ích Khiêm`, `Nguyễn Thị Minh Khai`. */
function streetEnd({ tokens }: PlaceScan, at: number): number {
  let end = at;
  while (end < at + 5 && isCapitalised(tokens[end]) && (end === at || tokens[end]?.spaced === true)) end++;
  return tokens[end]?.key === '-' ? at : end;
}

/** The word before the number that stands before token `at`; `k` for `K45/12`, null where no number does. */
function labelBefore({ tokens }: PlaceScan, at: number): string | null {
  let i = at - 1;
  if (/^[A-Z]$/.test(tokens[i]?.text ?? '') && tokens[i]?.spaced === false) i--;
  if (tokens[i]?.kind !== 'number') return null;
  while (i > at - LONGEST_NUMBER && (tokens[i]?.kind === 'number' || tokens[i]?.key === '/')) i--;
  return tokens[i]?.kind === 'word' ? (tokens[i]?.key ?? null) : null;
}

/** A comma and a named unit: `, phường Bến Nghé`, `, Nha Trang`. */
function isFollowedByLevel(scan: PlaceScan, at: number): boolean {
  if (scan.tokens[at]?.key !== ',') return false;
  const next = at + 1;
  return (
    tierAt(scan, next) !== null ||
    knownAt(scan, next) !== null ||
    longestUnit(scan.unitsAt(next), isProvinceOrDistrict) !== null
  );
}
