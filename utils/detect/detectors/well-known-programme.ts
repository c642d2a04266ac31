/** Events known by name without a head word, with their edition: `SEA Games 33`, `V.League 1-2024/25`, `Katê`. */
import {
  BARE_FESTIVALS,
  NAME_QUALIFIERS,
  NUMBERED,
  WELL_KNOWN,
  WELL_KNOWN_BY_EDITION,
} from '../../lexicon/programmes.ts';
import { createFirstWords } from '../../language/first-words.ts';
import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { capitalsEnd, editionEnd, isCapitalised } from './name-extent.ts';
import { phraseSet } from './phrase-set.ts';

interface KnownName {
  readonly phrase: string;
  readonly numbered: boolean;
  /** It is a common word unless an edition stands behind it. */
  readonly needsEdition: boolean;
}

const NAMES = createPhraseTrie(
  [...WELL_KNOWN, ...BARE_FESTIVALS, ...WELL_KNOWN_BY_EDITION].map((phrase): [string, KnownName] => [
    phrase,
    {
      phrase,
      numbered: NUMBERED.includes(phrase),
      needsEdition: WELL_KNOWN_BY_EDITION.includes(phrase),
    },
  ]),
);
/** What an event known by its name can begin with. */
export const WELL_KNOWN_WORDS = createFirstWords(NAMES);
const QUALIFIERS = phraseSet(NAME_QUALIFIERS);

/** Index behind the known name that begins at token `at`, or null. */
export function wellKnownEnd(tokens: readonly Token[], at: number): number | null {
  if (!isCapitalised(tokens[at])) return null;
  const match = NAMES.longest(tokens, at);
  if (!match || !isSpelledAs(tokens, at, match.endToken, match.value.phrase)) return null;
  const end = qualifiersEnd(tokens, match.endToken, match.value.phrase);
  const edition = editionOf(tokens, end, match.value.numbered);
  return match.value.needsEdition && edition === end ? null : edition;
}

/** Capitals as in the lexicon, or a headline's. */
function isSpelledAs(tokens: readonly Token[], at: number, end: number, phrase: string): boolean {
  const printed = tokens.slice(at, end).map(({ text }) => text);
  const joined = printed.join('');
  const wanted = phrase.replace(/\s+/g, '');
  return joined === wanted || joined === wanted.toUpperCase() || isTitleCased(printed, phrase);
}

/** `Asiad` for ASIAD. */
function isTitleCased(printed: readonly string[], phrase: string): boolean {
  return printed.length === 1 && phrase.length > 3 && phrase === phrase.toUpperCase();
}

/** `World Cup | nữ`, `Olympic | Vật lý châu Á`, `Olympic | Paris`. */
function qualifiersEnd(tokens: readonly Token[], from: number, phrase: string): number {
  let end = from;
  for (let more = QUALIFIERS.longest(tokens, end); more; more = QUALIFIERS.longest(tokens, end)) {
    end = more.endToken;
  }
  return phrase === 'Olympic' && end === from ? capitalsEnd(tokens, from) : end;
}

function editionOf(tokens: readonly Token[], end: number, numbered: boolean): number {
  const number = tokens[end];
  if (numbered && number?.kind === 'number' && /^\d\d$/.test(number.text)) return end + 1;
  const dashed = number?.key === '-' && !number.spaced ? editionEnd(tokens, end + 1) : end + 1;
  return dashed > end + 1 ? dashed : editionEnd(tokens, end);
}
