import { keyOf } from '../../../language/key.ts';
import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { BRANDS } from '../../../lexicon/brands.ts';
import { INTERNATIONAL_BODIES } from '../../../lexicon/international-bodies.ts';
import {
  BRANCHED_BRANDS,
  CORPORATE_ENDS,
  KNOWN_BODIES,
  TEAMS,
} from '../../../lexicon/organization-abbreviations.ts';
import { isInsideCode } from './heads.ts';
import { readKnownPlace, readKnownUnit } from './places.ts';
import { readTail } from './tail.ts';
import { isCapital, isNumber, isWord, keyAt } from './tokens.ts';

/** Bodies called by an abbreviation, a code or a brand alone: `PC04`, `VCCI`, `Agribank Chi nhánh An Giang`. */

/** Names by their key: several where they differ in case alone (`INTERPOL`, `Interpol`). */
const KNOWN = createPhraseTrie<readonly string[]>(() =>
  Map.groupBy([...Object.keys(KNOWN_BODIES), ...INTERNATIONAL_BODIES, ...BRANDS, ...TEAMS], keyOf),
);

/** Departments of the police (A05, C04, V05, PC04, PX03, PV05) and numbered units in code (E22). */
const CODE = /^(?:P?[ACHKTVX]|E)$/;

export interface KnownBody {
  readonly endToken: number;
  readonly rule: string;
}

export function readKnownBody(tokens: readonly Token[], at: number): KnownBody | null {
  if (!isCapital(tokens[at]) || isInsideCode(tokens, at)) return null;
  return readCode(tokens, at) ?? readBrand(tokens, at);
}

/** What a letter and a number label besides police: khối A01, tổ hợp C00, trụ T14 of a bridge. */
const LABELLED = /^(?:khối|hợp|trụ|đốt|cọc|cột|mố|nhịp|dầm|lô|dãy|nhà|tòa|block|hầm|xe|cửa|ghế|phòng)$/;

function readCode(tokens: readonly Token[], at: number): KnownBody | null {
  const number = tokens[at + 1];
  if (!isNumber(number) || number.spaced || !CODE.test(tokens[at]?.text ?? '') || !/^\d\d$/.test(number.text))
    return null;
  return LABELLED.test(keyAt(tokens, at - 1)) ? null : { endToken: at + 2, rule: 'code' };
}

/** What a division of a group is called by, in its language. */
const DIVISIONS: ReadonlySet<string> = new Set(CORPORATE_ENDS);

/** Before a brand of goods: xe, máy, điện thoại, nhãn hiệu. */
const GOODS = /^(?:xe|máy|tô|thoại|hiệu|ví|mạng|chiếc|súng|phố|đường|chợ)$/;

function readBrand(tokens: readonly Token[], at: number): KnownBody | null {
  const first = tokens[at];
  if (!first || !KNOWN.begins(first)) return null;
  if (GOODS.test(keyAt(tokens, at - 1))) return null;
  const match = KNOWN.all(tokens, at)
    .reverse()
    .find(({ value, endToken }) => value.some((name) => isWrittenAs(tokens, at, endToken, name)));
  if (!match) return null;
  // VTV8; LG Innotek Hải Phòng, Samsung Display
  let end = match.value.some((name) => CHANNELS.has(name))
    ? gluedNumber(tokens, match.endToken)
    : match.endToken;
  while (DIVISIONS.has(tokens[end]?.text ?? '') && tokens[end]?.spaced === true) end++;
  const names = match.value;
  const read = names.some((name) => BRANCHED.has(name)) ? readBranchPlace : readKnownPlace;
  const place = read(tokens, end);
  return { endToken: place > end ? place : branchEnd(tokens, end), rule: 'known' };
}

const BRANCHED: ReadonlySet<string> = new Set(BRANCHED_BRANDS);

/** Where a bank's or network's branch is: `huyện Lệ Thủy`, `Khe Sanh`, `Nam Nghệ An`, `Phú Tài`. */
function readBranchPlace(tokens: readonly Token[], at: number): number {
  const tail = isWord(tokens[at]) ? readTail(tokens, at, { afterRole: false, minimum: 0 }) : at;
  if (tail > at) return tail;
  const side = /^(?:nam|bắc|đông|tây|trung)$/.test(keyAt(tokens, at)) ? at + 1 : at;
  return Math.max(
    readKnownUnit(tokens, at),
    side > at && readKnownUnit(tokens, side) > side ? readKnownUnit(tokens, side) : at,
  );
}

const CHANNELS: ReadonlySet<string> = new Set(['VTV', 'VOV', 'HTV', 'VTC', 'ANTV', 'QPVN']);

function gluedNumber(tokens: readonly Token[], at: number): number {
  return isNumber(tokens[at]) && !tokens[at].spaced ? at + 1 : at;
}

function branchEnd(tokens: readonly Token[], at: number): number {
  const isBranch = keyAt(tokens, at) === 'chi' || keyAt(tokens, at) === 'việt';
  return isBranch ? readTail(tokens, at, { afterRole: false, minimum: 0 }) : at;
}

/** Case counts: WHO is a body, who is not. Names of several words may be written with any capital first. */
function isWrittenAs(tokens: readonly Token[], at: number, end: number, name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}'’]+/u);
  const written = tokens.slice(at, end).filter(isWord);
  return (words.length > 1 && written.length > 1) || written.every((token, i) => token.text === words[i]);
}
