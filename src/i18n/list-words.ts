/** Words of the lists, the home page and the page of corrections. */

export const listFr = {
  letters: 'Lettres ouvertes',
  testimonials: 'Témoignages',
  incidents: 'Incidents',
  providers: 'Prestataires',
  count: {
    letter: (count: number): string => (count > 1 ? `${count} lettres` : `${count} lettre`),
    testimonial: (count: number): string => (count > 1 ? `${count} témoignages` : `${count} témoignage`),
    incident: (count: number): string => (count > 1 ? `${count} incidents` : `${count} incident`),
    reply: (count: number): string => (count > 1 ? `${count} réponses` : `${count} réponse`),
    waiting: (count: number): string => `${count} sans réponse`,
  },
  order: 'La plus récemment publiée d’abord.',
  orderTestimonials: 'Les plus récemment publiés d’abord ; aucun autre critère, aucune mise en avant.',
  orderProviders: 'Par ordre alphabétique.',
  checked: 'Chaque témoignage dit s’il a été vérifié, et comment. Personne n’est payé pour témoigner.',
  howWePublish: 'Comment nous publions',
  empty: 'Rien n’est publié ici pour l’instant.',
  fromTo: (from: string, to: string): string => `de ${from} à ${to}`,
  experience: (experience: string): string => `Expérience ${experience}`,
  written: 'écrite',
  sent: 'envoyée',
  undated: 'sans date',
  published: 'publié ici',
  publishedFeminine: 'publiée ici',
  experienced: 'faits vécus',
  received: 'reçue',
  pages: 'Pages de la liste',
  description: {
    letters: 'Toutes les lettres ouvertes, avec leur destinataire, leur date et ce qu’elles sont devenues.',
    testimonials:
      'Tous les témoignages de clients, avec la date des faits, celle de la publication et la vérification faite.',
    incidents: 'Tous les incidents documentés, avec leur période et leur état.',
    providers: 'Tous les prestataires dont parlent les documents, avec ce qui attend une réponse.',
  },
};
export type ListWords = typeof listFr;

export const listEn: ListWords = {
  letters: 'Open letters',
  testimonials: 'Testimonials',
  incidents: 'Incidents',
  providers: 'Providers',
  count: {
    letter: (count: number): string => (count === 1 ? `${count} letter` : `${count} letters`),
    testimonial: (count: number): string => (count === 1 ? `${count} testimonial` : `${count} testimonials`),
    incident: (count: number): string => (count === 1 ? `${count} incident` : `${count} incidents`),
    reply: (count: number): string => (count === 1 ? `${count} reply` : `${count} replies`),
    waiting: (count: number): string => `${count} unanswered`,
  },
  order: 'Most recently published first.',
  orderTestimonials: 'Most recently published first; no other criterion, nothing is promoted.',
  orderProviders: 'In alphabetical order.',
  checked: 'Each testimonial says whether it was checked, and how. Nobody is paid to testify.',
  howWePublish: 'How we publish',
  empty: 'Nothing is published here yet.',
  fromTo: (from: string, to: string): string => `from ${from} to ${to}`,
  experience: (experience: string): string =>
    `${experience.charAt(0).toUpperCase()}${experience.slice(1)} experience`,
  written: 'written',
  sent: 'sent',
  undated: 'undated',
  published: 'published here',
  publishedFeminine: 'published here',
  experienced: 'it happened',
  received: 'received',
  pages: 'Pages of the list',
  description: {
    letters: 'All open letters, with their addressee, their date and what became of them.',
    testimonials:
      'All customers’ testimonials, with the date of the facts, that of publication and how each was checked.',
    incidents: 'All documented incidents, with their period and state.',
    providers: 'All providers that documents are about, with what waits for an answer.',
  },
};

export const homeFr = {
  waiting: 'Ce qui attend depuis le plus longtemps',
  waitingMeaning: (today: string): string => `Lettres et questions sans réponse, comptées au ${today}.`,
  waitingAll: 'Toutes les lettres',
  waitingNone: 'Aucune lettre, aucune question n’attend de réponse.',
  new: 'Ce qui est nouveau',
  providers: 'De qui parle-t-on',
  search: 'Chercher',
  searchLabel: 'Chercher une lettre, un incident, un prestataire',
  searchButton: 'Chercher',
  follow: 'Suivre sans compte ni courriel',
  followWords: 'Un flux par prestataire, par lettre, ou pour les seules réponses.',
};
export type HomeWords = typeof homeFr;

export const homeEn: HomeWords = {
  waiting: 'What has waited longest',
  waitingMeaning: (today: string): string =>
    `Letters and questions without an answer, counted as of ${today}.`,
  waitingAll: 'All letters',
  waitingNone: 'No letter and no question is waiting for an answer.',
  new: 'What is new',
  providers: 'Who is spoken of',
  search: 'Search',
  searchLabel: 'Search for a letter, an incident, a provider',
  searchButton: 'Search',
  follow: 'Follow without account or e-mail',
  followWords: 'A feed for each provider, each letter, or for replies only.',
};

export const correctionsFr = {
  title: 'Corrections',
  description: 'Toutes les corrections faites aux textes publiés, datées, la plus récente d’abord.',
  meaning:
    'Rien n’est changé en silence. Chaque correction est datée, et reste aussi au pied du texte corrigé.',
  none: 'Aucune correction à ce jour.',
  undated: 'Sans date',
};
export type CorrectionsWords = typeof correctionsFr;

export const correctionsEn: CorrectionsWords = {
  title: 'Corrections',
  description: 'All corrections made to published texts, dated, the most recent first.',
  meaning:
    'Nothing is changed in silence. Each correction is dated, and also stays at the foot of the corrected text.',
  none: 'No correction so far.',
  undated: 'Undated',
};
