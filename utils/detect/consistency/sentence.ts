import type { TextRange } from '../../language/normalize.ts';

const MARKS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '…']);
/** Printed with a point behind them, which ends no sentence: `TP. Huế`, `PGS.TS. Lê Thu An`. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'TP Tp tp TX Tx tx TT Tt GS PGS TS Ts ThS Ths Th.S BS Bs DS KS KTS LS NCS'.split(' '),
);
const LONGEST_ABBREVIATION = 12;

/** No sentence worth comparing goes on for longer on either side; keeps the search short on a page without breaks. */
const REACH = 400;

/** The sentence a span stands in, or its part between semicolons, without its closing mark. */
export function sentenceAround(text: string, { start, end }: TextRange): TextRange {
  return { start: beginOf(text, start), end: endOf(text, end) };
}

function beginOf(text: string, before: number): number {
  const from = Math.max(0, before - REACH);
  for (let at = before - 1; at >= from; at--) {
    if (text[at] === '\n' || (at > from && isMarkBeforeSpace(text, at - 1))) return at + 1;
  }
  return from;
}

function endOf(text: string, behind: number): number {
  const to = Math.min(text.length, behind + REACH);
  for (let at = behind; at < to; at++) {
    if (text[at] === '\n' || (at + 1 < to && isMarkBeforeSpace(text, at))) return at;
  }
  return to;
}

function isMarkBeforeSpace(text: string, at: number): boolean {
  return text[at + 1] === ' ' && MARKS.has(text.charAt(at)) && !endsAbbreviation(text, at);
}

/** Whether the point at an offset belongs to an abbreviation: a word of its own, or the last of several in a row. */
function endsAbbreviation(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const before = text.slice(Math.max(0, at - LONGEST_ABBREVIATION), at);
  const [, word = ''] = /(?:^|[\s(“"‘,])([\p{L}.]+)$/u.exec(before) ?? [];
  return ABBREVIATIONS.has(word) || ABBREVIATIONS.has(word.slice(word.lastIndexOf('.') + 1));
}
