import { createPhraseTrie } from '../../../language/phrase-trie.ts';
import type { Token } from '../../../language/tokenize.ts';
import { OUTLETS } from '../../../lexicon/outlets.ts';
import { NOT_OUTLETS, OUTLET_NAMES } from '../../../lexicon/press.ts';
import type { OrganizationDetection } from '../../detection.ts';
import type { Reading } from '../../detector.ts';
import { isAbbreviation, isCapital, isWord, keyAt } from './tokens.ts';

/**
 * Outlets as they sign an article: in the dateline (`(GLO) -`, `BTO-Chiều`, `(Web Kon Tum)`, `Biên phòng -`), as a
 * domain (`baocaobang.vn`), and behind a label (`Nguồn: Báo Lâm Đồng`).
 */

const NAMES = createPhraseTrie<true>(
  [...OUTLET_NAMES, ...OUTLETS.map(({ name }) => name)].map((name): [string, true] => [name, true]),
);
const DOMAINS: ReadonlySet<string> = new Set(OUTLETS.flatMap(({ domains }) => domains));
/** Letters of codes made of initials: no tone marks (HUẾ is a place). */
const CODE = /^[A-ZĐƯƠÂÊÔĂ]{2,7}$/;
/** Portals that sign in one word: `PhuthoPortal`, `HagiangOnline`. */
const PORTAL = /^[A-Z][A-Za-z]+(?:Portal|Online)$/;
const MAX_BRACKET = 9;

export function* findOutlets({ tokens }: Reading): Generator<OrganizationDetection> {
  for (let at = 0; at < tokens.length; at++) {
    const lineStart = at === 0 || tokens[at - 1]?.kind === 'break';
    const end = (lineStart ? readDateline(tokens, at) : null) ?? readDomain(tokens, at);
    if (end === null) continue;
    const from = keyAt(tokens, at) === '(' ? at + 1 : at;
    yield {
      kind: 'organization',
      start: tokens[from]?.start ?? 0,
      end: tokens[end - 1]?.end ?? 0,
      rule: 'organization/outlet',
    };
    at = end - 1;
  }
}

/** The index behind the outlet's name (before the closing bracket), or null. */
function readDateline(tokens: readonly Token[], at: number): number | null {
  if (keyAt(tokens, at) === '(') return readBracketed(tokens, at + 1);
  const named = isCapital(tokens[at]) ? NAMES.longest(tokens, at)?.endToken : undefined;
  const end = readCode(tokens, at) ?? named ?? null;
  return end !== null && keyAt(tokens, end) === '-' && isText(tokens[end + 1]) ? end : null;
}

function isText(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'break';
}

function readCode(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token !== undefined && PORTAL.test(token.text)) return at + 1;
  if (!isAbbreviation(token) || !CODE.test(token.text) || NOT_OUTLETS.has(token.text)) return null;
  return at + 1;
}

/** `(Báo Hà Tĩnh) -`, `(Web Kon Tum) Sáng`: text must go on behind the bracket on the same line. */
function readBracketed(tokens: readonly Token[], at: number): number | null {
  if (!isWord(tokens[at])) return null;
  for (let end = at + 1; end < at + MAX_BRACKET; end++) {
    const token = tokens[end];
    if (token === undefined || token.kind === 'break') return null;
    if (token.key === ')') return isOutletName(tokens, at, end) && isText(tokens[end + 1]) ? end : null;
  }
  return null;
}

function isOutletName(tokens: readonly Token[], at: number, end: number): boolean {
  const first = keyAt(tokens, at);
  if (readCode(tokens, at) === end || readDomain(tokens, at) === end) return true;
  if (NAMES.longest(tokens, at)?.endToken === end) return true;
  if (/^(?:báo|web|trang|cổng|đài|tạp)$/.test(first) && isCapital(tokens[at])) return true;
  return /^(?:online|điện)$/.test(keyAt(tokens, end - 1));
}

const DOMAIN_ENDS = /^(?:vn|com|net|info)$/i;
const MAX_LABELS = 5;

/** `baocaobang.vn`, `Baovinhphuc.com.vn`, `nghean.gov.vn`: labels glued by dots, an outlet's or beginning with báo. */
function readDomain(tokens: readonly Token[], at: number): number | null {
  if (keyAt(tokens, at + 1) !== '.' || !isWord(tokens[at]) || /^[/@.]$/.test(keyAt(tokens, at - 1)))
    return null;
  let end = at + 1;
  for (let labels = 1; labels < MAX_LABELS; labels++) {
    const label = tokens[end + 1];
    if (keyAt(tokens, end) !== '.' || tokens[end]?.spaced !== false || !isWord(label) || label.spaced) break;
    end += 2;
  }
  if (end === at + 1 || !DOMAIN_ENDS.test(keyAt(tokens, end - 1))) return null;
  if (/^[/@]$/.test(keyAt(tokens, end))) return null;
  const domain = tokens
    .slice(at, end)
    .map((token) => token.text.toLowerCase())
    .join('');
  const atLineStart = at === 0 || tokens[at - 1]?.kind === 'break' || keyAt(tokens, at - 1) === '(';
  const known = DOMAINS.has(domain) || /^bao[a-z]+\.|tv\.vn$|\.gov\.vn$/.test(domain);
  return known || (atLineStart && keyAt(tokens, end) === '-') ? end : null;
}
