/** French. This file is also the definition of the dictionary: every other language must have the same words. */
import type * as v from '../domain/vocabulary.ts';
import { datesFr } from './dates-words.ts';
import { incidentFr } from './incident-words-fr.ts';
import { correctionsFr, homeFr, listFr } from './list-words.ts';
import { providerFr } from './provider-words.ts';
import { feedsFr } from './feeds-words.ts';
import { publicationFr } from './publication-words-fr.ts';
import { searchFr, searchPageFr } from './search-words.ts';
import { subscribeFr } from './subscribe-words.ts';
import { termsFr } from './terms-fr.ts';
import { textFr } from './text-words.ts';

export const fr = {
  name: 'Français',
  dates: datesFr,
  text: textFr,
  terms: termsFr,

  /** The words of addresses: kebab-case ASCII, never changed once published. */
  addresses: {
    letters: 'lettres',
    testimonials: 'temoignages',
    incidents: 'incidents',
    replies: 'reponses',
    providers: 'prestataires',
    search: 'recherche',
    subscribe: 'suivre',
    corrections: 'corrections',
    feeds: 'flux',
    page: 'page',
  },

  kinds: {
    letter: 'Lettre ouverte',
    testimonial: 'Témoignage',
    incident: 'Incident',
    reply: 'Réponse',
    provider: 'Prestataire',
    page: 'Page',
  } satisfies Record<v.DocumentKind, string>,

  /** Of the whole site: head, foot, navigation. */
  site: {
    skip: 'Aller au texte',
    navigation: 'Navigation principale',
    colophon: 'Pied de page',
    letters: 'Lettres',
    testimonials: 'Témoignages',
    incidents: 'Incidents',
    providers: 'Prestataires',
    search: 'Recherche',
    subscribe: 'Suivre',
    corrections: 'Corrections',
    languages: 'Langues',
    example: 'Exemple',
    exampleMeaning:
      'Document inventé pour montrer le fonctionnement du site : personnes, entreprise et faits sont fictifs.',
    inLanguage: (language: string) => `en ${language}`,
    translatedFrom: 'Traduit de',
    alsoIn: 'Aussi en',
    publishedOn: 'Publié le',
    updatedOn: 'Modifié le',
    notFound: 'Page introuvable',
    notFoundWords:
      'Cette adresse ne mène à rien. Elle a peut-être été mal recopiée ; la recherche ou les listes ci-dessous aideront.',
    moved: 'Cette page a changé d’adresse',
    page: (number: number, of: number) => `page ${number} sur ${of}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    licence: 'Licence',
    publishedBy: 'Publié par',
    feed: 'Flux',
  },

  feeds: feedsFr,
  search: searchFr,
  social: {},
  views: {
    search: searchPageFr,
    ...publicationFr,
    subscribe: subscribeFr,
    home: homeFr,
    list: listFr,
    provider: providerFr,
    incident: incidentFr,
    corrections: correctionsFr,
  },
};
export type Words = typeof fr;
