/**
 * Honours, orders, medals and titles as the text names them.
 *
 * Accepted: `Bằng khen`, `Huân chương Lao động hạng Nhì`, `danh hiệu “Nhà giáo Ưu tú”`.
 * Refused: `12 bằng khen` (a count), `cờ đỏ sao vàng`, `Nhà giáo Ưu tú Lê A` (a title of the person).
 */
import {
  AWARD_CLASSES,
  AWARD_HEADS,
  AWARD_TITLES,
  FLAG_NAMES,
  MEDAL_METALS,
  PRIZE_RANKS,
  TITLE_MODIFIERS,
  TITLE_VERBS,
  type AwardForm,
} from '../../lexicon/awards.ts';
import { createFirstWords } from '../../language/first-words.ts';
import { createPhraseTrie } from '../../language/phrase-trie.ts';
import { foldWord } from '../../language/fold.ts';
import type { Token } from '../../language/tokenize.ts';
import type { AwardDetection } from '../detection.ts';
import type { Detector, Reading } from '../detector.ts';
import { capitalsEnd, isCapitalised, nameEnd } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { quotationEnd } from './quotation.ts';

const HEADS = createPhraseTrie(AWARD_HEADS);
const TITLES = phraseSet(AWARD_TITLES);
const MODIFIERS = phraseSet(TITLE_MODIFIERS);
const VERBS = phraseSet(TITLE_VERBS);
const FLAGS = createPhraseTrie(FLAG_NAMES);
const RANKS = createPhraseTrie(PRIZE_RANKS);
const CLASSES: ReadonlySet<string> = new Set(AWARD_CLASSES.map(foldWord));
const METALS: ReadonlySet<string> = new Set(MEDAL_METALS);
/** Number words before an award: it is the unit of a count. `một` may be an article, the count's own rule decides. */
const NUMBER_WORDS: ReadonlySet<string> = new Set(
  'hai ba bốn năm sáu bảy tám chín mười chục trăm nghìn ngàn'.split(' '),
);

/** What an award can begin with; a title only in quotes or behind a giving verb. */
const FIRST_WORDS = createFirstWords(HEADS, TITLES, ['"', "'"]);

/** Where an award ends, and where its name without class or quotation does. */
interface Extent {
  readonly end: number;
  readonly nameEnd: number;
  readonly grade?: string;
}

export const award: Detector = {
  id: 'award',
  kinds: ['award'],
  *find(reading) {
    const { tokens } = reading;
    /** A title stood in this sentence: the quoted titles of its list are awards too. */
    let inList = false;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token?.kind === 'break' || token?.key === '.') inList = false;
      if (!FIRST_WORDS.has(token)) continue;
      const head = HEADS.longest(tokens, at);
      const extent = head ? FORMS[head.value](tokens, head.endToken) : null;
      if (head && extent) {
        if (!isCounted(tokens, at) && !isGeneric(tokens, at, extent))
          yield toDetection(reading, at, extent, head.value);
        inList ||= head.value === 'title';
        at = extent.end - 1;
        continue;
      }
      const title = givenTitleEnd(tokens, at, inList);
      if (title !== null) {
        yield toDetection(reading, at, { end: title, nameEnd: title }, 'given-title');
        at = title - 1;
      }
    }
  },
};

/**
 * The award that begins at token `at`, counted or not, for whoever reads a count's unit. `name` is the award without
 * its class or quotation.
 */
export function awardAt(
  tokens: readonly Token[],
  at: number,
): { readonly text: string; readonly name: string; readonly grade?: string } | null {
  const head = HEADS.longest(tokens, at);
  const extent = head ? FORMS[head.value](tokens, head.endToken) : null;
  if (!extent) return null;
  return {
    text: textOf(tokens, at, extent.end),
    name: textOf(tokens, at, extent.nameEnd),
    ...(extent.grade !== undefined && { grade: extent.grade }),
  };
}

type ReadForm = (tokens: readonly Token[], from: number) => Extent | null;

/** How each form reads on from the token behind its head. */
const FORMS: Readonly<Record<AwardForm, ReadForm>> = {
  whole: (_tokens, from) => ({ end: from, nameEnd: from }),

  graded(tokens, from) {
    const grade = tokens[from + 1];
    return tokens[from]?.key === 'hạng' && grade && CLASSES.has(grade.key)
      ? { end: from + 2, nameEnd: from, grade: grade.text }
      : { end: from, nameEnd: from };
  },

  named(tokens, from) {
    if (tokens[from]?.key === 'trình') return null; // kỷ niệm | chương trình
    const quoted = quotationEnd(tokens, from);
    if (quoted !== null) return { end: quoted, nameEnd: from };
    if (!isCapitalised(tokens[from])) return { end: from, nameEnd: from };
    const end = tokens[from]?.key === 'vì' ? nameEnd(tokens, from + 1) : capitalsEnd(tokens, from);
    return FORMS.graded(tokens, end);
  },

  quoted(tokens, from) {
    const quoted = quotationEnd(tokens, from);
    return quoted === null ? null : { end: quoted, nameEnd: from };
  },

  flag(tokens, from) {
    const quoted = quotationEnd(tokens, from);
    if (quoted !== null) return { end: quoted, nameEnd: from };
    const flag = FLAGS.longest(tokens, from);
    if (!flag) return null;
    const behind = quotationEnd(tokens, flag.endToken);
    if (behind !== null) return { end: behind, nameEnd: flag.endToken };
    const end = flag.value === 'open' ? nameEnd(tokens, flag.endToken) : flag.endToken;
    return { end, nameEnd: end };
  },

  recognition(tokens, from) {
    const end = nameEnd(tokens, from);
    const quoted = quotationEnd(tokens, end) ?? end;
    return quoted > from ? { end: quoted, nameEnd: quoted } : null;
  },

  title(tokens, from) {
    let at = from;
    for (let more = MODIFIERS.longest(tokens, at); more; more = MODIFIERS.longest(tokens, at)) {
      if (TITLES.longest(tokens, at)) break;
      at = more.endToken;
    }
    const quoted = quotationEnd(tokens, at);
    if (quoted !== null) return { end: quoted, nameEnd: at };
    const known = TITLES.longest(tokens, at);
    if (known) return { end: known.endToken, nameEnd: known.endToken };
    if (!isCapitalised(tokens[at])) return null;
    const end = nameEnd(tokens, at);
    return { end, nameEnd: end };
  },

  badge(tokens, from) {
    const quoted = quotationEnd(tokens, from);
    if (quoted !== null) return { end: quoted, nameEnd: from };
    const years = yearsEnd(tokens, from);
    return years === null ? null : { end: years, nameEnd: from, grade: textOf(tokens, from, years) };
  },

  medal(tokens, from) {
    const metal = tokens[from];
    if (metal && METALS.has(metal.key)) return { end: from + 1, nameEnd: from, grade: metal.text };
    return FORMS.named(tokens, from);
  },

  prize(tokens, from) {
    const rank = RANKS.longest(tokens, from);
    const word = tokens[from];
    if (!rank || (rank.value === 'capital' && !isCapitalised(word))) return null;
    return { end: rank.endToken, nameEnd: from, grade: textOf(tokens, from, rank.endToken) };
  },
};

/** A title behind a giving verb is an award without its head word; before a name it is the person's title. */
function givenTitleEnd(tokens: readonly Token[], at: number, inList: boolean): number | null {
  const isListed = inList && [',', ';', 'và'].includes(tokens[at - 1]?.key ?? '');
  if (!isListed && !isGiven(tokens, at)) return null;
  const quoted = quotationEnd(tokens, at);
  if (quoted !== null) return TITLES.longest(tokens, at + 1)?.endToken === quoted - 1 ? quoted : null;
  if (isListed || !isCapitalised(tokens[at])) return null;
  const title = TITLES.longest(tokens, at);
  return title && !isCapitalised(tokens[title.endToken]) ? title.endToken : null;
}

function isGiven(tokens: readonly Token[], at: number): boolean {
  return VERBS.longest(tokens, at - 1)?.endToken === at || VERBS.longest(tokens, at - 2)?.endToken === at;
}

/** `12 bằng khen` is one count with the award as its unit. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind === 'number') return true;
  if (before?.kind !== 'word' || !NUMBER_WORDS.has(before.key)) return false;
  // `5 năm`, `mười năm` before an award is a time.
  const number = tokens[at - 2];
  return before.key !== 'năm' || (number?.kind !== 'number' && !NUMBER_WORDS.has(number?.key ?? ''));
}

/** `những tấm huân chương`: a classifier before a bare medal in lower case means none by name. */
function isGeneric(tokens: readonly Token[], at: number, { end }: Extent): boolean {
  const isMedal = end - at === 2 && /^(?:huân|huy)$/u.test(tokens[at]?.key ?? '');
  return isMedal && tokens[at]?.letters === 'lower' && /^(?:tấm|chiếc)$/u.test(tokens[at - 1]?.key ?? '');
}

/** `60 năm tuổi Đảng`, `30, 40, 50 năm tuổi Đảng`. */
function yearsEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  while (tokens[at]?.kind === 'number' || [',', '-', 'và'].includes(tokens[at]?.key ?? '')) at++;
  if (at === from || tokens[at]?.key !== 'năm') return null;
  return tokens[at + 1]?.key === 'tuổi' && tokens[at + 2]?.key === 'đảng' ? at + 3 : at + 1;
}

function toDetection(reading: Reading, at: number, extent: Extent, rule: string): AwardDetection {
  const { tokens } = reading;
  return {
    kind: 'award',
    start: tokens[at]?.start ?? 0,
    end: tokens[extent.end - 1]?.end ?? 0,
    name: textOf(tokens, at, extent.nameEnd),
    ...(extent.grade !== undefined && { grade: extent.grade }),
    rule: `award/${rule}`,
  };
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text, spaced }, i) => (spaced && i > 0 ? ` ${text}` : text))
    .join('');
}
