/** Words of feeds: titles, the few words around a text, the notices of what happened to a document since. */

export const feedsFr = {
  /** Between label and value; both may be HTML. */
  fact: (label: string, value: string) => `${label}\u00A0: ${value}`,
  noted: (said: string, note: string) => `${said} (${note})`,
  sentence: (words: string) => `${words}.`,
  /** A name made of digits, where software would take it for a number. */
  quoted: (name: string) => `«\u202F${name}\u202F»`,
  example: (title: string) => `[Exemple] ${title}`,
  written: 'Date',
  place: 'Lieu',
  state: 'État',
  noReply: 'sans réponse publiée ici',

  titles: {
    everything: (site: string) => site,
    about: (site: string, what: string) => `${site} · ${what}`,
    letter: (title: string) => `Suites : ${title}`,
    format: (title: string, format: string) => `${title} (${format})`,
  },
  names: {
    everything: 'Tout ce qui paraît',
    letter: 'Lettres ouvertes',
    testimonial: 'Témoignages',
    incident: 'Incidents',
    reply: 'Réponses des prestataires',
    correction: 'Corrections',
  },
  descriptions: {
    everything: 'Lettres, témoignages, incidents, réponses et corrections, dans toutes les langues du site.',
    everythingReadable: 'Lettres, témoignages, incidents, réponses et corrections, en français.',
    provider: (name: string) => `Tout ce qui paraît sur ${name}, ses réponses comprises.`,
    letter: 'Les lettres ouvertes, en texte intégral, et leurs suites.',
    testimonial: 'Les témoignages, en texte intégral, et leurs corrections.',
    incident: 'Les incidents et leurs chronologies, et leurs corrections.',
    reply: 'Ce que les prestataires répondent, en texte intégral.',
    correction: 'Ce qui a été corrigé dans les textes publiés, et comment.',
    follow: 'Une seule lettre : son texte, les réponses qu’elle reçoit, ses corrections et son issue.',
  },

  notices: {
    correction: (title: string) => `Correction : ${title}`,
    outcome: (state: string, title: string) => `Issue, ${state} : ${title}`,
    refusal: (title: string) => `Refus de répondre : ${title}`,
    corrected: 'Ce qui a été corrigé',
    standing: 'Où en est la lettre',
    asItStands: 'Le texte, tel qu’il est aujourd’hui, suit.',
    of: 'Document',
  },

  /** Shown above a feed that is opened in a browser. */
  sheet: (address: string) =>
    `Ceci est un flux : des textes rangés pour être suivis par un lecteur. Copiez son adresse dans le vôtre. Mode d’emploi : ${address}`,
};
export type FeedsWords = typeof feedsFr;

export const feedsEn: FeedsWords = {
  fact: (label, value) => `${label}: ${value}`,
  noted: (said, note) => `${said} (${note})`,
  sentence: (words) => `${words}.`,
  quoted: (name) => `‘${name}’`,
  example: (title) => `[Example] ${title}`,
  written: 'Date',
  place: 'Place',
  state: 'State',
  noReply: 'no reply published here',

  titles: {
    everything: (site) => site,
    about: (site, what) => `${site} · ${what}`,
    letter: (title) => `What follows: ${title}`,
    format: (title, format) => `${title} (${format})`,
  },
  names: {
    everything: 'Everything published',
    letter: 'Open letters',
    testimonial: 'Testimonials',
    incident: 'Incidents',
    reply: 'Providers’ replies',
    correction: 'Corrections',
  },
  descriptions: {
    everything: 'Letters, testimonials, incidents, replies and corrections, in all languages of the site.',
    everythingReadable: 'Letters, testimonials, incidents, replies and corrections, in English.',
    provider: (name) => `Everything published about ${name}, its replies included.`,
    letter: 'Open letters in full, and what became of them.',
    testimonial: 'Testimonials in full, and their corrections.',
    incident: 'Incidents with their timelines, and their corrections.',
    reply: 'What providers reply, in full.',
    correction: 'What was corrected in published texts, and how.',
    follow: 'One letter only: its text, the replies it receives, its corrections and its outcome.',
  },

  notices: {
    correction: (title) => `Correction: ${title}`,
    outcome: (state, title) => `Outcome, ${state}: ${title}`,
    refusal: (title) => `Declined to answer: ${title}`,
    corrected: 'What was corrected',
    standing: 'Where the letter stands',
    asItStands: 'The text as it stands today follows.',
    of: 'Document',
  },

  sheet: (address) =>
    `This is a feed: texts set out for a reader to follow. Copy its address into yours. How to: ${address}`,
};
