/** Capital words straight behind a role: a state it is held in, or the given name of its holder. */
import { foldWord } from '../../../language/fold.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { PERSON_VERBS } from '../../../lexicon/person-contexts.ts';
import { BODY_WORDS } from '../../../lexicon/title-words.ts';
import { TITLES } from '../../../lexicon/titles.ts';
import { COUNTRIES, SHORT_COUNTRIES, STATE_FORMS } from '../../../lexicon/world-places.ts';
import { GIVEN_SYLLABLES } from '../../../lexicon/personal-names.ts';
import { isVietnamese } from './name-shape.ts';
import { isCapital, isUpper } from './passage.ts';

/** The heads of roles with their class. */
export const heads = createPhraseTrie(TITLES);
const states = createPhraseTrie([...COUNTRIES, ...SHORT_COUNTRIES].map((phrase) => [phrase, true] as const));
const forms = createPhraseTrie(STATE_FORMS.map((phrase) => [phrase, true] as const));

/**
 * Index behind a state's name, its form in (Cộng hòa Pháp). A short one is a syllable of names too (Đức Trung, Mỹ
 * Linh), unless a foreign name follows.
 */
export function endOfState(tokens: readonly Token[], at: number): number {
  const form = isCapital(tokens[at]) ? forms.longest(tokens, at) : null;
  if (form) {
    const named = states.longest(tokens, form.endToken)?.endToken ?? form.endToken;
    if (named > form.endToken && isCapital(tokens[form.endToken])) return named;
  }
  const state = states.longest(tokens, at);
  if (!state || !isCapital(tokens[at])) return at;
  const next = tokens[state.endToken];
  const isShort = state.endToken === at + 1 && isVietnamese(tokens[at]);
  return isShort && isCapital(next) && isVietnamese(next) ? at : state.endToken;
}

/** Words that bodies not found by their own rules begin with, behind a profession: `phóng viên Đài …`. */
const BODY_STARTS = new Set(
  'trường bệnh đài báo công hội đoàn ban sở phòng khoa trung viện cục chi đội tổ nhà tạp ủy tòa hợp tập ngân bộ trạm đồn quân học cao mầm tiểu lớp khối quỹ'
    .split(' ')
    .map(foldWord),
);

/** Whether a body begins here rather than its holder's name (`Nhà thơ | Thanh Thảo`, `Già làng | Thao Pưk`). */
export function startsBodyName(tokens: readonly Token[], at: number): boolean {
  return BODY_STARTS.has(tokens[at]?.key ?? '') && !isGivenPair(tokens, at);
}

/** Two given names and nothing else. */
function isGivenPair(tokens: readonly Token[], at: number): boolean {
  const pair = [tokens[at], tokens[at + 1]];
  const isPair = pair.every((token) => isCapital(token) && !isUpper(token) && GIVEN_SYLLABLES.has(token.key));
  return isPair && !isCapital(tokens[at + 2]);
}

/** `bác sĩ Khoa nói`: a lone capital word that no word of a body goes on with is the person's. */
export function isGivenName(tokens: readonly Token[], at: number): boolean {
  if (isUpper(tokens[at]) || isCapital(tokens[at + 1])) return false;
  const next = tokens[at + 1]?.key ?? '';
  return next !== '-' && (!BODY_WORDS.has(next) || PERSON_VERBS.has(next));
}
