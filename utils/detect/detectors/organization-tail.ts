import { OUTLETS } from '../../lexicon/outlets.ts';
import { COUNTRIES, LONG_PLACES } from '../../lexicon/organization-places.ts';
import { createPhraseTrie } from '../../language/phrase-trie.ts';
import type { Token } from '../../language/tokenize.ts';
import { isCapital, isWord, keyAt } from './organization-tokens.ts';
import { placePartOf, type RunContext } from './organization-split.ts';

/**
 * Tails: the tier or place that closes a body's name (`tỉnh`, `xã Ea Tam`, `các huyện, thành phố`, `chi nhánh
 * tỉnh Bình Phước`, `Khu vực 13`, `tại Hà Nội`). Every reader returns the index of the token behind what it read, or
 * `at` where nothing of its sort stands.
 */

const TIERS = createPhraseTrie(
  (
    'tỉnh|thành phố|tp|t.p|huyện|thị xã|tx|quận|phường|xã|thị trấn|đặc khu|thôn|bản|buôn|bon|làng|ấp|khóm|xóm|' +
    'khu phố|tổ dân phố|khu dân cư|khu vực|vùng|liên huyện|liên xã|cụm'
  )
    .split('|')
    .map((tier): [string, string] => [tier, tier]),
);
/** Tiers that say nothing alone: they need a name or number. */
const NEEDS_NAME = new Set(['khu vực', 'vùng', 'bản', 'làng', 'tp', 'tx', 'cụm', 'khu dân cư']);
/** Words that begin like a tier. */
const NOT_TIERS = createPhraseTrie(
  'tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|xã đoàn|xã hội|xã viên|bản đồ|bản quyền|bản vẽ|làng nghề|huyện lỵ|tỉnh lỵ|phường hội|thành phố thông minh|bản tin|bản án|xã hội học|vùng đất'
    .split('|')
    .map((word): [string, true] => [word, true]),
);
/** Closing words that are no tier of the administration. */
const SCOPES = createPhraseTrie(
  'trung ương|tw|tư|việt nam|quốc gia|tối cao|cấp cao|cấp tỉnh|cấp huyện|cấp xã|miền bắc|miền trung|miền nam|tây nguyên|nam bộ|bắc bộ|trung bộ|toàn quốc|châu á|châu âu'
    .split('|')
    .map((scope): [string, true] => [scope, true]),
);

const PLACES = createPhraseTrie<true>([
  ...OUTLETS.flatMap(({ provinceBefore, provinceSince }) => [provinceBefore, provinceSince]).flatMap(
    (name): [string, true][] => (name === null ? [] : [[name, true]]),
  ),
  ...[...COUNTRIES, ...LONG_PLACES].map((name): [string, true] => [name, true]),
]);
const COUNTRY_NAMES = createPhraseTrie<true>(COUNTRIES.map((name): [string, true] => [name, true]));

/** A known province, country or long place name written with a capital, longest first. */
export function readKnownPlace(tokens: readonly Token[], at: number): number {
  return isCapital(tokens[at]) ? (PLACES.longest(tokens, at)?.endToken ?? at) : at;
}

export function readCountry(tokens: readonly Token[], at: number): number {
  return isCapital(tokens[at]) ? (COUNTRY_NAMES.longest(tokens, at)?.endToken ?? at) : at;
}

/** A place's name: known, or capitals and a number, up to where a person's name begins. */
export function readPlaceName(tokens: readonly Token[], at: number, context: RunContext): number {
  if (tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at].text)) {
    const after = readPlaceName(tokens, at + 1, context);
    return after > at + 1 && isCapital(tokens[at + 1]) ? after : at + 1;
  }
  const known = readKnownPlace(tokens, at);
  const end = placePartOf(tokens, at, context);
  return Math.max(known, end);
}

function readTier(tokens: readonly Token[], at: number): { end: number; tier: string } | null {
  if (!isWord(tokens[at]) || NOT_TIERS.longest(tokens, at)) return null;
  const match = TIERS.longest(tokens, at);
  if (match) {
    const dotted = keyAt(tokens, match.endToken) === '.' && /^(?:tp|tx)$/.test(match.value);
    return { end: match.endToken + (dotted ? 1 : 0), tier: match.value };
  }
  // H.Tư Nghĩa, P.Hòa Minh, Q.1
  if (/^[HPQX]$/.test(tokens[at].text) && keyAt(tokens, at + 1) === '.')
    return isCapital(tokens[at + 2]) || tokens[at + 2]?.kind === 'number'
      ? { end: at + 2, tier: 'tp' }
      : null;
  return null;
}

/** `các huyện, thị xã và thành phố`, `các cấp`: only without names behind. */
function readPluralTiers(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== 'các') return at;
  if (keyAt(tokens, at + 1) === 'cấp') return at + 2;
  let end = at;
  let next = at + 1;
  for (;;) {
    const tier = readTier(tokens, next);
    if (!tier) break;
    end = tier.end;
    const joined = keyAt(tokens, end) === ',' || keyAt(tokens, end) === 'và';
    if (!joined || !readTier(tokens, end + 1)) break;
    next = end + 1;
  }
  return isCapital(tokens[end]) && end > at ? at : end;
}

function readTierPlace(tokens: readonly Token[], at: number, context: RunContext): number {
  const tier = readTier(tokens, at);
  if (!tier) return at;
  const named = readPlaceName(tokens, tier.end, context);
  if (named === tier.end) return NEEDS_NAME.has(tier.tier) ? at : tier.end;
  // khu vực 1 - Lâm Đồng; xã A huyện B without a comma
  if (keyAt(tokens, named) === '-' && tier.tier === 'khu vực') {
    const place = readKnownPlace(tokens, named + 1);
    if (place > named + 1) return place;
  }
  const next = readTierPlace(tokens, named, { ...context, minimum: 1 });
  return next > named && isCapital(tokens[next - 1]) ? next : named;
}

/** Reads the tail a body of the tier, domain or name shape may have. */
export function readTail(tokens: readonly Token[], at: number, context: RunContext): number {
  const plural = readPluralTiers(tokens, at);
  if (plural > at) return plural;
  const branch = readBranch(tokens, at, context);
  if (branch > at) return branch;
  const tier = readTierPlace(tokens, at, context);
  if (tier > at) return tier;
  const scope = SCOPES.longest(tokens, at);
  if (scope) {
    const further = readBranch(tokens, scope.endToken, context);
    if (further > scope.endToken) return further;
    const tierBehind = readTierPlace(tokens, scope.endToken, context);
    if (tierBehind > scope.endToken) return tierBehind;
    return readLocated(tokens, scope.endToken, context);
  }
  return at;
}

/** `chi nhánh Thái Nguyên`, `Chi nhánh tỉnh`, `số 2`. */
function readBranch(tokens: readonly Token[], at: number, context: RunContext): number {
  if (keyAt(tokens, at) === 'số' && tokens[at + 1]?.kind === 'number') {
    const tier = readTierPlace(tokens, at + 2, context);
    return tier > at + 2 ? tier : at + 2;
  }
  if (keyAt(tokens, at) !== 'chi' || keyAt(tokens, at + 1) !== 'nhánh') return at;
  const tier = readTierPlace(tokens, at + 2, context);
  if (tier > at + 2) return tier;
  const place = readPlaceName(tokens, at + 2, context);
  return place > at + 2 ? place : at;
}

/** `tại Hà Nội` behind `Việt Nam`: the seat of a foreign body's office. */
function readLocated(tokens: readonly Token[], at: number, context: RunContext): number {
  if (keyAt(tokens, at) !== 'tại') return at;
  const place = readKnownPlace(tokens, at + 1);
  return place > at + 1 && !context.afterRole ? place : at;
}
