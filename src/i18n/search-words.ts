/** Words of the search page. `reader` goes to the browser with the page: sentences and forms only, `{n}` and `{words}` are filled there. */

export const searchFr = {
  result: { one: '{n} résultat', other: '{n} résultats' },
  forWords: '{count} pour «\u202f{words}\u202f»',
  none: 'Aucun résultat pour «\u202f{words}\u202f».',
  noneFiltered: 'Aucun résultat avec ces filtres.',
  noneHint: 'Essayez un mot plus court, un synonyme, ou retirez un filtre.',
  loading: 'Recherche en cours…',
  failed:
    'La recherche n’a pas pu être chargée. Vérifiez la connexion, puis réessayez\u202f; les listes ci-dessous restent ouvertes.',
  more: 'Afficher la suite',
  places: 'Passages de ce texte',
  provider: 'Prestataire',
  aliases: 'aussi connu sous\u00a0: {names}',
  about: 'Tout ce qui concerne {name} ({n})',
  also: 'Aussi en {language} ({n})',
  chosen: { one: '{n} filtre choisi', other: '{n} filtres choisis' },
};
export type SearchWords = typeof searchFr;

export const searchEn: SearchWords = {
  result: { one: '{n} result', other: '{n} results' },
  forWords: '{count} for “{words}”',
  none: 'No result for “{words}”.',
  noneFiltered: 'No result with these filters.',
  noneHint: 'Try a shorter word, another word, or remove a filter.',
  loading: 'Searching…',
  failed: 'Search could not be loaded. Check the connection, then try again; the lists below remain open.',
  more: 'Show more',
  places: 'Passages of this text',
  provider: 'Provider',
  aliases: 'also known as: {names}',
  about: 'All about {name} ({n})',
  also: 'Also in {language} ({n})',
  chosen: { one: '{n} filter chosen', other: '{n} filters chosen' },
};

export const searchPageFr = {
  title: 'Recherche',
  description: 'Chercher un prestataire, un mot, un sujet dans tous les documents publiés.',
  label: 'Chercher',
  hint: 'Un prestataire, un mot d’une lettre, un sujet. Les accents ne comptent pas.',
  submit: 'Chercher',
  narrow: 'Affiner',
  clear: 'Retirer les filtres',
  sort: 'Ordre',
  sorts: { relevance: 'pertinence', date: 'plus récent d’abord', waiting: 'plus longue attente d’abord' },
  facets: {
    provider: 'Prestataire',
    kind: 'Nature du document',
    state: 'État',
    issue: 'Sujet',
    service: 'Service',
    year: 'Année',
    language: 'Langue',
  },
  results: 'Résultats',
  noScript: 'La recherche a besoin de JavaScript. Tout ce qu’elle trouve est aussi dans ces listes.',
  lists: 'Parcourir les listes',
};
export type SearchPageWords = typeof searchPageFr;

export const searchPageEn: SearchPageWords = {
  title: 'Search',
  description: 'Find a provider, a word or a subject in everything that is published.',
  label: 'Search for',
  hint: 'A provider, a word of a letter, a subject. Accents do not matter.',
  submit: 'Search',
  narrow: 'Narrow down',
  clear: 'Remove the filters',
  sort: 'Order',
  sorts: { relevance: 'relevance', date: 'newest first', waiting: 'longest wait first' },
  facets: {
    provider: 'Provider',
    kind: 'Kind of document',
    state: 'State',
    issue: 'Issue',
    service: 'Service',
    year: 'Year',
    language: 'Language',
  },
  results: 'Results',
  noScript: 'Search needs JavaScript. Everything it finds also stands in these lists.',
  lists: 'Browse the lists',
};
