/**
 * What the address of the share page asks to share: a page of this site, and maybe a passage of it. The query may be anybody's: only a path
 * that a page of ours could have is ever asked for, written as we write it.
 */

export interface Requested {
  /** From the root of the host, with slashes at both ends: `/lettres/x/`. */
  path: string;
  /** The `id` of a passage on it; empty for the page as a whole. */
  passage: string;
}

/**
 * Letters, digits, `-`, `.`, `_`, between single slashes: what addresses of ours are made of (RFC 3986, unreserved characters). Not `.` or
 * `..`: a browser would step back there, and what is fetched would not be what was checked.
 */
const PATH = /^\/(?:(?!\.\.?\/)[\w.~-]+\/)*$/;

/** @param base where the site stands on its host: `/`, `/cahiers/` */
export function requestedPage(query: string, base: string): Requested | 'nothing' | 'wrong' {
  const asked = new URLSearchParams(query);
  const path = asked.get('page');
  if (!path) return 'nothing';
  if (!PATH.test(path) || !path.startsWith(base)) return 'wrong';
  return { path, passage: asked.get('passage') ?? '' };
}
