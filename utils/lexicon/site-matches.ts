import { OUTLETS } from './outlets.ts';

/**
 * Match patterns of the sites annotated without asking: the provincial papers and portals, sub-domains included.
 * National sites are left to a click, or to the user's own choice.
 */
export const SITE_MATCHES: readonly string[] = matchesOf(
  OUTLETS.filter(({ provinceSince }) => provinceSince !== null).flatMap(({ domains }) => domains),
);

/** A pattern for each domain that is not a sub-domain of another one listed. */
function matchesOf(domains: readonly string[]): string[] {
  const known = new Set(domains);
  const isCovered = (domain: string) =>
    domain.split('.').some((_, i, labels) => i > 0 && known.has(labels.slice(i).join('.')));
  return [...known].filter((domain) => !isCovered(domain)).map((domain) => `*://*.${domain}/*`);
}
