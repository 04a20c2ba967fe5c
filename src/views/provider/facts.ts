/** What is known of a provider, as pairs. */
import { say } from '../../domain/language.ts';
import { dateLabel } from '../../i18n/dates.ts';
import type { Provider } from '../../library/record.ts';
import type { Fact } from '../publication/reply-part.ts';
import { foreign, type Voice } from '../publication/voice.ts';

export function providerFacts(voice: Voice, provider: Provider): Fact[] {
  const words = voice.words.views.provider;
  const { language } = voice;
  const sector = provider.sector ? say(provider.sector, language, provider.language) : undefined;
  const services = provider.services.map(({ name }) => say(name, language, provider.language));
  const own = foreign(voice, provider.language);
  const fact = (label: string, value: string | undefined, more: Partial<Fact> = {}): Fact[] =>
    value ? [{ label, words: value, ...more }] : [];
  const former = provider.formerNames.map(({ name, until }) =>
    until
      ? `${name}, ${words.until(dateLabel(until, voice.words.dates, language, 'long', voice.site.zone))}`
      : name,
  );
  const link = (address: string | undefined) => address && address.replace(/^https?:\/\/(www\.)?|\/$/g, '');
  return [
    ...fact(words.formerNames, former.join(' · ')),
    ...fact(words.aliases, provider.aliases.join(', ')),
    ...fact(words.sector, sector?.words, { lang: sector && foreign(voice, sector.language) }),
    ...fact(words.country, provider.country && countryName(language, provider.country)),
    ...fact(words.parent, provider.parent),
    ...services.map((service, index) => ({
      label: index === 0 ? words.services : '',
      words: service.words,
      lang: foreign(voice, service.language),
    })),
    ...fact(words.website, link(provider.website), { href: provider.website }),
    ...fact(words.statusPage, link(provider.statusPage), { href: provider.statusPage }),
    ...fact(words.contact, provider.contact, { lang: own }),
  ];
}

function countryName(language: string, country: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country) ?? country;
}
