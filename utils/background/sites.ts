/**
 * Sites the user added for good. The granted host permissions are the one record of them: the registered content
 * scripts follow it, after an update too, when Chrome forgets them.
 */
import { MatchPattern } from 'wxt/utils/match-patterns';
import { browser } from 'wxt/browser';
import { fail, succeed, type Result } from '../clippings/result.ts';
import { SITE_MATCHES } from '../lexicon/site-matches.ts';
import type { PageRefusal } from '../messaging/protocol.ts';
import { pageScript } from './page-script.ts';

/** One site as we ask for it; the manifest's own patterns have a wildcard scheme. */
const ADDED_SITE = /^https?:\/\/[^*/]+\/\*$/;
const ID_PREFIX = 'site ';

/** Annotates a site from now on, once the browser has given the permission. */
export async function addSite(origin: string): Promise<Result<null, PageRefusal>> {
  if (!(await browser.permissions.contains({ origins: [patternOf(origin)] }))) {
    return fail({ type: 'no-permission' });
  }
  await syncSites();
  return succeed(null);
}

export async function removeSite(origin: string): Promise<Result<null, PageRefusal>> {
  try {
    await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch {
    // The manifest's own sites cannot be given back.
    return fail({ type: 'no-permission' });
  }
  await syncSites();
  return succeed(null);
}

/** Makes the registered content scripts those of the granted sites; does nothing where they are. */
export async function syncSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const wanted = new Set(origins.filter((pattern) => ADDED_SITE.test(pattern) && !isInManifest(pattern)));
  const registered = await browser.scripting.getRegisteredContentScripts();
  const known = new Set(registered.map(({ id }) => id));
  const stale = registered.map(({ id }) => id).filter((id) => !wanted.has(id.slice(ID_PREFIX.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const fresh = [...wanted].filter((pattern) => !known.has(ID_PREFIX + pattern));
  if (fresh.length > 0) {
    const { js, css } = pageScript();
    await browser.scripting.registerContentScripts(
      fresh.map((pattern) => ({ id: ID_PREFIX + pattern, matches: [pattern], js, css })),
    );
  }
}

/** A site whose content script the manifest brings already must not get it twice. */
function isInManifest(pattern: string): boolean {
  const address = pattern.slice(0, -1);
  return SITE_MATCHES.some((match) => new MatchPattern(match).includes(address));
}

function patternOf(origin: string): string {
  return `${origin}/*`;
}
