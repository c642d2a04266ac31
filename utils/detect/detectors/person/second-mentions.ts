/**
 * Later mentions of somebody the passage has named in full: `Bách`, `Nguyên Bách`, `vợ chồng Hào`, `bà Vogel`.
 */
import { TokenMask, type TokenMap } from '../../token-map.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { OPENING_VERBS, SENTENCE_STARTERS } from '../../../lexicon/person-contexts.ts';
import { NAME_PREFIXES, PLACE_HEADS } from '../../../lexicon/personal-names.ts';
import { SURNAMES } from '../../../lexicon/surnames.ts';
import type { Mention } from './mention.ts';
import type { Role } from './role.ts';
import { isStreetInList, isVietnamese } from './name-shape.ts';
import { isCapital, startsSentence, textOf, type Passage, type TokenRange } from './passage.ts';

/** By the words of a short form, folded: the full names it may refer to, in text order. */
export type ShortForms = ReadonlyMap<string, readonly TokenRange[]>;

function keyOf(tokens: readonly Token[], { start, end }: TokenRange): string {
  return tokens
    .slice(start, end)
    .map((token) => token.key)
    .join(' ');
}

/** The ways a full name of the passage is shortened later on. */
export function shortFormsOf({ tokens }: Passage, mentions: readonly Mention[]): ShortForms {
  const forms = new Map<string, TokenRange[]>();
  for (const mention of mentions) {
    const { start, end } = mention;
    if (end - start < 2 || mention.bare || tokens.slice(start, end).some((token) => token.key === '.'))
      continue;
    for (const part of partsOf(tokens, mention)) {
      const key = keyOf(tokens, part);
      const names = forms.get(key) ?? [];
      names.push(mention);
      forms.set(key, names);
    }
  }
  return forms;
}

/** Given name, the last two or three syllables, and what stands first where no Kinh surname does. */
function partsOf(tokens: readonly Token[], { start, end }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  for (let from = start + 1; from < end; from++) {
    if (tokens[from]?.kind === 'word' && tokens[from - 1]?.key !== '-') parts.push({ start: from, end });
  }
  const first = tokens[start];
  const isNative = NAME_PREFIXES.has(first?.key ?? '') || !isVietnamese(first);
  if (!isNative && SURNAMES.has(first?.key ?? '')) {
    // A foreign name in Vietnamese syllables is shortened to its first word: Kang, Lim, Kim.
    if (tokens.slice(start, end).some((token) => token.key === '-')) parts.push({ start, end: start + 1 });
    return parts;
  }
  for (let to = start + 1; to < end; to++) {
    if (tokens[to]?.key === '-' || tokens[to - 1]?.key === '-') continue;
    if (to - start === 1 && NAME_PREFIXES.has(first?.key ?? '')) continue;
    parts.push({ start, end: to });
  }
  return parts;
}

/** Short mentions without a role before them, where no other mention stands. */
export function findSecondMentions(
  passage: Passage,
  roles: TokenMap<Role>,
  mentions: readonly Mention[],
  forms: ShortForms,
): Mention[] {
  const { tokens, covers } = passage;
  const trie = createPhraseTrie([
    ...[...forms.keys()].map((key) => [key, 'short'] as const),
    ...mentions
      .filter(({ start, end, bare }) => !bare && end - start >= 2)
      .map((mention) => [keyOf(tokens, mention), 'full'] as const),
  ]);
  const taken = new TokenMask(tokens.length);
  for (const { start, end } of mentions) taken.add(start, end);
  for (const { start, end } of roles.values()) taken.add(start, end);
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!isCapital(tokens[at]) || taken.has(at) || covers.has(at)) continue;
    const match = trie.longest(tokens, at);
    if (!match || taken.has(match.endToken - 1)) continue;
    const end = match.endToken;
    if (match.value === 'short' ? !standsAlone(tokens, at, end) : isStreetInList(tokens, at, end)) continue;
    found.push({ start: at, end, rule: `person/again-${match.value}` });
    at = end - 1;
  }
  return found;
}

/** No capital word beside it, no place's head before it, and at a sentence's start a verb behind it. */
function standsAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[end];
  if (
    !tokens
      .slice(at, end)
      .every((token) => token.kind !== 'word' || token.letters !== 'upper' || token.text.length === 1)
  ) {
    return false;
  }
  if (after?.key === '-' && !after.spaced) return false;
  if (isCapital(after) || (before?.kind === 'word' && PLACE_HEADS.has(before.key))) return false;
  const isStarter = SENTENCE_STARTERS.has(before?.key ?? '') && startsSentence(tokens, at - 1);
  if (isCapital(before) && !isStarter) return false;
  if (/^(?:[-/]|\d.*)$/.test(tokens[at - 1]?.key ?? '')) return false;
  // toàn họ Thao: the clan
  if (before?.key === 'họ') return false;
  const first = tokens[at];
  if (end - at === 1 && (first?.text.length ?? 0) < 2) return false;
  if (!startsSentence(tokens, at) || end - at > 1) return true;
  return OPENING_VERBS.has(after?.key ?? '') || /^(?:và|cùng|,)$/.test(after?.key ?? '');
}

/** The full name that a short mention refers to: the nearest one before it, else the first one. */
export function fullNameOf(passage: Passage, forms: ShortForms, mention: TokenRange): string | undefined {
  const names = forms.get(keyOf(passage.tokens, mention));
  if (!names) return undefined;
  const before = names.filter((name) => name.start < mention.start).at(-1) ?? names[0];
  return before && textOf(passage, before);
}
