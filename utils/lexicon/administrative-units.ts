import { keyOf } from '../language/key.ts';
import { once } from '../language/once.ts';
import { decodeNames, decodeSet, firstSyllable, indexNames } from './coded-names.ts';
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

/** Names word by word: what the words up to here name, and how they may go on. */
export interface UnitNode {
  isProvince: boolean;
  isDistrict: boolean;
  isCommune: boolean;
  /** By the next word's key (unit-key.ts); null where no name goes on. */
  next: Map<string, UnitNode> | null;
}

/** The units of both eras by the look-up key of their names (language/key.ts, `keyOf`). */
export interface AdministrativeUnits {
  /** The province of that name or variant (`bắc cạn`, `tphcm`), or null. */
  province(key: string): ProvinceReading | null;
  /** The former districts of that name, one a province; empty where there is none. */
  districts(key: string): readonly DistrictReading[];
  isCommune(key: string): boolean;
  /** What that name is as a commune, or null. A ward that is only a number is none. */
  commune(key: string): CommuneReading | null;
  /** The names of units that begin with that syllable, or null. */
  begin(syllable: string): UnitNode | null;
}

/**
 * Decodes the generated tables, about 700 districts and 8,000 commune names, little by little: the provinces and
 * districts when the first name is asked for, the communes of a first syllable when that is.
 */
export function createAdministrativeUnits(): AdministrativeUnits {
  const sinceProvinces = SINCE_PROVINCE_ROWS.map(([name, kind]): Province => ({ name, kind }));
  const readings = PROVINCE_ROWS.map(([name, kind, since]): ProvinceReading => ({
    before: { name, kind },
    since: at(sinceProvinces, since),
  }));
  const provinces = once(() => decodeProvinces(readings));
  const districts = once(() => decodeDistricts(readings));
  const communes = once(() => indexNames(COMMUNE_NAMES));
  const columns = once(() => ({
    kinds: COMMUNE_KIND_SETS.split(' '),
    before: COMMUNES_BEFORE.split(' '),
    since: COMMUNES_SINCE.split(' '),
  }));
  const numberOf = (key: string) => {
    const name = unitKey(key);
    return communes().from(firstSyllable(name)).get(name);
  };

  const nodes = new Map<string, UnitNode>();
  const larger = once(() => Map.groupBy([...provinces().keys(), ...districts().keys()], firstSyllable));

  return {
    province: (key) => provinces().get(unitKey(key)) ?? null,
    districts: (key) => districts().get(unitKey(key)) ?? [],
    isCommune: (key) => numberOf(key) !== undefined,
    commune(key) {
      const number = numberOf(key);
      if (number === undefined) return null;
      const kinds = decodeSet(columns().kinds[number] ?? '');
      return {
        kindsBefore: COMMUNE_KINDS.filter((_, i) => kinds.includes(i)),
        kindsSince: COMMUNE_KINDS.filter((_, i) => kinds.includes(i + COMMUNE_KINDS.length)),
        before: decodeSet(columns().before[number] ?? '').map((i) => at(readings, i)),
        since: decodeSet(columns().since[number] ?? '').map((i) => at(sinceProvinces, i)),
      };
    },
    begin(syllable) {
      const first = unitKey(syllable);
      const known = nodes.get(first);
      if (known) return known;
      const smaller = communes().from(first);
      const names = larger().get(first) ?? [];
      if (smaller.size === 0 && names.length === 0) return null;
      const node = createNode();
      for (const name of names) {
        const end = reach(node, name);
        end.isProvince ||= provinces().has(name);
        end.isDistrict ||= districts().has(name);
      }
      for (const name of smaller.keys()) reach(node, name).isCommune = true;
      nodes.set(first, node);
      return node;
    },
  };
}

function decodeProvinces(readings: readonly ProvinceReading[]): Map<string, ProvinceReading> {
  const provinces = new Map<string, ProvinceReading>();
  PROVINCE_ROWS.forEach(([name, , , variants], i) => {
    for (const spelling of [name, ...variants.split('|')])
      provinces.set(unitKey(keyOf(spelling)), at(readings, i));
  });
  provinces.delete('');
  return provinces;
}

function decodeDistricts(readings: readonly ProvinceReading[]): Map<string, DistrictReading[]> {
  const districts = new Map<string, DistrictReading[]>();
  DISTRICTS.split('\n').forEach((line, province) => {
    line.split('|').forEach((names, kindIndex) => {
      for (const name of decodeNames(names)) {
        const reading = { kind: at(DISTRICT_KINDS, kindIndex), ...at(readings, province) };
        districts.set(name, [...(districts.get(name) ?? []), reading]);
      }
    });
  });
  return districts;
}

function createNode(): UnitNode {
  return { isProvince: false, isDistrict: false, isCommune: false, next: null };
}

/** The node of a name, made where it is not there yet; `first` is that of its first word. */
function reach(first: UnitNode, name: string): UnitNode {
  let node = first;
  for (const word of name.split(' ').slice(1)) {
    const next: Map<string, UnitNode> = (node.next ??= new Map<string, UnitNode>());
    let child = next.get(word);
    if (!child) next.set(word, (child = createNode()));
    node = child;
  }
  return node;
}

function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new Error(`the generated lexicon has no entry ${index}`);
  return value;
}
