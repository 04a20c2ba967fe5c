/** A published site as its files tell it: pages with their elements, and whatever lies beside them. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface Tag {
  name: string;
  attributes: Record<string, string>;
}

export interface PublishedPage {
  /** Address below the host: `/lettres/`. The page of errors is `/404.html`. */
  path: string;
  html: string;
  tags: Tag[];
}

export interface PublishedSite {
  /** Names of all files, from the root of the site. */
  files: Set<string>;
  pages: PublishedPage[];
  /** Cards of pages, for other sites to frame: not pages that a reader of the site comes to. */
  cards: PublishedPage[];
  bytes(file: string): Promise<Buffer>;
}

export async function readPublished(dist: string): Promise<PublishedSite> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const documents = await Promise.all(
    files
      .filter((file) => file.endsWith('.html'))
      .map(async (file) => {
        const html = await readFile(join(dist, file), 'utf8');
        return { path: `/${file.replace(/index\.html$/, '')}`, html, tags: tagsOf(html) };
      }),
  );
  const isCard = ({ path }: PublishedPage) => path.startsWith('/embed/');
  const [pages, cards] = [documents.filter((one) => !isCard(one)), documents.filter(isCard)];
  return { files: new Set(files), pages, cards, bytes: (file) => readFile(join(dist, file)) };
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

export function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
    name ? (NAMED[name] ?? whole) : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
  );
}

/** Opening tags, in order. What Astro writes needs no more: attributes stand in double quotes, or bare. */
export function tagsOf(html: string): Tag[] {
  const outside = html.replace(/<!--[\s\S]*?-->|(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  return [...outside.matchAll(/<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:=(?:"[^"]*"|[^\s">]+))?)*)\s*\/?>/gi)].map(
    ([, name, attributes]) => ({
      name: name!,
      attributes: Object.fromEntries(
        [...attributes!.matchAll(/([^\s"'>/=]+)(?:="([^"]*)"|=([^\s">]+))?/g)].map((match) => [
          match[1]!,
          unescape(match[2] ?? match[3] ?? ''),
        ]),
      ),
    }),
  );
}

/** The words of a piece of HTML, without its marks. */
export function wordsOf(html: string): string[] {
  const text = unescape(html.replace(/<sup\b[^>]*>[\s\S]*?<\/sup>/g, '').replace(/<[^>]*>/g, ' '));
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What the element with this attribute holds. */
export function insideOf(html: string, attribute: string): string | undefined {
  const start = new RegExp(`<(\\w+)\\b[^>]*\\s${attribute}(?:="")?[\\s>]`).exec(html);
  if (!start) return undefined;
  const [, name] = start;
  const from = html.indexOf('>', start.index) + 1;
  const edges = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
  edges.lastIndex = from;
  let depth = 1;
  for (let edge = edges.exec(html); edge; edge = edges.exec(html)) {
    depth += edge[1] ? -1 : 1;
    if (depth === 0) return html.slice(from, edge.index);
  }
  return undefined;
}
