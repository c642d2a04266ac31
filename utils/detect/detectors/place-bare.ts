/**
 * Names that no gazetteer holds and no tier word announces: told by a syllable that only begins names of places
 * (`Khuổi Deng`, `Cái Keo`), or by `ở` and `tại` before them (`tại Linh Cảm`, `ở Kadugli`).
 */
import { BODY_BEGINNINGS, TOPONYM_SYLLABLES } from '../../lexicon/place-words.ts';
import { FREQUENT_SURNAMES } from '../../lexicon/surnames.ts';
import { keyOf } from '../../language/key.ts';
import type { Token } from '../../language/tokenize.ts';
import { isBoundary, isCapitalised } from './name-extent.ts';
import { readKnownBody } from './organization/known.ts';
import { cutsRun, isForeign, isNameStart, nameEnd, startsPerson } from './place-name.ts';
import {
  followsCapital,
  followsOpener,
  opensSentence,
  type PlaceCandidate,
  type PlaceScan,
} from './place-scan.ts';

const TOPONYMS: ReadonlySet<string> = new Set(TOPONYM_SYLLABLES.map(keyOf));
const BODIES: ReadonlySet<string> = new Set(BODY_BEGINNINGS.map(keyOf));
/** Only a place stands behind these. */
const STRICT: ReadonlySet<string> = new Set(['ở', 'tại']);
/** Behind these a foreign word of one token is a town, where the clause ends: `tới Pasto chiều 2/2`. */
const FOREIGN_WAYS: ReadonlySet<string> = new Set(['tới', 'rời', 'khỏi', 'gần', 'sang', 'ngoài']);
const DAY_PARTS: ReadonlySet<string> = new Set('sáng trưa chiều tối đêm'.split(' '));
/** Verbs of floods and prices, behind the place they are measured at. */
const MEASURED: ReadonlySet<string> = new Set('vượt tăng giảm dao dâng rút'.split(' '));
const FREQUENT: ReadonlySet<string> = new Set(FREQUENT_SURNAMES.map(keyOf));
const LONGEST = 3;

/** The bare name at token `at`, or null. */
export function readUnlisted(scan: PlaceScan, at: number): PlaceCandidate | null {
  const { tokens } = scan;
  const first = tokens[at];
  const before = tokens[at - 1]?.key ?? '';
  const isToponym = TOPONYMS.has(first?.key ?? '');
  if (!isToponym && !STRICT.has(before) && !FOREIGN_WAYS.has(before)) return null;
  if (!isCapitalised(first) || scan.inCapitals[at] === true) return null;
  if (followsCapital(scan, at) && !followsOpener(scan, at)) return null;
  const to = nameEnd(scan, at, LONGEST);
  if (to === at || first?.text.length === 1 || startsPerson(tokens, at) || cutsRun(tokens, at)) return null;
  if (first?.spaced === false && /^[-/.@#]$/.test(tokens[at - 1]?.key ?? '')) return null;
  const place = { from: at, to, nameFrom: at };
  if (isToponym && to - at >= 2 && !opensSentence(scan, at)) return { ...place, rule: 'place/toponym' };
  const isTold = STRICT.has(before)
    ? isWhole(scan, at, to)
    : FOREIGN_WAYS.has(before) && isForeignTown(scan, at, to);
  return isTold ? { ...place, rule: 'place/at' } : null;
}

function isForeignTown(scan: PlaceScan, at: number, to: number): boolean {
  const { tokens } = scan;
  return to - at === 1 && isForeign(tokens[at]) && isWhole(scan, at, to) && endsOrDates(tokens[to]);
}

function endsOrDates(next: Token | undefined): boolean {
  return next?.kind !== 'word' || DAY_PARTS.has(next.key);
}

/** The run of capitals is all there is: `tại Linh Cảm`, not `tại Lễ Kỷ | niệm`, `ở Bộ Công | an`. */
function isWhole({ tokens }: PlaceScan, at: number, to: number): boolean {
  const first = tokens[at];
  if (BODIES.has(first?.key ?? '') || readKnownBody(tokens, at) !== null) return false;
  // `tại Hà Bằng`: two syllables from a rare surname on are rather a place.
  const isPlaceLike = tokens[at - 1]?.key === 'tại' && to - at === 2 && !FREQUENT.has(first?.key ?? '');
  if (isNameStart(first) && !isPlaceLike) return false;
  for (let i = at; i < to; i++) if (tokens[i]?.letters === 'upper') return false;
  const isLone = to - at === 1;
  if (isLone && !isTitleCased(first?.text ?? '')) return false;
  if (isLone && !isForeign(first)) return false;
  return (
    !isCapitalised(tokens[to]) && (isLone || isBoundary(tokens, to) || MEASURED.has(tokens[to]?.key ?? ''))
  );
}

/** No brand in camel case: Kadugli, not VinFast. */
function isTitleCased(text: string): boolean {
  return /^\p{Lu}[\p{Ll}'’]+$/u.test(text);
}
