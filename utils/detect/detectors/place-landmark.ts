/**
 * Natural features, facilities and roads: a head word and its name, `sông Thạch Hãn`, `KCN Bình Xuyên II`,
 * `Hội trường Tỉnh ủy`, `cao tốc Hòa Lạc - Hòa Bình`, `Quốc lộ 4C`, `đường Nguyễn Huệ`.
 */
import { createFirstWords } from '../../language/first-words.ts';
import { keyOf } from '../../language/key.ts';
import { VILLAGE_WORDS } from '../../lexicon/place-words.ts';
import { readBody } from './organization/name.ts';
import { isBoundary, isCapitalised } from './name-extent.ts';
import { lineEnd, placeNameEnd, seatEnd } from './place-extent.ts';
import { isPlural, readList, type PlaceList } from './place-list.ts';
import { isForeign, nameEnd, numberEnd } from './place-name.ts';
import {
  COMPASS,
  followsCapital,
  followsOpener,
  knownAt,
  type PlaceCandidate,
  type PlaceScan,
} from './place-scan.ts';
import { longestUnit } from './place-units.ts';
import { anniversaryEnd, numberedEnd, readNumberedRoad } from './place-road.ts';
import { PEOPLES, tierAt, tierNameEnd } from './place-tier.ts';

/** Head words that are often the second half of another word: `yêu cầu`, `hoạt động`. */
const HALVES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    cầu: 'yêu nhu toàn địa thỉnh khẩn mong',
    đình: 'gia triều',
    biển: 'vùng bờ ven phố khu lịch xã tuyến mặt miền cửa',
    núi: 'miền phố vùng',
    vườn: 'miệt nhà làm ruộng',
    dinh: 'sơn',
    gò: 'gầm đất',
    lung: 'mông',
    trảng: 'mồ',
    cửa: 'mở đóng đi',
    giồng: 'đất',
    gian: 'không',
    mũi: 'đầu',
    tháp: 'đồng',
    lăng: 'xâm',
    hang: 'ngõ',
    chợ: 'đi',
    sân: 'nông',
    rừng: 'dân',
    cống: 'tiến',
    phố: 'khu thành khối',
    đường: 'thiên đoạn phố',
    ga: 'bình',
    cảng: 'hậu quân thương',
    đảo: 'hòn',
  }).map(([head, before]) => [head, new Set(before.split(' '))] as const),
);

/** Heads that are half of a verb but behind a word of place: `thăm động Thiên Cung`, not `điều động`, `sương phủ`. */
const CUED: ReadonlySet<string> = new Set(['động', 'phủ']);
const CUES: ReadonlySet<string> = new Set(
  'tại ở thăm vào trong đến tới là như và của qua gần từ ngoài cửa lòng về ra lên'.split(' '),
);

const VILLAGES = createFirstWords({ firstKeys: () => VILLAGE_WORDS.map(keyOf) });
/** First words of facilities whose purpose may stand before their name. */
const DESCRIBED: ReadonlySet<string> = new Set(['nhà', 'khu', 'cụm', 'trạm', 'hệ']);
/** First words of places named by a day: Quảng trường 2/4, Công viên 29-3. */
const DATED: ReadonlySet<string> = new Set(['quảng', 'công', 'tượng', 'cầu', 'sân']);
/** Zones that a number names. */
const ZONES: ReadonlySet<string> = new Set(['khu', 'kcn', 'cụm', 'ccn', 'nhà', 'metro']);
/** First words of zones and plants whose second stage is a place of its own name. */
const EXTENDED: ReadonlySet<string> = new Set(['kcn', 'ccn', 'khu', 'cụm', 'thủy', 'nhà']);
/** First words of heights that their metres name. */
const HEIGHTS: ReadonlySet<string> = new Set(['điểm', 'cao']);

/** The facility, feature or road whose head word stands at token `at`, or null. */
export function readLandmark(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const head = tokens[at];
  if (head?.kind !== 'word' || scan.inCapitals[at] === true) return null;
  if (HALVES.get(head.key)?.has(tokens[at - 1]?.key ?? '') === true) return null;
  if (CUED.has(head.key) && tokens[at - 1]?.kind === 'word' && !CUES.has(tokens[at - 1]?.key ?? ''))
    return null;
  // A capital head inside a run of capitals is part of another name; Hồ is also a surname.
  if (isCapitalised(head) && followsCapital(scan, at) && !followsOpener(scan, at)) return null;
  // `92 chùa Khmer`: the head is counted; `tổ 3 chợ Đồn` is an address.
  const counted = !isCapitalised(head) && isPlural(scan, at) && !isTwoEnded(scan, at);
  return readNumberedRoad(scan, at) ?? (counted ? null : readFacility(scan, at)) ?? readNamedRoad(scan, at);
}

/** The names behind a facility, feature or road in the plural: `các hồ | Kẻ Gỗ |, | Sông Rác |`, or null. */
export function readLandmarkList(scan: PlaceScan, at: number): PlaceList | null {
  const { tokens } = scan;
  const match = scan.landmarks.longest(tokens, at) ?? scan.namedRoads.longest(tokens, at);
  if (!match || tokens[at]?.letters === 'title' || !isPlural(scan, at) || isTwoEnded(scan, at)) return null;
  if (HALVES.get(tokens[at]?.key ?? '')?.has(tokens[at - 1]?.key ?? '') === true) return null;
  return readList(scan, match.endToken, (from) => {
    const to = listedEnd(scan, from);
    return to === null ? null : { from, to, rule: 'place/landmark-list', nameFrom: from };
  });
}

/** `hai tuyến | cao tốc Cao Lãnh - An Hữu | và | cao tốc Mỹ An - Cao Lãnh`: lines by their two ends keep their head. */
function isTwoEnded({ tokens }: PlaceScan, at: number): boolean {
  return tokens[at]?.key === 'cao' && tokens[at - 1]?.key === 'tuyến';
}

/** The index behind one name of such a list; a lone syllable is none. */
function listedEnd(scan: PlaceScan, from: number): number | null {
  const known = knownAt(scan, from)?.endToken ?? 0;
  const end = Math.max(nameEnd(scan, from, 4), known);
  if (end - from === 1 && PEOPLES.has(scan.tokens[from]?.key ?? '')) return null;
  const isLone = end - from === 1 && known < end && !isForeign(scan.tokens[from]);
  return end === from || isLone || scan.inCapitals[from] === true ? null : end;
}

function readFacility(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const match = scan.landmarks.longest(tokens, at);
  if (!match) return null;
  const { endToken, value } = match;
  const nameFrom = value.naming === 'craft' ? skipCrafts(scan, endToken) : skipPurposes(scan, endToken);
  if (value.naming === 'craft' && nameFrom === endToken) return null;
  const to =
    value.naming === 'line'
      ? (lineEnd(scan, nameFrom) ?? facilityNameEnd(scan, at, nameFrom))
      : value.naming === 'seat'
        ? (anniversaryEnd(scan, endToken) ??
          readBody(tokens, endToken)?.endToken ??
          seatEnd(scan, endToken, isCapitalised(tokens[at])) ??
          placeNameEnd(scan, nameFrom))
        : facilityNameEnd(scan, at, nameFrom);
  if (to === null || isSurname(scan, at, endToken, to)) return null;
  // KCN Đại An mở rộng
  if (EXTENDED.has(tokens[at]?.key ?? '') && tokens[to]?.key === 'mở' && tokens[to + 1]?.key === 'rộng')
    return { from: at, to: to + 2, rule: 'place/landmark', nameFrom };
  if (to - nameFrom === 1 && PEOPLES.has(tokens[nameFrom]?.key ?? '')) return null;
  return { from: at, to, rule: `place/${value.naming === 'line' ? 'line' : 'landmark'}`, nameFrom };
}

/** `Hồ Văn An` is a person, `hồ Văn An` a lake. */
function isSurname(scan: PlaceScan, at: number, endToken: number, to: number): boolean {
  const head = scan.tokens[at];
  if (head?.key !== 'hồ' || endToken - at > 1 || !isCapitalised(head)) return false;
  return (
    knownAt(scan, at)?.endToken !== to &&
    knownAt(scan, endToken)?.endToken !== to &&
    longestUnit(scan.unitsAt(endToken), (name) => name.isProvince) !== to
  );
}

/** Goes over a voltage and what the facility is for: `220 kV`, `Quốc tế`. */
function skipPurposes(scan: PlaceScan, from: number): number {
  const { tokens } = scan;
  let at = from;
  if (tokens[at]?.kind === 'number' && tokens[at + 1]?.key === 'kv') at += 2;
  if (tokens[at]?.key === 'mạch' && tokens[at + 1]?.kind === 'number') at += 2;
  for (
    let purpose = scan.purposes.longest(tokens, at);
    purpose;
    purpose = scan.purposes.longest(tokens, at)
  ) {
    at = purpose.endToken;
  }
  return at;
}

/** Goes over what a village is known for: `làng | bánh tráng | Thuận Hưng`. */
function skipCrafts(scan: PlaceScan, from: number): number {
  const { tokens } = scan;
  let at = from;
  while (at < from + 6 && VILLAGES.has(tokens[at]) && !isCapitalised(tokens[at])) at++;
  return at;
}

/** Also a number (`Khu công nghiệp số 05`, `Hội trường 2-9`), and a tier behind a capital head (`Chợ xã Tân Hưng`). */
function facilityNameEnd(scan: PlaceScan, at: number, from: number): number | null {
  const { tokens } = scan;
  // Khu đô thị mới phía Tây thị trấn Vôi
  if (isCapitalised(tokens[at]) && tokens[from]?.key === 'phía' && COMPASS.has(tokens[from + 1]?.key ?? '')) {
    const town = tierAt(scan, from + 2);
    const end = town && tierNameEnd(scan, town);
    if (end !== null) return end;
  }
  if (tokens[from]?.key === 'số' && tokens[from + 1]?.kind === 'number' && ZONES.has(tokens[at]?.key ?? '')) {
    return from + 2;
  }
  if (DATED.has(tokens[at]?.key ?? '') && anniversaryEnd(scan, from) !== null)
    return anniversaryEnd(scan, from);
  // điểm cao 772
  if (HEIGHTS.has(tokens[at]?.key ?? '') && /^\d{3,4}$/.test(tokens[from]?.text ?? '')) return from + 1;
  if (tokens[at]?.key === 'kênh' && tokens[from]?.kind === 'number')
    return numberEnd(tokens, from) > from ? numberEnd(tokens, from) : null;
  const tier = tierAt(scan, from);
  const isCity = tokens[from]?.key === 'tp';
  if (!isCity && (!isCapitalised(tokens[at]) || isCapitalised(tokens[from]))) return placeNameEnd(scan, from);
  if (tier) return tierNameEnd(scan, tier);
  return placeNameEnd(scan, DESCRIBED.has(tokens[at]?.key ?? '') ? describedFrom(scan, from) : from);
}

/** Goes over what a capital head's facility is for: `Nhà máy xử lý chất thải rắn | Nam Bình Dương`. */
function describedFrom(scan: PlaceScan, from: number): number {
  let at = from;
  while (at < from + 6 && !isCapitalised(scan.tokens[at]) && !isBoundary(scan.tokens, at)) {
    if (scan.tokens[at]?.key === 'và' || scan.tokens[at]?.key === 'các') return from;
    at++;
  }
  return isCapitalised(scan.tokens[at]) ? at : from;
}

function readNamedRoad(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const match = scan.namedRoads.longest(tokens, at);
  if (!match) return null;
  const from = match.endToken;
  const to = numberedEnd(scan, from) ?? anniversaryEnd(scan, from) ?? lineEnd(scan, from);
  return to === null ? null : { from: at, to, rule: 'place/road', nameFrom: from };
}
