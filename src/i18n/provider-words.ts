/** Words of the page of a provider. */

export const providerFr = {
  facts: 'En bref',
  formerNames: 'Anciens noms',
  until: (date: string): string => `jusqu’en ${date}`,
  aliases: 'Aussi écrit',
  country: 'Pays',
  sector: 'Secteur',
  parent: 'Groupe',
  website: 'Site',
  statusPage: 'Page d’état',
  services: 'Services',
  contact: 'Où lui écrire',
  people: 'Qui parle pour lui',
  officeUntil: (to: string): string => `jusqu’à ${to}`,

  waiting: 'Ce qui attend',
  waitingNone: 'Aucune lettre ni question n’attend de réponse.',
  question: 'Question',
  answered: 'Ce qui a reçu une réponse',
  answeredMeaning: 'Des nombres, pas une note : ce site ne classe personne.',
  answeredLetters: (answered: number, all: number): string => `Lettres : a répondu à ${answered} sur ${all}.`,
  answeredTestimonials: (answered: number, all: number): string =>
    `Témoignages : a répondu à ${answered} sur ${all}.`,
  answeredQuestions: (answered: number, all: number): string =>
    `Questions posées lors d’incidents : a répondu à ${answered} sur ${all}.`,
  postMortems: (published: number, all: number): string =>
    `Bilans publics : publiés pour ${published} incident${published > 1 ? 's' : ''} sur ${all}.`,
  praised: (count: number): string =>
    count === 1 ? 'Un éloge est rapporté.' : `${count} éloges sont rapportés.`,
  promises: 'Promesses',
  promiseGroup: (state: string, count: number): string => `${state} (${count})`,

  timeline: 'Chronologie',
  overview: 'Vue d’ensemble',
  overviewMeaning: 'Une ligne par genre de document. Les mêmes faits suivent en liste.',
  undated: 'Sans date',
  continued: 'suite',
  others: (count: number): string => (count === 1 ? 'L’autre entrée' : `Les ${count} autres entrées`),
  readIncident: 'Déroulé complet, sources et registre',
  lane: {
    incident: 'Incidents',
    letter: 'Lettres',
    testimonial: 'Témoignages',
    reply: 'Réponses',
    question: 'Questions',
  },

  dependsOn: 'De qui il dépend',
  dependants: 'Qui dépend de lui',
  affectedBy: 'Touché par les incidents d’autres',
  about: 'Présentation',
  sources: 'Sources',
  description: (name: string, counts: string): string =>
    `${name} : ${counts}. Ce qui attend une réponse, ce qui en a reçu une, et la chronologie.`,
  nothing: 'rien de publié à ce jour',
};
export type ProviderWords = typeof providerFr;

export const providerEn: ProviderWords = {
  facts: 'In short',
  formerNames: 'Former names',
  until: (date: string): string => `until ${date}`,
  aliases: 'Also written',
  country: 'Country',
  sector: 'Sector',
  parent: 'Group',
  website: 'Site',
  statusPage: 'Status page',
  services: 'Services',
  contact: 'Where to write',
  people: 'Who speaks for it',
  officeUntil: (to: string): string => `until ${to}`,

  waiting: 'What waits',
  waitingNone: 'No letter and no question is waiting for an answer.',
  question: 'Question',
  answered: 'What was answered',
  answeredMeaning: 'Numbers, not a score: this site ranks nobody.',
  answeredLetters: (answered: number, all: number): string => `Letters: replied to ${answered} of ${all}.`,
  answeredTestimonials: (answered: number, all: number): string =>
    `Testimonials: replied to ${answered} of ${all}.`,
  answeredQuestions: (answered: number, all: number): string =>
    `Questions asked during incidents: answered ${answered} of ${all}.`,
  postMortems: (published: number, all: number): string =>
    `Post-mortems: published for ${published} incident${published === 1 ? '' : 's'} of ${all}.`,
  praised: (count: number): string =>
    count === 1 ? 'One word of praise is reported.' : `${count} words of praise are reported.`,
  promises: 'Promises',
  promiseGroup: (state: string, count: number): string => `${state} (${count})`,

  timeline: 'Timeline',
  overview: 'Overview',
  overviewMeaning: 'One line for each kind of document. The same facts follow as a list.',
  undated: 'Undated',
  continued: 'continued',
  others: (count: number): string => (count === 1 ? 'The other entry' : `The other ${count} entries`),
  readIncident: 'Whole course of events, sources and ledger',
  lane: {
    incident: 'Incidents',
    letter: 'Letters',
    testimonial: 'Testimonials',
    reply: 'Replies',
    question: 'Questions',
  },

  dependsOn: 'On whom it depends',
  dependants: 'Who depends on it',
  affectedBy: 'Hit by the incidents of others',
  about: 'About',
  sources: 'Sources',
  description: (name: string, counts: string): string =>
    `${name}: ${counts}. What waits for an answer, what was answered, and the timeline.`,
  nothing: 'nothing published so far',
};
