/** The page of a provider, in every language of the site: what waits first, then what was answered, then everything in its order. */
import { isoDay } from '../../domain/partial-date.ts';
import { dataPath } from '../../data/places.ts';
import { feedsFor } from '../../feeds/links.ts';
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import { documentsAbout, readersVersions } from '../../library/relations.ts';
import type { Document, Provider, PublicRecord } from '../../library/record.ts';
import type { Page, SearchRecord } from '../page.ts';
import { namesOfProvider } from '../publication/search-record.ts';
import { sourceEntries } from '../publication/sources.ts';
import { datedDay, foreign, raised, voiceOf, type Voice } from '../publication/voice.ts';
import { answeredEntries, promiseGroups } from './answered.ts';
import { countWords } from './counts.ts';
import { providerFacts } from './facts.ts';
import { blowsTo, dependantsOf, dependenciesOf, peopleOf } from './neighbours.ts';
import { overviewOf } from './overview.ts';
import type { ProviderModel } from './provider-model.ts';
import { providerCard, providerSharing } from './provider-sharing.ts';
import { providerStructured } from './provider-structured.ts';
import { strandFilter } from './strand-filter.ts';
import { testimonialGroups } from './testimonial-groups.ts';
import { timelineOf } from './timeline.ts';
import { waitingOf, type Waiting } from './waiting.ts';

export function providerPages(record: PublicRecord, language: string): Page<'provider', ProviderModel>[] {
  const voice = voiceOf(record, language);
  return record.providers.map((provider) => providerPage(voice, provider));
}

function providerPage(voice: Voice, provider: Provider): Page<'provider', ProviderModel> {
  const { record, site, words, language } = voice;
  const own = words.views.provider;
  const documents = readersVersions(record, documentsAbout(record, provider), language);
  const letters = documents.filter((one) => one.kind === 'letter');
  const incidents = documents.filter((one) => one.kind === 'incident');
  const waiting = waitingOf(voice, letters, incidents);
  const counts = countWords(voice, documents).join(', ') || own.nothing;
  const description = own.description(provider.name, counts);
  const updated = lastChange(voice, provider, documents);
  return {
    view: 'provider',
    path: entryAddress(site, provider, language),
    language,
    title: provider.name,
    description,
    alternates: site.languages.map((other) => ({
      language: other,
      path: entryAddress(site, provider, other),
    })),
    feeds: feedsFor(record, language, { provider: provider.id }),
    data: dataPath(site, provider),
    card: providerCard(voice, provider, counts, waiting),
    ...(updated && { updated }),
    structured: providerStructured(voice, provider, documents, description),
    search: searchOf(voice, provider, counts),
    model: {
      ...modelOf(voice, provider, documents, waiting),
      sharing: providerSharing(voice, provider, counts, waiting),
    },
  };
}

function modelOf(
  voice: Voice,
  provider: Provider,
  documents: readonly Document[],
  waiting: Waiting[],
): Omit<ProviderModel, 'sharing'> {
  const { words } = voice;
  const own = words.views.provider;
  const lang = foreign(voice, provider.language);
  const incidents = documents.filter((one) => one.kind === 'incident');
  const testimonials = documents.filter((one) => one.kind === 'testimonial');
  const timeline = timelineOf(voice, documents);
  const neighbours = [
    { title: own.dependsOn, entries: dependenciesOf(voice, provider) },
    { title: own.dependants, entries: dependantsOf(voice, provider) },
    { title: own.affectedBy, entries: blowsTo(voice, provider) },
  ];
  return {
    kind: words.kinds.provider,
    name: provider.name,
    summary: provider.summary ? { words: provider.summary, lang } : undefined,
    example: provider.example ? { label: words.site.example, words: words.site.exampleMeaning } : undefined,
    waiting: {
      title: own.waiting,
      none: own.waitingNone,
      asOf: words.views.home.waitingMeaning(datedDay(voice, voice.record.today).words),
      entries: waiting,
      all: {
        words: words.views.home.waitingAll,
        href: sectionAddress(voice.site, voice.language, 'waiting'),
      },
    },
    answered: {
      title: own.answered,
      meaning: own.answeredMeaning,
      entries: answeredEntries(voice, documents),
    },
    promises: { title: own.promises, entries: promiseGroups(voice, incidents) },
    overview: overviewOf(voice, documents),
    timeline: { title: own.timeline, entries: timeline, filter: strandFilter(voice, timeline) },
    testimonials: {
      title: own.testimonials,
      meaning: own.testimonialsMeaning,
      entries: testimonialGroups(voice, testimonials),
    },
    facts: { title: own.facts, entries: providerFacts(voice, provider) },
    people: { title: own.people, entries: peopleOf(voice, provider) },
    neighbours: neighbours.filter(({ entries }) => entries.length > 0),
    about: provider.text.page.trim() ? { title: own.about, html: provider.text.page, lang } : undefined,
    sources: {
      title: own.sources,
      entries: sourceEntries(voice, provider),
      archive: words.views.documents.archive,
    },
  };
}

function searchOf(voice: Voice, provider: Provider, counts: string): SearchRecord {
  // Its name is the title already.
  const [, ...names] = namesOfProvider(provider);
  const people = new Set(provider.people.map(({ name }) => name));
  return {
    title: provider.name,
    kind: voice.words.kinds.provider,
    state: raised(counts, voice.language),
    sections: [
      { words: [...names, ...people, provider.summary ?? ''].filter(Boolean).join('. ') },
      ...provider.text.sections,
    ],
    filters: { provider: [provider.name], kind: [voice.words.kinds.provider] },
    sort: {},
    // Somebody who types a provider's name wants its page before any of the documents that name it.
    weight: 5,
  };
}

function lastChange(voice: Voice, provider: Provider, documents: readonly Document[]): string | undefined {
  const dates = [provider.updated, ...documents.flatMap(({ published, updated }) => [published, updated])];
  return dates
    .flatMap((date) => (date ? (isoDay(date, voice.site.zone) ?? []) : []))
    .sort()
    .at(-1);
}
