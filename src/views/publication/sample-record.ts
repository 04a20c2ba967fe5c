/** A small invented record for the tests of the views: one letter with all its parts, a testimonial, a reply, a provider. */
import { letter } from '../../domain/letter.ts';
import { page } from '../../domain/page.ts';
import { provider } from '../../domain/provider.ts';
import { reply } from '../../domain/reply.ts';
import { site } from '../../domain/site.ts';
import { testimonial } from '../../domain/testimonial.ts';
import type { Letter, OwnerPage, Provider, PublicRecord, Reply, Testimonial } from '../../library/record.ts';

const text = (words: string) => ({
  page: `<p>${words}</p>`,
  feed: `<p>${words}</p>`,
  plain: words,
  sections: [{ words }],
  headings: [],
  claims: [],
  passages: [],
  exhibits: [],
  summary: words,
  length: words.split(' ').length,
});

const published = <Kind extends string>(kind: Kind, id: string, words: string, language = 'fr') => ({
  kind,
  id,
  uid: id,
  file: `content/${kind}s/${id}.mdx`,
  language,
  digest: id,
  text: text(words),
});

export function sampleLetter(
  fields: Record<string, unknown> = {},
  id = 'lettre-nuage',
  language = 'fr',
): Letter {
  const facts = letter.parse({
    title: 'Trois nuits sans serveur',
    published: '2026-02-01',
    from: [{ name: 'Ada Exemple', role: 'gérante', organisation: 'Librairie d’exemple' }],
    to: [{ name: 'Basile Fictif', role: 'président', provider: 'nuage' }],
    providers: ['nuage'],
    place: 'Lyon',
    written: '2026-01-03',
    sent: '2026-01-05',
    salutation: 'Monsieur,',
    closing: 'Je vous prie d’agréer mes salutations.',
    ...fields,
  });
  return { ...facts, ...published('letter', id, 'Nous avons attendu trois nuits.', language) };
}

export function sampleReply(fields: Record<string, unknown> = {}): Reply {
  const facts = reply.parse({
    title: 'Ce que nous avons fait ces trois nuits',
    to: 'letters/lettre-nuage',
    by: { name: 'Nuage d’exemple', kind: 'organisation', provider: 'nuage' },
    basis: 'right-of-reply',
    position: 'partial',
    received: '2026-03-01',
    published: '2026-03-02',
    passages: [{ quote: 'aucun technicien - aucun' }],
    sources: [{ id: 'journal', title: 'Journal des interventions' }],
    ...fields,
  });
  const words = published('reply', 'nuage-repond', 'Deux techniciens étaient sur place.');
  words.text.page = '<p id="q1">Deux techniciens<sup><a href="#source-journal">1</a></sup>.</p>';
  return { ...facts, ...words };
}

export function sampleTestimonial(fields: Record<string, unknown> = {}): Testimonial {
  const facts = testimonial.parse({
    title: 'Un ticket fermé sans un mot',
    published: '2026-02-10',
    author: { name: 'Colibri', kind: 'pseudonym' },
    provider: 'nuage',
    experienced: '2025-12',
    experience: 'negative',
    verified: { how: 'invoice' },
    letter: 'lettre-nuage',
    ...fields,
  });
  return { ...facts, ...published('testimonial', 'ticket-ferme', 'Mon ticket a été fermé.') };
}

export function sampleRecord(changes: Partial<PublicRecord> = {}): PublicRecord {
  const nuage: Provider = {
    ...provider.parse({ name: 'Nuage d’exemple' }),
    ...published('provider', 'nuage', 'Hébergeur inventé.'),
    title: 'Nuage d’exemple',
  };
  const rightOfReply: OwnerPage = {
    kind: 'page',
    id: 'droit-de-reponse',
    file: 'content/pages/droit-de-reponse.mdx',
    language: 'fr',
    digest: 'droit',
    ...page.parse({ title: 'Droit de réponse', role: 'right-of-reply' }),
  };
  return {
    site: site.parse({
      title: 'Cahiers d’essai',
      description: 'Un site d’essai.',
      url: 'https://cahiers.example',
      languages: ['fr', 'en'],
      publisher: { name: 'Les essayeurs', director: 'Ada Exemple' },
      host: { name: 'Un hôte', address: 'Une rue' },
      replies: { contact: 'reponses@cahiers.example' },
      since: 2026,
    }),
    today: '2026-05-04',
    letters: [sampleLetter()],
    testimonials: [sampleTestimonial()],
    incidents: [],
    replies: [],
    providers: [nuage],
    pages: [rightOfReply],
    unlisted: [],
    tombstones: [],
    decisions: [],
    signatures: [],
    ...changes,
  };
}
