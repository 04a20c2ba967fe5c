/** Who speaks for a provider, on whom it hangs, who hangs on it, whose failures hit it. */
import { say } from '../../domain/language.ts';
import { dateLabel, dateRangeLabel } from '../../i18n/dates.ts';
import { entryAddress } from '../../library/addresses.ts';
import { providerOf, readersVersions } from '../../library/relations.ts';
import type { Provider } from '../../library/record.ts';
import { sourceMarks, type SourceMark } from '../publication/sources.ts';
import { foreign, type Voice } from '../publication/voice.ts';
import type { Neighbour, Person } from './provider-model.ts';

export function peopleOf(voice: Voice, provider: Provider): Person[] {
  return provider.people.map((person) => {
    const office = say(person.office, voice.language, provider.language);
    return {
      name: person.name,
      office: office.words,
      lang: foreign(voice, office.language),
      period: officeTime(voice, person),
      sources: sourceMarks(provider, person.sources),
    };
  });
}

function officeTime(voice: Voice, { from, to }: Provider['people'][number]): string | undefined {
  const { words, language, site } = voice;
  if (from) return dateRangeLabel(from, to, words.dates, language, 'long', site.zone);
  return to && words.views.provider.officeUntil(dateLabel(to, words.dates, language, 'long', site.zone));
}

export function dependenciesOf(voice: Voice, provider: Provider): Neighbour[] {
  return provider.dependsOn.map((one) => {
    const said = one.words ? say(one.words, voice.language, provider.language) : undefined;
    return {
      ...named(voice, one.provider, one.name),
      words: said?.words,
      wordsLang: said && foreign(voice, said.language),
      sources: sourceMarks(provider, one.sources),
    };
  });
}

/** Who says that it depends on this one, for what, and by which sources: they stand on the other's page. */
export function dependantsOf(voice: Voice, provider: Provider): Neighbour[] {
  return voice.record.providers.flatMap((other) =>
    dependenciesOf(voice, other).flatMap((one, index) => {
      if (other.dependsOn[index]?.provider !== provider.id) return [];
      const there = named(voice, other.id, undefined);
      return {
        ...one,
        ...there,
        sources: one.sources.map((mark) => ({ ...mark, href: there.href + mark.href })),
      };
    }),
  );
}

/** Incidents of others that name it among those who were hit. */
export function blowsTo(voice: Voice, provider: Provider): Neighbour[] {
  return readersVersions(voice.record, voice.record.incidents, voice.language).flatMap((incident) => {
    const blow = incident.affected.find((one) => one.provider === provider.id);
    if (!blow || incident.provider === provider.id) return [];
    const href = entryAddress(voice.site, incident);
    const lang = foreign(voice, incident.language);
    const sources: SourceMark[] = sourceMarks(incident, blow.sources);
    return [
      {
        name: incident.title,
        href,
        lang,
        words: blow.words,
        wordsLang: lang,
        sources: sources.map((mark) => ({ ...mark, href: href + mark.href })),
      },
    ];
  });
}

function named(
  voice: Voice,
  id: string | undefined,
  name: string | undefined,
): Pick<Neighbour, 'name' | 'href'> {
  const provider = id === undefined ? undefined : providerOf(voice.record, id);
  return provider
    ? { name: provider.name, href: entryAddress(voice.site, provider, voice.language) }
    : { name: name ?? id ?? '' };
}
