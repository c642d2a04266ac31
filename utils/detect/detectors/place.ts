/**
 * Named places: `tỉnh Lâm Đồng`, `TP. Bảo Lộc`, `miền Trung`, `Quốc lộ 4C`, `Sân bay quốc tế Nội Bài`, `Hàn Quốc`.
 * Refused: a tier alone (`các huyện`), a people (`người Khmer`), a body (`Tỉnh ủy`), a given name (`chị Nga`).
 * The text is read twice: names that stood behind a tier word are found again without it.
 */
import type { PlaceDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { findCommunes } from './place-commune.ts';
import { administrativeChange, mentionedProvinces, namedProvinces } from './place-era.ts';
import { readStreet } from './place-address.ts';
import { readUnlisted } from './place-bare.ts';
import { neighbours } from './place-neighbour.ts';
import { readKnown, type PassageNames } from './place-known.ts';
import { readLandmark, readLandmarkList } from './place-landmark.ts';
import { givenNames } from './place-name.ts';
import { createPlaceScan, type PlaceCandidate, type PlaceScan } from './place-scan.ts';
import { namesOf, readNumberedLevel, readTier } from './place-tier.ts';

export const place: Detector = {
  id: 'place',
  kinds: ['place'],
  find: ({ tokens }: Reading) => findPlaces(createPlaceScan(tokens)),
};

function findPlaces(scan: PlaceScan): PlaceDetection[] {
  const headed = findHeaded(scan);
  const communes = findCommunes(scan, {
    given: givenNames(scan.tokens, 3),
    provinces: namedProvinces(scan),
  });
  const names: PassageNames = {
    places: namesOf(scan, [...headed, ...communes]),
    given: givenNames(scan.tokens, 2),
  };
  const named = [...headed, ...communes, ...findBare(scan, headed, names)];
  const places = [...named, ...neighbours(scan, named)];
  const mentioned = mentionedProvinces(scan, places);
  return places.map((candidate) => toDetection(scan, candidate, mentioned));
}

/** Places that a tier word or a head word announces. */
function findHeaded(scan: PlaceScan): PlaceCandidate[] {
  const places: PlaceCandidate[] = [];
  for (let at = 0; at < scan.tokens.length;) {
    if (!scan.headWords.has(scan.tokens[at])) {
      at++;
      continue;
    }
    const list = readLandmarkList(scan, at);
    if (list) {
      places.push(...list.places);
      at = list.next;
      continue;
    }
    const landmark = readLandmark(scan, at) ?? readNumberedLevel(scan, at);
    const tier = readTier(scan, at);
    if (landmark && landmark.to >= (tier?.next ?? 0)) {
      places.push(landmark);
      at = landmark.to;
    } else if (tier) {
      places.push(...tier.places);
      at = tier.next;
    } else at++;
  }
  return places;
}

/** Bare names outside those. */
function findBare(scan: PlaceScan, headed: readonly PlaceCandidate[], names: PassageNames): PlaceCandidate[] {
  const taken = new Map(headed.map(({ from, to }) => [from, to]));
  const places: PlaceCandidate[] = [];
  let placeEnd = 0;
  for (let at = 0; at < scan.tokens.length;) {
    const headedEnd = taken.get(at) ?? 0;
    const bare =
      readStreet(scan, at) ?? readKnown(scan, at, names, placeEnd === at) ?? readUnlisted(scan, at);
    const end = Math.max(headedEnd, bare?.to ?? 0);
    if (bare && bare.to > headedEnd) places.push(bare);
    placeEnd = end;
    at = Math.max(end, at + 1);
  }
  return places;
}

function toDetection(
  scan: PlaceScan,
  candidate: PlaceCandidate,
  mentioned: ReadonlySet<string>,
): PlaceDetection {
  const change = administrativeChange(scan, candidate, mentioned);
  return {
    kind: 'place',
    start: scan.tokens[candidate.from]?.start ?? 0,
    end: scan.tokens[candidate.to - 1]?.end ?? 0,
    rule: candidate.rule,
    ...(change && { administrative: change }),
  };
}
