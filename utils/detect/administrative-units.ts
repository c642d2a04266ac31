import { createAdministrativeUnits } from '../lexicon/administrative-units.ts';

/** The administrative units of both eras, decoded once for all detectors that ask for them. */
export const UNITS = createAdministrativeUnits();
