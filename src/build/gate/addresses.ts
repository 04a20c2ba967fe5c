/** Addresses within the site, and whether they lead anywhere. */
import type { Ground } from './judgement.ts';

/**
 * An address as one within the site, from the root of the host, or as it stands when it is relative; undefined when it leads elsewhere.
 */
export function internalAddress(address: string, { origin }: Pick<Ground, 'origin'>): string | undefined {
  if (address.startsWith(`${origin}/`)) return address.slice(origin.length);
  if (address === origin) return '/';
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|\\)/i.test(address) ? undefined : address;
}

/** The address of the file alone. */
export function withoutFragment(address: string): string {
  return divided(address, '#')[0];
}

export interface Shelf {
  /** Files of the site, from its root. */
  files: ReadonlySet<string>;
  /** Whether a page has a place of that name. */
  hasAnchor(file: string, name: string): boolean;
  base: string;
}

/** Why an address found in `file` leads nowhere; undefined when it is right. */
export function brokenAddress(address: string, file: string, shelf: Shelf): 'file' | 'place' | undefined {
  const [beforeHash = '', hash] = divided(address, '#');
  const [path = ''] = divided(beforeHash, '?');
  const target = path === '' ? file : fileAt(path, file, shelf.base);
  if (target === undefined || !shelf.files.has(target)) return 'file';
  // A text fragment names words, not a place (WICG, text fragments).
  const [name = ''] = divided(hash ?? '', ':~:');
  const place = percentDecoded(name);
  return place && target.endsWith('.html') && !shelf.hasAnchor(target, place) ? 'place' : undefined;
}

function fileAt(path: string, file: string, base: string): string | undefined {
  const below = path.startsWith('/')
    ? path.startsWith(base)
      ? path.slice(base.length)
      : undefined
    : new URL(path, `http://host/${file}`).pathname.slice(1);
  if (below === undefined) return undefined;
  const named = percentDecoded(below);
  return named === '' || named.endsWith('/') ? `${named}index.html` : named;
}

function divided(text: string, sign: string): [string, string?] {
  const at = text.indexOf(sign);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + sign.length)];
}

function percentDecoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return Buffer.from(decodeURIComponent(text)).toString('latin1');
  } catch {
    return text;
  }
}
