/**
 * Programmes read from their head word on: what may follow it is said by the form that the lexicon gives the head.
 */
import { PRIZE_RANKS } from '../../lexicon/awards.ts';
import {
  EVENT_NOUNS,
  KNOWN_NAMES,
  MONTHS,
  MOTTO_NOUNS,
  NAMING_WORDS,
  NO_NAMES,
  OPEN_CAMPAIGNS,
  PROGRAMME_HEADS,
  SPORTS,
  TARGET_AIMS,
  WORK_PLANS,
  type ProgrammeForm,
} from '../../lexicon/programmes.ts';
import { createFirstWords } from '../../language/first-words.ts';
import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { capitalsEnd, editionEnd, isBoundary, isCapitalised, nameEnd, ordinalEnd } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';
import { caseCodeEnd } from './programme-case.ts';
import { opensQuotation, quotationEnd } from './quotation.ts';

const HEADS = createPhraseTrie(PROGRAMME_HEADS);
const KNOWN = createPhraseTrie(
  Object.entries(KNOWN_NAMES).flatMap(([heads, names]) =>
    heads.split('|').flatMap((head) => names.map((name): [string, true] => [`${head} ${name}`, true])),
  ),
);
/** What a programme with a head word can begin with. */
export const PROGRAMME_WORDS = createFirstWords(HEADS, KNOWN);
const AIMS = phraseSet(TARGET_AIMS);
const REFUSED = phraseSet(NO_NAMES);
const SPORT = phraseSet(SPORTS);
const RANKS = phraseSet(PRIZE_RANKS.map(([rank]) => rank));
const NAMING = phraseSet(NAMING_WORDS);
const MOTTO = phraseSet(MOTTO_NOUNS);
const MONTH = phraseSet(MONTHS);
const PLAN = phraseSet(WORK_PLANS);
const EVENT_NOUN = phraseSet(EVENT_NOUNS);
const CAMPAIGN = phraseSet(OPEN_CAMPAIGNS);
const LEVELS = phraseSet(['quốc gia', 'quốc tế', 'trẻ']);
/** Words of its own between a head and its quotation: cuộc thi sáng tác ca khúc “…”. */
const MOST_WORDS_BETWEEN = 12;
const LONGEST_NAME = 16;

/** Token indices; `start` where the head word stays outside. */
interface Extent {
  readonly start?: number;
  readonly end: number;
}

/** A programme and the rule that read it. */
export interface NamedProgramme extends Extent {
  readonly rule: string;
}

/** The programme whose head word stands at token `at`, or null. */
export function programmeAt(tokens: readonly Token[], at: number): NamedProgramme | null {
  const known = KNOWN.longest(tokens, at);
  if (known && !isCounted(tokens, at)) {
    return { end: withEdition(tokens, known.endToken), rule: 'known' };
  }
  // Đại hội Thi đua yêu nước is no hội thi.
  if (tokens[at - 1]?.key === 'đại') return null;
  for (const head of HEADS.all(tokens, at).reverse()) {
    const extent = FORMS[head.value](tokens, at, head.endToken);
    if (extent) return { ...extent, rule: head.value };
  }
  return null;
}

/** Aims in a list that `và` closes: `chăm sóc sức khỏe, dân số và phát triển`. */
function aimEnd(tokens: readonly Token[], aim: number): number {
  const first = nameEnd(tokens, aim, LONGEST_NAME);
  let end = first;
  while (tokens[end]?.key === ',' && end - aim < LONGEST_NAME) {
    const next = nameEnd(tokens, end + 1, LONGEST_NAME);
    if (next === end + 1) return first;
    end = next;
  }
  if (tokens[end]?.key !== 'và') return first;
  const last = nameEnd(tokens, end + 1, LONGEST_NAME);
  return last > end + 1 ? last : first;
}

type ReadForm = (tokens: readonly Token[], at: number, from: number) => Extent | null;

const FORMS: Readonly<Record<ProgrammeForm, ReadForm>> = {
  known(tokens, at, from) {
    const quoted = quotedName(tokens, at, from);
    if (quoted) return quoted;
    if (isCounted(tokens, at) || isShouted(tokens, at)) return null;
    // phong trào Vì an ninh Tổ quốc
    const start = tokens[from]?.key === 'vì' && isCapitalised(tokens[from]) ? from + 1 : from;
    const named = start > from || (isProper(tokens, from) && !isLoneAbbreviation(tokens, from));
    if (!named && !isHeadProper(tokens, at, from)) return null;
    return ended(tokens, from, nameEnd(tokens, start, LONGEST_NAME), start);
  },

  campaign(tokens, at, from) {
    const open = isCounted(tokens, at) ? null : CAMPAIGN.longest(tokens, from);
    if (open) return ended(tokens, from, nameEnd(tokens, open.endToken, LONGEST_NAME));
    // A battle is named after a place or person: chiến dịch Điện Biên Phủ | lịch sử.
    const capitals = capitalsEnd(tokens, from);
    const name = FORMS.known(tokens, at, from);
    return name && capitals > from + 1 ? { ...name, end: withEdition(tokens, capitals) } : name;
  },

  month(tokens, at, from) {
    return MONTH.longest(tokens, from) ? null : FORMS.known(tokens, at, from);
  },

  event(tokens, at, from) {
    const quoted = quotedName(tokens, at, from);
    if (quoted) return quoted;
    if (isCounted(tokens, at) || isShouted(tokens, at)) return null;
    const end = nameEnd(tokens, from, LONGEST_NAME);
    const rest = tokens.slice(from, end);
    const named =
      isProper(tokens, from) ||
      ((isCapitalised(tokens[at]) || EVENT_NOUN.longest(tokens, from) !== null) &&
        rest.some(isCapitalised)) ||
      (rest.length > 0 && ordinalEnd(tokens, end) > end) ||
      isHeadProper(tokens, at, from);
    if (tokens[at]?.key === 'kì' && tokens[from]?.key !== 'olympic') return null;
    return named && !REFUSED.longest(tokens, from) ? ended(tokens, from, end) : null;
  },

  target(tokens, at, from) {
    if (isCounted(tokens, at)) return null;
    const aim = tokens[from]?.key === 'về' ? from + 1 : from;
    const known = AIMS.longest(tokens, aim);
    return ended(tokens, from, known ? known.endToken : aimEnd(tokens, aim), aim);
  },

  case(tokens, _at, from) {
    const end = caseCodeEnd(tokens, from);
    return end === null ? null : { end };
  },

  quoted(tokens, at, from) {
    const end = quotationEnd(tokens, from);
    if (end === null || !isCapitalised(tokens[from + 1])) return null;
    return isCounted(tokens, at) ? { start: from, end } : { end: withEdition(tokens, end) };
  },

  sport(tokens, at, from) {
    if (RANKS.longest(tokens, from) || startsOwnName(tokens, from)) return null;
    const sport = SPORT.longest(tokens, from);
    if (!sport && !isProper(tokens, from)) return null;
    const quoted = quotedName(tokens, at, from);
    if (quoted) return quoted;
    if (isCounted(tokens, at) || isShouted(tokens, at)) return null;
    const end = nameEnd(tokens, from, LONGEST_NAME);
    // `đoạt giải quốc gia`: the rank of a prize, no tournament.
    if (sport && end === sport.endToken && LEVELS.longest(tokens, from)?.endToken === end) return null;
    const wide = tokens.slice(from, end).some((token) => token.key === 'quốc' || isCapitalised(token));
    return wide || withEdition(tokens, end) > end ? ended(tokens, from, end) : null;
  },

  proper(tokens, _at, from) {
    // Năm Du lịch quốc gia - Huế 2025
    const host = tokens[from]?.key === '-' ? capitalsEnd(tokens, from + 1) : from;
    return { end: withEdition(tokens, host > from + 1 ? host : from) };
  },

  container(tokens, at, from) {
    // nhà “…”, but not nhà hàng “…”
    const isWide = from > at + 1 || isShouted(tokens, at);
    const quoted = quotedName(tokens, at, from, isWide ? 3 : 0);
    return quoted && isCapitalised(tokens[(quoted.start ?? quoted.quote) + 1])
      ? { start: quoted.quote, end: quoted.end }
      : null;
  },
};

/** The quotation that names the head before it, and whether the head belongs to it. */
function quotedName(
  tokens: readonly Token[],
  at: number,
  from: number,
  most = MOST_WORDS_BETWEEN,
): (Extent & { quote: number }) | null {
  let outside = isCounted(tokens, at);
  for (let quote = from; quote <= from + most; quote++) {
    if (opensQuotation(tokens, quote)) {
      const end = quotationEnd(tokens, quote);
      if (end === null || !isNameInside(tokens, quote + 1, end - 1)) return null;
      return outside ? { start: quote, quote, end } : { quote, end: withEdition(tokens, end) };
    }
    const naming = NAMING.longest(tokens, quote);
    if (naming) {
      outside = true;
      quote = naming.endToken - 1;
      if (tokens[quote + 1]?.key === ':') quote++;
    } else if (isBoundary(tokens, quote) || MOTTO.longest(tokens, quote)) return null;
    else if (quote > from && startsOwnName(tokens, quote)) return null;
  }
  return null;
}

/** Another head word between a head and the quotation takes it: mô hình như mô hình “…”. */
function startsOwnName(tokens: readonly Token[], at: number): boolean {
  const form = HEADS.longest(tokens, at)?.value;
  if (form === 'sport') return isCapitalised(tokens[at]) && tokens[at - 1]?.key === 'và';
  return form === 'known' || form === 'event' || form === 'campaign' || form === 'target';
}

/** A name begins with a capital or a number; a longer one may be printed in lower case. */
function isNameInside(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  return isCapitalised(first) || first?.kind === 'number' || to - from >= 3;
}

function ended(tokens: readonly Token[], from: number, limit: number, aim = from): Extent | null {
  const end = untilNextHead(tokens, aim, limit);
  return end > aim ? { end: withEdition(tokens, end) } : null;
}

/** `Tháng Công nhân và | Tháng hành động …`: another programme behind `và` is one of its own. */
function untilNextHead(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (
      (tokens[at]?.key === 'và' || tokens[at]?.key === ',') &&
      isCapitalised(tokens[at + 1]) &&
      beginsProgramme(tokens, at + 1)
    )
      return at;
  }
  return end;
}

function beginsProgramme(tokens: readonly Token[], at: number): boolean {
  const form = HEADS.longest(tokens, at)?.value;
  return form !== undefined && form !== 'container' && form !== 'quoted';
}

/** The ordinal and edition belong to the name, and the cup of its sponsor: Giải … 2025 - Cúp Sao Mai. */
function withEdition(tokens: readonly Token[], from: number): number {
  const end = editionEnd(tokens, ordinalEnd(tokens, from));
  const isCup = tokens[end]?.key === '-' && tokens[end + 1]?.key === 'cúp' && isCapitalised(tokens[end + 2]);
  return isCup ? editionEnd(tokens, nameEnd(tokens, end + 1, LONGEST_NAME)) : end;
}

function isProper(tokens: readonly Token[], from: number): boolean {
  return isCapitalised(tokens[from]) && !isBoundary(tokens, from) && !REFUSED.longest(tokens, from);
}

/** `vốn Chương trình phục hồi kinh tế`: inside a sentence the head's capital makes a name of what follows it. */
function isHeadProper(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  const isInside = before?.key === ',' || (before?.kind === 'word' && before.letters === 'lower');
  if (!isCapitalised(tokens[at]) || !isInside) return false;
  return nameEnd(tokens, from, LONGEST_NAME) >= from + 2 && !PLAN.longest(tokens, from);
}

/** mô hình VAC, phong trào TDTT: an abbreviation names something only before a capitalised word. */
function isLoneAbbreviation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.letters !== 'upper' || token.text.length < 2) return false;
  return !isCapitalised(tokens[at + 1]);
}

/** In a line of capitals a capital tells nothing. */
function isShouted(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.letters === 'upper' && token.text.length > 1;
}

/** `3 chương trình`, `các phong trào`: the head belongs to the count, or is plural and names nothing. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'number' && before.spaced && tokens[at]?.spaced === true && !isDate(tokens, at - 1);
}

function isDate(tokens: readonly Token[], at: number): boolean {
  return ['năm', 'tháng', 'ngày', '/', '-'].includes(tokens[at - 1]?.key ?? '');
}
