/** Providers as lists show them: the name, how much is on record, how much of it waits. */
import { entryAddress } from '../../library/addresses.ts';
import { documentsAbout, readersVersions } from '../../library/relations.ts';
import type { Document, Provider } from '../../library/record.ts';
import { placeOf } from '../browse/places.ts';
import type { Narrowed } from '../browse/questions.ts';
import { countsByKind } from '../provider/counts.ts';
import { waitingOf } from '../provider/waiting.ts';
import type { Voice } from '../publication/voice.ts';
import type { ListedProvider } from './list-model.ts';

export function listedProvider(voice: Voice, provider: Provider): ListedProvider {
  const { record, site, words, language } = voice;
  const documents = readersVersions(record, documentsAbout(record, provider), language);
  const letters = documents.filter((one) => one.kind === 'letter');
  const incidents = documents.filter((one) => one.kind === 'incident');
  const waiting = waitingOf(voice, letters, incidents).length;
  const names = [...provider.formerNames.map(({ name }) => name), ...provider.aliases];
  return {
    name: provider.name,
    href: entryAddress(site, provider, language),
    aliases: names.length > 0 ? names.join(', ') : undefined,
    counts: countsOf(voice, provider, documents),
    waiting: waiting > 0 ? words.views.list.count.waiting(waiting) : undefined,
    example: provider.example ? words.site.example : undefined,
  };
}

const LIST_OF: Partial<Record<Document['kind'], Narrowed>> = {
  letter: 'letters',
  testimonial: 'testimonials',
  incident: 'incidents',
};

/** Each count leads to what it counts, where that is a page. */
function countsOf(
  voice: Voice,
  { id: provider }: Provider,
  documents: readonly Document[],
): ListedProvider['counts'] {
  const counts = countsByKind(voice, documents).map(({ kind, words }) => {
    const list = LIST_OF[kind];
    return { words, href: list && placeOf(voice, list, { provider }) };
  });
  return counts.length > 0 ? counts : [{ words: voice.words.views.provider.nothing }];
}
