import { createFirstWords } from '../../../language/first-words.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import { tokenize, type Token } from '../../../language/tokenize.ts';
import {
  BODY_HEADS,
  COMPOUND_STARTS,
  MODIFIED_BY,
  NOT_BODIES,
  ROLE_ENDS,
  type BodyHead,
} from '../../../lexicon/organizations.ts';
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts';
import { phraseSet } from '../phrase-set.ts';
import { readKnownPlace } from './places.ts';
import { isCapital, isNumber, isWord, keyAt } from './tokens.ts';

/** Heads of bodies where they stand in the text: in the right case, not inside another word, number or phrase. */

interface HeadEntry {
  readonly heads: readonly BodyHead[];
  /** For each token, whether it is an abbreviation and must be in capitals. */
  readonly capitals: readonly boolean[];
}

export interface HeadMatch {
  readonly endToken: number;
  readonly heads: readonly BodyHead[];
}

const HEADS = createPhraseTrie(groupHeads);
/** What a body with a head word can begin with. */
export const HEAD_WORDS = createFirstWords(HEADS);
const REFUSED = phraseSet(NOT_BODIES);
const FAMILY = phraseSet(FAMILY_NAMES);
const ROLES: ReadonlySet<string> = new Set(ROLE_ENDS);
const COMPOUNDS: ReadonlySet<string> = new Set(COMPOUND_STARTS);
const MODIFIED: ReadonlySet<string> = new Set(MODIFIED_BY);

function groupHeads(): Map<string, HeadEntry> {
  const entries = new Map<string, HeadEntry>();
  for (const [phrase, head] of BODY_HEADS) {
    const tokens = tokenize(phrase);
    const key = tokens.map((token) => token.key).join(' ');
    const capitals = tokens.map(
      (token) => isWord(token) && token.letters === 'upper' && token.text.length > 1,
    );
    entries.set(key, { heads: [...(entries.get(key)?.heads ?? []), head], capitals });
  }
  return entries;
}

/** Whether a role ends right before token `at`: a person's name may follow the body. */
export function isAfterRole(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1]) && ROLES.has(keyAt(tokens, at - 1));
}

/** `42/KH-UBND`: the issuer's code inside a document's number. */
export function isInsideCode(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.spaced !== false || tokens[at - 1]?.spaced !== false) return false;
  const sign = keyAt(tokens, at - 1);
  // `Ảnh: Minh Anh/TTXVN`: a credit, no code, as long as no number begins it.
  return sign === '-' || (sign === '/' && isNumber(tokens[at - 2]));
}

/** The heads that begin at token `at`, longest first. */
export function headsAt(tokens: readonly Token[], at: number): HeadMatch[] {
  const first = tokens[at];
  if (!isWord(first) || !HEADS.begins(first) || isInsideCode(tokens, at) || REFUSED.longest(tokens, at))
    return [];
  const lower = first.letters === 'lower';
  if (keyAt(tokens, at) === 'đội' && keyAt(tokens, at - 1) === 'bộ') return [];
  // hội trường, 96 trường
  if (lower && (COMPOUNDS.has(keyAt(tokens, at - 1)) || isNumber(tokens[at - 1]))) return [];
  return HEADS.all(tokens, at)
    .filter(({ endToken, value }) => isInCase(tokens, at, endToken, value))
    .filter(({ endToken }) => !isInPerson(tokens, at, endToken))
    .reverse()
    .flatMap(({ endToken, value }) => {
      const heads = value.heads.filter(
        (head) =>
          (head.lower || !lower || isHeaded(tokens, at, endToken)) &&
          !isModifier(tokens, at, endToken, head) &&
          !isRolePart(tokens, at),
      );
      return heads.length > 0 ? [{ endToken, heads }] : [];
    });
}

function isInCase(tokens: readonly Token[], at: number, end: number, entry: HeadEntry): boolean {
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (entry.capitals[i - at] && !(isWord(token) && token.letters === 'upper')) return false;
  }
  return true;
}

/** `ông Đoàn Thanh Sơn`, `bà Lê Thị Đoàn`: a head that is part of a person's name, where no place follows. */
function isInPerson(tokens: readonly Token[], at: number, end: number): boolean {
  if (keyAt(tokens, at) === 'thị')
    return isCapital(tokens[end - 1]) && isCapital(tokens[at - 1]) && FAMILY.longest(tokens, at - 1) !== null;
  if (end !== at + 1 || FAMILY.longest(tokens, at)?.endToken !== end) return false;
  const isName = [tokens[at], tokens[end], tokens[end + 1]].every((t) => isWord(t) && t.letters === 'title');
  const isUnion = keyAt(tokens, end) === 'thanh' && keyAt(tokens, end + 1) === 'niên';
  return isName && !isUnion && readKnownPlace(tokens, end) === end;
}

/** `quản lý Nhà nước`, `xây dựng Đảng`: said of a thing, not the actor. */
function isModifier(tokens: readonly Token[], at: number, end: number, head: BodyHead): boolean {
  return (
    head.shape === 'central' &&
    end - at <= 2 &&
    MODIFIED.has(keyAt(tokens, at - 1)) &&
    !isCapital(tokens[at - 1])
  );
}

/** `Trưởng | đoàn nghệ thuật tỉnh Kandal`: behind the head of a body its name of two words may be in lower case. */
function isHeaded(tokens: readonly Token[], at: number, end: number): boolean {
  return end > at + 1 && keyAt(tokens, at - 1) === 'trưởng';
}

/** `Phó Bí thư Thường trực Tỉnh ủy`, `Trưởng Ban Thường trực`: the word belongs to the role. */
function isRolePart(tokens: readonly Token[], at: number): boolean {
  if (keyAt(tokens, at) === 'thường') return /^(?:thư|tịch|ban|trưởng|nhiệm)$/.test(keyAt(tokens, at - 1));
  if (keyAt(tokens, at) !== 'ban' || keyAt(tokens, at + 1) !== 'thường' || keyAt(tokens, at + 2) !== 'trực')
    return false;
  return keyAt(tokens, at - 1) === 'trưởng';
}
