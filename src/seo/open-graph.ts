/** Open Graph: the words that networks read from a page's head. */
import { cut } from '../text/editions/summary.ts';

/** Size in pixels of every social picture. */
const PICTURE = { width: 1200, height: 630 };

/** Characters after which previews cut a description in the middle of a word. */
const PREVIEW = 300;

/** Characters that X takes of what describes a picture. */
const ALTERNATIVE = 420;

/** `fr_FR`, `en_US`: Open Graph wants a territory, so the likeliest one is added where the tag has none (CLDR). */
export function localeTag(language: string): string {
  const locale = new Intl.Locale(language);
  return [locale.language, locale.region ?? locale.maximize().region].filter(Boolean).join('_');
}

/** The title as others show it beside nothing else: what is invented says so there too. */
export function sharedTitle({
  title,
  card,
}: {
  title: string;
  card?: { example?: string | undefined } | undefined;
}): string {
  return card?.example ? `[${card.example}] ${title}` : title;
}

/** What stands for a picture where it is not seen. */
export function pictureWords(alt: string): string {
  return cut(alt, ALTERNATIVE);
}

/** What a network shows of a page, but its picture. */
export function pageGraph(
  page: {
    path: string;
    title: string;
    description: string;
    language: string;
    article?: object | undefined;
    card?: { example?: string | undefined } | undefined;
  },
  site: { origin: string; siteTitle: string },
): [property: string, content: string][] {
  return [
    ['og:title', sharedTitle(page)],
    ['og:description', cut(page.description, PREVIEW)],
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
    ['og:image:alt', pictureWords(picture.alt)],
  ];
}
