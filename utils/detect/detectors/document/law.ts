/** Laws, codes and treaties by name: `Luật Đất đai năm 2024`, `BLHS 2015`, `Hiến pháp`, `Hiệp định Genève`. */
import { createFirstWords } from '../../../language/first-words.ts';
import { foldWord } from '../../../language/fold.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { CODE_ABBREVIATIONS, LAW_NAMES, TREATY_HEADS } from '../../../lexicon/legal-documents.ts';
import { yearAt } from '../date/numerals.ts';
import { isCapital } from '../date/words.ts';
import { readDocumentNumber } from './number.ts';
import { subjectEnd } from './title.ts';

export interface NamedLaw {
  /** The name without its year: `Luật Đất đai`. */
  readonly name: string;
  readonly year: number | null;
  readonly to: number;
  readonly rule: 'law' | 'law-title' | 'treaty';
}

/** Papers drop the commas of long names. */
const withoutCommas = (name: string) => name.replaceAll(',', '');
const NAMES = createPhraseTrie<string>(
  LAW_NAMES.flatMap((name): [string, string][] => [
    [name, name],
    [withoutCommas(name), name],
    [name.replace('Phòng, chống', 'Phòng chống'), name],
  ]),
);
const HEADS = createPhraseTrie<string>([
  ['luật', 'Luật'],
  ['bộ luật', 'Bộ luật'],
  ['pháp lệnh', 'Pháp lệnh'],
  ['đạo luật', 'Đạo luật'],
]);
const TREATIES = createPhraseTrie<string>(TREATY_HEADS.map((head) => [head, head]));
/** What a law or treaty can begin with. */
export const LAW_WORDS = createFirstWords(HEADS, TREATIES, Array.from(CODE_ABBREVIATIONS.keys(), foldWord), [
  'hiến',
]);
/** Before `Luật` they make it a field of study or a firm. */
const NO_LAW_BEHIND = /^(?:học|khoa|ti|viện|trường|ngành|cử|thạc|sĩ|báo|hội|phòng|pháp|môn)$/u;
/** `Luật sư`, `Luật gia`, `Luật này`: the head with these is no title. */
const NO_TITLE = /^(?:sư|gia|này|đó|trên|mới|số|khoa|hành|pháp)$/u;

export function readLaw(tokens: readonly Token[], at: number): NamedLaw | null {
  return (
    readAbbreviation(tokens, at) ??
    readConstitution(tokens, at) ??
    readNamedLaw(tokens, at) ??
    readTreaty(tokens, at)
  );
}

function readAbbreviation(tokens: readonly Token[], at: number): NamedLaw | null {
  const name = CODE_ABBREVIATIONS.get(tokens[at]?.text ?? '');
  // `Bộ luật Hình sự (BLHS)` glosses what stands before it.
  if (name === undefined || tokens[at - 1]?.text === '(') return null;
  return { name, ...yearBehind(tokens, at + 1), rule: 'law' };
}

function readConstitution(tokens: readonly Token[], at: number): NamedLaw | null {
  if (tokens[at]?.key !== 'hiến' || tokens[at + 1]?.key !== 'pháp' || !isCapital(tokens[at])) return null;
  return { name: 'Hiến pháp', ...yearBehind(tokens, at + 2), rule: 'law' };
}

/** `nested`: as the law that an amendment amends, which is no amendment itself. */
function readNamedLaw(tokens: readonly Token[], at: number, nested = false): NamedLaw | null {
  const head = HEADS.longest(tokens, at);
  const before = tokens[at - 1];
  if (!head) return null;
  const title = head.endToken;
  const first = tokens[title];
  if (first?.kind !== 'word' || NO_TITLE.test(first.key)) return null;
  const isHeadCapital = isCapital(tokens[at]);
  const known = NAMES.longest(tokens, title);
  if (known && (isHeadCapital || isCapital(first))) {
    return { name: `${head.value} ${known.value}`, ...yearBehind(tokens, known.endToken), rule: 'law' };
  }
  if (before?.kind === 'word' && NO_LAW_BEHIND.test(before.key)) return null;
  const isAmendment = /^(?:sửa|bổ)$/u.test(first.key);
  if (!isHeadCapital) return null;
  if (isAmendment) return nested ? null : readAmendment(tokens, at);
  if (!isCapital(first)) return null;
  const end = subjectEnd(tokens, title);
  if (end === null) return null;
  const name = `${head.value} ${textOf(tokens, title, end)}`;
  return { name, ...yearBehind(tokens, end), rule: 'law-title' };
}

/** `Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu, Luật Đầu tư công`: up to the last law it amends. */
function readAmendment(tokens: readonly Token[], at: number): NamedLaw | null {
  for (let i = at + 2; i < at + LONGEST_AMENDMENT; i++) {
    if (tokens[i]?.kind === 'break' || /^[.;:]$/u.test(tokens[i]?.text ?? '')) return null;
    if (tokens[i]?.key !== 'của') continue;
    let last = readNamedLaw(tokens, i + 1, true);
    if (!last) return null;
    for (let next: NamedLaw | null = last; next; next = readNamedLaw(tokens, last.to + 1, true)) {
      last = next;
      if (tokens[last.to]?.text !== ',' && tokens[last.to]?.key !== 'và') break;
    }
    return { name: textOf(tokens, at, last.to), year: last.year, to: last.to, rule: 'law-title' };
  }
  return null;
}

/** Words between `Luật sửa đổi` and `của Luật …`. */
const LONGEST_AMENDMENT = 12;

/** Words of `về …` that say which treaty is meant. */
const SHORTEST_SUBJECT = 4;

function readTreaty(tokens: readonly Token[], at: number): NamedLaw | null {
  const head = TREATIES.longest(tokens, at);
  if (!head || !isCapital(tokens[at])) return null;
  const first = tokens[head.endToken];
  if (first?.kind !== 'word' || first.key === 'này') return null;
  // `Công ước của Liên hợp quốc về …`: the body is part of the name.
  const end = subjectEnd(tokens, first.key === 'của' ? head.endToken + 1 : head.endToken);
  const hasSubject = first.key === 'về' && end !== null && end - head.endToken >= SHORTEST_SUBJECT;
  if (end === null || (!hasSubject && !hasName(tokens, head.endToken, end))) return null;
  return { name: textOf(tokens, at, end), ...yearBehind(tokens, end), rule: 'treaty' };
}

/** `năm 2024`, `2024`, `sửa đổi năm 2024`, `số 43/2019/QH14` behind a law's name belong to it. */
function yearBehind(tokens: readonly Token[], at: number): { year: number | null; to: number } {
  const isAmended = tokens[at]?.key === 'sửa' && tokens[at + 1]?.key === 'đổi';
  const figures = isAmended ? at + 2 : at;
  if (tokens[figures]?.key === 'số') {
    const number = readDocumentNumber(tokens, figures + 1);
    if (number && number.year !== null) return { year: Number(number.year), to: number.to };
  }
  const from = tokens[figures]?.key === 'năm' ? figures + 1 : figures;
  const year = yearAt(tokens, from);
  return year === null || tokens[from + 1]?.key === '-' ? { year: null, to: at } : { year, to: from + 1 };
}

function hasName(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(isCapital);
}

/** The words between two tokens, single-spaced as printed. */
export function textOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
    .join('');
}
