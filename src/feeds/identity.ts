/** Permanent identities of feeds and items: `tag:` addresses (RFC 4151), which outlive file names, slugs and site moves. */
import type { SiteFields } from '../domain/site.ts';

type Authority = Pick<SiteFields, 'url' | 'since'>;

/**
 * `tag:cahiers.example,2026:my-letter/correction/2026-12-01`. Each part is percent-encoded where the specific part of a tag
 * (pchar, "/" and "?") could not hold it.
 */
export function tagOf(site: Authority, ...parts: string[]): string {
  const specific = parts.map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/');
  return `tag:${hostOf(site.url)},${site.since}:${specific}`;
}

const hosts = new Map<string, string>();

/** Asked for with every item: addresses are slow to take apart. */
function hostOf(url: string): string {
  let host = hosts.get(url);
  if (host === undefined) hosts.set(url, (host = new URL(url).hostname));
  return host;
}
