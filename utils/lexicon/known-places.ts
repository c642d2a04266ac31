import { once } from '../language/once.ts';
import { tokenize } from '../language/tokenize.ts';
import { FORMER_PROVINCES, LANDMARKS, REGIONS } from './regions.ts';
import { COUNTRIES, SHORT_COUNTRIES, WORLD_CITIES, WORLD_REGIONS } from './world-places.ts';

/** A place known by its name alone. */
export interface KnownPlace {
  readonly type:
    'country' | 'short-country' | 'world-region' | 'city' | 'region' | 'landmark' | 'former-province';
  /** For each token of the name whether it must be capitalised. */
  readonly capitals: () => readonly boolean[];
}

/** Every known place by its name. */
export function createKnownPlaces(): (readonly [name: string, place: KnownPlace])[] {
  const groups = [
    ['former-province', FORMER_PROVINCES],
    ['landmark', LANDMARKS],
    ['city', WORLD_CITIES],
    ['region', REGIONS],
    ['world-region', WORLD_REGIONS],
    ['country', COUNTRIES],
    ['short-country', SHORT_COUNTRIES],
  ] as const;
  return groups.flatMap(([type, names]) =>
    names.map((name) => [name, { type, capitals: once(() => capitalsOf(name)) }] as const),
  );
}

function capitalsOf(name: string): boolean[] {
  return tokenize(name).map((token) => token.kind === 'word' && token.letters !== 'lower');
}
