/** Where the name of a facility, a hall or a line ends. */
import { isCapitalised } from './name-extent.ts';
import { nameEnd } from './place-name.ts';
import { COMPASS, knownAt, type PlaceScan } from './place-scan.ts';
import { tierAt, tierNameEnd } from './place-tier.ts';
import { isProvinceOrDistrict, longestUnit } from './place-units.ts';

/** Small syllables inside the name of a hall's owner: `Hội trường Khối Đoàn thể tỉnh`, `Hội trường Công an tỉnh`. */
const OWNER_WORDS: ReadonlySet<string> = new Set(
  'an ủy thể dân đội quân sự phòng lao động thiếu nhi thanh niên nữ'.split(' '),
);
/** Last words of heads that another facility may name: `Khu di tích | Nhà tù Lao Bảo`. */
const RELICS: ReadonlySet<string> = new Set(['tích', 'sử', 'mạng', 'biệt']);
const SEAT_TIERS: ReadonlySet<string> = new Set([
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'quận',
  'thôn',
  'thị',
  'thành',
]);

/** `Khu du lịch Bình Châu - Hồ Cốc` is one name; behind `chợ Đồng Đăng - Lạng Sơn` the hyphen says where. */
function joinedEnd(scan: PlaceScan, end: number): number {
  const { tokens } = scan;
  const joint = tokens[end];
  if (joint?.key !== '-' || !joint.spaced || tokens[end + 1]?.spaced !== true) return end;
  const second = nameEnd(scan, end + 1, 3);
  const isElsewhere =
    unitEnd(scan, end + 1) !== null || knownAt(scan, end + 1) !== null || tierAt(scan, end + 1) !== null;
  return second === end + 1 || isElsewhere ? end : second;
}

/** The index behind a name: a gazetteer's, a feature with its name, capitals. */
export function placeNameEnd(scan: PlaceScan, from: number): number | null {
  const { tokens } = scan;
  const known = Math.max(knownAt(scan, from)?.endToken ?? 0, unitEnd(scan, from) ?? 0);
  const end = nameEnd(scan, from);
  // `sân | Nhà văn hóa xã Xuân Lãnh`: another facility, which is read by itself.
  const facility = scan.landmarks.longest(tokens, from);
  const isFacility = facility && facility.endToken > from + 1 && !isCapitalised(tokens[from + 1]);
  if (isFacility && known === 0 && end <= facility.endToken) {
    const inner = RELICS.has(tokens[from - 1]?.key ?? '')
      ? nameEnd(scan, facility.endToken)
      : facility.endToken;
    return inner > facility.endToken ? inner : null;
  }
  const isAcronym =
    end === from + 1 && tokens[from - 1]?.key === 'kênh' && /^\p{Lu}{3,}$/u.test(tokens[from]?.text ?? '');
  if (end > from && !isAcronym) return joinedEnd(scan, Math.max(end, known));
  if (known > 0) return known;
  const nested = scan.landmarks.longest(tokens, from);
  // `phố núi Pleiku`, `phố biển Nha Trang` say what the town is.
  if (!nested || tokens[from - 1]?.key === 'phố' || isCapitalised(tokens[from])) return null;
  const nestedEnd = nameEnd(scan, nested.endToken);
  return nestedEnd > nested.endToken ? nestedEnd : null;
}

function unitEnd(scan: PlaceScan, from: number): number | null {
  return isCapitalised(scan.tokens[from]) ? longestUnit(scan.unitsAt(from), isProvinceOrDistrict) : null;
}

/** The index behind the owner of a hall: `tỉnh`, `huyện Hưng Hà`, `Tỉnh ủy`, `Khối Đoàn thể tỉnh`. */
export function seatEnd(scan: PlaceScan, from: number, headIsCapital: boolean): number | null {
  const { tokens } = scan;
  let end: number | null = null;
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') break;
    const tier = tierAt(scan, i);
    if (tier && SEAT_TIERS.has(token.key) && !isCapitalised(token)) {
      const named = tierNameEnd(scan, tier);
      return named ?? (headIsCapital ? tier.endToken : end);
    }
    if (isCapitalised(token)) {
      const name = nameEnd(scan, i);
      end = name > i ? name : i + 1;
      if (OWNER_WORDS.has(tokens[end]?.key ?? '') && !isCapitalised(tokens[end])) end++;
      i = end - 1;
    } else break;
  }
  return end;
}

/** Ends joined by hyphens and a compass side: `Hòa Lạc - Hòa Bình`, `Bắc - Nam phía Đông`. */
export function lineEnd(scan: PlaceScan, from: number): number | null {
  const { tokens } = scan;
  let end: number | null = null;
  let at = from;
  for (let ends = 0; ends < 4; ends++) {
    const next = placeNameEnd(scan, at);
    if (next === null) break;
    end = next;
    if (tokens[end]?.key !== '-' || !isCapitalised(tokens[end + 1])) break;
    at = end + 1;
  }
  const side = end ?? from;
  if (
    tokens[side]?.key === 'phía' &&
    COMPASS.has(tokens[side + 1]?.key ?? '') &&
    isCapitalised(tokens[side + 1])
  ) {
    return side + 2;
  }
  return end;
}
