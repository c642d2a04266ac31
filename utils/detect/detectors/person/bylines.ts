/**
 * Who wrote and who photographed: `Ảnh: Hữu Tiến`, `Tin, ảnh: SƠN PHỤNG`, `Thu Diệu - Nông Khải` on the last short
 * line, `Kỳ Nam - Sỹ Toản • 30/06/2021` under the headline.
 */
import type { TokenMap } from '../../token-map.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import {
  CAPTION_STARTS,
  CHROME_WORDS,
  CREDIT_BODIES,
  CREDIT_LABELS,
} from '../../../lexicon/person-contexts.ts';
import { NAME_PREFIXES } from '../../../lexicon/personal-names.ts';
import { endOfInitials, endOfShortened } from './initials.ts';
import type { Mention } from './mention.ts';
import { certaintyOf, endOfRun, isNotName, isVietnamese } from './name-shape.ts';
import {
  isBreak,
  isCapital,
  isLower,
  isUpper,
  startsSentence,
  type Passage,
  type TokenRange,
} from './passage.ts';
import type { Role } from './role.ts';
import { isTitle } from './titles.ts';

const labels = createPhraseTrie(CREDIT_LABELS.map((label) => [label, true] as const));
/** Labels that stand before a name without a colon. */
const BARE_LABELS = /^(?:pv|ctv|theo|thực|phóng|cộng)$/;
/** A paragraph of the story, not a heading or a byline. */
const PARAGRAPH_TOKENS = 22;
const LONGEST_BYLINE_TOKENS = 26;
const TOP_LINES = 4;

export function findBylines(passage: Passage, roles: TokenMap<Role>): Mention[] {
  const lines = linesOf(passage.tokens);
  return [...creditedNames(passage, roles), ...lineNames(passage, roles, bylineLines(passage.tokens, lines))];
}

function linesOf(tokens: readonly Token[]): TokenRange[] {
  const lines: TokenRange[] = [];
  let start = 0;
  for (let i = 0; i <= tokens.length; i++) {
    if (!isBreak(tokens[i])) continue;
    if (i > start) lines.push({ start, end: i });
    start = i + 1;
  }
  return lines;
}

/** Names behind a label and a colon, anywhere in a line. */
function* creditedNames(passage: Passage, roles: TokenMap<Role>): Generator<Mention> {
  const { tokens } = passage;
  for (let at = 0; at < tokens.length; at++) {
    const label = labels.longest(tokens, at);
    if (!label || (!isCapital(tokens[at]) && !/^[(;|]$/.test(tokens[at - 1]?.key ?? ''))) continue;
    if (tokens[label.endToken]?.key === ':') yield* namesFrom(passage, roles, label.endToken + 1);
    else if (tokens[at]?.text === 'Ảnh') yield* closedCredit(passage, roles, at, label.endToken);
  }
}

/** `(Ảnh Minh Hạnh)`, `Ảnh Văn Lâm.`: a label without its colon, where nothing but the name follows. */
function* closedCredit(
  passage: Passage,
  roles: TokenMap<Role>,
  at: number,
  start: number,
): Generator<Mention> {
  const { tokens } = passage;
  const end = endOfCredit(passage, roles, start);
  const closes = isBreak(tokens[end]) || /^[.)]$/.test(tokens[end]?.key ?? '');
  if (closes && end - start >= 2 && startsSentence(tokens, at)) {
    yield { start, end, rule: 'person/credit', bare: true };
  }
}

/** One or more names joined by dashes, commas or `và`, from token `at` on. */
function* namesFrom(passage: Passage, roles: TokenMap<Role>, at: number): Generator<Mention> {
  const { tokens } = passage;
  for (let start = at; ;) {
    while (BARE_LABELS.test(tokens[start]?.key ?? '') && isCapital(tokens[start + 1])) start++;
    const end = endOfCredit(passage, roles, start);
    if (end > start) yield { start, end, rule: 'person/credit', bare: true };
    const behind = end > start ? end : endOfBody(passage, start);
    if (!/^(?:-|,|và|\/|&|;)$/.test(tokens[behind]?.key ?? '') || behind <= start) return;
    start = behind + 1;
  }
}

/** Behind a body credited in a list (`Phòng CSGT cung cấp - T.N.B`): the token of the next dash, or `at`. */
function endOfBody({ tokens }: Passage, at: number): number {
  for (let end = at; end < at + 10 && !isBreak(tokens[end]) && tokens[end]?.key !== '.'; end++) {
    if (tokens[end]?.key === '-' && tokens[end]?.spaced) return end;
  }
  return at;
}

/** Index behind the credited name at `at`; `at` where a body or a thing is credited. */
function endOfCredit(passage: Passage, roles: TokenMap<Role>, at: number): number {
  const { tokens, covers } = passage;
  const first = tokens[at];
  if (!isCapital(first) || tokens[at + 1]?.key === ':') return at;
  const shortened = endOfShortened(tokens, at);
  if (shortened > at) return shortened;
  // Y NGÂN
  if (
    NAME_PREFIXES.has(first.key) &&
    first.text.length === 1 &&
    isUpper(tokens[at + 1]) &&
    tokens[at + 1]?.spaced
  )
    return at + 2;
  const initials = endOfInitials(tokens, at);
  if (initials > at + 1) return tokens[initials - 1]?.key === '.' ? initials - 1 : initials;
  const end = cutCredit(passage, roles, at, endOfRun(tokens, at, 5));
  const cover = covers.get(at);
  if (cover && cover.kind !== 'place' && cover.end > at) return at;
  const length = end - at;
  if (CREDIT_BODIES.has(first.key) && (length < 2 || certaintyOf(tokens, at, end) === 'possible')) return at;
  if (length > 4 || (cover && cover.end >= end)) return at;
  if (isUpper(first)) return length >= 2 || /^[hk]'/.test(first.key) ? end : at;
  // A lone word is a pen name only where nothing follows it.
  if (length === 1)
    return !isLower(tokens[end]) && (/^[hk]'/.test(first.key) || isVietnamese(first)) ? end : at;
  return isNotName(tokens, at) && length < 3 ? at : end;
}

/** The run up to where a caption glued behind it begins: `Sỹ Toản | Người dân xóm 4`, `Tấn Lễ | Đại tá …`. */
function cutCredit({ tokens, covers }: Passage, roles: TokenMap<Role>, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const role = roles.get(i);
    if (isTitle(role) && role.end > i + 1) return i;
    const cover = covers.get(i);
    if (cover?.start === i && cover.kind !== 'place') return i;
  }
  // Two capital words are a name already; one more before a lower-case word begins the next sentence.
  if (end - at < 3 || !isLower(tokens[end]) || tokens[end].key === 'và') return end;
  for (let i = at + 2; i < end; i++) if (CAPTION_STARTS.has(tokens[i]?.key ?? '')) return i;
  return end - 1;
}

/** The short lines that may hold nothing but names: below the last paragraph, and under the headline. */
function bylineLines(tokens: readonly Token[], lines: readonly TokenRange[]): TokenRange[] {
  const isParagraph = ({ start, end }: TokenRange) =>
    end - start >= PARAGRAPH_TOKENS && tokens.slice(start, end).some((t) => t.key === '.');
  const last = lines.findLastIndex(isParagraph);
  const below = last < 0 ? [] : lines.slice(last + 1);
  const top = lines.slice(1, TOP_LINES).filter((line, i) => i + 1 <= last && hasDate(tokens, line));
  // Chrome with a sentence in it may stand below the byline: a short line between the story and no story.
  const ending = lines.slice(0, last).filter((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    return (
      before && after && i > last / 2 && isParagraph(before) && !isParagraph(after) && !isParagraph(line)
    );
  });
  // Items in brief: each signed with initials under its own paragraph.
  const signed = lines.filter(
    (line, i) =>
      i < last &&
      !ending.includes(line) &&
      isSigned(tokens, line) &&
      i > 0 &&
      isParagraph(lines[i - 1] ?? line),
  );
  return [...top, ...signed, ...ending, ...below.slice(0, 5)].filter(
    ({ start, end }) => end - start <= LONGEST_BYLINE_TOKENS,
  );
}

/** `T.L`, `N.H.`: nothing but initials. */
function isSigned(tokens: readonly Token[], { start, end }: TokenRange): boolean {
  const initials = endOfInitials(tokens, start);
  return end - start >= 3 && (initials === end || (initials === end - 1 && tokens[initials]?.key === '.'));
}

function hasDate(tokens: readonly Token[], { start, end }: TokenRange): boolean {
  return tokens.slice(start, end).some((token) => token.kind === 'number');
}

function* lineNames(
  passage: Passage,
  roles: TokenMap<Role>,
  lines: readonly TokenRange[],
): Generator<Mention> {
  for (const line of lines) {
    yield* namesOfLine(passage, roles, line);
  }
}

/** The names of a line that holds only names, joined by dashes or commas, up to a bracket, a date or a body. */
function namesOfLine(passage: Passage, roles: TokenMap<Role>, line: TokenRange): Mention[] {
  const { tokens } = passage;
  const names: Mention[] = [];
  let start = line.start;
  while (BARE_LABELS.test(tokens[start]?.key ?? '')) start++;
  for (;;) {
    if (CHROME_WORDS.has(tokens[start]?.key ?? '') || isTitle(roles.get(start))) return names;
    const end = endOfCredit(passage, roles, start);
    if (end > line.end || end - start < (names.length > 0 ? 1 : 2)) return names;
    if (tokens.slice(start, end).some((token) => token.kind === 'word' && !isPlausible(token))) return names;
    const next = tokens[end];
    const closes =
      end >= line.end || /^(?:-|,|\/|&|•|\||\()$/.test(next?.key ?? '') || next?.kind === 'number';
    // `Anh Tuấn` alone is a pen name, `Thầy Bình, tổ trưởng …` begins a sentence.
    if (!closes || next?.key === ':' || (roles.has(start) && end < line.end)) return [];
    names.push({ start, end, rule: 'person/byline', bare: true });
    // `Minh Hà (từ Paris) - Thu Hằng (tổng hợp)`
    const joint = next?.key === '(' ? endOfBracket(tokens, end, line.end) : end;
    if (joint >= line.end || !/^[-,/&]$/.test(tokens[joint]?.key ?? '')) return names;
    start = joint + 1;
  }
}

/** Index behind the bracket that opens at `open`; `end` where it does not close before. */
function endOfBracket(tokens: readonly Token[], open: number, end: number): number {
  for (let at = open + 1; at < end; at++) if (tokens[at]?.key === ')') return at + 1;
  return end;
}

function isPlausible(token: Token): boolean {
  return (
    isVietnamese(token) || /['’]/.test(token.text) || token.text.length === 1 || !/[fjwz]/i.test(token.text)
  );
}
