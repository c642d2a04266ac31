/**
 * A document's number: `07/CT-BCA-V28`, `43/2022/QH15`, `12-NQ/TW`, `214/SNN-CCTS`, `1847`. The gazetteer's grammar:
 * number, year for legal-normative texts, then type and issuer joined by hyphens; the party puts the hyphen first.
 */
import type { Token } from '../../../language/tokenize.ts';
import { DOCUMENT_TYPES, ISSUER_CODES } from '../../../lexicon/legal-documents.ts';

export interface DocumentNumber {
  readonly number: string;
  readonly year: string | null;
  /** `/CT-BCA-V28`, `-NQ/TW`, with its leading separator; '' where only a number stands. */
  readonly code: string;
  /** The code holds a type or issuer that is known, so that the number needs no word before it. */
  readonly isKnown: boolean;
  readonly to: number;
}

const SERIAL = /^\d{1,6}$/;
const YEAR = /^(?:19|20)\d\d$/;
const LONGEST_CODE = 14;
const KNOWN_CODES: ReadonlySet<string> = new Set([
  ...ISSUER_CODES,
  ...DOCUMENT_TYPES.flatMap((type) => type.codes ?? []),
]);

/** Reads a number at a token; null where there is none. */
export function readDocumentNumber(tokens: readonly Token[], at: number): DocumentNumber | null {
  const serial = tokens[at];
  if (serial?.kind !== 'number' || !SERIAL.test(serial.text)) return null;
  let to = at + 1;
  let number = serial.text;
  const letter = tokens[to];
  if (letter?.kind === 'word' && !letter.spaced && /^[a-zđ]$/u.test(letter.text)) {
    number += letter.text;
    to++;
  }
  let year: string | null = null;
  let code = '';
  let isKnown = false;
  for (;;) {
    const segment = readSegment(tokens, to, code !== '');
    if (!segment) break;
    if (segment.isYear) {
      if (year !== null || code !== '') break;
      year = segment.text;
    } else {
      code += segment.separator + segment.text;
      isKnown ||= KNOWN_CODES.has(segment.text.replace(/\d+$/u, ''));
    }
    to = segment.to;
  }
  return { number, year, code, isKnown, to };
}

interface Segment {
  readonly separator: string;
  readonly text: string;
  readonly isYear: boolean;
  readonly to: number;
}

/** A separator with a year or code behind it. A stray space is forgiven beside a hyphen: `TTLT- BYT`, `12 -NQ/TW`. */
function readSegment(tokens: readonly Token[], at: number, hasCode: boolean): Segment | null {
  const mark = tokens[at];
  const body = tokens[at + 1];
  if (mark?.kind !== 'punctuation' || !body) return null;
  if (mark.key !== '/' && mark.key !== '-') return null;
  if (body.kind === 'number') {
    const isYear = mark.key === '/' && !mark.spaced && !body.spaced && YEAR.test(body.text);
    return isYear ? { separator: '/', text: body.text, isYear, to: at + 2 } : null;
  }
  if (body.kind !== 'word' || body.letters === 'lower' || body.text.length > LONGEST_CODE) return null;
  const isApart = mark.spaced || body.spaced;
  // `36 – CT/TW`, `1234 / QĐ-UBND`: only a known code that goes on is a part of the number so far off.
  const isFarApart = isApart && (mark.key === '/' || (mark.spaced && body.spaced));
  if (
    isFarApart
      ? !(KNOWN_CODES.has(body.text) && goesOn(tokens, at + 2))
      : isApart && !isCode(body.text, hasCode)
  ) {
    return null;
  }
  if (body.letters === 'title' && body.text.length > 3 && !KNOWN_CODES.has(body.text)) return null;
  let text = body.text;
  let to = at + 2;
  // `V28`, `BGD&ĐT`, `QH15`: digits and joined letters glued behind.
  for (let next = tokens[to]; next && !next.spaced; next = tokens[to]) {
    const joined = next.text === '&' && tokens[to + 1]?.kind === 'word' && tokens[to + 1]?.spaced === false;
    if (joined) {
      text += `&${tokens[to + 1]?.text ?? ''}`;
      to += 2;
    } else if (next.kind === 'number' && /^\d{1,3}$/u.test(next.text)) {
      text += next.text;
      to++;
    } else break;
  }
  return { separator: mark.key, text, isYear: false, to };
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [mark, body] = [tokens[at], tokens[at + 1]];
  return (mark?.key === '/' || mark?.key === '-') && !mark.spaced && body?.kind === 'word' && !body.spaced;
}

function isCode(text: string, hasCode: boolean): boolean {
  return KNOWN_CODES.has(text) || (hasCode && text === text.toUpperCase() && text.length >= 2);
}
