/** `.htaccess`, which Apache (2.4) reads from the folder of the site where `AllowOverride` lets it. */
import {
  ASKED,
  everywhere,
  FEED_FILES,
  FEED_LIFE,
  TYPES,
  unchanging,
  UNCHANGING,
  type Hosted,
} from './headers.ts';
import { framedFolder, policy } from './policy.ts';

export function writeApache(site: Hosted): string {
  const { url, base, redirects } = site;
  // Of what is not there no browser should remember anything for a year: lifetimes are said of right answers alone.
  const set = (headers: Record<string, string>) =>
    Object.entries(headers).map(
      ([name, value]) => `  Header ${name === 'Cache-Control' ? '' : 'always '}set ${name} "${value}"`,
    );
  const where = (pattern: string, headers: Record<string, string>) => [
    `  <If "%{REQUEST_URI} =~ m#${pattern}#">`,
    ...set(headers).map((line) => `  ${line}`),
    '  </If>',
  ];
  return lines([
    '# Apache 2.4',
    'Options -Indexes',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    'AddDefaultCharset utf-8',
    'AddCharset utf-8 .css .csv .js .opml .xml',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType ${type} .${ending}`),
    '<IfModule mod_headers.c>',
    // A kept file bears a time that follows from what it holds: whoever asks by date would be told that a newer text has not changed.
    '  RequestHeader unset If-Modified-Since',
    '  Header unset Last-Modified',
    ...set({ ...everywhere(url), 'Cache-Control': ASKED }),
    ...where(`^${literal(framedFolder(base))}`, { 'Content-Security-Policy': policy }),
    ...where(`^(?:${unchanging(site).map(literal).join('|')})`, { 'Cache-Control': UNCHANGING }),
    ...where(FEED_FILES, { 'Cache-Control': FEED_LIFE }),
    ...where(`^${literal(base)}data/`, { 'Access-Control-Allow-Origin': '*' }),
    '</IfModule>',
    ...redirects.map(({ path, to }) => `RedirectMatch 301 "^${literal(path)}$" "${to}"`),
    '<FilesMatch "^(?:nginx\\.conf|_headers|_redirects|\\.htaccess)$">',
    '  Require all denied',
    '</FilesMatch>',
  ]);
}

/** A path as a pattern that fits it alone; addresses hold letters, digits, `-`, `.` and `/`. */
function literal(path: string): string {
  return path.replaceAll('.', '\\.');
}

export function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
