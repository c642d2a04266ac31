/**
 * The shapes of personal names: where a run of capitalised words that begins at a token ends, and how sure its
 * shape alone makes it a person.
 */
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import {
  EAST_ASIAN_SURNAMES,
  FOREIGN_NAMES,
  GIVEN_SYLLABLES,
  KNOWN_MONONYMS,
  NAME_MARKERS,
  NAME_PREFIXES,
  NOT_NAMES,
  PLAIN_SURNAMES,
  RELIGIOUS_PREFIXES,
  STREET_NAMES,
} from '../../../lexicon/personal-names.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../../../lexicon/surnames.ts';
import { isCapital, isUpper } from './passage.ts';

const compoundSurnames = createPhraseTrie(COMPOUND_SURNAMES.map((name) => [name, true] as const));
const notNames = createPhraseTrie(NOT_NAMES.map((name) => [name, true] as const));
const streetNames = createPhraseTrie(STREET_NAMES.map((name) => [name, true] as const));

/** Longest name read: Công Tằng Tôn Nữ Thị Phương Anh is longer, and rare. */
const MAX_WORDS = 6;

/**
 * How a capital run reads as a name:
 * - `certain` by its shape alone (Nguyễn Văn Yên, Giàng A Páo, H'Hen Êban, Emmanuel Macron);
 * - `likely` where nothing speaks for a place or a body (Hà Trung Thực, Lê Lợi);
 * - `possible` only beside a title, an honorific, an age or another person.
 */
export type Certainty = 'certain' | 'likely' | 'possible';

/** Index behind the capital words from `at` on that could make one name, hyphenated parts in; `at` where none. */
export function endOfRun(tokens: readonly Token[], at: number, limit = MAX_WORDS): number {
  const upper = isUpper(tokens[at]);
  let end = at;
  for (let words = 0; words < limit && isCapital(tokens[end]); words++) {
    if (end > at && !goesOn(tokens, end, upper)) break;
    end = endOfWord(tokens, end);
    // Thích nữ Diệu Tâm: a nun's name may be printed with a small letter inside.
    if (tokens[end - 1]?.text === 'Thích' && tokens[end]?.text === 'nữ' && isCapital(tokens[end + 1])) end++;
    if (PARTICLES.has(tokens[end]?.text ?? '') && isForeignWord(tokens[end - 1]))
      end = endOfParticles(tokens, end);
  }
  return upper && end - at > 3 ? endOfUpper(tokens, at, end) : end;
}

/** In a headline in capitals the verb looks like a name: `HỒ THỊ NUÔI | THOÁT NGHÈO`. */
function endOfUpper(tokens: readonly Token[], at: number, end: number): number {
  let last = end;
  while (last - at > 3 && !GIVEN_SYLLABLES.has(tokens[last - 1]?.key ?? '')) last--;
  return last;
}

/** A spaced capital word in the same case, a further initial (T.H), or a foreign ruler's number (Charles III). */
function goesOn(tokens: readonly Token[], at: number, upper: boolean): boolean {
  const token = tokens[at];
  if (isInitial(tokens, at) || (tokens[at - 1]?.key === '.' && token?.text.length === 1)) return true;
  if (!token?.spaced) return false;
  if (isUpper(token) === upper) return true;
  return /^(?:II|III|IV|V|VI|XIV|XVI)$/.test(token.text) && isForeignWord(tokens[at - 1]);
}

/** Small words inside foreign names: Ursula von der Leyen, Mohammed bin Salman. */
const PARTICLES = new Set([
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'del',
  'di',
  'dos',
  'du',
  'la',
  'le',
  'bin',
  'ibn',
  'al',
  'el',
]);

/** Behind the particles at `at` where a capital word follows them, else `at`. */
function endOfParticles(tokens: readonly Token[], at: number): number {
  let end = at;
  while (PARTICLES.has(tokens[end]?.text ?? '')) end++;
  // Ahmed al-Sharaa
  const isGlued = tokens[end]?.key === '-' && !tokens[end]?.spaced && isCapital(tokens[end + 1]);
  if (isGlued) return end + 2;
  return isCapital(tokens[end]) ? end : at;
}

function isForeignWord(token: Token | undefined): boolean {
  return isCapital(token) && (!isVietnamese(token) || FOREIGN_NAMES.has(token.key));
}

/** Behind one word with its hyphenated parts (Tae-sik, Wei-Ting, Pu-tin) or the dot of a middle initial (J.). */
function endOfWord(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (joinsSyllables(tokens, end)) end += 2;
  if (isInitial(tokens, at) && isCapital(tokens[at + 2])) return at + 2;
  return end;
}

/** A hyphen inside a foreign or transliterated word, not a dash set tight (`Nguyễn Tất Lĩnh-Phó Giám đốc`). */
function joinsSyllables(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (dash?.key !== '-' || dash.spaced || after?.kind !== 'word' || after.spaced) return false;
  if (after.letters === 'lower' && tokens[at + 2]?.key === '-' && !tokens[at + 2]?.spaced) return true;
  const isPlain = (token: Token | undefined) => /^[a-zé]+$/i.test(token?.text ?? '');
  if (tokens[at - 2]?.key === '-' && before?.kind === 'word' && !before.spaced)
    return after.letters === 'lower';
  return (
    isPlain(before) &&
    isPlain(after) &&
    (!isVietnamese(before) || !isVietnamese(after) || isCapital(tokens[at - 2]))
  );
}

/** One capital letter with a dot. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    isCapital(token) && token.text.length === 1 && tokens[at + 1]?.key === '.' && !tokens[at + 1]?.spaced
  );
}

const VOWEL = '[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]';
const SYLLABLE = new RegExp(
  `^(?:ngh?|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?${VOWEL}{1,3}(?:ng|nh|ch|[cmnpt])?$`,
  'u',
);

/** Could the word be one Vietnamese syllable? */
export function isVietnamese(token: Token | undefined): boolean {
  return token?.kind === 'word' && SYLLABLE.test(token.key);
}

export function isNotName(tokens: readonly Token[], at: number): boolean {
  return notNames.longest(tokens, at) !== null;
}

/** The same of a run beside a role or another person: `Hoàng Gia Long`, `Vũ Quang Huy` only begin like a place. */
export function isNotNameOf(tokens: readonly Token[], at: number, end: number): boolean {
  const match = notNames.longest(tokens, at);
  if (!match) return false;
  const goesOn = end - at >= 3 && match.endToken === at + 2 && endOfSurname(tokens, at) === at + 1;
  return !goesOn || !GIVEN_SYLLABLES.has(tokens[end - 1]?.key ?? '');
}

/** Exactly the name of somebody whom streets and schools are called after. */
export function isStreetName(tokens: readonly Token[], at: number, end: number): boolean {
  return streetNames.longest(tokens, at)?.endToken === end;
}

/** A street's name in a list of streets: `đường Lê Duẩn, | Trần Phú | và Hùng Vương`. */
export function isStreetInList(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isStreetName(tokens, at, end)) return false;
  const before = tokens[at - 1];
  if (before?.kind === 'word') return before.letters !== 'lower' || STREET_LEADS.has(before.key);
  return /^[,;/-]$/.test(before?.key ?? '');
}

const STREET_LEADS = new Set(['và', 'tuyến', 'trục', 'đoạn', 'các', 'hoặc', 'đến', 'qua']);

/** Index behind a surname or clan that begins at `at`, or -1. */
export function endOfSurname(tokens: readonly Token[], at: number): number {
  if (!isCapital(tokens[at])) return -1;
  const compound = compoundSurnames.longest(tokens, at);
  if (compound) return compound.endToken;
  return SURNAMES.has(tokens[at].key) ? at + 1 : -1;
}

/** How the run [at, end) reads by its own words; null where it cannot be a name. */
export function certaintyOf(tokens: readonly Token[], at: number, end: number): Certainty | null {
  const first = tokens[at];
  if (!first || end <= at) return null;
  const length = end - at;
  if (isUpper(first)) return 'possible';
  return (
    minorityCertainty(tokens, at, length) ??
    hyphenatedCertainty(tokens, at, end) ??
    kinhCertainty(tokens, at, end) ??
    foreignCertainty(tokens, at, end) ??
    'possible'
  );
}

/** H'Hen Êban, K'Brể, Rơ Châm H'Nhơn, Y Thông Niê, Ama Thu, Giuse Trần Hoàng Phúc. */
function minorityCertainty(tokens: readonly Token[], at: number, length: number): Certainty | null {
  const key = tokens[at]?.key ?? '';
  if (/^[hk]'/.test(key)) return 'certain';
  if (compoundSurnames.longest(tokens, at) && length >= 2) return 'certain';
  if (RELIGIOUS_PREFIXES.has(key) && length >= 3) return 'certain';
  if (key === 'ama' && length === 2) return 'certain';
  if (NAME_PREFIXES.has(key) && length >= 2) {
    return key === 'y' && !isVietnamese(tokens[at + length - 1]) ? 'certain' : 'possible';
  }
  return null;
}

/** Surname, middle names, given name, by the risk of the surname and what follows it. */
function kinhCertainty(tokens: readonly Token[], at: number, end: number): Certainty | null {
  const first = tokens[at];
  const risk = SURNAMES.get(first?.key ?? '');
  const length = end - at;
  if (length >= 2 && isNotName(tokens, at)) return 'possible';
  if (PLAIN_SURNAMES.has(first?.key ?? '')) return length >= 3 ? 'certain' : 'possible';
  if (!risk || length < 2) return null;
  const given = tokens.slice(at + 1, end);
  const marked = length >= 3 && NAME_MARKERS.has(given[0]?.key ?? '');
  const known = given.filter((token) => GIVEN_SYLLABLES.has(token.key)).length;
  switch (risk) {
    case 'safe':
      return length >= 3 || known > 0 ? 'certain' : 'likely';
    case 'risky':
      if (marked) return 'certain';
      return length >= 3 && known > 0 ? 'likely' : 'possible';
    case 'word':
      return marked ? 'likely' : 'possible';
  }
}

/** Emmanuel Macron, Kang Hyun-woo, Zhang Weiguo, Trump. */
function foreignCertainty(tokens: readonly Token[], at: number, end: number): Certainty | null {
  const key = tokens[at]?.key ?? '';
  const words = tokens.slice(at, end).filter((token) => token.kind === 'word');
  const last = words.at(-1);
  const isForeignPair = words.length === 2 && isForeignWord(words[0]);
  if (
    (KNOWN_MONONYMS.has(key) && words.length === 1) ||
    (isForeignPair && KNOWN_MONONYMS.has(last?.key ?? ''))
  )
    return 'certain';
  if (words.length < 2) return null;
  if (FOREIGN_NAMES.has(key)) return 'certain';
  return EAST_ASIAN_SURNAMES.has(key) && !isVietnamese(last) ? 'certain' : null;
}

/** Kang Hyun-woo, Wei-Ting Hsu: a given name of two syllables beside an East Asian surname. */
function hyphenatedCertainty(tokens: readonly Token[], at: number, end: number): Certainty | null {
  if (!tokens.slice(at, end).some((token) => token.key === '-')) return null;
  const isSurname = (token: Token | undefined) => EAST_ASIAN_SURNAMES.has(token?.key ?? '');
  return isSurname(tokens[at]) || isSurname(tokens[end - 1]) ? 'certain' : null;
}
