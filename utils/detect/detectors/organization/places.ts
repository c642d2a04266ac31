import type { Token } from '../../../language/tokenize.ts';
import { LONG_PLACES, PERSON_PLACES } from '../../../lexicon/organization-places.ts';
import {
  COUNTRIES,
  SHORT_COUNTRIES,
  STATE_FORMS,
  WORLD_CITIES,
  WORLD_REGIONS,
} from '../../../lexicon/world-places.ts';
import type { UnitNode } from '../../../lexicon/administrative-units.ts';
import { beginUnit, nextOfUnit } from '../../administrative-units.ts';
import { phraseSet } from '../phrase-set.ts';
import { isCapital } from './tokens.ts';

/** Places that bodies are called after, so far as the lexicon knows them. Readers return the index behind, or `at`. */

const WORLD = [...COUNTRIES, ...SHORT_COUNTRIES, ...WORLD_CITIES];
const KNOWN = phraseSet([...WORLD, ...LONG_PLACES]);
const REGIONAL = phraseSet([
  ...[...COUNTRIES, ...SHORT_COUNTRIES, ...WORLD_REGIONS],
  ...['Việt', 'Hoa', 'Khmer', 'Trung', 'Hàn', 'Pháp ngữ', 'ASEAN'],
]);
const ABROAD = phraseSet(WORLD);
/** `Cộng hòa`, `Hợp chúng quốc`, before a country's name. */
const FORMS = phraseSet(STATE_FORMS);
const NAMED_AFTER_PERSONS = phraseSet(PERSON_PLACES);

/** A country or a foreign capital. */
export function readCountry(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  const name = FORMS.longest(tokens, at)?.endToken ?? at;
  const formal = name > at ? (ABROAD.longest(tokens, name)?.endToken ?? at) : at;
  return Math.max(formal, wholeName(tokens, at, ABROAD.longest(tokens, at)?.endToken ?? at));
}

/** `Việt - Nga`, `Khmer - Việt Nam`, `Trung Đông - châu Phi`, `Đông Bắc Á`: countries, peoples and regions that a body is between or for. */
export function readRegions(tokens: readonly Token[], at: number): number {
  let next = at;
  for (let regions = 1; ; regions++) {
    const end = REGIONAL.longest(tokens, next)?.endToken ?? next;
    if (end === next || !isCapital(tokens[end - 1])) return at;
    const joint = tokens[end];
    const joins = joint?.key === '-' && joint.spaced;
    // A lone syllable (Bộ đội Trung …, Hội Mỹ …) is half of another name.
    if (!joins) return regions > 1 || end - at > 1 ? end : at;
    next = end + 1;
  }
}

/** A name of one syllable is none where another capital follows: Mỹ Sơn. */
function wholeName(tokens: readonly Token[], at: number, end: number): number {
  return end === at + 1 && isCapital(tokens[end]) && tokens[at]?.text.length === 2 ? at : end;
}

/** A province, country or long place name. */
export function readKnownPlace(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  const listed = wholeName(tokens, at, KNOWN.longest(tokens, at)?.endToken ?? at);
  return Math.max(
    listed,
    longestUnit(tokens, at, ({ isProvince }) => isProvince),
  );
}

/** A province, former district, commune, country or place named after a person. */
export function readKnownUnit(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return at;
  const person = NAMED_AFTER_PERSONS.longest(tokens, at)?.endToken ?? at;
  return Math.max(readKnownPlace(tokens, at), person, longestUnit(tokens, at, isUnit));
}

function isUnit({ isProvince, isDistrict, isCommune }: UnitNode): boolean {
  return isProvince || isDistrict || isCommune;
}

/** The index behind the longest name of capitals and numbers that passes the test, or `at`. */
function longestUnit(tokens: readonly Token[], at: number, isWanted: (unit: UnitNode) => boolean): number {
  let longest = at;
  let token = tokens[at];
  let node = token ? beginUnit(token) : null;
  for (let end = at + 1; node !== null && (isCapital(token) || token?.kind === 'number'); end++) {
    if (isWanted(node)) longest = end;
    token = tokens[end];
    node = token ? nextOfUnit(node, token) : null;
  }
  return longest;
}
