import type { AdministrativeUnits, Province, ProvinceReading } from '../../lexicon/administrative-units.ts';
import type { AdministrativeChange } from '../detection.ts';
import type { PlaceCandidate, PlaceScan } from './place-scan.ts';
import { keyOfTokens, longestUnit } from './place-units.ts';

/**
 * The province a unit belonged to before 1 July 2025 and the one it belongs to since, where they differ and the name
 * leaves no doubt: a name that recurs is settled by a province the passage mentions, else left alone.
 */
export function administrativeChange(
  scan: PlaceScan,
  place: PlaceCandidate,
  mentioned: ReadonlySet<string>,
): AdministrativeChange | null {
  const key = keyOfTokens(scan.tokens, place.nameFrom, place.to);
  const readings = readingsOf(scan.units, key, place.tier);
  const fitting =
    readings.length > 1 ? readings.filter(({ before }) => mentioned.has(before.name)) : readings;
  const [reading] = fitting;
  if (!reading || fitting.length > 1 || reading.before.name === reading.since.name) return null;
  return { before: nameOf(reading.before), since: nameOf(reading.since) };
}

function readingsOf(
  units: AdministrativeUnits,
  key: string,
  tier: PlaceCandidate['tier'],
): readonly ProvinceReading[] {
  const province = units.province(key);
  switch (tier) {
    case 'province':
      return province ? [province] : [];
    case 'district': {
      // `thành phố Hà Giang` was a town of Hà Giang; `TP Hải Phòng` is the province itself.
      const districts = units.districts(key);
      return districts.length > 0 || !province ? districts : [province];
    }
    case 'commune':
      return units.commune(key)?.before ?? [];
    case 'hamlet':
    case 'foreign':
    case undefined:
      return [];
  }
}

/** Names of the former provinces that the candidates mention. */
export function mentionedProvinces(scan: PlaceScan, places: readonly PlaceCandidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { nameFrom, to, tier } of places) {
    if (tier !== 'province') continue;
    const reading = scan.units.province(keyOfTokens(scan.tokens, nameFrom, to));
    if (reading) names.add(reading.before.name);
  }
  return names;
}

/** Every province, of either era, whose name stands in the passage, as a place or inside a body's name. */
export function namedProvinces(scan: PlaceScan): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = 0; at < scan.tokens.length; at++) {
    const end = longestUnit(scan.unitsAt(at), ({ isProvince }) => isProvince);
    const reading = end === null ? null : scan.units.province(keyOfTokens(scan.tokens, at, end));
    if (reading) names.add(reading.before.name).add(reading.since.name);
  }
  return names;
}

function nameOf({ kind, name }: Province): string {
  return `${kind} ${name}`;
}
