import { keyOf } from '../language/key.ts';
import { decodeNames, decodeSet } from './coded-names.ts';
import {
  COMMUNE_KIND_SETS,
  COMMUNE_NAMES,
  COMMUNES_BEFORE,
  COMMUNES_SINCE,
  DISTRICTS,
  PROVINCE_ROWS,
  SINCE_PROVINCE_ROWS,
} from './generated/administrative-units.ts';
import { unitKey } from './unit-key.ts';
import { COMMUNE_KINDS, DISTRICT_KINDS, type CommuneKind, type DistrictKind } from './unit-kinds.ts';

/** One of the 63 provinces before 1 July 2025 or of the 34 since. */
export interface Province {
  readonly name: string;
  /** `tỉnh`, `thành phố`; of a province since, as of 30 April 2026. */
  readonly kind: string;
}

/** What a name is as a province: the former one and the one its area lies in since; a new province is a former one. */
export interface ProvinceReading {
  readonly before: Province;
  readonly since: Province;
}

/** What a name is as a former district of one province. */
export interface DistrictReading extends ProvinceReading {
  readonly kind: DistrictKind;
}

/** What a name is as a commune, over all provinces: names recur. */
export interface CommuneReading {
  readonly kindsBefore: readonly CommuneKind[];
  readonly kindsSince: readonly CommuneKind[];
  /** The former provinces that had a commune of this name, with the ones their areas lie in since. */
  readonly before: readonly ProvinceReading[];
  /** The provinces that have one since 1 July 2025. */
  readonly since: readonly Province[];
}

/** The units of both eras by the look-up key of their names (language/key.ts, `keyOf`). */
export interface AdministrativeUnits {
  /** The province of that name or variant (`bắc cạn`, `tphcm`), or null. */
  province(key: string): ProvinceReading | null;
  /** The former districts of that name, one a province; empty where there is none. */
  districts(key: string): readonly DistrictReading[];
  isCommune(key: string): boolean;
  /** Whether any unit's name begins with that syllable: a quick no for most words. */
  begins(syllable: string): boolean;
  /** What that name is as a commune, or null. A ward that is only a number is none. */
  commune(key: string): CommuneReading | null;
}

/**
 * Decodes the generated tables: about 700 districts and 8,000 commune names, in a few milliseconds. What a commune
 * belongs to is decoded when it is asked for.
 */
export function createAdministrativeUnits(): AdministrativeUnits {
  const sinceProvinces = SINCE_PROVINCE_ROWS.map(([name, kind]): Province => ({ name, kind }));
  const readings = PROVINCE_ROWS.map(([name, kind, since]): ProvinceReading => ({
    before: { name, kind },
    since: at(sinceProvinces, since),
  }));
  const provinces = new Map<string, ProvinceReading>();
  PROVINCE_ROWS.forEach(([name, , , variants], i) => {
    for (const spelling of [name, ...variants.split('|')])
      provinces.set(unitKey(keyOf(spelling)), at(readings, i));
  });
  provinces.delete('');

  const districts = new Map<string, DistrictReading[]>();
  DISTRICTS.split('\n').forEach((line, province) => {
    line.split('|').forEach((names, kindIndex) => {
      for (const name of decodeNames(names)) {
        const reading = { kind: at(DISTRICT_KINDS, kindIndex), ...at(readings, province) };
        districts.set(name, [...(districts.get(name) ?? []), reading]);
      }
    });
  });

  const communes = new Map(decodeNames(COMMUNE_NAMES).map((name, index) => [name, index]));
  const kindSets = COMMUNE_KIND_SETS.split(' ');
  const before = COMMUNES_BEFORE.split(' ');
  const since = COMMUNES_SINCE.split(' ');

  const firsts = new Set<string>();
  for (const names of [provinces, districts, communes]) {
    for (const name of names.keys()) firsts.add(firstOf(name));
  }

  return {
    begins: (syllable) => firsts.has(unitKey(syllable)),
    province: (key) => provinces.get(unitKey(key)) ?? null,
    districts: (key) => districts.get(unitKey(key)) ?? [],
    isCommune: (key) => communes.has(unitKey(key)),
    commune(key) {
      const index = communes.get(unitKey(key));
      if (index === undefined) return null;
      const kinds = decodeSet(kindSets[index] ?? '');
      return {
        kindsBefore: COMMUNE_KINDS.filter((_, i) => kinds.includes(i)),
        kindsSince: COMMUNE_KINDS.filter((_, i) => kinds.includes(i + COMMUNE_KINDS.length)),
        before: decodeSet(before[index] ?? '').map((i) => at(readings, i)),
        since: decodeSet(since[index] ?? '').map((i) => at(sinceProvinces, i)),
      };
    },
  };
}

function firstOf(name: string): string {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`the generated lexicon has no entry ${index}`);
  return value;
}
