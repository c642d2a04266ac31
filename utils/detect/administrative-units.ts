import { KeyTest } from '../language/key-test.ts';
import type { Token } from '../language/tokenize.ts';
import { createAdministrativeUnits, type UnitNode } from '../lexicon/administrative-units.ts';
import { unitKey } from '../lexicon/unit-key.ts';

/** The administrative units of both eras, decoded once for all detectors that ask for them. */
export const UNITS = createAdministrativeUnits();

/** Words that a name begins with: asked at every capital, and most begin none. */
const FIRST_SYLLABLES = new KeyTest((key) => UNITS.begin(key) !== null);

/** The names of units that begin with a token, or null. */
export function beginUnit(token: Token): UnitNode | null {
  return FIRST_SYLLABLES.passes(token) ? UNITS.begin(token.key) : null;
}

/** How the names go on with a token, or null. */
export function nextOfUnit({ next }: UnitNode, token: Token): UnitNode | null {
  return next === null ? null : (next.get(unitKey(token.key)) ?? null);
}
