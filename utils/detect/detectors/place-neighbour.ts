/**
 * Communes and towns beside a place that is sure, joined to it: `Mường Nhé và | Sín Thầu`, `tuyến | Gia Nghĩa | - Chơn
 * Thành`. Alone their names might be a person's or a word.
 */
import { isCapitalised } from './name-extent.ts';
import { followsCapital, opensSentence, type PlaceCandidate, type PlaceScan } from './place-scan.ts';
import { longestUnit } from './place-units.ts';

const JOINTS: ReadonlySet<string> = new Set([',', ';', '-', 'và', 'hoặc', 'hay', 'cùng']);
/** Cities of one syllable, which are also given names. */
const SHORT_CITIES: ReadonlySet<string> = new Set(['vinh', 'huế']);

/** The names that go on a list with a place found, or stand before it on a line. */
export function neighbours(scan: PlaceScan, places: readonly PlaceCandidate[]): PlaceCandidate[] {
  const starts = new Set(places.map(({ from }) => from));
  const found: PlaceCandidate[] = [];
  for (const { from, to } of places) {
    for (let at = to; ;) {
      const next = jointEnd(scan, at);
      const end = next === null || starts.has(next) ? null : nameEndAt(scan, next);
      if (next === null || end === null) break;
      starts.add(next);
      found.push({ from: next, to: end, nameFrom: next, rule: 'place/beside' });
      at = end;
    }
    const before = nameBefore(scan, from);
    if (before === null || starts.has(before)) continue;
    starts.add(before);
    found.push({ from: before, to: from - 1, nameFrom: before, rule: 'place/beside' });
  }
  return found;
}

function jointEnd({ tokens }: PlaceScan, at: number): number | null {
  const joint = tokens[at]?.key ?? '';
  if (!JOINTS.has(joint)) return null;
  // `Biên Hòa - Vũng Tàu`, no name of two halves: `Mỹ-Việt`.
  if (joint === '-' && tokens[at + 1]?.spaced !== true) return null;
  return joint === ',' && tokens[at + 1]?.key === 'và' ? at + 2 : at + 1;
}

function nameEndAt(scan: PlaceScan, at: number): number | null {
  const { tokens } = scan;
  if (!isCapitalised(tokens[at]) || scan.inCapitals[at] === true) return null;
  const unit = longestUnit(scan.unitsAt(at), ({ hasSmallWords }) => !hasSmallWords);
  const isLine = tokens[at - 1]?.key === '-';
  const end = unit ?? 0;
  const isNamed = end - at >= 2 || (isLine && SHORT_CITIES.has(tokens[at]?.key ?? '') && end > at);
  return isNamed && !isCapitalised(tokens[end]) && tokens[end]?.kind !== 'number' ? end : null;
}

/** On a line, the name before the dash: `Gia Nghĩa - | Chơn Thành`. */
function nameBefore(scan: PlaceScan, from: number): number | null {
  const { tokens } = scan;
  if (tokens[from - 1]?.key !== '-' || tokens[from]?.spaced !== true || !tokens[from - 1]?.spaced)
    return null;
  for (let at = from - 4; at < from - 1; at++) {
    if (at < 0 || followsCapital(scan, at) || opensSentence(scan, at)) continue;
    if (nameEndAt(scan, at) === from - 1) return at;
    if (at === from - 2 && SHORT_CITIES.has(tokens[at]?.key ?? '') && isCapitalised(tokens[at])) return at;
  }
  return null;
}
