/** The home page: what waits longest, what is new, of whom one speaks, where to search. No picture, no slogan. */
import { say } from '../../domain/language.ts';
import { homeAddress, sectionAddress } from '../../library/addresses.ts';
import { documentsOf, readersVersions } from '../../library/relations.ts';
import type { Document, PublicRecord } from '../../library/record.ts';
import { lastDay } from '../list/list-view.ts';
import type { ListedProvider } from '../list/list-model.ts';
import { listed, type Listed } from '../list/listed.ts';
import { listedProvider } from '../list/providers.ts';
import type { Page } from '../page.ts';
import { plainCard } from '../plain-card.ts';
import { waitingOf, type Waiting } from '../provider/waiting.ts';
import { absolute, datedDay, foreign, siteTitle, voiceOf, type Voice } from '../publication/voice.ts';

/** So many of each: the lists hold the rest. */
const WAITING = 6;
const NEW = 8;

interface Link {
  words: string;
  href: string;
}

export interface HomeModel {
  title: string;
  description: { words: string; lang?: string | undefined };
  search: { action: string; label: string; button: string };
  waiting: { title: string; meaning: string; none: string; entries: Waiting[]; all: Link };
  recent: { title: string; entries: Listed[]; all: Link[] };
  providers: { title: string; entries: ListedProvider[]; all: Link };
  follow: Link & { meaning: string };
}

export function homePages(record: PublicRecord, language: string): Page<'home', HomeModel>[] {
  const voice = voiceOf(record, language);
  const { site } = record;
  const path = homeAddress(site, language);
  const description = say(site.description, language, site.languages[0]!);
  const title = siteTitle(voice);
  const updated = lastDay(voice, documentsOf(record));
  return [
    {
      view: 'home',
      path,
      language,
      title,
      description: description.words,
      alternates: site.languages.map((other) => ({ language: other, path: homeAddress(site, other) })),
      feeds: [],
      card: plainCard({ language, site: title, title, summary: description.words }),
      ...(updated && { updated }),
      structured: structuredSite(voice, title, description.words, path),
      model: modelOf(voice),
    },
  ];
}

function modelOf(voice: Voice): HomeModel {
  const { record, site, words, language } = voice;
  const own = words.views.home;
  const description = say(site.description, language, site.languages[0]!);
  const to = (
    section: 'letters' | 'testimonials' | 'incidents' | 'providers' | 'search' | 'subscribe' | 'waiting',
  ) => sectionAddress(site, language, section);
  const once = <D extends Document>(documents: D[]) => readersVersions(record, documents, language);
  const recent = once(documentsOf(record)).slice(0, NEW);
  return {
    title: siteTitle(voice),
    description: { words: description.words, lang: foreign(voice, description.language) },
    search: { action: to('search'), label: own.searchLabel, button: own.searchButton },
    waiting: {
      title: own.waiting,
      meaning: own.waitingMeaning(datedDay(voice, record.today).words),
      none: own.waitingNone,
      entries: waitingOf(voice, once(record.letters), once(record.incidents)).slice(0, WAITING),
      all: { words: own.waitingAll, href: to('waiting') },
    },
    recent: {
      title: own.new,
      entries: recent.map((document) => listed(voice, document)),
      all: (['letters', 'testimonials', 'incidents'] as const)
        .filter((section) => record[section].length > 0)
        .map((section) => ({ words: words.views.list[section], href: to(section) })),
    },
    providers: {
      title: own.providers,
      entries: record.providers.map((provider) => listedProvider(voice, provider)),
      all: { words: words.views.list.providers, href: to('providers') },
    },
    follow: { words: own.follow, href: to('subscribe'), meaning: own.followWords },
  };
}

function structuredSite(voice: Voice, name: string, description: string, path: string) {
  const { site, language } = voice;
  const address = absolute(voice, path);
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      '@id': `${address}#site`,
      url: address,
      name,
      description,
      inLanguage: language,
      publisher: {
        '@type': 'Organization',
        name: site.publisher.name,
        url: site.publisher.url ?? site.url,
      },
    },
  ];
}
