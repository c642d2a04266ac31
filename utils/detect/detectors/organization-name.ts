import { createPhraseTrie, type PhraseTrie } from '../../language/phrase-trie.ts';
import { foldWord } from '../../language/fold.ts';
import { tokenize, type Token } from '../../language/tokenize.ts';
import { BODY_HEADS, NOT_BODIES, UNNAMED_BODIES, type BodyHead } from '../../lexicon/organizations.ts';
import {
  readDepartment,
  readField,
  readOwnName,
  readPurpose,
  readUnitNumber,
  isSchoolLevel,
  type CoreContext,
} from './organization-core.ts';
import { readCountry, readKnownPlace, readPlaceName, readTail } from './organization-tail.ts';
import { isCapital, isCapitalLine, isWord, keyAt } from './organization-tokens.ts';

/**
 * Names of bodies: a head (lexicon/organizations.ts), what its grammar lets follow, and the parent body written
 * straight behind (`Phòng Cảnh sát hình sự Công an tỉnh`).
 */

export interface Body {
  /** Index of the token behind the name. */
  readonly endToken: number;
  readonly head: BodyHead;
  /** A tier or place closes the name. */
  readonly placed: boolean;
}

interface HeadEntry {
  readonly heads: readonly BodyHead[];
  /** For each token, whether it is an abbreviation and must be in capitals. */
  readonly capitals: readonly boolean[];
}

const HEADS: PhraseTrie<HeadEntry> = createPhraseTrie(groupHeads());
const REFUSED = createPhraseTrie<true>(NOT_BODIES.map((name): [string, true] => [name, true]));
const UNNAMED = createPhraseTrie<true>(UNNAMED_BODIES.map((name): [string, true] => [name, true]));

function groupHeads(): Map<string, HeadEntry> {
  const entries = new Map<string, HeadEntry>();
  for (const [phrase, head] of BODY_HEADS) {
    const tokens = tokenize(phrase);
    const key = tokens.map((token) => token.key).join(' ');
    const known = entries.get(key);
    const capitals = tokens.map(
      (token) => token.kind === 'word' && token.letters === 'upper' && token.text.length > 1,
    );
    entries.set(key, { heads: [...(known?.heads ?? []), head], capitals });
  }
  return entries;
}

const ROLE_ENDS: ReadonlySet<string> = new Set(
  'tịch|thư|đốc|trưởng|viên|nhiệm|phó|án|lệnh|trực|chánh|lý|quỹ|ủy|sự|soát|khoa|diện|cấp|biên|sĩ|đạo|kế|toán|thường'
    .split('|')
    .map(foldWord),
);

/** Whether a role ends right before token `at`: a person's name may follow the body. */
export function isAfterRole(tokens: readonly Token[], at: number): boolean {
  return isWord(tokens[at - 1]) && ROLE_ENDS.has(keyAt(tokens, at - 1));
}

function matchesCase(tokens: readonly Token[], at: number, end: number, entry: HeadEntry): boolean {
  for (let i = at; i < end; i++) {
    const token = tokens[i];
    if (entry.capitals[i - at] && !(token?.kind === 'word' && token.letters === 'upper')) return false;
  }
  return true;
}

/** Whether a body's name may begin here: its head stands here in the right case. */
function startsBody(tokens: readonly Token[], at: number): boolean {
  return HEADS.all(tokens, at).some(
    (match) =>
      matchesCase(tokens, at, match.endToken, match.value) &&
      readBodyWith(tokens, at, match.endToken, match.value, isAfterRole(tokens, at), 1) !== null,
  );
}

/** `42/KH-UBND`: the issuer's code inside a document's number. */
export function isInsideCode(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.spaced === false && /^[-/]$/.test(keyAt(tokens, at - 1)) && tokens[at - 1]?.spaced === false
  );
}

const MAX_NESTING = 4;

/** Reads the longest name of a body that begins at token `at`. */
export function readBody(tokens: readonly Token[], at: number, nesting = 0): Body | null {
  if (nesting > MAX_NESTING || !isWord(tokens[at]) || isInsideCode(tokens, at) || REFUSED.longest(tokens, at))
    return null;
  if (nesting === 0 && readKnownPlace(tokens, at) > at) return null;
  const afterRole = isAfterRole(tokens, at);
  let best: Body | null = null;
  for (const match of HEADS.all(tokens, at).reverse()) {
    if (!matchesCase(tokens, at, match.endToken, match.value)) continue;
    const body = readBodyWith(tokens, at, match.endToken, match.value, afterRole, nesting);
    if (body && body.endToken > (best?.endToken ?? 0)) best = body;
  }
  return best;
}

function readBodyWith(
  tokens: readonly Token[],
  at: number,
  headEnd: number,
  entry: HeadEntry,
  afterRole: boolean,
  nesting: number,
): Body | null {
  let best: Body | null = null;
  for (const head of entry.heads) {
    if (!isCapital(tokens[at]) && !head.lower) continue;
    if (afterRole && /^thường$/.test(keyAt(tokens, at)) && !isCapital(tokens[at + 2])) continue;
    const body = readRest(tokens, at, headEnd, head, afterRole, nesting);
    if (body && body.endToken > (best?.endToken ?? 0)) best = body;
  }
  return best;
}

function readRest(
  tokens: readonly Token[],
  at: number,
  headEnd: number,
  head: BodyHead,
  afterRole: boolean,
  nesting: number,
): Body | null {
  const context: CoreContext = {
    afterRole,
    minimum: head.family === 'firm' ? 0 : 1,
    startsBody: (i) => nesting < 2 && startsBody(tokens, i),
  };
  const core = readCore(tokens, headEnd, head, context, isCapital(tokens[at]));
  if (core === null) return null;
  if (UNNAMED.longest(tokens, at)?.endToken === core && core > at) {
    const tail = readTail(tokens, core, { ...context, minimum: 0 });
    if (tail > core && head.shape !== 'central') return { endToken: tail, head, placed: true };
    const parent = readParent(tokens, core, nesting);
    return parent === null ? null : { endToken: parent, head, placed: true };
  }
  if (isCapitalLine(tokens, at)) return readCapitalRest(tokens, core, headEnd, head);
  const closed = readClosing(tokens, core, head, context, nesting);
  if (closed > core) return { endToken: closed, head, placed: true };
  const complete = head.bare || core > headEnd;
  return complete && !needsTail(head, core, headEnd) ? { endToken: core, head, placed: false } : null;
}

function needsTail(head: BodyHead, core: number, headEnd: number): boolean {
  return core === headEnd && !head.bare;
}

/** What the head's grammar lets follow before the tail; null where it must and does not. */
function readCore(
  tokens: readonly Token[],
  at: number,
  head: BodyHead,
  context: CoreContext,
  capital: boolean,
): number | null {
  switch (head.shape) {
    case 'central':
    case 'tier':
      return at;
    case 'ministry': {
      const end = readDepartment(tokens, at);
      return end > at ? end : null;
    }
    case 'domain': {
      if (!isCapital(tokens[at])) return null;
      const end = readField(tokens, at, context);
      return end > at && (capital || readDepartment(tokens, at) > at || end > at + 1) ? end : null;
    }
    case 'committee':
      return readPurpose(tokens, at, context);
    case 'number': {
      const end = readUnitNumber(tokens, at, context);
      return end > at ? end : null;
    }
    case 'name': {
      if (!capital && !isCapital(tokens[at])) return null;
      if (head.family === 'school' && !isCapitalSchool(tokens, at)) return null;
      const { end, named } = readOwnName(tokens, at, context);
      if (end === at && !capital) return null;
      return named || end > at || head.bare ? end : at;
    }
  }
}

/** `Trường THPT`, `Trường Quân sự`, `Đại học Huế`; not `Trường Sơn`, not `hội trường Ngọc Linh`. */
function isCapitalSchool(tokens: readonly Token[], at: number): boolean {
  return keyAt(tokens, at - 1) !== 'trường' || isSchoolLevel(tokens, at);
}

/** Gloss, tail and parent: the index behind them, or `at`. */
function readClosing(
  tokens: readonly Token[],
  at: number,
  head: BodyHead,
  context: CoreContext,
  nesting: number,
): number {
  if (head.shape === 'central' || head.shape === 'ministry') {
    const country = readCountry(tokens, at);
    return context.afterRole && country === at ? at : country;
  }
  const direct = closingAt(tokens, at, head, context, nesting);
  if (direct > at) return direct;
  const gloss = readGloss(tokens, at);
  if (gloss === at) return at;
  const behind = closingAt(tokens, gloss, head, context, nesting);
  return behind > gloss ? behind : at;
}

function closingAt(
  tokens: readonly Token[],
  at: number,
  head: BodyHead,
  context: CoreContext,
  nesting: number,
): number {
  const tail = readTail(tokens, at, { ...context, minimum: 0 });
  if (tail > at) return isTailOf(tokens, at, tail, head) ? tail : at;
  const parent = readParent(tokens, at, nesting);
  if (parent !== null) return parent;
  if (head.shape !== 'tier' && head.shape !== 'committee') return readKnownPlace(tokens, at);
  return tokens[at]?.kind === 'number' ? at : readPlaceName(tokens, at, { ...context, minimum: 0 });
}

/** `Công an xã` and `Công an các cấp` are the force, no body. */
function isTailOf(tokens: readonly Token[], at: number, end: number, head: BodyHead): boolean {
  if (head.family !== 'police') return true;
  return keyAt(tokens, at) !== 'các' && !(keyAt(tokens, at) === 'xã' && end === at + 1);
}

function readParent(tokens: readonly Token[], at: number, nesting: number): number | null {
  if (!isCapital(tokens[at])) return null;
  return readBody(tokens, at, nesting + 1)?.endToken ?? null;
}

const MAX_GLOSS = 6;

/** `(CDC)`, `(PCMT&TP)`: an abbreviation in brackets; the index behind the bracket. */
export function readGloss(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== '(' || !isCapital(tokens[at + 1])) return at;
  for (let end = at + 2; end < at + 2 + MAX_GLOSS; end++) {
    if (keyAt(tokens, end) === ')') return end + 1;
    const token = tokens[end];
    if (isWord(token) && token.letters !== 'upper') return at;
  }
  return at;
}

/** In a line of capitals only a known place, or up to three words to its end, can be told from the sentence. */
function readCapitalRest(
  tokens: readonly Token[],
  core: number,
  headEnd: number,
  head: BodyHead,
): Body | null {
  let end = readTail(tokens, core, { afterRole: false, minimum: 0 });
  const known = tokens.slice(core, core + 3).findIndex((_, i) => readKnownPlace(tokens, core + i) > core + i);
  if (known >= 0 && end > core) end = Math.min(end, Math.max(readKnownPlace(tokens, core + known), core + 1));
  if (end > core) return { endToken: end, head, placed: true };
  return head.bare || core > headEnd ? { endToken: core, head, placed: false } : null;
}
