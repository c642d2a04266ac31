import type { Token } from '../../../language/tokenize.ts';
import { UNNAMED_BODIES, type BodyHead } from '../../../lexicon/organizations.ts';
import { phraseSet } from '../phrase-set.ts';
import { readDepartment, readField, readUnitNumber } from './field.ts';
import { isSchoolLevel, readOwnName } from './own-name.ts';
import type { CoreContext } from './parts.ts';
import { readPurpose } from './purpose.ts';
import { isForeignWord } from './foreign.ts';
import { headsAt, isAfterRole, type HeadMatch } from './heads.ts';
import { readKnownBody } from './known.ts';
import { readCountry, readKnownPlace, readKnownUnit, readRegions } from './places.ts';
import { placePartOf } from './split.ts';
import { isOffice, isOfFirm, readSeat } from './office.ts';
import { readLocated, readTail } from './tail.ts';
import { isAbbreviation, isCapital, isCapitalLine, isNumber, isWord, keyAt } from './tokens.ts';

/**
 * Names of bodies: a head (lexicon/organizations.ts), what its grammar lets follow, and the parent body written
 * straight behind (`Phòng Cảnh sát hình sự Công an tỉnh`).
 */

export interface Body {
  /** Index of the token behind the name. */
  readonly endToken: number;
  readonly head: BodyHead;
}

/** One name being read. */
interface Attempt extends CoreContext {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly headEnd: number;
  readonly head: BodyHead;
  readonly nesting: number;
}

const UNNAMED = phraseSet(UNNAMED_BODIES);
const MAX_NESTING = 4;

/** Reads the longest name of a body that begins at token `at`. */
export function readBody(
  tokens: readonly Token[],
  at: number,
  nesting = 0,
  afterRole = isAfterRole(tokens, at),
): Body | null {
  if (nesting > MAX_NESTING) return null;
  const matches = headsAt(tokens, at);
  if (matches.length === 0 || (nesting === 0 && readKnownPlace(tokens, at) > at)) return null;
  // Hiệp hội Du lịch | Hội An
  if (nesting > 0 && readKnownUnit(tokens, at) > at + 1) return null;
  let best: Body | null = null;
  for (const [i, match] of matches.entries()) {
    // Đảng is not read out of Đảng ủy.
    if (i > 0 && match.heads.some((head) => head.shape === 'central')) break;
    const body = readMatch(tokens, at, match, nesting, afterRole);
    if (body && body.endToken > (best?.endToken ?? 0)) best = body;
  }
  return best;
}

function readMatch(
  tokens: readonly Token[],
  at: number,
  match: HeadMatch,
  nesting: number,
  afterRole: boolean,
): Body | null {
  const startsBody = (i: number) =>
    nesting < 2 &&
    headsAt(tokens, i).some((inner) => readMatch(tokens, i, inner, MAX_NESTING, false) !== null);
  let best: Body | null = null;
  for (const head of match.heads) {
    const end = readRest({ tokens, at, headEnd: match.endToken, head, nesting, afterRole, startsBody });
    if (end !== null && end > (best?.endToken ?? 0)) best = { endToken: end, head };
  }
  return best;
}

/** The index behind the name, or null where what follows the head makes none. */
function readRest(attempt: Attempt): number | null {
  const { tokens, at, headEnd } = attempt;
  const read = readCore(attempt);
  if (read === null) return null;
  const { end: core, complete } = read;
  const unnamed = UNNAMED.longest(tokens, at)?.endToken ?? at;
  if (unnamed >= core && unnamed >= headEnd) {
    const closed = Math.max(
      readClosing(attempt, unnamed),
      placePartOf(tokens, unnamed, { afterRole: true, minimum: 0 }),
    );
    return closed > unnamed ? closed : null;
  }
  if (isCapitalLine(tokens, at)) return readCapitalRest(attempt, core);
  const closed = readClosing(attempt, core);
  if (closed > core) return closed;
  return complete ? core : null;
}

interface Core {
  readonly end: number;
  /** Whether the name may end here; otherwise a tail or parent must close it. */
  readonly complete: boolean;
}

/** Heads that only bodies have: a field that the lexicon lacks is believed behind them. */
const OPEN_HEADS = phraseSet(
  'Trung tâm|Viện|Cục|Chi cục|Tổng cục|Ủy ban|Hội đồng|Hiệp hội|Liên đoàn|Ban Quản lý|Học viện|Bảo tàng|Phòng|Ban|Hội|Trạm|Khoa|Đội|Tổng hội|Liên minh|Nhà hát|Đài|Văn phòng|Cơ quan|Đoàn Nghệ thuật'.split(
    '|',
  ),
);
/** Units whose field may be an abbreviation behind a head in lower case (`phòng CSGT`). */
const ABBREVIATED = /^(?:phòng|đội|trạm)$/;

/** Bodies that say enough as a parent: `Ban Thường vụ Đảng ủy`. */
const BARE_PARENTS = /^(?:ủy|bộ)$/;

/** What the head's grammar lets follow before the tail; null where it must and does not. */
function readCore(attempt: Attempt): Core | null {
  const { tokens, at, headEnd, head, nesting } = attempt;
  const isLower = !isCapital(tokens[at]);
  const some = (end: number): Core | null => (end > headEnd ? { end, complete: true } : null);
  switch (head.shape) {
    case 'central':
    case 'country':
    case 'tier': {
      // Ban Chỉ huy Phòng thủ | khu vực 3 - Gio Linh
      const isZone = keyAt(tokens, headEnd - 1) === 'vực' && isNumber(tokens[headEnd]);
      if (isZone) return some(readTail(tokens, headEnd - 2, { afterRole: attempt.afterRole, minimum: 0 }));
      return {
        end: headEnd,
        complete: head.bare || (nesting > 0 && BARE_PARENTS.test(keyAt(tokens, headEnd - 1))),
      };
    }
    case 'ministry':
      return some(readMinistries(tokens, headEnd));
    case 'department':
      return some(readDepartment(tokens, headEnd)) ?? some(readField(tokens, headEnd, attempt, false));
    case 'domain': {
      if (isLower && isAbbreviation(tokens[headEnd]) && !ABBREVIATED.test(keyAt(tokens, at))) return null;
      const isOpen =
        (!isLower || keyAt(tokens, at - 1) === 'trưởng') && OPEN_HEADS.longest(tokens, at) !== null;
      const field = some(readField(tokens, headEnd, attempt, isOpen));
      return field ?? (isLower ? null : some(readRegions(tokens, headEnd)));
    }
    case 'committee': {
      const end = readPurpose(tokens, headEnd, attempt);
      return { end, complete: end > headEnd };
    }
    case 'number':
      return some(readUnitNumber(tokens, headEnd, attempt));
    case 'name':
      return readNamed(attempt, isLower);
  }
}

/** `Liên Bộ Công Thương - Tài chính`: the fields of several ministries, joined by dashes; one is the rule. */
function readMinistries(tokens: readonly Token[], at: number): number {
  let end = readDepartment(tokens, at);
  while (end > at && keyAt(tokens, at - 2) === 'liên' && keyAt(tokens, end) === '-') {
    const next = readDepartment(tokens, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function readNamed({ tokens, at, headEnd, head, ...context }: Attempt, isLower: boolean): Core | null {
  const isLevel = isSchoolLevel(tokens, headEnd);
  // Trường Sơn, hội trường Ngọc Linh
  if (keyAt(tokens, at) === 'trường' && !isLevel) return null;
  if (isLower && !isCapital(tokens[headEnd]) && !isLevel) return null;
  // Dòng sông Ngàn Sâu
  if (head.family === 'religion' && !isCapital(tokens[headEnd])) return null;
  if (head.family === 'foreign' && !isForeignWord(tokens[headEnd]?.text ?? '')) return null;
  const isOpen = head.family === 'press' || head.family === 'sport' || head.family === 'front';
  const { end, named } = readOwnName(tokens, headEnd, context, {
    isOpen,
    isSchool: head.family === 'school',
    isFirm: head.family === 'firm',
    isClub: head.family === 'sport',
  });
  if (named) return { end, complete: true };
  // Bệnh viện tỉnh, Trường Mầm non thị trấn, Trường Quân sự Quân khu 3: a tier or parent must close it.
  return head.family === 'firm' || head.family === 'sport' ? null : { end, complete: false };
}

/** Gloss, tail, parent and place: the index behind them, or `from`. */
function readClosing(attempt: Attempt, from: number): number {
  const { tokens, head } = attempt;
  if (head.shape === 'central' || head.shape === 'ministry' || head.shape === 'country')
    return readCountry(tokens, from);
  const direct = closingAt(attempt, from);
  if (direct > from) return direct;
  const gloss = readGloss(tokens, from);
  if (gloss === from) return from;
  const behind = closingAt(attempt, gloss);
  return behind > gloss ? behind : from;
}

function closingAt(attempt: Attempt, from: number): number {
  const { tokens, head, afterRole, nesting } = attempt;
  const tail = readTail(tokens, from, { afterRole, minimum: 0 });
  if (tail > from && !isTailOf(tokens, from, tail, head)) return from;
  if (tail > from) return keyAt(tokens, tail - 2) === 'số' ? readNumbered(attempt, tail) : tail;
  const parent = isCapital(tokens[from]) ? readBody(tokens, from, nesting + 1, afterRole) : null;
  if (parent) return isOffice(tokens, attempt.at) ? readSeat(tokens, parent.endToken) : parent.endToken;
  const brand = readKnownBody(tokens, from);
  if (brand && isOfFirm(tokens, attempt.at)) return brand.endToken;
  const located = readLocated(tokens, from);
  if (located > from) return located;
  return head.shape === 'tier' ? readDirectPlace(attempt, from) : readKnownPlace(tokens, from);
}

/** `Tổ đại biểu số 4 ⟦HĐND tỉnh⟧`, `Trại tạm giam số 1 ⟦Công an tỉnh⟧`: whose the numbered body is. */
function readNumbered({ tokens, nesting, afterRole }: Attempt, from: number): number {
  return (isCapital(tokens[from]) && readBody(tokens, from, nesting + 1, afterRole)?.endToken) || from;
}

/** A place straight behind the head: `Công an Quảng Trị`, `Huyện ủy Chi Lăng`. */
function readDirectPlace({ tokens, head, afterRole }: Attempt, from: number): number {
  const run = placePartOf(tokens, from, { afterRole, minimum: 0 });
  const known = readKnownUnit(tokens, from);
  if (known > from && (!afterRole || known >= run || readKnownPlace(tokens, from) > from))
    return readLocated(tokens, Math.max(known, afterRole ? known : run));
  const free = !afterRole && head.bare && head.family !== 'front';
  return free ? run : from;
}

/** `Công an xã`, `Công an cấp xã` and `Công an các cấp` are the force, no body. */
function isTailOf(tokens: readonly Token[], from: number, end: number, head: BodyHead): boolean {
  if (head.family !== 'police') return true;
  const first = keyAt(tokens, from);
  return first !== 'các' && first !== 'cấp' && !(first === 'xã' && end === from + 1);
}

const MAX_GLOSS = 6;

/** `(CDC)`, `(PCMT&TP)`: an abbreviation in brackets; the index behind the bracket. */
function readGloss(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== '(' || !isCapital(tokens[at + 1])) return at;
  for (let end = at + 2; end < at + 2 + MAX_GLOSS; end++) {
    if (keyAt(tokens, end) === ')') return end + 1;
    const token = tokens[end];
    if (isWord(token) && token.letters !== 'upper') return at;
  }
  return at;
}

/** In a line of capitals only a known place can be told from the sentence. */
function readCapitalRest({ tokens, headEnd, head }: Attempt, core: number): number | null {
  const tail = readTail(tokens, core, { afterRole: false, minimum: 0 });
  if (tail > core) {
    for (let i = core; i < tail; i++) {
      const known = readKnownUnit(tokens, i);
      if (known > i && i > core) return known;
    }
    const isWholeLine = tokens[tail] === undefined || tokens[tail].kind === 'break';
    return isWholeLine && tail - core <= 5 ? tail : core + 1;
  }
  const isTold = head.bare || head.shape === 'ministry' || head.shape === 'department';
  return isTold && core >= headEnd ? core : null;
}
