/** `nginx.conf`: what a `server` block of nginx includes, after its names and its `root`. */
import { lines } from './headers-apache.ts';
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

/** What nginx has a type for already (its own `mime.types`). */
const KNOWN = new Set(['xml', 'json']);

export function writeNginx(site: Hosted): string {
  const { url, base, redirects } = site;
  const general = { ...everywhere(url), 'Cache-Control': ASKED };
  // Of what is not there no browser should remember anything for a year: lifetimes are said of right answers alone.
  const add = (headers: Record<string, string>) =>
    Object.entries(headers).map(
      ([name, value]) => `  add_header ${name} "${value}"${name === 'Cache-Control' ? '' : ' always'};`,
    );
  // A location that adds a header inherits none (ngx_http_headers_module): each says them all.
  const location = (where: string, headers: Record<string, string>, more: string[] = []) => [
    `location ${where} {`,
    ...more.map((line) => `  ${line}`),
    ...add({ ...general, ...headers }),
    '}',
  ];
  const endings = Object.entries(TYPES).filter(([ending]) => !KNOWN.has(ending));
  return lines([
    '# nginx : « include /chemin/du/site/nginx.conf; » dans le bloc server, après root.',
    '# nginx: "include /path/of/the/site/nginx.conf;" in the server block, after root.',
    'index index.html;',
    'charset utf-8;',
    'charset_types application/javascript application/xml text/css text/csv text/javascript text/plain text/x-opml text/xml;',
    `error_page 404 ${base}404.html;`,
    ...add(general).map((line) => line.trim()),
    // These hold out against the patterns below.
    ...unchanging(site).flatMap((path) => location(`^~ ${path}`, { 'Cache-Control': UNCHANGING }, ofSearch(path))), // prettier-ignore
    ...location(`^~ ${base}data/`, { 'Access-Control-Allow-Origin': '*' }, ['types { application/json json; text/csv csv; }']), // prettier-ignore
    ...location(`^~ ${framedFolder(base)}`, { 'Content-Security-Policy': policy }),
    ...location(`~ "${FEED_FILES}"`, { 'Cache-Control': FEED_LIFE }),
    ...endings.flatMap(([ending, type]) =>
      location(`~ \\.${ending}$`, {}, ['types { }', `default_type ${type};`]),
    ),
    ...redirects.map(({ path, to }) => `location = ${path} { return 301 ${to}; }`),
    `location ~ ^${base}(?:nginx\\.conf|_headers|_redirects|\\.htaccess)$ { return 404; }`,
  ]);
}

/** The index of search is bytes, whatever its endings look like. */
function ofSearch(path: string): string[] {
  return path.includes('/pagefind/') ? ['types { }', 'default_type application/octet-stream;'] : [];
}
