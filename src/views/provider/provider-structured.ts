/** A provider for machines (schema.org): a page that collects what is said about an organisation, and the organisation. */
import { entryAddress, sectionAddress } from '../../library/addresses.ts';
import type { Document, Provider } from '../../library/record.ts';
import type { Thing } from '../../seo/article.ts';
import { absolute, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export function providerStructured(
  voice: Voice,
  provider: Provider,
  documents: readonly Document[],
  description: string,
): Thing[] {
  const { site, language, words } = voice;
  const address = absolute(voice, entryAddress(site, provider, language));
  const names = [...provider.aliases, ...provider.formerNames.map(({ name }) => name)];
  const page: Thing = {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: provider.name,
    description,
    inLanguage: language,
    mainEntity: {
      '@type': 'Organization',
      '@id': `${address}#organization`,
      name: provider.name,
      ...(names.length > 0 && { alternateName: names }),
      ...(provider.website && { url: provider.website }),
      ...(provider.parent && { parentOrganization: { '@type': 'Organization', name: provider.parent } }),
    },
    ...(documents.length > 0 && {
      hasPart: documents.map((document) => ({
        '@type': 'CreativeWork',
        name: document.title,
        url: absolute(voice, entryAddress(site, document)),
        inLanguage: document.language,
      })),
    }),
  };
  const trail = wayFromHome(voice, [
    { name: words.site.providers, address: absolute(voice, sectionAddress(site, language, 'providers')) },
    { name: provider.name, address },
  ]);
  return [page, trail];
}
