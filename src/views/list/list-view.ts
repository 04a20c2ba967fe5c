/**
 * The lists: letters, testimonials, incidents, providers, by fifties. Documents of all languages stand in the list of each, every
 * document once, in the reader's language where it exists.
 */
import { feedsFor } from '../../feeds/links.ts';
import { isoDay } from '../../domain/partial-date.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { readersVersions } from '../../library/relations.ts';
import type { Document, PublicRecord } from '../../library/record.ts';
import type { Thing } from '../../seo/article.ts';
import { narrowingOf } from '../browse/narrowing.ts';
import type { Page } from '../page.ts';
import { absolute, voiceOf, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';
import { listed } from './listed.ts';
import { listCard } from './list-card.ts';
import type { ListModel, Pager } from './list-model.ts';
import { listedProvider } from './providers.ts';

const PAGE = 50;
const SECTIONS = ['letters', 'testimonials', 'incidents', 'providers'] as const;
type ListSection = (typeof SECTIONS)[number];

const KIND_OF = { letters: 'letter', testimonials: 'testimonial', incidents: 'incident' } as const;

export function listPages(record: PublicRecord, language: string): Page<'list', ListModel>[] {
  const voice = voiceOf(record, language);
  return SECTIONS.flatMap((section) => {
    const documents: Document[] =
      section === 'providers' ? [] : readersVersions<Document>(record, record[section], language);
    const count = Math.max(1, Math.ceil((documents.length || record.providers.length) / PAGE));
    const pages = section === 'providers' || documents.length > 0 ? count : 1;
    const narrowing = section === 'providers' ? undefined : narrowingOf(voice, section);
    return Array.from({ length: pages }, (_, index) => {
      const page = listPage(voice, section, documents, index + 1, pages);
      return { ...page, model: { ...page.model, narrowing } };
    });
  });
}

function listPage(
  voice: Voice,
  section: ListSection,
  documents: readonly Document[],
  number: number,
  pages: number,
): Page<'list', ListModel> {
  const { record, site, words, language } = voice;
  const own = words.views.list;
  const cut = <T>(list: readonly T[]) => list.slice((number - 1) * PAGE, number * PAGE);
  const shown = cut(documents);
  const providers = section === 'providers' ? cut(record.providers) : [];
  const path = sectionAddress(site, language, section, number);
  const title = pages > 1 && number > 1 ? `${own[section]}, ${words.site.page(number, pages)}` : own[section];
  const updated = lastDay(voice, documents);
  return {
    view: 'list',
    path,
    language,
    title,
    description: own.description[section] + (number > 1 ? ` (${words.site.page(number, pages)})` : ''),
    alternates:
      number === 1
        ? site.languages.map((other) => ({ language: other, path: sectionAddress(site, other, section) }))
        : [],
    feeds: section === 'providers' ? [] : feedsFor(record, language, { kind: KIND_OF[section] }),
    card: listCard(voice, section),
    ...(updated && { updated }),
    structured: structuredList(voice, title, path, [
      ...shown.map((one) => ({ name: one.title, path: entryAddress(site, one) })),
      ...providers.map((one) => ({ name: one.name, path: entryAddress(site, one, language) })),
    ]),
    model: {
      title: own[section],
      head: headOf(voice, section),
      documents: shown.map((document) => listed(voice, document)),
      providers: providers.map((provider) => listedProvider(voice, provider)),
      empty: own.empty,
      pager: pages > 1 ? pagerOf(voice, section, number, pages) : undefined,
    },
  };
}

function headOf({ record, site, words, language }: Voice, section: ListSection): ListModel['head'] {
  const own = words.views.list;
  if (section === 'providers') return [{ words: own.orderProviders }];
  if (section !== 'testimonials') return [{ words: own.order }];
  const page = record.pages.find((one) => one.role === 'how-we-publish' && one.language === language);
  return [
    { words: own.orderTestimonials },
    {
      words: own.checked,
      link: page && { words: own.howWePublish, href: entryAddress(site, page) },
    },
  ];
}

function pagerOf(
  { site, words, language }: Voice,
  section: ListSection,
  number: number,
  pages: number,
): Pager {
  const to = (page: number) => sectionAddress(site, language, section, page);
  return {
    label: words.views.list.pages,
    place: words.site.page(number, pages),
    previous: number > 1 ? { words: words.site.previous, href: to(number - 1) } : undefined,
    next: number < pages ? { words: words.site.next, href: to(number + 1) } : undefined,
  };
}

function structuredList(
  voice: Voice,
  title: string,
  path: string,
  entries: { name: string; path: string }[],
): Thing[] {
  const { language } = voice;
  const address = absolute(voice, path);
  const list = entries.map((one, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: one.name,
    url: absolute(voice, one.path),
  }));
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      '@id': address,
      url: address,
      name: title,
      inLanguage: language,
      mainEntity: { '@type': 'ItemList', numberOfItems: list.length, itemListElement: list },
    },
    wayFromHome(voice, [{ name: title, address }]),
  ];
}

export function lastDay(voice: Voice, documents: readonly Document[]): string | undefined {
  return documents
    .flatMap(({ published, updated }) => [published, updated])
    .flatMap((date) => (date ? (isoDay(date, voice.site.zone) ?? []) : []))
    .sort()
    .at(-1);
}
