/** One address for one page: what a page was reached by (share links, mobile and AMP hosts) taken off. */

/** Parameters that say where a reader came from, never which page it is; `zarsrc` and `gidzl` are Zalo's. */
const TRACKING = new Set(
  (
    'fbclid gclid gclsrc dclid wbraid gbraid msclkid twclid ttclid yclid igshid igsh mc_cid mc_eid ' +
    'zarsrc gidzl zalo_src _ga _gl fb_comment_id fb_action_ids fb_action_types fb_source ref_src ref_url ' +
    'share_source spm vero_id mkt_tok s_cid ocid'
  ).split(' '),
);
const TRACKING_PREFIX = /^(?:utm|mtm|pk|at|hsa)_/;
/** Parameters that choose a form of the same page. */
const VARIANTS = new Set(['amp', 'print', 'printview', 'mobile', 'view_mode', 'output']);
const VARIANT_VALUES = /^(?:|1|true|amp|print|mobile|yes)$/i;
const VARIANT_HOST = /^(?:m|amp|mobile|wap)\.(?=[^.]+\.)/;
const VARIANT_PATH = /\/(?:amp|print)\/?$/;
const AMP_FILE = /\.amp(?=\.html?$)|\.amp$/;
/** A number long enough to name one article of a site, at the end of a path segment. */
const ARTICLE_ID = /\d{4,}(?=\D*$)/;

/**
 * The page's one address, or null where it is no http(s) address.
 * `www.` and the path's case stay: not every site answers without them.
 * @param canonical the page's canonical link, which counts only where it names the same page (see isPlausible).
 */
export function normalizeAddress(address: string, canonical?: string | null): string | null {
  const url = parseWebAddress(address);
  if (!url) return null;
  strip(url);
  const link = canonical ? parseWebAddress(canonical, url) : null;
  if (!link) return url.href;
  strip(link);
  return isPlausible(link, url) ? link.href : url.href;
}

function parseWebAddress(address: string, base?: URL): URL | null {
  const url = URL.parse(address, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}

function strip(url: URL): void {
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(VARIANT_HOST, '');
  const path = url.pathname.replace(VARIANT_PATH, '').replace(AMP_FILE, '');
  url.pathname = path === '' ? '/' : path;
  // Untouched queries are left as they are written: reading and writing one changes its escapes.
  const names = [...url.searchParams].filter(([name, value]) => isNoise(name, value)).map(([name]) => name);
  for (const name of names) url.searchParams.delete(name);
}

function isNoise(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return (
    TRACKING.has(key) || TRACKING_PREFIX.test(key) || (VARIANTS.has(key) && VARIANT_VALUES.test(value.trim()))
  );
}

/**
 * Canonical links lie: they are empty, point at the front page, at the section or at the first article a new front
 * end showed. One counts where it stays on the site and says the same article: the same last path segment, or the
 * same number at its end (a section's `202007` is none), and every number of the address's query.
 */
function isPlausible(canonical: URL, address: URL): boolean {
  if (siteOf(canonical) !== siteOf(address)) return false;
  const [given, wanted] = [lastSegment(canonical), lastSegment(address)];
  const id = ARTICLE_ID.exec(wanted)?.[0];
  const isSame = given === wanted || (id !== undefined && ARTICLE_ID.exec(given)?.[0] === id);
  return isSame && keepsQuery(canonical, address);
}

/**
 * Where a parameter alone says which article it is (`?ItemID=512`), the canonical link must say it too; it must not add
 * parameters of its own (`?ref=home`).
 */
function keepsQuery(canonical: URL, address: URL): boolean {
  const [given, wanted] = [[...canonical.searchParams], [...address.searchParams]];
  if (given.some(([name]) => !address.searchParams.has(name))) return false;
  return wanted.every(([, value]) => !/\d/.test(value) || canonical.href.includes(encodeURIComponent(value)));
}

function siteOf(url: URL): string {
  return url.hostname.replace(/^www\./, '');
}

function lastSegment(url: URL): string {
  return url.pathname.split('/').findLast((segment) => segment !== '') ?? '';
}
