import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { FAMILY_NAMES } from '../../../lexicon/surnames.ts';
import { phraseSet } from '../phrase-set.ts';
import { readCountry, readKnownPlace, readKnownUnit, readRegions } from './places.ts';
import { placePartOf, type RunContext } from './split.ts';
import { isCapital, isGlued, isNumber, isWord, keyAt } from './tokens.ts';

/**
 * Tails: the tier or place that closes a body's name (`tỉnh`, `xã Ea Tam`, `các huyện, thành phố`, `chi nhánh
 * tỉnh Bình Phước`, `Khu vực 13`, `Việt Nam tại Hà Nội`). Every reader returns the index of the token behind what it
 * read, or `at` where nothing of its sort stands.
 */

const TIERS = createPhraseTrie(
  (
    'tỉnh|thành phố|tp|t.p|huyện|thị xã|tx|quận|phường|xã|thị trấn|đặc khu|thôn|bản|buôn|bon|làng|ấp|khóm|xóm|' +
    'khu phố|tổ dân phố|khu dân cư|khu vực|vùng|liên huyện|liên xã|cụm|khu công nghiệp|kcn|cụm công nghiệp|ccn|khu kinh tế|cửa khẩu|cửa khẩu quốc tế|chùa|đình|đền|miếu|chợ|bang'
  )
    .split('|')
    .map((tier): [string, string] => [tier, tier]),
);
/** Tiers that say nothing alone: they need a name or number. */
const NEEDS_NAME = new Set([
  'khu vực',
  'vùng',
  'bản',
  'làng',
  'tp',
  'tx',
  'cụm',
  'khu dân cư',
  'khu công nghiệp',
  'kcn',
  'cụm công nghiệp',
  'ccn',
  'khu kinh tế',
  'cửa khẩu',
  'cửa khẩu quốc tế',
  'chùa',
  'đình',
  'đền',
  'miếu',
  'chợ',
  'bang',
]);
/** Last syllables of zones. */
const ZONES = /^(?:kcn|nghiệp|tế)$/;
/** Words that begin like a tier. */
const NOT_TIERS = phraseSet(
  (
    'tỉnh ủy|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|xã hội|xã viên|bản đồ|bản quyền|bản vẽ|làng nghề|huyện lỵ|' +
    'tỉnh lỵ|phường hội|thành phố thông minh|bản tin|bản án|vùng đất'
  ).split('|'),
);
/** The tiers' youth unions: bodies of their own, unless a family name follows the tier (`UBND tỉnh Đoàn Bá Phụng`). */
const YOUTH_UNIONS = phraseSet('tỉnh đoàn|thành đoàn|huyện đoàn|thị đoàn|quận đoàn|xã đoàn'.split('|'));
/** Closing words that are no tier of the administration. */
const SCOPES = phraseSet(
  (
    'trung ương|tw|việt nam|quốc gia|tối cao|cấp cao|cấp tỉnh|cấp huyện|cấp xã|miền bắc|miền trung|miền nam|miền tây|miền đông|' +
    'tây nguyên|nam bộ|bắc bộ|trung bộ|toàn quốc|châu á|châu âu|thế giới|quốc tế'
  ).split('|'),
);

/** Whether a tier or scope that closes a name stands here. */
export function startsTail(tokens: readonly Token[], at: number): boolean {
  return readTier(tokens, at) !== null || readScope(tokens, at) > at;
}

/** `toàn quốc`, `Trung ương`, `TƯ` (in capitals: `tư thục` is a kind of school). */
function readScope(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (isWord(token) && token.text === 'TƯ') return at + 1;
  return SCOPES.longest(tokens, at)?.endToken ?? at;
}

/** A place's name: known, or capitals and a number, up to where a person's name begins. */
function readPlaceName(tokens: readonly Token[], at: number, context: RunContext): number {
  if (isNumber(tokens[at]) && /^\d{1,2}$/.test(tokens[at].text)) {
    const after = isCapital(tokens[at + 1]) ? readPlaceName(tokens, at + 1, context) : at + 1;
    return Math.max(after, at + 1);
  }
  if (isInCapitals(tokens, at)) return readKnownUnit(tokens, at);
  return behindHyphens(tokens, Math.max(readKnownPlace(tokens, at), placePartOf(tokens, at, context)));
}

/** `Sa-vẳn-na-khệt`: syllables of a foreign name in Vietnamese spelling. */
function behindHyphens(tokens: readonly Token[], at: number): number {
  let end = at;
  while (keyAt(tokens, end) === '-' && isGlued(tokens, end) && isWord(tokens[end + 1])) end += 2;
  return end;
}

/** In a headline all in capitals a verb looks like a name (CÔNG AN TỈNH BẮT …): only a known place is believed. */
function isInCapitals(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at]].every((token) => isWord(token) && token.letters === 'upper');
}

function readTier(tokens: readonly Token[], at: number): { end: number; tier: string } | null {
  const token = tokens[at];
  if (!isWord(token) || NOT_TIERS.longest(tokens, at)) return null;
  if (YOUTH_UNIONS.longest(tokens, at) && !(token.letters === 'lower' && isCapital(tokens[at + 1])))
    return null;
  const match = TIERS.longest(tokens, at);
  if (match) {
    const dotted = keyAt(tokens, match.endToken) === '.' && /^(?:tp|tx)$/.test(match.value);
    return { end: match.endToken + (dotted ? 1 : 0), tier: match.value };
  }
  // H.Tư Nghĩa, P.Hòa Minh, Q.1
  if (!/^[HPQX]$/.test(token.text) || keyAt(tokens, at + 1) !== '.') return null;
  return isCapital(tokens[at + 2]) || isNumber(tokens[at + 2]) ? { end: at + 2, tier: 'tp' } : null;
}

/** `các huyện, thị xã và thành phố`, `các cấp`: only without names behind. */
function readPluralTiers(tokens: readonly Token[], at: number): number {
  if (keyAt(tokens, at) !== 'các') return at;
  if (keyAt(tokens, at + 1) === 'cấp') return at + 2;
  let end = at;
  for (let next = at + 1; ; next = end + 1) {
    const tier = readTier(tokens, next);
    if (!tier) break;
    end = tier.end;
    if (!/^(?:,|và)$/.test(keyAt(tokens, end))) break;
  }
  return isCapital(tokens[end]) ? at : end;
}

const FAMILY = phraseSet(FAMILY_NAMES);

/** `Chánh Văn phòng UBND tỉnh | Nguyễn Cửu`: provinces are all known, so a family name begins the holder's. */
function isHolder(
  tokens: readonly Token[],
  { end, tier }: { readonly end: number; readonly tier: string },
  { afterRole }: RunContext,
): boolean {
  if (!afterRole || tier !== 'tỉnh' || !isCapital(tokens[end + 1])) return false;
  return FAMILY.longest(tokens, end) !== null && readKnownUnit(tokens, end) === end;
}

function readTierPlace(tokens: readonly Token[], at: number, context: RunContext): number {
  const tier = readTier(tokens, at);
  if (!tier) return at;
  const named = isHolder(tokens, tier, context)
    ? tier.end
    : readPlaceName(tokens, tier.end, { ...context, minimum: 0 });
  if (named === tier.end) return NEEDS_NAME.has(tier.tier) ? at : tier.end;
  // khu vực 1 - Lâm Đồng
  if (keyAt(tokens, named) === '-' && tier.tier === 'khu vực') {
    const place = readKnownUnit(tokens, named + 1);
    if (place > named + 1) return place;
  }
  // xã A huyện B, without a comma
  const next = readTierPlace(tokens, named, context);
  return next > named && isCapital(tokens[next - 1]) ? next : named;
}

/** Reads the tail that a body of the tier, domain or name shape may have. */
export function readTail(tokens: readonly Token[], at: number, context: RunContext): number {
  const plural = readPluralTiers(tokens, at);
  // Công đoàn các KCN tỉnh: zones, then whose
  if (plural > at)
    return ZONES.test(keyAt(tokens, plural - 1))
      ? Math.max(plural, readTierPlace(tokens, plural, context))
      : plural;
  const branch = readBranch(tokens, at, context);
  if (branch > at) return branch;
  const tier = readTierPlace(tokens, at, context);
  if (tier > at) return tier;
  const scope = readScope(tokens, at);
  if (scope === at) return at;
  for (const read of [readBranch, readTierPlace]) {
    const further = read(tokens, scope, context);
    if (further > scope) return further;
  }
  return readLocated(tokens, scope);
}

/** `chi nhánh Thái Nguyên`, `Chi nhánh tỉnh`, `số 2`. */
function readBranch(tokens: readonly Token[], at: number, context: RunContext): number {
  if (keyAt(tokens, at) === 'số' && isNumber(tokens[at + 1])) {
    return Math.max(readTierPlace(tokens, at + 2, context), at + 2);
  }
  if (!/^(?:chi (?:nhánh|hội)|phân hiệu)$/.test(`${keyAt(tokens, at)} ${keyAt(tokens, at + 1)}`)) return at;
  const tier = readTierPlace(tokens, at + 2, context);
  if (tier > at + 2) return tier;
  const place = readPlaceName(tokens, at + 2, context);
  return place > at + 2 ? place : at;
}

/** `tại Hà Nội`, `tại Việt Nam`: the seat of a foreign body's office or of a high court, where its country or rank stands before. */
export function readLocated(tokens: readonly Token[], at: number): number {
  if (!/^(?:tại|ở)$/.test(keyAt(tokens, at)) || !endsWithCountry(tokens, at)) return at;
  const place = readSeatPlace(tokens, at + 1);
  return place > at + 1 ? place : at;
}

/** `TP Đà Nẵng`, `khu vực miền Trung - Tây Nguyên`, `Liên hợp quốc` */
function readSeatPlace(tokens: readonly Token[], at: number): number {
  const tier = readTierPlace(tokens, at, { afterRole: false, minimum: 0 });
  if (tier > at && isCapital(tokens[tier - 1])) return tier;
  return Math.max(readKnownPlace(tokens, at), SEATS.longest(tokens, at)?.endToken ?? at);
}

/** What bodies have their seat at besides places. */
const SEATS = phraseSet(
  'Liên hợp quốc|Liên hiệp quốc|UNESCO|WTO|ASEAN|Tây Nguyên|miền Trung|miền Nam'.split('|'),
);

function endsWithCountry(tokens: readonly Token[], end: number): boolean {
  if (/^(?:việt|cao)$/.test(keyAt(tokens, end - 1))) return true;
  return [1, 2].some((length) =>
    [readCountry, readRegions].some((read) => read(tokens, end - length) === end),
  );
}
