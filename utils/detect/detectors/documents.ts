/**
 * Laws and administrative documents named by number, symbol or title.
 *
 * Reads `Chỉ thị số 07/CT-BCA-V28`, `Nghị quyết 57`, `Luật Đất đai năm 2024`, `Đề án “Phát triển cây ăn trái”`; leaves
 * a bare `Chỉ thị`, `kế hoạch 5 năm`, `nghị quyết về việc …` in lower case, the article before a law's name.
 */
import { createFirstWords } from '../../language/first-words.ts';
import { foldWord } from '../../language/fold.ts';
import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { DOCUMENT_TYPES, type DocumentType } from '../../lexicon/legal-documents.ts';
import type { Detector } from '../detector.ts';
import { yearAt } from './date/numerals.ts';
import { endsFigureless, isCapital, isCounted } from './date/words.ts';
import { KNOWN_DOCUMENT_WORDS, readKnownDocument } from './document/known.ts';
import { keysOfMentions, type Mention } from './document/key.ts';
import { LAW_WORDS, readLaw } from './document/law.ts';
import { readDocumentNumber } from './document/number.ts';
import { readStandard } from './document/standard.ts';
import { readTitled } from './document/titled.ts';

/** A document read at a token: token indices, half-open. */
interface Found {
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
  readonly rule: string;
}

const TYPES = createPhraseTrie<DocumentType>(DOCUMENT_TYPES.map((type) => [type.name, type]));
const SHORT_FORMS: ReadonlyMap<string, DocumentType> = new Map(
  DOCUMENT_TYPES.flatMap((type) =>
    (type.shortForms ?? []).map((form): [string, DocumentType] => [form, type]),
  ),
);
/** What a document can begin with but a number; a misspelt type is told by what stands behind it. */
const FIRST_WORDS = createFirstWords(
  TYPES,
  LAW_WORDS,
  KNOWN_DOCUMENT_WORDS,
  [...SHORT_FORMS.keys(), 'QCVN', 'TCVN', 'số'].map(foldWord),
);
/** Short forms that stand for nothing else in prose; `CT`, `TT`, `KH`, `CĐ` may. */
const CLEAR_SHORT_FORMS = /^(?:NQ|NĐ|QĐ|TTLT)$/u;

export const documents: Detector = {
  id: 'document',
  kinds: ['document'],
  *find({ tokens }) {
    const found: Found[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const first = readDocument(tokens, at);
      if (!first) continue;
      found.push(first, ...readListed(tokens, first), ...readGloss(tokens, first));
      at = (found.at(-1)?.to ?? at + 1) - 1;
    }
    const keys = keysOfMentions(found.map(({ mention }) => mention));
    for (const [i, { from, to, rule }] of found.entries()) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[to - 1]?.end ?? 0;
      const key = keys[i];
      yield { kind: 'document', start, end, rule: `document/${rule}`, ...(key !== undefined && { key }) };
    }
  },
};

function readDocument(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  if (!token || token.kind === 'break') return null;
  if (token.kind === 'number') return readUnheaded(tokens, at, at);
  if (!FIRST_WORDS.has(token) && !(token.letters === 'title' && tokens[at + 2]?.key === 'số')) return null;
  if (token.kind !== 'word') return null;
  if (token.key === 'số') return readUnheaded(tokens, at, behindSo(tokens, at));
  const standard = readStandard(tokens, at);
  if (standard) return { from: at, ...standard, rule: 'standard' };
  const known = readKnownDocument(tokens, at);
  if (known) return { from: at, to: known.to, mention: { type: known.name }, rule: 'known' };
  const numbered = readNumbered(tokens, at);
  if (numbered) return numbered;
  const law = readLaw(tokens, at);
  if (law) return { from: at, to: law.to, mention: { type: law.name, year: law.year }, rule: law.rule };
  const type = TYPES.longest(tokens, at);
  const titled = type && readTitled(tokens, at, type.endToken, type.value);
  return titled ? { from: at, to: titled.to, mention: { type: titled.name }, rule: titled.rule } : null;
}

/** `Chỉ thị số 07/CT-BCA-V28`, `Nghị quyết 57`, `QĐ 1772/QĐ-UBND`. */
function readNumbered(tokens: readonly Token[], at: number): Found | null {
  const named = TYPES.longest(tokens, at) ?? misspelt(tokens, at);
  const short = named ? undefined : SHORT_FORMS.get(tokens[at]?.text ?? '');
  const head = named ?? (short && { endToken: at + 1, value: short });
  if (!head) return null;
  const figures = tokens[head.endToken]?.key === 'số' ? behindSo(tokens, head.endToken) : head.endToken;
  const number = readDocumentNumber(tokens, figures);
  if (!number) return null;
  const isLabelled = figures > head.endToken;
  if (number.code === '' && !mayBeBare()) return null;
  return {
    from: at,
    to: number.to,
    mention: { type: head.value.name, number },
    rule: number.code === '' ? 'short-number' : 'number',
  };

  /** A number without a code: `số` vouches for it, else a capital and nothing behind that it would count. */
  function mayBeBare(): boolean {
    if (!number || isMeasured(tokens, number.to)) return false;
    if (isLabelled) return named !== null;
    if (number.year !== null) return true;
    const isClear = short ? CLEAR_SHORT_FORMS.test(tokens[at]?.text ?? '') : isCapital(tokens[at]);
    const next = tokens[number.to];
    // `Kế hoạch 2025`, `Quyết định 5 năm`
    if (yearAt(tokens, figures) !== null || next?.key === 'năm') return false;
    switch (isClear ? head?.value.nickname : undefined) {
      case 'noun':
        return !isCounted(next);
      case 'verb':
        return endsFigureless(next);
      case undefined:
        return false;
    }
  }
}

/** The figure goes on as a decimal, share or date: `Thông báo 12/5`, `Kế hoạch 100%`. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind === 'punctuation' &&
    !next.spaced &&
    /^[%/:-]$/u.test(next.key) &&
    tokens[at + 1]?.kind === 'number'
  );
}

/** `Nghị đinh số 168/2024/NĐ-CP`, `Giấy xác nhận số 12/GXN-UBND`: two words and `số` before a known code. */
function misspelt(tokens: readonly Token[], at: number): { endToken: number; value: DocumentType } | null {
  const [first, second, label] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'word' || first.letters !== 'title' || second?.kind !== 'word' || label?.key !== 'số')
    return null;
  const number = readDocumentNumber(tokens, behindSo(tokens, at + 2));
  // Two pieces at least: `168/2024/NĐ-CP`, `12/GXN-UBND`.
  if (!number?.isKnown || !/[-/].+[-/]/u.test(number.code)) return null;
  const code = /[-/](\p{Lu}\p{L}*)/u.exec(number.code)?.[1] ?? '';
  const meant = DOCUMENT_TYPES.find((type) => type.codes?.includes(code));
  return { endToken: at + 2, value: meant ?? { name: `${first.text} ${second.text}` } };
}

/** The token behind `số` or `số:`. */
function behindSo(tokens: readonly Token[], at: number): number {
  return tokens[at + 1]?.text === ':' ? at + 2 : at + 1;
}

/** `1850/QĐ-UBND`, `số 12-NQ/TW`: a number whose code is known needs no type before it. */
function readUnheaded(tokens: readonly Token[], from: number, at: number): Found | null {
  const before = tokens[from - 1];
  if (before?.kind === 'punctuation' && !tokens[from]?.spaced && /^[/.,-]$/u.test(before.key)) return null;
  const number = readDocumentNumber(tokens, at);
  if (!number?.isKnown) return null;
  return { from, to: number.to, mention: { type: typeOfCode(number.code), number }, rule: 'bare-number' };
}

function typeOfCode(code: string): string | null {
  const first = /[-/](\p{Lu}\p{L}*)/u.exec(code)?.[1] ?? '';
  return DOCUMENT_TYPES.find((type) => type.codes?.[0] === first)?.name ?? null;
}

/** `Nghị quyết 57, 59, 66, 68`, `Chỉ thị số 07 và số 09`, `Quyết định số 1847, 1848 và 1850/QĐ-UBND`. */
function* readListed(tokens: readonly Token[], first: Found): Generator<Found> {
  if (!first.mention.number) return;
  for (let at = jointEnd(tokens, first.to); at !== null;) {
    const figures = tokens[at]?.key === 'số' ? behindSo(tokens, at) : at;
    const number = readDocumentNumber(tokens, figures);
    if (!number) return;
    const isBare = number.code === '';
    if (isBare && first.mention.number.code !== '' && figures === at) return;
    if (isBare && (isMeasured(tokens, number.to) || !endsFigureless(tokens[number.to]))) return;
    yield { from: at, to: number.to, mention: { type: first.mention.type, number }, rule: 'listed' };
    at = jointEnd(tokens, number.to);
  }
}

/** `Hiệp định Bảo hộ đầu tư … (EVIPA)`: a treaty's short name is a mention of its own. */
function* readGloss(tokens: readonly Token[], { to, mention }: Found): Generator<Found> {
  const gloss = tokens[to + 1];
  if (tokens[to]?.key !== '(' || tokens[to + 2]?.key !== ')') return;
  if (gloss?.kind !== 'word' || gloss.letters !== 'upper' || !TREATY.test(mention.type ?? '')) return;
  yield { from: to + 1, to: to + 2, mention, rule: 'gloss' };
}

const TREATY = /^(?:Bộ Quy tắc|Tuyên bố|Hiệp định|Hiệp ước|Công ước|Nghị định thư)/u;

function jointEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.text === ',' || token?.text === ';') return tokens[at + 1]?.key === 'và' ? at + 2 : at + 1;
  return token?.key === 'và' || token?.key === 'hoặc' ? at + 1 : null;
}
