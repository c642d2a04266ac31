/** Finds where the neighbours of a quote stand, whatever stands between them now. */
import { likenessBefore, likenessBehind, type Neighbours, type Side } from './neighbours.ts';
import type { LikelyPlace } from './places.ts';
import type { TextWords } from './text-words.ts';

/** Neighbours by which a place is looked for: the nearest so many on either side... */
const SEEDS = 4;
/** ...unless the text has them all over. */
const MAX_SEED_PLACES = 60;
/** The share of one side's neighbours that must stand before the other side is looked at. */
const MIN_SHARE = 0.4;

/**
 * The likeliest place of some words between the neighbours that `accept` accepts; null where there is none.
 * @param minLikeness places less alike are not looked for
 */
export function findStandingPlace(
  { before, behind }: Neighbours,
  present: TextWords,
  { maxLength, minLikeness }: { readonly maxLength: number; readonly minLikeness: number },
  accept: (place: LikelyPlace) => boolean,
): LikelyPlace | null {
  const total = before.total + behind.total;
  const scoreBefore = remembered((at) => likenessBefore(before, present, at));
  const scoreBehind = remembered((at) => likenessBehind(behind, present, at));
  const minSide = (side: Side, other: Side) =>
    Math.max(MIN_SHARE * side.total, minLikeness * total - other.total);
  let best: LikelyPlace | null = null;
  const consider = (start: number, end: number) => {
    const likeness = (scoreBefore(start) + scoreBehind(end)) / total;
    if (likeness < minLikeness || likeness <= (best?.likeness ?? 0) || !accept({ start, end, likeness }))
      return;
    best = { start, end, likeness };
  };
  for (const start of seedPlaces(before, present, (place, away) => place + away)) {
    if (start < 0 || scoreBefore(start) < minSide(before, behind)) continue;
    const last = Math.min(present.keys.length, start + maxLength);
    for (let end = start + 1; end <= last; end++) consider(start, end);
  }
  for (const end of seedPlaces(behind, present, (place, away) => place - away + 1)) {
    if (end > present.keys.length || scoreBehind(end) < minSide(behind, before)) continue;
    for (let start = end - 1; start >= Math.max(0, end - maxLength); start--) consider(start, end);
  }
  return best;
}

/** Where the place may be, going by the places of its nearest neighbours; `away` is 1 for the nearest. */
function seedPlaces(
  { words }: Side,
  present: TextWords,
  placeFrom: (place: number, away: number) => number,
): Set<number> {
  const places = new Set<number>();
  for (const [index, key] of words.slice(0, SEEDS).entries()) {
    const seeds = present.placesOf(key);
    if (seeds.length > MAX_SEED_PLACES) continue;
    for (const seed of seeds) places.add(placeFrom(seed, index + 1));
  }
  return places;
}

function remembered(score: (at: number) => number): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    let value = known.get(at);
    if (value === undefined) known.set(at, (value = score(at)));
    return value;
  };
}
