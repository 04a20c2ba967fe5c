/** A little site with a file of every kind, for tests of the gate: right as it stands. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import { policy } from '../../seo/policy.ts';
import { inspect, type Inspection } from './gate.ts';

export const ORIGIN = 'https://essai.example';

const escape = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const xmlEscape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'); // prettier-ignore

export const page = (body = '<p id="p1">Bonjour.</p>', head = '') =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>Essai</title>${head}</head><body><main id="text">${body}</main></body></html>`;
export const rss = (items: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Essai</title><link>${ORIGIN}/</link>${items}</channel></rss>`;
const item = (html: string) =>
  `<item><title>Lettre</title><link>${ORIGIN}/</link><content:encoded>${xmlEscape(html)}</content:encoded></item>`;
const FILLING = `<p>${'Des mots. '.repeat(300)}</p>`;

/** A file of each kind that says a text somewhere, by the place where it says it. The text is given as people read it. */
export const PLACES: Record<string, (text: string) => [file: string, content: string | Buffer]> = {
  'words of a page': (text) => ['index.html', page(`<p>Ici : ${escape(text)}</p>`)],
  'alternative text': (text) => ['index.html', page(`<img src="/p.png" alt="${escape(text)}">`)],
  'description of a page': (text) => ['index.html', page('', `<meta name="description" content="${escape(text)}">`)], // prettier-ignore
  'a comment': (text) => ['index.html', page(`<!-- ${escape(text)} -->`)],
  code: (text) => ['index.html', page(`<pre><code>x = ${escape(text)}</code></pre>`)],
  'data for machines': (text) => ['index.html', page('', `<script type="application/ld+json">${JSON.stringify({ name: text }).replace(/</g, '\\u003c')}</script>`)], // prettier-ignore
  'an item of RSS': (text) => ['rss.xml', rss(item(`<p>${escape(text)}</p>`))],
  'a title of RSS': (text) => ['rss.xml', rss(`<item><title>${xmlEscape(text)}</title></item>`)],
  'one item of many': (text) => [
    'rss.xml',
    rss(item(FILLING).repeat(8) + item(escape(text)) + item(FILLING)),
  ],
  'an entry of Atom': (text) => ['atom.xml', `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="html"><![CDATA[<p>${escape(text)}</p>]]></content></entry></feed>`], // prettier-ignore
  'a JSON feed': (text) => [
    'feed.json',
    JSON.stringify({ items: [{ content_html: `<p>${escape(text)}</p>` }] }),
  ],
  'open data': (text) => ['data/record.json', JSON.stringify({ deep: [{ words: text }] })],
  'one record of many': (text) => ['data/record.json', `{"items":[\n${[FILLING, FILLING, FILLING, FILLING, FILLING, FILLING, FILLING, text].map((words) => JSON.stringify({ words })).join(',\n')}\n]}\n`], // prettier-ignore
  'a table': (text) => ['data/table.csv', `"a","b"\r\n"1","${text.replaceAll('"', '""')}"\r\n`],
  'a list of feeds': (text) => ['liste.opml', `<opml version="2.0"><body><outline text="${xmlEscape(text)}"/></body></opml>`], // prettier-ignore
  'the sitemap': (text) => ['sitemap.xml', `<urlset><url><loc>${ORIGIN}/</loc><note>${xmlEscape(text)}</note></url></urlset>`], // prettier-ignore
  'what robots read': (text) => ['robots.txt', `User-agent: *\nDisallow: /\n\n${text}\n`],
  'a drawing': (text) => ['assets/a.svg', `<svg xmlns="http://www.w3.org/2000/svg"><title>${xmlEscape(text)}</title></svg>`], // prettier-ignore
  'a style sheet': (text) => ['assets/a.css', `a::after{content:"${text}"}`],
  'a result of search': (text) => ['pagefind/fragment/fr_1.pf_fragment', gzipSync(`pagefind_dcd${JSON.stringify({ content: text })}`)], // prettier-ignore
};

const PLACE = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(PLACE, { recursive: true, force: true }));

/** Writes files over those of the little site, into a folder of their own. */
export function little(files: Record<string, string | Buffer> = {}): string {
  const folder = mkdtempSync(join(PLACE, 'site-'));
  const all = { 'index.html': page(), ...files };
  for (const [file, content] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, 'site', file)), { recursive: true });
    writeFileSync(join(folder, 'site', file), content);
  }
  return folder;
}

export const inspectLittle = (folder: string, more: Partial<Inspection> = {}) =>
  inspect({
    folder: join(folder, 'site'),
    name: 'dist',
    ground: { origin: ORIGIN, base: '/', machine: ['/home/quelquun/'] },
    permitted: new Set(),
    memory: { place: join(folder, 'memory.json'), code: 'a' },
    ...more,
  });

/** `file:line:column rule` of each problem, with what its facts say. */
export const toldOf = (files: Record<string, string | Buffer>, more: Partial<Inspection> = {}) =>
  inspectLittle(little(files), more).map(({ at, rule, facts }) =>
    [`${at.file}:${at.line}:${at.column}`, rule, ...Object.values(facts)].join(' '),
  );
