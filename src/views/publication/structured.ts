/** A publication for machines: see `seo/article.ts`. */
import { dateTimeAttribute } from '../../domain/partial-date.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { providersOf } from '../../library/relations.ts';
import type { Document } from '../../library/record.ts';
import { newsArticle, type Thing } from '../../seo/article.ts';
import type { Particular } from './particular.ts';
import { absolute, type Voice } from './voice.ts';
import { wayFromHome } from './way-from-home.ts';

/** A reply stands below what it answers; it names that as the page above. */
const SECTIONS = {
  letter: 'letters',
  testimonial: 'testimonials',
  incident: 'incidents',
  reply: 'letters',
} as const satisfies Record<Document['kind'], string>;

export function structuredOf(voice: Voice, document: Document, particular: Particular): Thing[] {
  const { site, language, words } = voice;
  const address = absolute(voice, entryAddress(site, document));
  const article = newsArticle({
    address,
    headline: document.title,
    description: document.summary ?? (document.text.summary || particular.description),
    language: document.language,
    published: dateTimeAttribute(document.published),
    modified: document.updated && dateTimeAttribute(document.updated),
    authors: particular.authors,
    section: words.kinds[document.kind],
    words: document.text.length,
    publisher: { name: site.publisher.name, url: site.publisher.url ?? site.url },
    licence: site.licence?.url,
    about: providersOf(voice.record, document).map((provider) => ({
      name: provider.name,
      url: absolute(voice, entryAddress(site, provider, language)),
    })),
    citations: document.sources.map(({ title, url }) => ({ name: title, url })),
    corrections: document.corrections.map(({ at, words: said }) => ({
      at: dateTimeAttribute(at),
      words: said,
    })),
    ...particular.structured,
  });
  const above = particular.above ?? {
    name: words.site[SECTIONS[document.kind]],
    path: sectionAddress(site, language, SECTIONS[document.kind]),
  };
  const trail = wayFromHome(voice, [
    { name: above.name, address: absolute(voice, above.path) },
    { name: document.title, address },
  ]);
  return [article, trail];
}
