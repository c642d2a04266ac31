import { KNOWN_FAMILIES } from './known-site-families.ts';

/** Where the parts of an article stand, by content system. */
export interface SiteFamily {
  readonly id: string;
  /** Hosts known to run it, sub-domains included. */
  readonly hosts: readonly string[];
  /** The shape of an article's path and query on the family's own hosts. */
  readonly articlePath?: RegExp;
  /** The body's selector is so particular that it tells the family on any host. */
  readonly isToldByBody: boolean;
  /** CSS selectors, the likeliest first; the first that finds visible text counts. */
  readonly title: readonly string[];
  readonly lead: readonly string[];
  readonly body: readonly string[];
  readonly date: readonly string[];
  /** Byline lines the page prints outside the body; all of them are kept. */
  readonly author: readonly string[];
  /** Captions that may stand between headline and body. */
  readonly captions: readonly string[];
  readonly noise: readonly string[];
}

/** What any site may call its parts. Without a body: Readability finds that. */
export const GENERIC_FAMILY: SiteFamily = {
  id: 'generic',
  hosts: [],
  isToldByBody: false,
  title: [],
  lead: ['[class*="sapo" i]', '[id*="sapo" i]', '.lead', '.chapeau', '.hometext', '.summary', '.desc'],
  body: [],
  date: [],
  author: ['[class*="author" i]', '[class*="tacgia" i]', '[class*="tac-gia" i]'],
  captions: [],
  noise: [],
};

/** Names of parts that are an article's on no site. What holds the headline or much of the page's text is kept. */
export const COMMON_NOISE: readonly string[] = [
  '[role="navigation"]',
  ...'breadcrumb relate tin-lien-quan tinlienquan tin-khac comment binh-luan social share tags rating vote weather banner popup'
    .split(' ')
    .flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
];

/** The families a page may belong to, those of its host first; the generic one is not among them. */
export function familiesFor({ hostname }: URL): readonly SiteFamily[] {
  const own = KNOWN_FAMILIES.filter((family) => runsOn(family, hostname));
  return [...own, ...KNOWN_FAMILIES.filter((family) => family.isToldByBody && !own.includes(family))];
}

/** Whether the host is known to run the family. */
export function runsOn({ hosts }: SiteFamily, hostname: string): boolean {
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
