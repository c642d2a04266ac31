import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { KNOWN_BODIES, TEAMS } from '../../lexicon/organization-abbreviations.ts';
import { isInsideCode } from './organization-name.ts';
import { readTail, readKnownPlace } from './organization-tail.ts';
import { isCapital, isNumber, isWord, keyAt } from './organization-tokens.ts';

/** Bodies called by an abbreviation, a code or a brand alone: `PC04`, `VCCI`, `Agribank Chi nhánh An Giang`. */

const KNOWN = createPhraseTrie<string>(
  [...Object.keys(KNOWN_BODIES), ...TEAMS].map((name): [string, string] => [name, name]),
);

/** Departments of the police (A05, C04, V05, PC04, PX03, PV05) and numbered army units in code (E22). */
const CODE = /^(?:P?[ACHKTVX]|E|PH)$/;

export interface KnownBody {
  readonly endToken: number;
  readonly rule: string;
}

export function readKnownBody(tokens: readonly Token[], at: number): KnownBody | null {
  return readCode(tokens, at) ?? readBrand(tokens, at);
}

function readCode(tokens: readonly Token[], at: number): KnownBody | null {
  const [letters, number] = [tokens[at], tokens[at + 1]];
  if (!isWord(letters) || !isNumber(number) || number.spaced || !CODE.test(letters.text)) return null;
  if (!/^\d\d$/.test(number.text) || isInsideCode(tokens, at)) return null;
  return { endToken: at + 2, rule: 'code' };
}

function readBrand(tokens: readonly Token[], at: number): KnownBody | null {
  if (!isCapital(tokens[at]) || isInsideCode(tokens, at)) return null;
  const match = KNOWN.all(tokens, at)
    .reverse()
    .find(({ value, endToken }) => isWrittenAs(tokens, at, endToken, value));
  if (!match) return null;
  const place = readKnownPlace(tokens, match.endToken);
  const end = place > match.endToken ? place : branchEnd(tokens, match.endToken);
  return { endToken: end, rule: 'known' };
}

function branchEnd(tokens: readonly Token[], at: number): number {
  return keyAt(tokens, at) === 'chi' || keyAt(tokens, at) === 'việt'
    ? readTail(tokens, at, { afterRole: false, minimum: 0 })
    : at;
}

/** Case counts: WHO is a body, who is not; capitals throughout pass. */
function isWrittenAs(tokens: readonly Token[], at: number, end: number, name: string): boolean {
  const words = name.split(/[\s.+/-]+/u);
  const written = tokens.slice(at, end).filter(isWord);
  return written.every(
    (token, i) =>
      token.text === words[i] || (token.letters === (i === 0 ? 'title' : token.letters) && words.length > 1),
  );
}
