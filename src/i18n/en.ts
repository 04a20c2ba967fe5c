/** English. */
import { datesEn } from './dates-words.ts';
import type { Words } from './fr.ts';
import { incidentEn } from './incident-words-en.ts';
import { correctionsEn, homeEn, listEn } from './list-words.ts';
import { providerEn } from './provider-words.ts';
import { feedsEn } from './feeds-words.ts';
import { publicationEn } from './publication-words-en.ts';
import { searchEn, searchPageEn } from './search-words.ts';
import { subscribeEn } from './subscribe-words.ts';
import { termsEn } from './terms-en.ts';
import { textEn } from './text-words.ts';

export const en: Words = {
  name: 'English',
  dates: datesEn,
  text: textEn,
  terms: termsEn,

  addresses: {
    letters: 'letters',
    testimonials: 'testimonials',
    incidents: 'incidents',
    replies: 'replies',
    providers: 'providers',
    search: 'search',
    subscribe: 'follow',
    corrections: 'corrections',
    feeds: 'feeds',
    page: 'page',
  },

  kinds: {
    letter: 'Open letter',
    testimonial: 'Testimonial',
    incident: 'Incident',
    reply: 'Reply',
    provider: 'Provider',
    page: 'Page',
  },

  site: {
    skip: 'Skip to the text',
    navigation: 'Main navigation',
    colophon: 'Footer',
    letters: 'Letters',
    testimonials: 'Testimonials',
    incidents: 'Incidents',
    providers: 'Providers',
    search: 'Search',
    subscribe: 'Follow',
    corrections: 'Corrections',
    languages: 'Languages',
    example: 'Example',
    exampleMeaning: 'Invented to show how the site works: people, company and facts are fictitious.',
    inLanguage: (language: string) => `in ${language}`,
    translatedFrom: 'Translated from',
    alsoIn: 'Also in',
    publishedOn: 'Published on',
    updatedOn: 'Changed on',
    notFound: 'Page not found',
    notFoundWords:
      'Nothing stands at this address. It may have been copied wrongly; search or the lists below will help.',
    moved: 'This page has moved',
    page: (number: number, of: number) => `page ${number} of ${of}`,
    previous: 'Previous page',
    next: 'Next page',
    licence: 'Licence',
    publishedBy: 'Published by',
    feed: 'Feed',
  },

  feeds: feedsEn,
  search: searchEn,
  social: {},
  views: {
    search: searchPageEn,
    ...publicationEn,
    subscribe: subscribeEn,
    home: homeEn,
    list: listEn,
    provider: providerEn,
    incident: incidentEn,
    corrections: correctionsEn,
  },
};
