/** Administrative names as they begin at a token; every rule of the place detector asks for them. */
import type { Token } from '../../language/tokenize.ts';
import type { AdministrativeUnits } from '../../lexicon/administrative-units.ts';
import { isCapitalised } from './name-extent.ts';

/** A run of tokens that names an administrative unit of either era. */
export interface UnitName {
  /** Index behind its last token. */
  readonly end: number;
  readonly isProvince: boolean;
  readonly isDistrict: boolean;
  readonly isCommune: boolean;
  /** Small words in it (`Nông trường Mộc Châu`): trusted behind a tier word only. */
  readonly hasSmallWords: boolean;
}

/** `Phan Rang - Tháp Chàm` is five, `TP . HCM` three. */
const MAX_TOKENS = 7;
const NONE: readonly UnitName[] = [];

/** A reader of the names at each token, looked up once. */
export function createUnitReader(
  tokens: readonly Token[],
  units: AdministrativeUnits,
): (at: number) => readonly UnitName[] {
  const read = new Map<number, readonly UnitName[]>();
  return (at) => {
    let names = read.get(at);
    if (!names) read.set(at, (names = readUnits(tokens, units, at)));
    return names;
  };
}

function readUnits(tokens: readonly Token[], units: AdministrativeUnits, from: number): readonly UnitName[] {
  const first = tokens[from];
  if (first === undefined || (first.kind === 'word' && !isCapitalised(first)) || !units.begins(first.key))
    return NONE;
  const names: UnitName[] = [];
  let key = '';
  let hasSmallWords = false;
  for (let i = from; i < from + MAX_TOKENS; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'break') break;
    if (token.kind === 'punctuation' && token.key !== '-' && token.key !== '.') break;
    hasSmallWords ||= token.kind === 'word' && !isCapitalised(token);
    key += key === '' ? token.key : ` ${token.key}`;
    if (token.kind === 'punctuation') continue;
    const isProvince = units.province(key) !== null;
    const isDistrict = units.districts(key).length > 0;
    const isCommune = units.isCommune(key);
    if (isProvince || isDistrict || isCommune)
      names.push({ end: i + 1, isProvince, isDistrict, isCommune, hasSmallWords });
  }
  return names;
}

/** The index behind the longest of the names that passes the test, or null. */
export function longestUnit(
  names: readonly UnitName[],
  isWanted: (name: UnitName) => boolean,
): number | null {
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i];
    if (name && isWanted(name)) return name.end;
  }
  return null;
}

export function isProvinceOrDistrict({ isProvince, isDistrict, hasSmallWords }: UnitName): boolean {
  return (isProvince || isDistrict) && !hasSmallWords;
}

/** The look-up key of tokens `from` to `to`, half-open. */
export function keyOfTokens(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}
