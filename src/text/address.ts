/** Which addresses a contributed text may hold. */
import { decoded, hostOf, LONGEST_ADDRESS, mixesScripts } from '../domain/web-address.ts';

// Control characters too: browsers drop them inside a scheme.
const CONTROLS = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\\]/;

/**
 * `https:`, `http:`, `mailto:`, `tel:`, a part of the page (`#…`) or a page of the site (`/…/`). Addresses with a name and password,
 * addresses without a host, and hosts that mix scripts to look like another are not.
 */
export function isSafeAddress(href: string): boolean {
  if (href.length > LONGEST_ADDRESS || CONTROLS.test(decoded(href))) return false;
  if (href.startsWith('#')) return href.length > 1;
  if (href.startsWith('/')) return !href.startsWith('//') && !/(?:^|\/)\.\.?(?:\/|$)/.test(decoded(href));
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return /^mailto:[^@\s]+@[^@\s]+$/i.test(href);
  if (scheme === 'tel') return /^tel:[+\d().-]+$/i.test(href);
  if (scheme !== 'http' && scheme !== 'https') return false;
  const host = hostOf(href);
  return host !== undefined && !mixesScripts(host);
}

/** Whether the words of a link name another site than the one it leads to. */
export function isDisguised(href: string, words: string): boolean {
  const claimed = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#:]\S*)?$/iu
    .exec(words.trim())?.[1]
    ?.toLowerCase();
  const host = hostOf(href);
  if (claimed === undefined || host === undefined) return false;
  const bare = (name: string) => name.replace(/^www\./, '');
  // "invoice.pdf" looks like a host; only what has the form of an address, or the ending of the host, claims to be one.
  const looksLikeAddress =
    /^(?:https?:\/\/|www\.)/i.test(words.trim()) || claimed.split('.').at(-1) === host.split('.').at(-1);
  return looksLikeAddress && bare(claimed) !== bare(host);
}

/** A picture beside the text: `./name.png`. Anything else could be a path out of the folder or a file of another kind. */
export const isPictureAddress = (src: string): boolean =>
  /^\.\/[A-Za-z0-9_-][\w.-]{0,150}\.(?:png|jpe?g|webp)$/.test(src);
