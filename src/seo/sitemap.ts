/** The sitemap (sitemaps.org, 0.9), with the versions of a page in other languages beside it. */

/** Of a page, what a sitemap tells. Paths carry the site's base. */
export interface Mapped {
  path: string;
  alternates: { language: string; path: string }[];
  hidden?: boolean;
  /** Day of the last change, `YYYY-MM-DD`. */
  updated?: string;
}

/** A sitemap holds no more addresses than this; search engines refuse the whole file otherwise. */
export const MOST_ADDRESSES = 50_000;

/**
 * Every page that wants to be found, in the order of addresses.
 * @param origin of the site, `https://cahiers.example`
 * @throws RangeError when there are more pages than a sitemap may hold: leaving some out would be told to nobody.
 */
export function writeSitemap(pages: readonly Mapped[], origin: string): string {
  const shown = pages
    .filter(({ hidden }) => !hidden)
    .toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (shown.length > MOST_ADDRESSES)
    throw new RangeError(`A sitemap holds ${MOST_ADDRESSES} addresses, this site has ${shown.length}`);
  const whole = (path: string) => escape(new URL(path, origin).href);
  const entries = shown.map(({ path, alternates, updated }) =>
    [
      ' <url>',
      `  <loc>${whole(path)}</loc>`,
      ...(updated ? [`  <lastmod>${escape(updated)}</lastmod>`] : []),
      ...(alternates.length > 1
        ? alternates.map(
            (version) =>
              `  <xhtml:link rel="alternate" hreflang="${escape(version.language)}" href="${whole(version.path)}"/>`,
          )
        : []),
      ' </url>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
