/** What a host should say with the files of the site: one list, from which the settings of each host are written. */
import { framedFolder, policy, policyOfHost, UNFRAMED } from './policy.ts';

export interface HeaderRule {
  /** A path with the base; everything below it, unless it is the whole. */
  path: string;
  isWhole?: true;
  headers: Record<string, string>;
}

/** The site as hosts must know it. */
export interface Hosted {
  /** `https://lettres.example` */
  url: string;
  base: string;
  languages: readonly string[];
  /** Addresses of all pages, with the base. */
  paths: readonly string[];
  /** Old addresses and where they lead, with the base. */
  redirects: readonly { path: string; to: string }[];
}

/** A year: what such a file holds never changes, because its name is a hash of it (RFC 8246). */
export const UNCHANGING = 'public, max-age=31536000, immutable';

/**
 * Whatever else may change, and a withdrawn text must be gone at once: a browser asks each time. Hosts that say so of their own accord (Netlify,
 * Cloudflare) are told nothing; where nothing is said, a browser may keep a file for a tenth of its age (RFC 9111, 4.2.2), and the times of
 * ours are not their ages.
 */
export const ASKED = 'no-cache';

/** Feeds are asked for by the thousand, by programs that keep what they read for years: ten minutes hide nothing. */
export const FEED_LIFE = 'public, max-age=600';

/** Every file of a feed, archives too: a pattern that fits the end of its path (`feeds/feed.ts`). */
export const FEED_FILES = String.raw`/(?:rss|atom|feed)(?:-archive-\d+)?\.(?:xml|json)$`;

/** Folders in which every name is a hash of what the file holds. */
const HASHED = ['assets/', 'pictures/', 'social/'];
/** Of the search index the same is true of what lies in these, for each language. */
const HASHED_OF_SEARCH = ['fragment/', 'index/', 'filter/'];

/** Nothing that a device could tell or do is asked for. Only names that browsers know: others make them complain. */
const DEVICES =
  'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()';

/**
 * Headers of all pages and files, but their lifetime.
 *
 * HSTS holds for a year and for this name alone: other names of the domain are not the site's to decide on. It is left out of a site
 * that is not served with https.
 */
export function everywhere(url: string): Record<string, string> {
  return {
    'Content-Security-Policy': policyOfHost,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': DEVICES,
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(url.startsWith('https:') ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  };
}

/**
 * The rules, the general one first. Hosts add up all that fit a path: no header stands in two rules for one path, but the policy, of
 * which a browser holds a page to each.
 */
export function headerRules({ url, base, languages, paths }: Hosted): HeaderRule[] {
  const framed = framedFolder(base);
  const hasFramed = paths.some((path) => path.startsWith(framed));
  const general = everywhere(url);
  const unframed = { headers: { 'Content-Security-Policy': UNFRAMED } };
  return [
    {
      path: base,
      headers: hasFramed ? { ...general, 'Content-Security-Policy': policy } : general,
    },
    // Where some pages may be framed, everything else says that it may not.
    ...(hasFramed
      ? [
          ...foldersOf(paths, base)
            .filter((path) => path !== framed)
            .map((path) => ({ path, ...unframed })),
          ...[base, `${base}404.html`].map((path) => ({ path, isWhole: true as const, ...unframed })),
        ]
      : []),
    ...unchanging({ base, languages }).map((path) => ({ path, headers: { 'Cache-Control': UNCHANGING } })),
    // Open data are for programs on any site.
    { path: `${base}data/`, headers: { 'Access-Control-Allow-Origin': '*' } },
  ];
}

/** Folders whose files a browser need never ask for again. */
export function unchanging({ base, languages }: Pick<Hosted, 'base' | 'languages'>): string[] {
  const ofSearch = languages.flatMap((language) =>
    HASHED_OF_SEARCH.map((folder) => `pagefind/${language}/${folder}`),
  );
  return [...HASHED, ...ofSearch].map((folder) => base + folder);
}

function foldersOf(paths: readonly string[], base: string): string[] {
  const folders = paths.flatMap((path) => /^[^/]+\//.exec(path.slice(base.length))?.[0] ?? []);
  return [...new Set(folders)].sort().map((folder) => base + folder);
}

/**
 * Endings that servers may not know. Feeds are XML: as `application/rss+xml` a browser shows them as bare text, without their style sheet (measured
 * in Chromium 153), and every reader takes them as they are. The index of search is bytes.
 */
export const TYPES: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/json',
  csv: 'text/csv',
  opml: 'text/x-opml',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};
