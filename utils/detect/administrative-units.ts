import type { Token } from '../language/tokenize.ts';
import { createAdministrativeUnits, type UnitNode } from '../lexicon/administrative-units.ts';
import { unitKey } from '../lexicon/unit-key.ts';

/** The administrative units of both eras, decoded once for all detectors that ask for them. */
export const UNITS = createAdministrativeUnits();

/** The names of units that begin with a token, or null. */
export function beginUnit(token: Token): UnitNode | null {
  return UNITS.begin(token.key);
}

/** How the names go on with a token, or null. */
export function nextOfUnit(node: UnitNode, token: Token): UnitNode | null {
  return node.next?.get(unitKey(token.key)) ?? null;
}
