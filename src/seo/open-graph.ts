/** Open Graph: the words that networks read from a page's head. */

/** Size in pixels of every social picture. */
const PICTURE = { width: 1200, height: 630 };

/** `fr_FR`, `en_US`: Open Graph wants a territory, so the likeliest one is added where the tag has none (CLDR). */
export function localeTag(language: string): string {
  const locale = new Intl.Locale(language);
  return [locale.language, locale.region ?? locale.maximize().region].filter(Boolean).join('_');
}

/** What a network shows of a page, but its picture. */
export function pageGraph(
  page: { path: string; title: string; description: string; language: string; article?: object | undefined },
  site: { origin: string; siteTitle: string },
): [property: string, content: string][] {
  return [
    ['og:title', page.title],
    ['og:description', page.description],
    ['og:type', page.article ? 'article' : 'website'],
    ['og:url', new URL(page.path, site.origin).href],
    ['og:site_name', site.siteTitle],
    ['og:locale', localeTag(page.language)],
  ];
}

/** The `og:image` properties in their order; the address absolute, because a network has no page to resolve it against. */
export function pictureFacts(
  picture: { href: string; alt: string },
  origin: string,
): [property: string, content: string][] {
  return [
    ['og:image', new URL(picture.href, origin).href],
    ['og:image:type', 'image/png'],
    ['og:image:width', String(PICTURE.width)],
    ['og:image:height', String(PICTURE.height)],
    ['og:image:alt', picture.alt],
  ];
}
