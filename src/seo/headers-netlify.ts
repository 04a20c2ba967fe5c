/** `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the root of the site. */
import { headerRules, type Hosted } from './headers.ts';

export function writeNetlifyHeaders(site: Hosted): string {
  return headerRules(site)
    .map(({ path, isWhole, headers }) =>
      [
        isWhole ? path : `${path}*`,
        ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
      ].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Where a host heeds them, nobody sees the page that stands at the old address; where not, that page leads on. */
export function writeNetlifyRedirects({ redirects }: Hosted): string {
  return redirects.map(({ path, to }) => `${path} ${to} 301\n`).join('');
}
