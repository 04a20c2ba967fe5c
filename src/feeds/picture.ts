/** The picture of an item: the first in its text, so that nothing is shown beside a title that the text does not have. */
import type { Picture } from './feed.ts';

const TYPES: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

const UNESCAPED: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
};

/**
 * From the HTML of a feed, whose addresses are absolute and whose attributes are quoted. The picture that networks show of a page is no
 * item's picture: it tells how many days were waited, and its address changes with them every night.
 */
export function firstPicture(html: string): Picture | undefined {
  const [tag] = /<img\s[^>]*>/.exec(html) ?? [];
  const attribute = (name: string) => tag && new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const address = plain(attribute('src') ?? '');
  if (!/^https?:/.test(address)) return undefined;
  const type = TYPES[/\.(\w+)$/.exec(new URL(address).pathname)?.[1]?.toLowerCase() ?? ''];
  return { address, ...(type && { type }), alt: plain(attribute('alt') ?? '') };
}

function plain(escaped: string): string {
  return escaped
    .replace(/&(?:lt|gt|quot|apos|#39);/g, (entity) => UNESCAPED[entity]!)
    .replaceAll('&amp;', '&')
    .trim();
}
