import { createFirstWords, type FirstWords } from '../../language/first-words.ts';
import { createPhraseTrie, type PhraseMatch, type PhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import type { AdministrativeUnits } from '../../lexicon/administrative-units.ts';
import {
  FACILITY_PURPOSES,
  LANDMARK_WORDS,
  NAMED_ROADS,
  NUMBERED_ROADS,
  TIER_WORDS,
  type LandmarkWord,
  type TierWord,
} from '../../lexicon/place-words.ts';
import { createKnownPlaces, type KnownPlace } from '../../lexicon/known-places.ts';
import { UNITS } from '../administrative-units.ts';
import { isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { createUnitReader, type UnitName } from './place-units.ts';

export interface PlaceLexicon {
  readonly units: AdministrativeUnits;
  readonly tiers: PhraseTrie<TierWord>;
  readonly landmarks: PhraseTrie<LandmarkWord>;
  readonly numberedRoads: PhraseTrie<true>;
  readonly namedRoads: PhraseTrie<true>;
  readonly purposes: PhraseTrie<true>;
  readonly known: PhraseTrie<KnownPlace>;
  /** What a place can begin with that a tier word or a head word announces. */
  readonly headWords: FirstWords;
}

/** Address levels that a number names: tổ 4, khu 5. */
export const NUMBERED_LEVELS: ReadonlySet<string> = new Set(['tổ', 'khu', 'đội', 'khối', 'cụm']);

const TIERS = createPhraseTrie(TIER_WORDS);
const LANDMARKS = createPhraseTrie(LANDMARK_WORDS);
const ROADS = { numbered: phraseSet(NUMBERED_ROADS), named: phraseSet(NAMED_ROADS) };

const LEXICON: PlaceLexicon = {
  units: UNITS,
  tiers: TIERS,
  landmarks: LANDMARKS,
  numberedRoads: ROADS.numbered,
  namedRoads: ROADS.named,
  purposes: phraseSet(FACILITY_PURPOSES),
  known: createPhraseTrie(createKnownPlaces),
  headWords: createFirstWords(TIERS, LANDMARKS, ROADS.numbered, ROADS.named, NUMBERED_LEVELS),
};

/** A place as a run of tokens, half-open, before it becomes a detection. */
export interface PlaceCandidate {
  readonly from: number;
  readonly to: number;
  /** `place/…` without the detector's name. */
  readonly rule: string;
  /** Where the tokens of the bare name begin, tier word left out. */
  readonly nameFrom: number;
  /** Rank of the unit where a tier word or the gazetteer tells it. */
  readonly tier?: TierWord['tier'];
}

/** What the rules of one passage share. */
export interface PlaceScan extends PlaceLexicon {
  readonly tokens: readonly Token[];
  /** For each token: it stands in a line printed in capitals throughout. */
  readonly inCapitals: readonly boolean[];
  /** The administrative names that begin at a token, shortest first. */
  readonly unitsAt: (at: number) => readonly UnitName[];
}

export function createPlaceScan(tokens: readonly Token[]): PlaceScan {
  return {
    ...LEXICON,
    tokens,
    inCapitals: capitalLines(tokens),
    unitsAt: createUnitReader(tokens),
  };
}

/** Every line of three words or more without a small one. */
function capitalLines(tokens: readonly Token[]): boolean[] {
  const flags: boolean[] = [];
  for (let start = 0; start < tokens.length;) {
    let end = start;
    let large = 0;
    let small = 0;
    while (end < tokens.length && tokens[end]?.kind !== 'break') {
      const token = tokens[end++];
      if (token?.kind !== 'word') continue;
      if (token.letters === 'upper') large++;
      else small++;
    }
    if (tokens[end]?.kind === 'break') end++;
    const capitals = large >= 3 && small * 8 < large;
    for (let i = start; i < end; i++) flags.push(capitals);
    start = end;
  }
  return flags;
}

/** A capitalised word that stands straight before token `at`, nothing between: `at` may be inside a longer name. */
export function followsCapital(scan: PlaceScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  return scan.tokens[at]?.spaced === true && isCapitalised(before) && !/^[IVX]+$/.test(before?.text ?? '');
}

/** The capital before token `at` is no part of a name: `Tại Hà Nội` at a sentence's beginning, `phía Đông Vịnh Bắc Bộ`. */
export function followsOpener(scan: PlaceScan, at: number): boolean {
  const before = scan.tokens[at - 1]?.key ?? '';
  if (COMPASS.has(before) && SIDES.has(scan.tokens[at - 2]?.key ?? '')) return true;
  return opensSentence(scan, at - 1) && OPENERS.has(scan.tokens[at - 1]?.key ?? '');
}

export const COMPASS: ReadonlySet<string> = new Set(['đông', 'tây', 'nam', 'bắc']);
const SIDES: ReadonlySet<string> = new Set(['phía', 'hướng', 'mạn', 'đông', 'tây', 'nam', 'bắc']);
const OPENERS: ReadonlySet<string> = new Set(
  'tại ở từ đến về ra với theo trong người khu vùng và của cho qua sang do nếu khi để tới rời giữa ngoài riêng nhờ vì lên xuống vào trên dưới phía gần nay hiện sau trước dọc toàn cả nước lính quân hãng tàu khách tuyến chuyến khối còn riêng đó đây những các nhiều'.split(
    ' ',
  ),
);

/** Token `at` begins a line or a sentence, so that its capital says nothing. */
export function opensSentence(scan: PlaceScan, at: number): boolean {
  const before = scan.tokens[at - 1];
  if (!before || before.kind === 'break') return true;
  // A dash opens a line, seldom a sentence.
  if (before.key === '-') return (scan.tokens[at - 2]?.kind ?? 'break') === 'break';
  return before.kind === 'punctuation' && /[.!?:"•*+…]/.test(before.key);
}

/** A known place at token `at` whose capitals stand as the lexicon writes them. */
export function knownAt(
  scan: PlaceScan,
  at: number,
  accepts: (place: KnownPlace) => boolean = () => true,
): PhraseMatch<KnownPlace> | null {
  const first = scan.tokens[at];
  if (!first || !scan.known.begins(first)) return null;
  const matches = scan.known.all(scan.tokens, at);
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i];
    if (match && accepts(match.value) && hasCapitalsOf(scan, at, match)) return match;
  }
  return null;
}

function hasCapitalsOf(scan: PlaceScan, at: number, { value, endToken }: PhraseMatch<KnownPlace>): boolean {
  const capitals = value.capitals();
  for (let i = at; i < endToken; i++) {
    const token = scan.tokens[i];
    if (token?.kind === 'word' && capitals[i - at] === true && !isCapitalised(token)) return false;
  }
  return true;
}
