/** Where the unit of a count ends: its head noun, a dictionary compound kept whole, or coordinated heads. */
import type { Token } from '../../language/tokenize.ts';
import { COORDINATED_CLASSES, COUNT_NOUNS, type CountClass } from '../../lexicon/count-nouns.ts';
import { NO_NOUNS, NOT_COUNTED } from '../../lexicon/figure-words.ts';
import { createPhraseTrie, type PhraseMatch } from '../../language/phrase-trie.ts';
import { keyAt, lettersAt } from '../token-at.ts';
import { keysOf, phrasesOf, trieOf, type KeySet } from '../word-list.ts';

export interface Head {
  readonly end: number;
  /** The classes its last noun may be of; empty for a noun the lexicon does not know. */
  readonly classes: readonly CountClass[];
}

const CLASSES = Object.keys(COUNT_NOUNS) as CountClass[];

/** Heads with a mark inside, which a comma-parted list cannot hold. */
const MARKED: readonly (readonly [string, CountClass])[] = [
  ['y, bác sĩ', 'people'],
  ['y - bác sĩ', 'people'],
  ['y, bác sĩ, điều dưỡng', 'people'],
  ['công, viên chức', 'people'],
  ['tăng, ni', 'people'],
  ['nam, nữ', 'people'],
];

const NOUNS = createPhraseTrie<readonly CountClass[]>(() => {
  const classes = new Map<string, CountClass[]>();
  for (const name of CLASSES) {
    const { heads, compounds } = COUNT_NOUNS[name];
    for (const phrase of [...phrasesOf(heads), ...phrasesOf(compounds)]) {
      classes.set(phrase, [...(classes.get(phrase) ?? []), name]);
    }
  }
  for (const [phrase, name] of MARKED) classes.set(phrase, [name]);
  return classes;
});

/** Nouns with their modifier that stand whole only behind another head (đoàn viên, người lao động). */
const COORDINATED_ONLY = trieOf<readonly CountClass[]>([
  [
    'người lao động, người dân, người bệnh, người nhà, hộ dân, hộ gia đình, hộ nghèo, người thân, trẻ em',
    ['people'],
  ],
  ['thành', ['areas']],
  ['hộ kinh doanh, cơ sở kinh doanh, cơ sở sản xuất, hộ sản xuất', ['groups', 'people']],
]);
const VERBS = trieOf([[NO_NOUNS, true]]);
/** One-syllable nouns that are coordinated; others begin a word of the next clause (hồ sơ, giải quyết). */
const SINGLE_COORDINATED = keysOf(
  'thành, tỉnh, huyện, quận, xã, phường, thôn, bản, buôn, bon, ấp, khóm, xóm, làng, sóc, sở, ban, ngành, lớp, tổ, đội, nhóm, cầu, cống, hầm, DN, HTX, THT, CLB, cô, sông, suối, trâu, bò, lợn, gà, vịt, dê, trường, khu, thuyền, ghe, xuồng, tàu, bè, ao, hồ, đập, kênh, mương, dân',
);
/** One-syllable heads that count in title case too (9 Tổ công nghệ số). */
const SINGLE_TITLES = keysOf(
  'tổ, đội, giải, trường, khu, điểm, nhà, cờ, chi, xã, phường, tỉnh, huyện, thôn, ấp',
);
/** Third syllables of nouns of persons: thiện nguyện viên, nghiên cứu sinh. */
const PERSON_SUFFIXES = keysOf('viên, sinh, sư, sĩ, trưởng');
/** Second words of compounds, and what takes them away from it. */
const TAKEN_BY: ReadonlyMap<string, KeySet> = new Map([
  ['bóng', keysOf('chuyền, rổ, ném, bàn, đá')],
  ['lăn', keysOf('bánh')],
  ['nhạc', keysOf('ngũ, dân, cổ')],
]);
const STOPS = trieOf([[NOT_COUNTED, true]]);
/** A syllable as Vietnamese spells it; other words (livestream, drone) stand alone. */
const FOREIGN = /[fjwz]|^\p{L}{8,}$|[bcdghklmnpqrstvx]{4}/u;

/** The head that begins at token `at`, coordinated heads included; null where no known noun does. */
export function readHead(tokens: readonly Token[], at: number): Head | null {
  const first = readNoun(tokens, at);
  if (
    !first ||
    (first.endToken === at + 1 &&
      lettersAt(tokens, at) === 'title' &&
      !SINGLE_TITLES.has(tokens[at]?.key ?? ''))
  )
    return null;
  if (isCut(tokens, at, first.endToken) || isWay(tokens, at, first.endToken))
    return { end: at + 1, classes: first.value };
  let head: Head = { end: first.endToken, classes: first.value };
  for (;;) {
    const next = readCoordinated(tokens, head);
    if (!next) return head;
    head = next;
  }
}

/** The noun at token `at`; a verb that begins as it does is none (57 | giải thể). */
function readNoun(tokens: readonly Token[], at: number): PhraseMatch<readonly CountClass[]> | null {
  const noun = NOUNS.longest(tokens, at);
  return noun && (VERBS.longest(tokens, at)?.endToken ?? 0) > noun.endToken ? null : noun;
}

/** đội | bóng chuyền, xe | lăn bánh: the compound's second word belongs to the next one. */
function isCut(tokens: readonly Token[], at: number, end: number): boolean {
  return end === at + 2 && (TAKEN_BY.get(keyAt(tokens, at + 1))?.has(keyAt(tokens, end)) ?? false);
}

/** `từ 27 điểm đến khắp thôn bản`: a way, no destinations. */
function isWay(tokens: readonly Token[], at: number, end: number): boolean {
  return keyAt(tokens, end - 1) === 'đến' && keyAt(tokens, at - 2) === 'từ';
}

function readCoordinated(tokens: readonly Token[], { end, classes }: Head): Head | null {
  const link = tokens[end]?.key;
  if (link !== ',' && link !== 'và' && link !== 'hoặc') return null;
  const noun = readNoun(tokens, end + 1);
  const modified = COORDINATED_ONLY.longest(tokens, end + 1);
  const next = modified && modified.endToken > (noun?.endToken ?? 0) ? modified : noun;
  // 4,9 triệu dân, đồng bào Khmer: a people's name begins the next clause.
  // 96 điểm, thiệt hại 63 tỷ đồng: a verb
  if (!next || /^(?:đồng|thiệt)$/.test(keyAt(tokens, end + 1))) return null;
  const single = next.endToken === end + 2;
  const first = tokens[end + 1];
  if (single && first?.kind === 'word' && !SINGLE_COORDINATED.has(first.key)) return null;
  if (lettersAt(tokens, end + 1) === 'title' && lettersAt(tokens, end - 1) === 'lower') return null;
  const behind = tokens[next.endToken];
  // 32 học sinh, lớp 2B: a number or a name behind it makes it one of its kind.
  if (single && (behind?.kind === 'number' || (behind?.kind === 'word' && behind.letters === 'title')))
    return null;
  const mixed = classes.flatMap((name) => COORDINATED_CLASSES[name]);
  return next.value.some((name) => mixed.includes(name)) ? { end: next.endToken, classes: next.value } : null;
}

/**
 * The default for a noun the lexicon does not know: two syllables, as most Vietnamese nouns have, one where the
 * second cannot belong to it. Null where no noun can begin.
 */
export function readUnknownHead(tokens: readonly Token[], at: number): Head | null {
  if (!canBeNoun(tokens, at)) return null;
  const whole =
    FOREIGN.test(tokens[at]?.text ?? '') ||
    !canBeNoun(tokens, at + 1) ||
    FOREIGN.test(tokens[at + 1]?.text ?? '');
  const suffixed =
    !whole && PERSON_SUFFIXES.has(tokens[at + 2]?.key ?? '') && lettersAt(tokens, at + 2) === 'lower';
  return { end: whole ? at + 1 : suffixed ? at + 3 : at + 2, classes: [] };
}

/** Whether a noun, known or not, may begin at token `at`. */
export function isCountedNoun(tokens: readonly Token[], at: number): boolean {
  return readHead(tokens, at) !== null || canBeNoun(tokens, at);
}

function canBeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.letters === 'lower' || token.letters === 'mixed') &&
    token.text.length > 1 &&
    !STOPS.longest(tokens, at) &&
    !VERBS.longest(tokens, at)
  );
}
