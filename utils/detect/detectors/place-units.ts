/** Administrative names as they begin at a token; every rule of the place detector asks for them. */
import type { Token } from '../../language/tokenize.ts';
import { TokenMap } from '../token-map.ts';
import { beginUnit, nextOfUnit } from '../administrative-units.ts';
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

const NONE: readonly UnitName[] = [];

/** A reader of the names at each token, looked up once. */
export function createUnitReader(tokens: readonly Token[]): (at: number) => readonly UnitName[] {
  const read = new TokenMap<readonly UnitName[]>(tokens.length);
  return (at) => {
    const known = read.get(at);
    if (known !== undefined) return known;
    const names = readUnits(tokens, at);
    read.set(at, names);
    return names;
  };
}

function readUnits(tokens: readonly Token[], from: number): readonly UnitName[] {
  const first = tokens[from];
  if (first === undefined || (first.kind === 'word' && !isCapitalised(first))) return NONE;
  let names: UnitName[] | null = null;
  let hasSmallWords = false;
  let node = beginUnit(first);
  for (let i = from; node !== null;) {
    const token = tokens[i++];
    hasSmallWords ||= token?.kind === 'word' && !isCapitalised(token);
    const { isProvince, isDistrict, isCommune } = node;
    if (isProvince || isDistrict || isCommune)
      (names ??= []).push({ end: i, isProvince, isDistrict, isCommune, hasSmallWords });
    const next = tokens[i];
    node = next ? nextOfUnit(node, next) : null;
  }
  return names ?? NONE;
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
