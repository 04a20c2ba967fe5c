/** Words of the pages of letters, testimonials and replies. Spaces before ; ! ? and inside « » are thin and do not break (U+202F). */

const documents = {
  anonymous: 'Anonyme',
  pseudonym: 'pseudonyme',
  to: 'À',
  from: 'De',
  and: 'et',
  sources: 'Sources',
  sourcesOfLetter: 'Sources de la lettre',
  archive: 'copie archivée',
  corrections: 'Corrections',
  about: 'À propos de ce texte',
  provider: 'Prestataire',
  providers: 'Prestataires',
  services: 'Services',
  incident: 'Incident',
  issues: 'Sujets',
  published: 'Publié ici',
  updated: 'Modifié',
  language: 'Langue',
  reference: 'Référence',
  address: 'Adresse permanente',
  licence: 'Licence',
  breadcrumb: 'Vous êtes ici',
  translationStale: 'L’original a changé depuis cette traduction.',
  translatedFrom: (language: string) => `Traduction. Texte d’origine en ${language} :`,
  alsoIn: (language: string) => `Ce texte existe aussi en ${language} :`,
  answerTitle: 'Répondre',
  answerWords:
    'Toute personne ou entreprise nommée ici peut répondre. Sa réponse est publiée gratuitement sur cette page.',
  answerLink: 'Écrire pour répondre',
  answerProcedure: 'Comment répondre',
  answerSubject: (title: string) => `Réponse à « ${title} »`,
  report: 'Signaler ce texte',
  reportSubject: (title: string) => `Signalement : ${title}`,
  /** The four elements of a notice: regulation (EU) 2022/2065, art. 16. */
  reportBody: (address: string) =>
    [
      `1. Adresse exacte du contenu : ${address}`,
      '2. Pourquoi je le crois illicite (passage, raison) : ',
      '3. Mon nom et mon adresse électronique : ',
      '4. Je déclare de bonne foi que ces informations sont exactes et complètes.',
    ].join('\r\n\r\n'),
};

const reply = {
  replies: (count: number): string => (count > 1 ? 'Réponses' : 'Réponse'),
  replyOf: (name: string) => `Réponse de ${name}`,
  received: 'Reçue',
  basis: 'À titre de',
  position: 'Position',
  reasons: 'Raisons données',
  passages: (count: number): string => (count > 1 ? 'Passages contestés' : 'Passage contesté'),
  showPassage: 'voir dans le texte',
  verified: 'Origine vérifiée',
  revisions: 'Révisions',
  own: 'Adresse de cette réponse',
  answers: 'Cette réponse porte sur :',
  contested: (count: number): string =>
    count > 1 ? `${count} passages de ce texte sont contestés.` : 'Un passage de ce texte est contesté.',
  readReply: 'Lire la réponse',
  answered: (name: string) => (name ? `${name} a répondu.` : 'Une réponse est publiée sur cette page.'),
  letterheadObject: 'En réponse à',
  postmark: { above: 'Réponse', below: 'reçue' },
  summary: (name: string, title: string) => `${name || 'Le prestataire'} répond à « ${title} ».`,
};

const letter = {
  object: 'Objet',
  dateline: (place: string | undefined, date: string, isDay: boolean) =>
    place
      ? `${place}, ${isDay ? 'le ' : ''}${date}`
      : isDay
        ? `Le ${date}`
        : date.charAt(0).toUpperCase() + date.slice(1),
  enclosures: 'P.J.',
  enclosuresMeaning: 'Pièces jointes',
  demands: (count: number): string => (count > 1 ? 'Demandes' : 'Demande'),
  outcome: 'Issue',
  outcomeSaid: 'Selon l’auteur de la lettre :',
  asOf: 'au',
  sent: (date: string) => `Envoyée : ${date}.`,
  silent: (days: string) => `Sans réponse depuis ${days}`,
  silentUncounted: (date: string) => `Sans réponse connue au ${date}`,
  uncounted: 'La date d’envoi n’est pas connue : les jours ne sont pas comptés.',
  answeredAfter: (days: string) => `A reçu une réponse après ${days}`,
  answered: 'A reçu une réponse',
  declinedAfter: (days: string) => `Refus de répondre après ${days}`,
  declined: 'Refus de répondre',
  notSent: 'Pas encore envoyée',
  workingDays: 'jours ouvrés',
  paused: (reasons: string) => `Jours non comptés : ${reasons}.`,
  supporters: 'Témoignages à l’appui',
  elsewhere: {
    full: 'Paru d’abord ailleurs ; repris ici en entier.',
    excerpt: 'Paru d’abord ailleurs ; extraits seulement.',
    summary: 'Paru ailleurs. Ce qui suit est un résumé dans nos mots ; seul l’original fait foi.',
  },
  original: 'Lire l’original',
  postmark: {
    after: (days: string) => `après ${days}`,
    silent: 'Sans réponse',
    days: (count: number): string => (count > 1 ? 'jours' : 'jour'),
    answered: 'Répondu',
    declined: 'Refus',
    open: 'Lettre ouverte',
    undated: ['sans', 'date'],
  },
  description: (from: string, to: string) => `Lettre ouverte${from ? ` de ${from}` : ''} à ${to}.`,
};

const testimonial = {
  experience: 'Expérience',
  experienced: 'Faits vécus',
  verified: 'Vérification',
  service: 'Service',
  supports: 'À l’appui de la lettre',
  description: (from: string, provider: string) => `Témoignage${from ? ` de ${from}` : ''} sur ${provider}.`,
  postmark: 'Témoignage',
};

export const publicationFr = { documents, letter, reply, testimonial };
