/**
 * Named movements, campaigns, models, festivals and tournaments, with their head word.
 *
 * Accepted: `phong trào toàn dân bảo vệ ANTQ`, `mô hình “Chợ 4.0”`, `Lễ hội Katê`, `SEA Games 33`.
 * Refused: `các phong trào thi đua`, `nhiều mô hình mới`, `3 chương trình mục tiêu quốc gia`.
 * Head words are read by programme-heads.ts, names without one by well-known-programme.ts, quotations without one by
 * quoted-programme.ts.
 */
import { createFirstWords } from '../../language/first-words.ts';
import type { Token } from '../../language/tokenize.ts';
import type { ProgrammeDetection } from '../detection.ts';
import type { Detector } from '../detector.ts';
import { readKnownBody } from './organization/known.ts';
import { phraseSet } from './phrase-set.ts';
import { PROGRAMME_WORDS, programmeAt, type NamedProgramme } from './programme-heads.ts';
import { opensQuotation } from './quotation.ts';
import { quotedProgrammeEnd } from './quoted-programme.ts';
import { WELL_KNOWN_WORDS, wellKnownEnd } from './well-known-programme.ts';

/** Heads whose names come in lists: nhiều mô hình hay, cách làm mới như “…”, “…”. */
const LISTED = phraseSet(['mô hình', 'phong trào', 'cuộc vận động', 'câu lạc bộ']);

/** What a programme can begin with; quotation marks too. */
const FIRST_WORDS = createFirstWords(LISTED, PROGRAMME_WORDS, WELL_KNOWN_WORDS, ['"', "'"]);

export const programme: Detector = {
  id: 'programme',
  kinds: ['programme'],
  readsEarlier: true,
  *find({ tokens }, earlier) {
    const awards = new Set(earlier.filter(({ kind }) => kind === 'award').map(({ start }) => start));
    /** Models or movements are spoken of in this sentence: quotations in a list are their names. */
    let inList = false;
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      if (token.kind === 'break' || (token.key === '.' && tokens[at + 1]?.spaced)) inList = false;
      if (!FIRST_WORDS.has(token)) continue;
      inList ||= LISTED.longest(tokens, at) !== null;
      const found: NamedProgramme | null = awards.has(token.start) ? null : read(tokens, at, inList);
      if (!found) continue;
      yield toDetection(tokens, found.start ?? at, found.end, found.rule);
      at = found.end - 1;
    }
  },
};

function read(tokens: readonly Token[], at: number, inList: boolean): NamedProgramme | null {
  if (opensQuotation(tokens, at)) {
    const end = quotedProgrammeEnd(tokens, at, inList);
    return end === null ? null : { end, rule: 'quoted' };
  }
  const wellKnown = wellKnownEnd(tokens, at);
  const body = readKnownBody(tokens, at)?.endToken ?? at;
  // Chương trình Lương thực Thế giới is a body; LPBank V.League begins with one.
  if (body > at + 1 && (wellKnown ?? at) <= body) return null;
  const named = programmeAt(tokens, at);
  if (named) return named;
  return wellKnown === null ? null : { end: wellKnown, rule: 'well-known' };
}

function toDetection(tokens: readonly Token[], from: number, to: number, rule: string): ProgrammeDetection {
  return {
    kind: 'programme',
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    rule: `programme/${rule}`,
  };
}
