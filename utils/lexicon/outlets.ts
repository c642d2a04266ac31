import { OUTLET_ROWS } from './generated/outlets.ts';

/** A newspaper with the portal of its province, or a national site. */
export interface Outlet {
  /** Host names without `www.`: the newspaper's, the ones it had before, the portal's. */
  readonly domains: readonly string[];
  readonly name: string;
  /** The province the outlet reports on, as it was before 1 July 2025; null for a national site. */
  readonly provinceBefore: string | null;
  /** The province it lies in since 1 July 2025; null for a national site. */
  readonly provinceSince: string | null;
}

/** The provincial outlets of all 63 former provinces, then national sites; see sources/outlets.tsv. */
export const OUTLETS: readonly Outlet[] = OUTLET_ROWS;

const BY_DOMAIN: ReadonlyMap<string, Outlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet])),
);

/**
 * The outlet a host belongs to, sub-domains included (`nongthonmoi.hatinh.gov.vn`), or null. The most particular
 * domain counts: `dongkhoi.baovinhlong.vn` is Báo Đồng Khởi.
 */
export function outletOf(hostname: string): Outlet | null {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const outlet = BY_DOMAIN.get(labels.slice(i).join('.'));
    if (outlet) return outlet;
  }
  return null;
}
