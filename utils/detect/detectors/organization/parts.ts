import { once } from '../../../language/once.ts';
import type { Token } from '../../../language/tokenize.ts';
import {
  DEPARTMENT_FIELDS,
  NAME_NOUNS,
  NAME_VERBS,
  SCHOOL_LEVELS,
} from '../../../lexicon/organization-words.ts';
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts';
import { phraseSet } from '../phrase-set.ts';
import { startsClause } from './clauses.ts';
import { isForeignWord } from './foreign.ts';
import { readKnownPlace } from './places.ts';
import { placePartOf } from './split.ts';
import { startsTail } from './tail.ts';
import { isAbbreviation, isCapital, isGlued, isNumber, isWord, keyAt } from './tokens.ts';

/**
 * The parts that names of bodies are put together from. A capital begins a part and the lexicon says how far it goes;
 * nouns go on in lower case, verbs end the name. Readers return the index behind what they read, or `at` for nothing.
 */

export interface CoreContext {
  /** A role stands before the body, so a person's name may follow it. */
  readonly afterRole: boolean;
  /** Whether another body's name begins at a token: it ends this one. */
  readonly startsBody: (at: number) => boolean;
}

/** `Tài nguyên & Môi trường` is `Tài nguyên và Môi trường`. */
export const withSigns = (phrases: readonly string[]) =>
  phrases.flatMap((phrase) => (phrase.includes(' và ') ? [phrase, phrase.replace(' và ', ' & ')] : [phrase]));

export const NOUNS = phraseSet(() => withSigns(NAME_NOUNS));

const PARTS = phraseSet(() =>
  withSigns([...NAME_NOUNS, ...NAME_VERBS, ...SCHOOL_LEVELS, ...DEPARTMENT_FIELDS]),
);

/** Nouns that act: behind `và` they begin another subject. */
const ACTORS = phraseSet(
  'doanh nghiệp|nhân dân|cán bộ|nông dân|phụ nữ|thanh niên|giáo viên|sinh viên|báo chí|nhà báo|cộng đồng|đồng bào|hợp tác xã|công an|chính quyền|địa phương'.split(
    '|',
  ),
);

const syllables = once(
  () => new Set(NAME_NOUNS.flatMap((noun) => noun.toLowerCase().split(/(?:\s+và)?[\s,/-]+/u))),
);

/** Abbreviated fields: `NN&PTNT`, `LĐ-TB&XH`, `VH,TT&DL`, `VH, TT&TT`, `PA05`; at least two capitals. */
export function readAbbreviatedField(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  // H'Loan is a name.
  if (!isCapital(first) || /['’]/.test(first.text)) return at;
  if (isNumber(tokens[at + 1]) && !tokens[at + 1]?.spaced)
    return /^\d\d$/.test(keyAt(tokens, at + 1)) ? at + 2 : at;
  if (first.letters === 'title') return at;
  let end = at + 1;
  for (;;) {
    const sign = keyAt(tokens, end);
    const next = tokens[end + 1];
    if (!/^[&,\-.]$/.test(sign) || !isCapital(next) || next.letters === 'title') break;
    const listed = sign === ',' && /^[&-]$/.test(keyAt(tokens, end + 2)) && isGlued(tokens, end + 2);
    if (!isGlued(tokens, end) && !listed) break;
    end += 2;
  }
  return first.text.length > 1 || end > at + 1 ? end : at;
}

/** A part that the lexicon knows, written with a capital. */
export function readKnownPart(tokens: readonly Token[], at: number): number {
  return isCapital(tokens[at]) ? (PARTS.longest(tokens, at)?.endToken ?? at) : at;
}

/** A part behind others: known, abbreviated, a name in capitals, or a noun in lower case. */
export function readPart(
  tokens: readonly Token[],
  at: number,
  context: CoreContext,
  run: { readonly minimum: number; readonly isOpen: boolean },
): number {
  const token = tokens[at];
  if (!isWord(token)) return at;
  if (token.letters === 'lower') return readNoun(tokens, at);
  if (context.startsBody(at)) return at;
  const known = Math.max(
    readKnownPart(tokens, at),
    readAbbreviatedField(tokens, at),
    readKnownPlace(tokens, at),
  );
  if (known > at) return known;
  if (startsTail(tokens, at)) return at;
  const unknown = run.isOpen && !startsClause(tokens, at + 1) ? readUnknownWord(tokens, at) : at;
  const { afterRole } = context;
  return unknown > at ? unknown : placePartOf(tokens, at, { afterRole, minimum: run.minimum });
}

/** A noun in lower case; `khu vực 7` is a tier. */
function readNoun(tokens: readonly Token[], at: number): number {
  const end = NOUNS.longest(tokens, at)?.endToken ?? at;
  const isNumbered = isNumber(tokens[end]) || ROMAN.test(tokens[end]?.text ?? '');
  return isNumbered && `${keyAt(tokens, at)} ${keyAt(tokens, end - 1)}` === 'khu vực' ? at : end;
}

const ROMAN = /^[IVX]+$/;

const TIER_WORDS = /^(?:tỉnh|thành|huyện|xã|phường|quận|thị)$/;

/** Reads on behind a dash, `và`, `&`, comma or `về`; returns `at` where the name does not go on. */
export function readJoined(tokens: readonly Token[], at: number, context: CoreContext): number {
  const sign = keyAt(tokens, at);
  const next = at + 1;
  const known = context.startsBody(next) ? next : readKnownPart(tokens, next);
  if (sign === '-' || sign === 'và' || sign === '&') {
    if (known > next) return known;
    if (sign === '-') return joinedByDash(tokens, at, context);
    if (sign !== 'và') return at;
    const both = isWord(tokens[at - 1]) && tokens[at - 2]?.kind === 'word' && !isCapital(tokens[at - 2]);
    const second =
      isCapital(tokens[next]) || ACTORS.longest(tokens, next) ? null : NOUNS.longest(tokens, next);
    if (both && second) return second.endToken;
    const abbreviated =
      isAbbreviation(tokens[at - 1]) && !context.startsBody(next) ? readAbbreviatedField(tokens, next) : next;
    if (abbreviated > next) return abbreviated;
    // Khu kinh tế và các khu công nghiệp | tỉnh
    const lower = keyAt(tokens, next) === 'các' ? next + 1 : next;
    const noun = isCapital(tokens[lower]) ? undefined : NOUNS.longest(tokens, lower);
    return noun && TIER_WORDS.test(keyAt(tokens, noun.endToken)) ? noun.endToken : at;
  }
  if (sign === ',' && known > next) {
    const rest = readJoined(tokens, known, context);
    return rest > known ? rest : at;
  }
  if (sign === 'về' && keyAt(tokens, at - 1) === 'gia') return NOUNS.longest(tokens, next)?.endToken ?? at;
  return at;
}

/** `Đồng Đăng - Lạng Sơn`, `Dân số - KHHGĐ`. */
function joinedByDash(tokens: readonly Token[], at: number, context: CoreContext): number {
  if (context.startsBody(at + 1)) return at;
  const place = isCapital(tokens[at - 1]) ? readKnownPlace(tokens, at + 1) : at + 1;
  if (place > at + 1) return place;
  const letters = isAbbreviation(tokens[at + 1]) ? readAbbreviatedField(tokens, at + 1) : at + 1;
  return letters > at + 1 ? letters : readSecondName(tokens, at);
}

const FAMILY = phraseSet(FAMILY_NAMES);

/**
 * ` - Con Cuông`, ` - Marketing`: a second name of two or three capitals, or a foreign word, that nothing else goes on
 * behind. A capital and a word in lower case begin a sentence (`Báo Nghệ An - Sáng nay`), a family name a person.
 */
function readSecondName(tokens: readonly Token[], at: number): number {
  const from = at + 1;
  if (FAMILY.longest(tokens, from)) return at;
  let end = from;
  while (isCapital(tokens[end]) && tokens[end]?.spaced === true && end - from < 4) end++;
  const isName =
    (end - from === 2 && isCapital(tokens[at - 1])) ||
    (end - from === 1 && isForeignWord(tokens[from]?.text ?? ''));
  if (
    !isName ||
    keyAt(tokens, end) === '-' ||
    /^(?:ông|bà|anh|chị|ngày|sáng|chiều|tối)$/.test(keyAt(tokens, from))
  )
    return at;
  return startsClause(tokens, end) || /^[.,;:()"]?$/.test(keyAt(tokens, end)) || startsTail(tokens, end)
    ? end
    : at;
}

/**
 * A word of two syllables that the lexicon lacks: one capital, its second syllable in lower case (`Viện Sốt rét`).
 * Two capitals, or a foreign word, are a name that the clause goes on behind.
 */
export function readUnknownWord(tokens: readonly Token[], at: number): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!isCapital(first) || first.letters !== 'title' || isForeignWord(first.text)) return at;
  if (!isWord(second) || second.letters !== 'lower' || ROMAN.test(first.text)) return at;
  return startsTail(tokens, at + 1) || endsName(tokens, at + 1) ? at : at + 2;
}

/** Words in lower case that never are the second syllable of a noun: a clause goes on behind a name. */
const CLAUSE_ONLY: ReadonlySet<string> = new Set(
  'in bị được đã sẽ đang vừa là có của cho với tại ở do và ra lên xuống vào đến từ nhằm để khi đều cũng còn không chưa phải nên mà thì nhưng cùng trong trên dưới theo như về gồm này đó'.split(
    ' ',
  ),
);

function endsName(tokens: readonly Token[], at: number): boolean {
  return CLAUSE_ONLY.has(keyAt(tokens, at));
}

const MAX_BRIDGE = 2;

/** One or two syllables of trade in lower case between capitals: `Gạch tuynel Hương Canh`. */
export function readBridge(tokens: readonly Token[], at: number, context: CoreContext): number {
  for (let end = at; end <= at + MAX_BRIDGE; end++) {
    const token = tokens[end];
    if (!isWord(token)) return at;
    if (token.letters !== 'lower') return end > at && !context.startsBody(end) ? end : at;
    if (!syllables().has(token.key) || startsClause(tokens, end) || startsTail(tokens, end)) return at;
  }
  return at;
}
