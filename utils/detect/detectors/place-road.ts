/** Roads that a number, a letter or a day names: `Quốc lộ 4C`, `đường tỉnh ĐT 477`, `đường 991B`, `đường 30/4`. */
import { letterEnd } from './place-name.ts';
import { tierAt, tierNameEnd } from './place-tier.ts';
import { knownAt, type PlaceCandidate, type PlaceScan } from './place-scan.ts';

/** A road of a numbered network, or null. */
export function readNumberedRoad(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const match = scan.numberedRoads.longest(tokens, at);
  if (!match) return null;
  const isShort = match.endToken - at <= 2 && (tokens[at]?.text.length ?? 0) <= 2;
  if (isShort && tokens[at]?.kind === 'word' && tokens[at].text !== tokens[at].text.toUpperCase())
    return null;
  // `đường tỉnh ĐT 477`, `đường tỉnh N2`
  const from = scan.numberedRoads.longest(tokens, match.endToken)?.endToken ?? match.endToken;
  const letter = /^\p{Lu}$/u.test(tokens[from]?.text ?? '') ? 1 : 0;
  const number = tokens[from + letter];
  const isRing = tokens[match.endToken - 1]?.key === 'đai';
  const figures = isRing ? /^\d(?:,5)?$/ : /^\d{1,3}$/;
  if (number?.kind !== 'number' || !figures.test(number.text)) return null;
  let to = letterEnd(tokens, from + letter + 1);
  if (tokens[to]?.key === '/') return null;
  // `đường Vành đai 4 - vùng Thủ đô`
  const region = tokens[to]?.key === '-' ? knownAt(scan, to + 1) : null;
  if (region?.value.type === 'region') to = region.endToken;
  // `đường Vành đai 3 TP.HCM`
  const city = isRing ? tierAt(scan, to) : null;
  if (city) to = tierNameEnd(scan, city) ?? to;
  return { from: at, to, rule: 'place/numbered-road', nameFrom: at };
}

/** `đường ĐT 601`, `đường 991B`. */
export function numberedEnd(scan: PlaceScan, at: number): number | null {
  const road = readNumberedRoad(scan, at);
  if (road) return road.to;
  const letter = letterEnd(scan.tokens, at + 1);
  return scan.tokens[at]?.kind === 'number' && letter > at + 1 ? letter : null;
}

/** `đường 30/4`, `đường 3 tháng 2`. */
export function anniversaryEnd(scan: PlaceScan, at: number): number | null {
  const { tokens } = scan;
  if (tokens[at]?.kind !== 'number' || tokens[at + 2]?.kind !== 'number') return null;
  const joint = tokens[at + 1];
  if (joint?.key !== '/' && joint?.key !== '-' && joint?.key !== 'tháng') return null;
  return at + 3;
}
