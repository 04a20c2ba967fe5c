/** French. This file is also the definition of the dictionary: every other language must have the same words. */
import type * as v from '../domain/vocabulary.ts';
import type { DateWords } from './dates-words.ts';
import { ofName } from './elision.ts';
import type { TextWords } from './text-words.ts';

type Of<List extends readonly string[]> = Record<List[number], string>;

/** The terms of the record. */
const terms = {
  event: {
    context: 'Contexte',
    started: 'Début',
    detected: 'Constaté',
    acknowledged: 'Reconnu',
    update: 'Point de situation',
    mitigated: 'Effets contenus',
    'partial-recovery': 'Rétablissement partiel',
    relapse: 'Rechute',
    'work-around': 'Contournement',
    resolved: 'Rétabli',
    ended: 'Fin',
    'declared-closed': 'Déclaré clos',
    'post-mortem-published': 'Bilan public publié',
    'press-release': 'Communiqué',
    apology: 'Excuses',
    question: 'Question',
    answer: 'Réponse',
    refusal: 'Refus',
    promise: 'Promesse',
    'promise-kept': 'Promesse tenue',
    'promise-broken': 'Promesse non tenue',
    'remedy-offered': 'Réparation proposée',
    'compensation-announced': 'Dédommagement annoncé',
    'compensation-paid': 'Dédommagement versé',
    'price-change': 'Changement de prix',
    'contract-change': 'Changement de contrat',
    discontinuation: 'Arrêt du service',
    migration: 'Migration',
    'customer-left': 'Départ du client',
    complaints: 'Plaintes',
    launch: 'Lancement',
    regulator: 'Autorité',
    court: 'Justice',
    mediation: 'Médiation',
    letter: 'Lettre ouverte',
    testimonial: 'Témoignage',
    reply: 'Réponse du prestataire',
    correction: 'Correction',
    praise: 'Éloge',
    other: 'Autre',
  } satisfies Of<typeof v.EVENT_KINDS>,
  source: {
    'web-page': 'page web',
    'press-article': 'article de presse',
    'social-post': 'message sur un réseau social',
    'press-release': 'communiqué',
    'post-mortem': 'bilan public',
    'status-page': 'page d’état',
    'forum-thread': 'forum',
    'e-mail': 'courriel',
    ticket: 'ticket',
    'phone-call': 'appel téléphonique',
    letter: 'lettre',
    contract: 'contrat',
    invoice: 'facture',
    log: 'journal technique',
    screenshot: 'capture d’écran',
    'court-document': 'acte de justice',
    'regulator-decision': 'décision d’une autorité',
    testimony: 'témoignage',
    blog: 'blog',
    document: 'document',
    other: 'autre',
  } satisfies Of<typeof v.SOURCE_KINDS>,
  access: { public: 'public', private: 'privé', 'seen-by-editor': 'vu par la rédaction' } satisfies Of<
    typeof v.SOURCE_ACCESS
  >,
  speaker: {
    executive: 'direction',
    'official-account': 'compte officiel',
    spokesperson: 'porte-parole',
    support: 'assistance',
    engineer: 'technique',
    legal: 'service juridique',
    company: 'entreprise',
    press: 'presse',
    customer: 'client',
  } satisfies Of<typeof v.SPEAKER_ROLES>,
  channel: {
    social: 'réseau social',
    blog: 'blog',
    'status-page': 'page d’état',
    'e-mail': 'courriel',
    phone: 'téléphone',
    ticket: 'ticket',
    press: 'presse',
    'press-release': 'communiqué',
    forum: 'forum',
    postal: 'courrier',
    'in-person': 'de vive voix',
    video: 'vidéo',
    document: 'document public',
    'web-page': 'page web',
  } satisfies Of<typeof v.CHANNELS>,
  statusService: { up: 'en service', degraded: 'perturbé', down: 'hors service' } satisfies Of<
    typeof v.STATUS_SERVICE_STATES
  >,
  temperature: { hot: 'à chaud', cold: 'à froid' } satisfies Of<typeof v.TEMPERATURES>,
  detail: {
    none: 'sans détail',
    'one-line': 'une ligne',
    general: 'général',
    technical: 'technique',
    'post-mortem': 'bilan complet',
  } satisfies Of<typeof v.DETAILS>,
  contents: {
    facts: 'des faits',
    cause: 'une cause',
    eta: 'une échéance',
    apology: 'des excuses',
    compensation: 'un dédommagement',
    promise: 'une promesse',
    deflection: 'un report sur autrui',
    denial: 'un démenti',
  } satisfies Of<typeof v.CONTENTS>,
  cause: {
    'config-change': 'changement de configuration',
    hardware: 'matériel',
    power: 'électricité',
    network: 'réseau',
    automation: 'automatisme',
    'cascading-failure': 'panne en cascade',
    capacity: 'capacité',
    software: 'logiciel',
    security: 'sécurité',
    time: 'horloge',
    'third-party': 'tiers',
    human: 'erreur humaine',
    unknown: 'non établie',
  } satisfies Of<typeof v.CAUSE_KINDS>,
  remedy: {
    refund: 'remboursement',
    credit: 'avoir',
    'free-period': 'période gratuite',
    replacement: 'remplacement',
    repair: 'réparation',
    'migration-help': 'aide à la migration',
    explanation: 'explication',
    termination: 'résiliation',
    other: 'autre',
    none: 'rien',
  } satisfies Of<typeof v.REMEDY_KINDS>,
  issue: {
    outage: 'panne',
    performance: 'lenteur',
    'data-loss': 'perte de données',
    security: 'sécurité',
    billing: 'facturation',
    refund: 'remboursement',
    contract: 'contrat',
    cancellation: 'résiliation',
    'support-unresponsive': 'assistance injoignable',
    'support-quality': 'qualité de l’assistance',
    'lack-of-transparency': 'manque de transparence',
    'denied-responsibility': 'responsabilité niée',
    'undisclosed-change': 'changement non annoncé',
    restriction: 'restriction',
    'lock-in': 'client captif',
    'misleading-advertising': 'publicité trompeuse',
    migration: 'migration',
    denigration: 'dénigrement',
    other: 'autre',
  } satisfies Of<typeof v.ISSUES>,
  polarity: { praise: 'éloge', blame: 'reproche', neutral: 'neutre' } satisfies Of<typeof v.POLARITIES>,
  experience: { negative: 'négative', mixed: 'partagée', positive: 'positive' } satisfies Of<
    typeof v.EXPERIENCES
  >,
  verification: {
    none: 'non vérifié',
    invoice: 'facture vue',
    correspondence: 'échanges vus',
    identity: 'identité vérifiée',
    'documents-seen': 'pièces vues',
  } satisfies Of<typeof v.VERIFICATIONS>,
  outcome: {
    pending: 'en cours',
    resolved: 'résolu',
    'partly-resolved': 'résolu en partie',
    unresolved: 'non résolu',
    'customer-left': 'le client est parti',
    settled: 'accord trouvé',
    'in-mediation': 'en médiation',
    'in-litigation': 'en justice',
    withdrawn: 'retiré',
    moot: 'sans objet',
  } satisfies Of<typeof v.OUTCOMES>,
  demand: {
    open: 'en attente',
    'partly-met': 'satisfaite en partie',
    met: 'satisfaite',
    refused: 'refusée',
  } satisfies Of<typeof v.DEMAND_STATES>,
  promise: {
    pending: 'en cours',
    kept: 'tenue',
    broken: 'non tenue',
    'no-news': 'sans nouvelles',
  } satisfies Of<typeof v.PROMISE_STATES>,
  answer: {
    answered: 'répondu',
    'partly-answered': 'répondu en partie',
    declined: 'refus de répondre',
    open: 'sans réponse',
  } satisfies Of<typeof v.ANSWER_STATES>,
  signatureCheck: {
    none: 'non vérifiées',
    confirmed: 'confirmées par écrit',
    identity: 'identité vérifiée',
    'in-person': 'données en présence',
    mandate: 'données par mandat',
  } satisfies Of<typeof v.SIGNATURE_CHECKS>,
  request: {
    rectification: 'rectification',
    erasure: 'effacement',
    'defamation-claim': 'accusation de diffamation',
    'right-of-reply': 'droit de réponse',
    'court-order': 'décision de justice',
    other: 'autre demande',
  } satisfies Of<typeof v.REQUEST_KINDS>,
  decision: {
    accepted: 'acceptée',
    partly: 'acceptée en partie',
    refused: 'refusée',
    pending: 'à l’examen',
  } satisfies Of<typeof v.DECISIONS>,
  basis: {
    courtesy: 'réponse de courtoisie',
    'right-of-reply': 'droit de réponse',
    'court-order': 'décision de justice',
  } satisfies Of<typeof v.REPLY_BASES>,
  position: {
    accepted: 'griefs acceptés',
    rejected: 'griefs rejetés',
    'not-concerned': 'ne s’estime pas concerné',
    partial: 'griefs acceptés en partie',
    'no-comment': 'sans commentaire',
  } satisfies Of<typeof v.POSITIONS>,
  incident: {
    incident: 'Incident',
    recurring: 'Pannes répétées',
    'unanswered-questions': 'Questions sans réponse',
    dispute: 'Différend',
  } satisfies Of<typeof v.INCIDENT_KINDS>,
  incidentState: {
    ongoing: 'en cours',
    resolved: 'rétabli',
    closed: 'clos',
    unknown: 'état inconnu',
  } satisfies Of<typeof v.INCIDENT_STATES>,
  postMortem: {
    published: 'publié',
    redacted: 'publié avec des coupes',
    'asked-and-refused': 'demandé et refusé',
    'none-so-far': 'aucun à ce jour',
  } satisfies Of<typeof v.POST_MORTEM_STATES>,
  acceptance: {
    accepted: 'acceptée',
    refused: 'refusée',
    insufficient: 'jugée insuffisante',
    unknown: 'suite inconnue',
  } satisfies Of<typeof v.ACCEPTANCES>,
  response: {
    'not-sent': 'pas encore envoyée',
    awaiting: 'en attente de réponse',
    overdue: 'réponse en retard',
    'long-overdue': 'sans réponse depuis longtemps',
    answered: 'a reçu une réponse',
    declined: 'refus de répondre',
  },
};

/** Dates, beside what Intl knows. */
const dates: DateWords = {
  locale: 'fr-FR',
  undated: 'sans date',
  about: 'vers {date}',
  roughly: '{date} environ',
  uncertain: '{date} (date incertaine)',
  between: 'entre {start} et {end}',
  fromTo: 'de {start} à {end}',
  dash: '{start} – {end}',
  since: 'depuis {date}',
  until: 'jusqu’à {date}',
  endUnknown: '{date} (fin inconnue)',
  startUnknown: '{date} (début inconnu)',
  theDay: 'le {date}',
  someDay: 'un jour de {date}',
  someMonth: 'un mois de {date}',
  firstDay: '1er',
  numberSpace: '\u00a0',
  seasons: {
    spring: 'printemps {year}',
    summer: 'été {year}',
    autumn: 'automne {year}',
    winter: 'hiver {year}',
  },
  theSeasons: {
    spring: 'le printemps {year}',
    summer: 'l’été {year}',
    autumn: 'l’automne {year}',
    winter: 'l’hiver {year}',
  },
  decade: 'années {year}',
  theDecade: 'les années {year}',
  dayAndTime: '{date}, {time}',
  dayAtTime: '{date} à {time}',
  aboutTime: 'vers {time}',
  hour: '{h}\u00a0h',
  minute: '{h}\u00a0h\u00a0{mm}',
  second: '{h}\u00a0h\u00a0{mm}\u00a0min\u00a0{ss}\u00a0s',
  zoned: '{time} ({zone})',
  contractions: [
    ['de le ', 'du '],
    ['de les ', 'des '],
    ['à le ', 'au '],
    ['à les ', 'aux '],
    ['de avr', 'd’avr'],
    ['de août', 'd’août'],
    ['de oct', 'd’oct'],
  ],
  duration: {
    about: 'environ {duration}',
    between: 'entre {min} et {max}',
    aboutBetween: 'environ {min} à {max}',
    atMost: 'au plus {duration}',
    before: '{duration} avant',
    beforeAndAfter: 'entre {before} avant et {after} après',
    sameDay: 'le même jour',
    and: '{large} {small}',
  },
};

/** What the editions of a text print around it. */
const text: TextWords = {
  notes: 'Notes',
  noteBack: (number, again) =>
    again ? `Retour à l’appel n° ${again} de la note ${number}` : `Retour à l’appel de la note ${number}`,
  table: (number, heading) => (heading ? `Tableau ${number}, ${heading}` : `Tableau ${number}`),
  code: (number) => `Texte brut ${number}`,
  passage: 'Adresse de ce passage',
  share: 'Partager ces mots',
  source: (number, title) => `Source ${number}, ${title}`,
  sourceShort: (number) => `source ${number}`,
  picture: (description) => `Image\u00a0: ${description}`,
  redacted: (reason) => (reason ? `caviardé\u00a0: ${reason}` : 'caviardé'),
  according: (speaker) => `selon ${speaker}`,
  exhibit: (number) => `Pièce ${number}`,
  withheld: {
    'on-request': 'Pièce non publiée, montrée sur demande',
    kept: 'Pièce non publiée, gardée par l’éditeur',
  },
  fingerprint: 'Empreinte SHA-256 de l’original',
  exchange: 'Échange de messages',
  editorNote: 'Note de la rédaction',
  colon: '\u00a0: ',
  question: (to) => (to ? `Question à ${to}` : 'Question'),
  asked: (date) => `posée\u00a0: ${date}`,
  answered: { yes: 'répondu', partly: 'répondu en partie', no: 'sans réponse' },
  claim: {
    stated: 'Affirmé',
    documented: 'Documenté',
    corroborated: 'Recoupé',
    admitted: 'Reconnu',
    disputed: 'Contesté',
    refuted: 'Réfuté',
    retracted: 'Retiré',
  },
  access: terms.access,
  channel: terms.channel,
  quotation: { open: '«\u202f', close: '\u202f»' },
};

/** Sharing a text, and quoting from it. */
const sharing = {
  title: 'Partager et citer',
  networks: 'Partager cette page',
  mail: 'Courriel',
  /** Leads to the page that shares. */
  otherWays: 'Autres moyens (appareil, SMS, votre serveur)',
  mailSubject: (title: string, site: string) => `${title} (${site})`,
  copy: 'Adresse à copier',
  quote: 'Citer ce texte',
  quotePassages: 'Citer un passage',
  quoteMeaning: 'Un clic sélectionne la citation entière, prête à copier.',
  marks: 'Adresse de chaque paragraphe',
  marksMeaning:
    'Un ¶ suit maintenant chaque paragraphe. Ce lien mène au paragraphe même, et reste valable si le texte change ailleurs.',
  show: 'voir dans le texte',
  ownPage: 'page à partager',
  /** On the page of a passage. */
  quoteWords: 'Citer ces mots',
  paperWords: 'Ces mots en ligne, à leur place dans le texte',
  /** On the page of a provider. */
  quotePage: 'Citer cette page',
  paperPage: 'Cette page en ligne, tenue à jour',
  pageOn: (name: string, counts: string, site: string, date: string): string =>
    `${name}\u00a0: ${counts}, selon ${site} au ${date}.`,
  /** What a quotation is taken from; dates, names and the site stand between commas. */
  work: (kind: string, to: string): string =>
    kind.charAt(0).toLowerCase() + kind.slice(1) + (to && ` à ${to}`),
  /** After who spoke: who reports it, or where it stands. */
  reported: (work: string, author: string): string => (author ? `cité par ${work}` : `dans ${work}`),
  embed: 'Intégrer une carte',
  embedMeaning: 'Ce code affiche sur un autre site une carte de cette page, sans script ni traceur.',
  showCard: 'voir la carte',
  paper: 'Ce texte en ligne, avec ses sources et les réponses reçues',
  /** The card that other sites show. */
  card: (title: string) => `Carte\u00a0: ${title}`,
  whole: (site: string) => `Lire sur ${site}`,
};

/** The page of a passage that is worth sharing. */
const passage = {
  kind: { quotation: 'Citation', claim: 'Affirmation' },
  from: { quotation: 'Citation tirée de', claim: 'Affirmation tirée de' },
  of: {
    quotation: (title: string): string => `Citation tirée de «\u202f${title}\u202f»`,
    claim: (title: string): string => `Affirmation tirée de «\u202f${title}\u202f»`,
  },
  saidBy: 'Dit par',
  claimedBy: 'Affirmé par',
  answering: 'Répond à',
  date: 'Date',
  contestedBy: 'Contesté par',
  proof: 'Où en est la preuve',
  /** Where the publication sums a letter up in its own words. */
  summing: (title: string): string => `résumé de «\u202f${title}\u202f»`,
  place: 'Lire ces mots à leur place, dans le texte',
  facts: 'Ce qu’il faut savoir de ces mots',
  answer: (name: string): string => (name ? `Réponse ${ofName(name)}` : 'Réponse du prestataire'),
  contests: 'Cette réponse conteste ces mots.',
};

/** Shared by the pages of documents. */
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
  claims: 'Ce qui est affirmé',
  claimsMeaning: 'Les faits que ce texte affirme, et jusqu’où chacun est établi.',
  contradiction: 'Ces deux affirmations se contredisent',
  decisions: 'Demandes sur ce texte',
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
  translationStale: (date: string, isCorrection: boolean): string =>
    `L’original a été ${isCorrection ? 'corrigé' : 'modifié'} (${date})\u202f; cette traduction est plus ancienne.`,
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

/** The page of a reply. */
const reply = {
  replies: (count: number): string => (count > 1 ? 'Réponses' : 'Réponse'),
  replyOf: (name: string) => `Réponse ${ofName(name)}`,
  received: 'Reçue',
  basis: 'À titre de',
  position: 'Position',
  reasons: 'Raisons données',
  passages: (count: number): string => (count > 1 ? 'Passages contestés' : 'Passage contesté'),
  showPassage: 'voir dans le texte',
  verified: 'Origine vérifiée',
  revisions: 'Révisions',
  inserted: 'Insérée',
  insertedAfter: (days: string): string => `${days} après réception`,
  asked: 'Délai de la demande',
  askedInTime: (isInTime: boolean): string =>
    isInTime
      ? 'dans les trois mois de la publication du texte'
      : 'plus de trois mois après la publication du texte',
  length: 'Longueur',
  lengths: (words: number, contested: number): string =>
    `${words} mots\u202f; le texte contesté en compte ${contested}`,
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

/** The page of a letter. */
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
  follows: 'Cette lettre fait suite à\u00a0:',
  followedBy: 'Cette lettre a une suite\u00a0:',
  series: (title: string): string => `Série\u00a0: ${title}`,
  seriesPart: (title: string, part: number, count: number): string => `${title}, lettre ${part} sur ${count}`,
  thisLetter: 'cette lettre',
  previousLetter: 'Lettre précédente\u00a0:',
  nextLetter: 'Lettre suivante\u00a0:',
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
  description: (from: string, to: string) => `Lettre ouverte${from && ` ${ofName(from)}`} à ${to}.`,
};

/** The page of a testimonial. */
const testimonial = {
  experience: 'Expérience',
  experienced: 'Faits vécus',
  verified: 'Vérification',
  service: 'Service',
  supports: 'À l’appui de la lettre',
  description: (from: string, provider: string) => `Témoignage${from && ` ${ofName(from)}`} sur ${provider}.`,
  postmark: 'Témoignage',
};

/** Lists. */
const list = {
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
  order: 'Par date de publication, la plus récente d’abord.',
  orderTestimonials: 'Les plus récemment publiés d’abord ; aucun autre critère, aucune mise en avant.',
  orderProviders: 'Par ordre alphabétique.',
  checked: 'Chaque témoignage dit s’il a été vérifié, et comment. Personne n’est payé pour témoigner.',
  howWePublish: 'Comment nous publions',
  empty: 'Rien n’est publié ici pour l’instant.',
  fromTo: (from: string, to: string): string => `${ofName(from)} à ${to}`,
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

/** The page of all that waits for an answer. */
const waiting = {
  title: 'En attente',
  lead: (today: string): string =>
    `Toutes les lettres et questions restées sans réponse, l’attente la plus longue d’abord, comptée au ${today}.`,
  recounted: (today: string): string =>
    `Les jours viennent d’être recomptés à la date d’aujourd’hui ; l’ordre et les groupes sont ceux du ${today}.`,
  description: 'Lettres ouvertes et questions sans réponse, de la plus longue attente à la plus courte.',
  rule: 'Comment les jours sont comptés',
  thresholds: (overdue: number, longOverdue: number): string =>
    `Une réponse est en retard quand plus de ${overdue} jours ont passé depuis l’envoi ; l’attente est dite longue au-delà de ${longOverdue} jours.`,
  presets: {
    'consumer-mediation':
      'C’est le rythme de la médiation de la consommation\u00a0: deux mois de silence passent pour un refus, et le médiateur ne peut plus être saisi un an après la réclamation (code de la consommation, art. L612-2).',
    'right-of-reply':
      'C’est le rythme du droit de réponse\u00a0: trois jours pour l’insérer, trois mois pour le demander (LCEN, art. 1-1 III).',
  },
  forLetters: (rule: string): string => `Lettres. ${rule}`,
  forQuestions: (rule: string): string => `Questions. ${rule}`,
  counting: {
    calendar: 'Tous les jours comptent, dimanches et fêtes compris.',
    working: 'Seuls les jours ouvrés comptent : du lundi au vendredi, hors jours fériés de France.',
  },
  benefit:
    'Le jour de l’envoi n’est pas compté. Quand une date est imprécise, c’est l’attente la plus courte possible qui range le texte.',
  pauses: 'Des jours peuvent ne pas compter ; la raison est alors dite sous le titre.',
  half: 'Répondu en partie',
  halfFor: (days: string): string => `Répondu en partie ; le reste attend depuis ${days}`,
  leaves: 'Ce qui reçoit une réponse quitte cette page. La page du texte garde le compte.',
  groups: {
    'long-overdue': 'Longue attente',
    overdue: 'En retard',
    awaiting: 'Dans les délais',
    uncounted: 'Jours non comptés',
  },
  meanings: {
    'long-overdue': (_overdue: number, longOverdue: number): string => `Plus de ${longOverdue} jours.`,
    overdue: (overdue: number, longOverdue: number): string => `De ${overdue + 1} à ${longOverdue} jours.`,
    awaiting: (overdue: number, _longOverdue: number): string => `Jusqu’à ${overdue} jours.`,
    uncounted: (_overdue: number, _longOverdue: number): string =>
      'La date de l’envoi, ou de la question, n’est pas connue : rien n’est compté.',
  },
  none: 'Aucune lettre, aucune question n’attend de réponse.',
};

/** The page that explains the open data. */
const data = {
  title: 'Données ouvertes',
  description: 'Tout ce qui est publié ici, en JSON et en tableaux CSV, avec le schéma qui le décrit.',
  lead: 'Tout ce que ce site publie peut être repris, compté et vérifié. Les fichiers sont refaits à chaque publication ; les jours y sont comptés à la date indiquée.',
  asOf: (today: string): string => `État au ${today}.`,
  whole: 'L’ensemble',
  tables: 'Tableaux',
  tablesMeaning:
    'Une ligne par entrée, sans les textes, qui sont dans le JSON. CSV (RFC 4180) en UTF-8 avec indicateur d’ordre des octets, pour que les tableurs lisent les accents. Un texte qu’un tableur prendrait pour une formule (=, +, -, @) est précédé d’une apostrophe.',
  rows: (count: number): string => (count > 1 ? `${count} lignes.` : `${count} ligne.`),
  columns: 'Colonnes\u00a0:',
  files: {
    'record.json':
      'Tout le registre : prestataires, lettres, témoignages, incidents, réponses, textes intégraux et sources.',
    'schema.json': 'Schéma JSON (version 2020-12) de tout ce qui est en JSON ici, champ par champ.',
    'letters.csv': 'Les lettres, leurs parties, leurs dates et leur attente.',
    'incidents.csv': 'Les incidents, leur état et ce qu’ils contiennent.',
    'events.csv': 'Les événements de tous les incidents.',
    'communications.csv': 'Les prises de parole de tous les incidents.',
    'questions.csv': 'Les questions posées en public, leur réponse ou leur attente.',
    'replies.csv': 'Les réponses des prestataires.',
    'testimonials.csv': 'Les témoignages.',
    'demands.csv': 'Ce que les lettres demandent, et ce qu’il en est advenu.',
    'promises.csv': 'Les promesses faites pendant les incidents, tenues ou non.',
    'signatures.csv': 'Les signatures des lettres, dans l’ordre où elles paraissent.',
  },
  each: 'Chaque page',
  eachWords:
    'Chaque lettre, témoignage, incident, réponse et prestataire a son propre JSON à côté de sa page : ajoutez index.json à son adresse. La page l’annonce aussi dans son en-tête. Celui d’un prestataire est à côté de sa page dans la première langue du site.',
  reading: 'Comment lire',
  readingWords: [
    'Une date est un objet : edtf est la date telle que la source la connaît (EDTF, niveau 1 ; XXXX est inconnue), earliest et latest sont le premier et le dernier instant qu’elle peut désigner, en UTC.',
    'uid est l’identité permanente d’un texte, la même que dans les flux. Une adresse peut changer, elle non.',
    'Les textes inventés pour l’exemple portent «\u202f"example": true\u202f».',
    'tombstones nomme les textes retirés. Qui garde une copie devrait les retirer aussi.',
  ],
  licence: 'Licence',
  licenceWords: (name: string): string => `Les données sont publiées sous ${name}.`,
  licenceNone: 'Le site ne déclare aucune licence : citez, et demandez avant de reprendre davantage.',
};

/** The home page. */
const home = {
  waiting: 'Ce qui attend depuis le plus longtemps',
  waitingMeaning: (today: string): string => `Lettres et questions sans réponse, comptées au ${today}.`,
  waitingAll: 'Tout ce qui attend',
  waitingNone: 'Aucune lettre, aucune question n’attend de réponse.',
  new: 'Ce qui est nouveau',
  providers: 'De qui parle-t-on',
  search: 'Chercher',
  searchLabel: 'Chercher une lettre, un incident, un prestataire',
  searchButton: 'Chercher',
  follow: 'Suivre sans compte ni courriel',
  followWords: 'Un flux par prestataire, par lettre, ou pour les seules réponses.',
};

/** What stands in the place of a text that has left the publication. */
const tombstone = {
  neutralTitle: {
    letter: 'Lettre supprimée',
    testimonial: 'Témoignage supprimé',
    incident: 'Récit d’incident supprimé',
    reply: 'Réponse supprimée',
  },
  withdrawn: 'Ce texte a été retiré de la publication.',
  removed: 'Ce texte a été supprimé, et son titre avec lui.',
  at: 'Retiré',
  reason: 'Raison',
  by: 'Décidé par',
  published: 'Avait paru',
  stays: 'Cette page reste à son adresse, pour que ce retrait se voie.',
  answeredGone: 'Cette réponse portait sur un texte qui n’est plus publié.',
  translatedGone: 'Ce texte traduisait un texte qui n’est plus publié.',
  feedTitle: (title: string) => `Retiré\u00a0: ${title}`,
};

/** Who signed a letter. */
const signatures = {
  title: 'Signatures',
  of: (title: string) => `Signatures de «\u202f${title}\u202f»`,
  count: (persons: number, organisations: number): string => {
    const counted = [
      ...(persons > 0 ? [`${persons} ${persons > 1 ? 'personnes' : 'personne'}`] : []),
      ...(organisations > 0
        ? [`${organisations} ${organisations > 1 ? 'organisations' : 'organisation'}`]
        : []),
    ].join(' et ');
    if (!counted) return 'Personne n’a encore signé cette lettre.';
    return `${counted} ${persons + organisations > 1 ? 'ont' : 'a'} signé cette lettre.`;
  },
  open: (contact: string) => `La lettre peut encore être signée\u00a0: écrivez à ${contact}.`,
  closed: 'Les signatures sont closes.',
  checked: (checks: string) => `Vérification des signatures\u00a0: ${checks}.`,
  check: (check: string, count: number) => `${check} (${count})`,
  withdrawn: 'signature retirée',
  signedVersion: (date: string) => `a signé la version de\u00a0: ${date}`,
  versions: 'Versions signées',
  onOriginal: 'Les signatures portent sur le texte d’origine\u00a0:',
  pages: 'Pages de signatures',
};

/** The page of requests and decisions. */
const decisions = {
  title: 'Demandes et décisions',
  description:
    'Ce que l’on nous a demandé de corriger, de retirer ou d’ajouter aux textes publiés, et ce qui a été décidé.',
  meaning:
    'Chaque demande est dite ici, avec la décision et ses raisons. Qui demande n’est pas nommé. La plus récente d’abord.',
  none: 'Aucune demande n’a été reçue à ce jour.',
  requested: 'Reçue',
  decided: 'Décidée',
  by: 'Par',
  decision: 'Décision',
  reasons: 'Raisons',
  notListed: 'Un texte qui n’est pas dans les listes',
};

/** The page of corrections. */
const corrections = {
  title: 'Corrections',
  description: 'Toutes les corrections faites aux textes publiés, datées, la plus récente d’abord.',
  meaning:
    'Rien n’est changé en silence. Chaque correction est datée, et reste aussi au pied du texte corrigé.',
  none: 'Aucune correction à ce jour.',
  undated: 'Sans date',
};

/** The page of a provider. */
const provider = {
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
  answeredMeaning: 'Des nombres, pas une note : ce site ne classe personne. Sous chacun, ce qui est compté.',
  answeredFormula: {
    letters: (answered: number, all: number): string =>
      `Lettres dont une réponse est publiée ici (${answered}), sur les lettres envoyées ou rendues publiques (${all}).`,
    testimonials: (answered: number, all: number): string =>
      `Témoignages dont une réponse est publiée ici (${answered}), sur les témoignages publiés (${all}).`,
    questions: (answered: number, all: number): string =>
      `Questions répondues, même en partie (${answered}), sur les questions posées (${all}) ; un refus n’est pas une réponse.`,
    postMortems: (published: number, all: number): string =>
      `Incidents dont le bilan est public, même avec des coupes (${published}), sur les incidents dont on sait ce qu’il en est (${all}).`,
    praise: 'Entrées des incidents marquées comme éloges, chacune avec sa source.',
  },
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
  promiseKnown: (date: string): string => `état connu\u00a0: ${date}`,
  promiseGroup: (state: string, count: number): string => `${state} (${count})`,

  timeline: 'Chronologie',
  overview: 'Vue d’ensemble',
  overviewMeaning:
    'Une ligne par sorte d’entrée ; les incidents durent, le reste est daté. Les mêmes faits suivent en liste.',
  overviewCounts: 'Un nombre compte les entrées trop proches pour être dessinées à part.',
  undated: 'Sans date',
  continued: 'suite',
  others: (count: number): string =>
    count === 1 ? 'Montrer l’autre entrée' : `Montrer les ${count} autres entrées`,
  readIncident: 'Déroulé complet, sources et registre',
  laneIncidents: 'Incidents',
  kinds: 'Filtrer par sorte d’entrée',
  allKinds: 'Tout',
  strand: {
    letter: 'Lettres',
    testimonial: 'Témoignages',
    reply: 'Réponses',
    course: 'Faits',
    statement: 'Prises de parole',
    question: 'Questions',
    promise: 'Promesses et réparations',
    authority: 'Autorités et tribunaux',
    customer: 'Clients',
  },

  testimonials: 'Témoignages, par incident et par sujet',
  testimonialsMeaning: 'Sous son incident, ou sous chacun de ses sujets. Aucun n’est mis en avant.',
  noIssue: 'Sans sujet précisé',

  dependsOn: 'De qui il dépend',
  dependants: 'Qui dépend de lui',
  affectedBy: 'Touché par les incidents d’autres',
  about: 'Présentation',
  sources: 'Sources',
  description: (name: string, counts: string): string =>
    `${name} : ${counts}. Ce qui attend une réponse, ce qui en a reçu une, et la chronologie.`,
  nothing: 'rien de publié à ce jour',
};

/** The page of an incident. */
const incident = {
  onThisPage: 'Sur cette page',
  facts: 'En bref',
  provider: 'Prestataire',
  services: 'Services',
  untouched: (name: string): string => `${name} (non touché)`,
  issues: 'Sujets',
  period: 'Période',
  state: 'État',
  postMortem: 'Bilan public',
  unknownDate: 'date inconnue',
  whole: 'L’ensemble',

  measures: 'Ce que disent les dates',
  measuresMeaning:
    'Calculé à partir des dates ci-dessous, formule à l’appui. Une date imprécise donne une fourchette, une date inconnue ne donne rien.',
  measure: {
    'first-word': 'Première parole publique',
    recovery: 'Rétablissement',
    containment: 'Effets contenus',
    closing: 'Déclaré clos',
    'post-mortem': 'Bilan public',
    answer: 'Réponse à une question',
  },
  /** The end of what was measured, in a formula. */
  end: {
    'first-word': 'Parole',
    recovery: 'Rétablissement',
    containment: 'Effets contenus',
    closing: 'Clôture',
    'post-mortem': 'Bilan',
    answer: 'Réponse',
  },
  measureOf: (measure: string, scope: string): string => `${measure} : ${scope}`,
  formula: (from: string, end: string, to: string): string => `Début : ${from}. ${end} : ${to}.`,
  formulaOfAnswer: (from: string, end: string, to: string): string => `Question : ${from}. ${end} : ${to}.`,
  before: 'La source place cette parole avant le début déclaré.',
  maybeEarlier: (count: number): string =>
    count === 1
      ? 'Une autre parole, dont l’heure n’est pas connue, a pu précéder.'
      : `${count} autres paroles, dont l’heure n’est pas connue, ont pu précéder.`,
  relapses: (count: number): string => (count === 1 ? 'Rechute comprise.' : `${count} rechutes comprises.`),
  communicationCount: 'Prises de parole',
  communicationCounts: (hot: number, cold: number): string =>
    [...(hot > 0 ? [`${hot} à chaud`] : []), ...(cold > 0 ? [`${cold} à froid`] : [])].join(', '),
  communicationFormula: (counts: string): string =>
    `${counts} ; le prestataire, tous canaux, selon le registre ci-dessous.`,
  updates: 'Points de situation',
  updatesFormula: 'Événements de ce nom dans le déroulé.',
  questionCount: 'Questions sans réponse',
  questionCounts: (open: number, all: number): string => `${open} sur ${all}`,
  questionFormula: 'Questions posées publiquement, listées ci-dessous.',

  lanes: 'Vue d’ensemble',
  lanesMeaning: 'Une ligne par périmètre, du début au rétablissement ; en bas, les prises de parole.',
  lanesCut: 'L’échelle est coupée là où rien n’est daté.',
  lanesLeftOut: (count: number): string =>
    count === 1
      ? 'Une entrée, datée trop vaguement, n’est pas dessinée.'
      : `${count} entrées, datées trop vaguement, ne sont pas dessinées.`,
  laneSpeech: 'Prises de parole',
  legend: {
    start: 'début',
    relapse: 'rechute',
    recovery: 'rétablissement',
    hot: 'parole à chaud',
    cold: 'parole à froid',
    other: 'autre événement',
    vague: 'entre deux dates',
  },

  story: 'Récit',
  events: 'Déroulé',
  communications: 'Registre des prises de parole',
  statusService: 'Service d’état',
  statusThen: ', puis ',
  ledgerMeaning: 'Qui a parlé, quand, par quel canal et pour dire quoi.',
  who: 'Qui',
  when: 'Quand',
  channel: 'Canal',
  temperature: 'Moment',
  detail: 'Détail',
  contains: 'Contenu',
  said: 'En substance',
  questions: 'Questions et réponses',
  askedBy: (who: string): string => `Question ${ofName(who)}`,
  open: 'Sans réponse',
  openFor: (days: string, today: string): string => `Sans réponse depuis ${days} au ${today}`,
  causes: 'Causes avancées',
  accordingTo: (who: string): string => `Selon ${who}`,
  unattributed: 'Sans auteur désigné',
  figures: 'Chiffres',
  figure: 'Chiffre',
  value: 'Valeur',
  atLeast: (value: string): string => `au moins ${value}`,
  atMost: (value: string): string => `au plus ${value}`,
  about: (value: string): string => `environ ${value}`,
  outOf: (value: string, all: string): string => `${value} sur ${all}`,
  between: (low: string, high: string): string => `de ${low} à ${high}`,
  conflicts: 'Ce sur quoi les sources divergent',
  conflictsMeaning: 'Les valeurs contradictoires restent toutes, chacune avec ses sources.',
  promises: 'Promesses',
  promisedBy: (who: string): string => `Promesse ${ofName(who)}`,
  remedies: 'Réparations',
  amount: 'Montant',
  cost: 'À la charge de',
  affected: 'Qui a été touché',
  reception: 'Accueil',
  notes: {
    inferred: 'Date déduite :',
    uncertain: 'Incertain :',
    zoneAssumed: 'La source ne donne pas de fuseau horaire ; celui du lieu a été retenu.',
  },
  source: (number: number, title: string): string => `Source ${number} : ${title}`,
  replies: 'Réponses du prestataire',
  witnesses: 'Lettres et témoignages',
  description: (provider: string, period: string): string =>
    `${provider}, ${period} : faits datés, prises de parole, questions et sources.`,
};

/** Feeds: titles, the few words around a text, notices of what happened since. */
const feeds = {
  /** Between label and value; both may be HTML. */
  fact: (label: string, value: string) => `${label}\u00A0: ${value}`,
  noted: (said: string, note: string) => `${said} (${note})`,
  sentence: (words: string) => `${words}.`,
  example: (title: string) => `[Exemple] ${title}`,
  written: 'Date',
  place: 'Lieu',
  state: 'État',
  noReply: 'sans réponse publiée ici',

  /** What a notice tells: a category by which readers sort. */
  kinds: {
    correction: 'Correction',
    outcome: 'Issue',
    refusal: 'Refus de répondre',
    overdue: 'Délai dépassé',
    status: 'Changement',
  },
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
    unanswered: 'Sans réponse',
    following: 'Lettre par lettre',
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
    unanswered:
      'Les lettres et les incidents dont une question attend encore une réponse, et le jour où un délai est dépassé. Ce qui reçoit une réponse quitte ce flux.',
    follow:
      'Une seule lettre : son texte, les réponses qu’elle reçoit, ses corrections, les délais dépassés, ses demandes et son issue.',
  },

  notices: {
    correction: (title: string) => `Correction : ${title}`,
    outcome: (state: string, title: string) => `Issue, ${state} : ${title}`,
    refusal: (title: string) => `Refus de répondre : ${title}`,
    corrected: 'Ce qui a été corrigé',
    standing: 'Où en est la lettre',
    asItStands: 'Le texte, tel qu’il est aujourd’hui, suit.',
    of: 'Document',
    about: (what: string, title: string) => `${what}\u00A0: ${title}`,
    days: (days: number, counting: 'calendar' | 'working') =>
      `${days} jour${days > 1 ? 's' : ''}${counting === 'working' ? (days > 1 ? ' ouvrés' : ' ouvré') : ''}`,
    silence: (delay: string) => `Plus de ${delay} sans réponse`,
    /** True on that day, and still true whatever came after. */
    waited: (date: string, delay: string) =>
      `Au ${date}, plus de ${delay} étaient passés sans réponse publiée ici.`,
    changed: {
      /** Which of several. */
      place: (number: number, count: number) => `${number} sur ${count}`,
      demand: (state: string, place?: string) => `Demande ${place ? `${place}, ` : ''}${state}`,
      promise: (state: string, place?: string) => `Promesse ${place ? `${place}, ` : ''}${state}`,
      question: (state: string, place?: string) => `Question${place ? ` ${place}` : ''}, ${state}`,
      postMortem: (state: string) => `Bilan de l’incident, ${state}`,
      resolution: (state: string) => `Incident ${state}`,
    },
  },

  /** Shown above a feed that is opened in a browser. */
  sheet: (address: string) =>
    `Ceci est un flux : des textes rangés pour être suivis par un lecteur. Copiez son adresse dans le vôtre. Mode d’emploi : ${address}`,
};

/** The page that tells how to follow the site, for readers who have never heard of a feed. */
const subscribe = {
  title: 'Suivre',
  lead: 'Soyez prévenu de ce qui paraît ici : sans compte, sans courriel à donner, sans que nous sachions qui vous êtes.',
  description:
    'Suivre les lettres, un prestataire ou les seules réponses : les adresses des flux, et comment s’en servir.',
  what: {
    title: 'Ce qu’est un flux',
    words: [
      'Un flux est une adresse où un site dépose ses textes, du plus récent au plus ancien, dans une forme que les logiciels savent lire.',
      'Vous donnez cette adresse à un lecteur de flux : un logiciel sur votre ordinateur ou votre téléphone, un service en ligne, parfois votre logiciel de courriel. Il passe voir de temps en temps et vous montre ce qui est nouveau, en texte intégral.',
      'C’est vous qui allez chercher, personne ne vous envoie rien. Pour arrêter, retirez l’adresse de votre lecteur : cela suffit.',
    ],
  },
  how: {
    title: 'En trois gestes',
    steps: [
      'Choisissez ci-dessous ce que vous voulez suivre, et copiez l’adresse.',
      'Dans votre lecteur, cherchez « ajouter un flux » ou « s’abonner », et collez-la.',
      'C’est tout. La plupart des lecteurs trouvent aussi le flux si vous leur donnez l’adresse d’une page de ce site.',
    ],
  },
  everything: {
    title: 'Tout suivre',
    words:
      'Lettres, témoignages, incidents, réponses et corrections. Les trois formes disent la même chose ; dans le doute, prenez la première.',
  },
  kinds: { title: 'Par genre', words: 'Par exemple les seules réponses, ou les seules corrections.' },
  providers: {
    title: 'Par prestataire',
    words: 'Tout ce qui concerne un prestataire, ses réponses comprises.',
  },
  letter: {
    title: 'Une seule lettre',
    words:
      'Chaque lettre a son flux, annoncé par sa page : donnez l’adresse de la page à votre lecteur, et vous saurez quand le destinataire répond. S’il ne le trouve pas, ajoutez « rss.xml » à la fin de l’adresse.',
  },
  opml: {
    title: 'Tous les flux d’un coup',
    words:
      'Ce fichier (OPML) contient la liste des flux, rangée par langue et par thème. La plupart des lecteurs savent l’importer ; vous y gardez ce qui vous intéresse. Les lettres, une à une, y ont un dossier à part : retirez-le si vous suivez déjà tout.',
    link: 'Télécharger la liste des flux',
  },
  mail: {
    title: 'Par courriel',
    words: [
      'Plusieurs logiciels de courriel lisent les flux comme un dossier de messages : cherchez « flux » ou « RSS » dans leurs réglages.',
      'Il existe aussi des services qui transforment un flux en courriels. Ils connaîtront votre adresse : lisez leurs conditions. Ce site n’en recommande aucun et ne tient aucune liste d’abonnés.',
    ],
  },
  updates: {
    title: 'Ce qui change après coup',
    words:
      'Les lecteurs montrent rarement qu’un texte déjà lu a été modifié. C’est pourquoi une réponse, une correction, un délai dépassé, une demande satisfaite ou refusée, une promesse tenue ou non, la fin d’un incident et l’issue d’une lettre arrivent comme des textes nouveaux, avec un lien vers celui qu’ils concernent.',
  },
  /** In its own language, for readers who would rather have that one. */
  feedsIn: 'Les flux en français',
};

/** What the search says in the browser; {places} are filled there. */
const search = {
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
  nearly: 'nom proche de «\u202f{words}\u202f»',
  aliases: 'aussi connu sous\u00a0: {names}',
  about: 'Tout ce qui concerne {name} ({n})',
  also: 'Aussi en {language} ({n})',
  chosen: { one: '{n} filtre choisi\u00a0: {values}', other: '{n} filtres choisis\u00a0: {values}' },
};

/** Lists narrowed without a script. `provider` also begins an address: it is never changed once published. */
const browse = {
  label: 'Affiner la liste',
  provider: 'Prestataire',
  state: 'État',
  experience: 'Expérience',
  year: 'Année',
  without: (choice: string): string => `retirer «\u202f${choice}\u202f»`,
  allProviders: 'tous les prestataires',
  order: 'Du plus récent au plus ancien, par année.',
  undated: 'sans date',
  description: (title: string): string =>
    `${title}\u00a0: ce qui est publié, avec sa date et ce qu’il en est advenu.`,
};

/** The page that shares another. */
const sharePage = {
  title: 'Partager',
  description:
    'Envoyer un texte de ce site par le menu de partage de l’appareil, par message ou sur un réseau, ou le citer avec sa source, sans traceur.',
  lead: 'Chaque texte publié ici a son adresse, chaque paragraphe et chaque citation aussi. Au bas de chaque texte, «\u202fPartager et citer\u202f» donne de simples liens\u202f; le dernier mène ici, où s’ajoutent le menu de partage de l’appareil, la copie d’un geste, le SMS et votre propre serveur.',
  noScript:
    'Le menu de partage a besoin de JavaScript, qui ne tourne pas ici. Tout ce qui suit s’en passe\u00a0: revenez au texte que vous vouliez partager.',
  how: {
    title: 'Partager sans script, depuis chaque texte',
    ways: [
      'Au bas du texte, des liens mènent au courriel et aux réseaux.',
      '«\u202fCiter ce texte\u202f» et «\u202fCiter un passage\u202f» donnent les mots, leur auteur et leur adresse\u00a0: un clic les sélectionne, prêts à copier.',
      '«\u202fAdresse de chaque paragraphe\u202f» fait suivre chaque paragraphe d’un ¶, qui mène à lui seul.',
      'Le menu du navigateur a souvent sa propre commande de partage.',
      'Imprimé, chaque texte porte son adresse et un code à photographier.',
    ],
  },
  lists: 'Choisir un texte',
  known: {
    title: 'Ce que l’on apprend de vous',
    words: [
      'Ce que vous choisissez ici reste dans votre navigateur\u00a0: ce site n’apprend ni comment ni à qui vous partagez, et le nom de votre serveur n’est pas gardé.',
      'Un réseau n’apprend rien de vous tant que vous ne suivez pas son lien. Il reçoit alors ce que vous partagez, et non la page d’où vous venez.',
    ],
  },
  home: 'Page d’accueil',
  retry: 'Réessayer',
  what: 'Ce que vous partagez',
  part: 'Tout ou partie',
  whole: 'La page entière',
  send: 'Ouvrir le menu de partage',
  copy: 'Copier ces mots et leur adresse',
  copyAddress: 'Copier l’adresse seule',
  ways: 'Partager par un lien',
  server: {
    label: 'Sur votre serveur (Mastodon, Misskey…)',
    hint: 'Son nom, comme à la fin de votre compte. Il n’est ni gardé, ni envoyé à ce site.',
    submit: 'Y écrire',
  },
  /** Said in the browser. */
  reader: {
    sms: 'SMS',
    loading: 'Lecture de la page…',
    wrong:
      'Ce qu’il fallait partager n’est pas une page de ce site. Partez de la page d’accueil, ou de la liste ci-dessous.',
    missing:
      'Il n’y a pas de page à cette adresse, ou il n’y en a plus. Partez de la page d’accueil, ou de la liste ci-dessous.',
    failed: 'La page n’a pas pu être lue. Vérifiez la connexion, puis réessayez.',
    lost: 'Ce passage n’est pas, ou plus, dans la page\u00a0: elle est proposée entière.',
    quoted: 'Citations et affirmations',
    paragraphs: 'Paragraphes',
    copied: 'Copié, avec l’adresse.',
    copiedAddress: 'Adresse copiée.',
    notCopied:
      'Le navigateur n’a pas permis de copier\u00a0: les mots sont sélectionnés, copiez-les vous-même.',
    notShared: 'Le menu de partage ne s’est pas ouvert. Les autres moyens restent.',
    server: 'Écrivez le nom d’un serveur, comme mastodon.example.',
  },
};

/** The page of search. */
const searchPage = {
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
    answer: 'Réponse reçue',
    state: 'État',
    outcome: 'Issue',
    issue: 'Sujet',
    service: 'Service',
    year: 'Année',
    language: 'Langue',
  },
  answers: { answered: 'Oui', silent: 'Non', declined: 'Refus' },
  results: 'Résultats',
  noScript: 'La recherche a besoin de JavaScript. Tout ce qu’elle trouve est aussi dans ces listes.',
  lists: 'Parcourir les listes',
};

export const fr = {
  name: 'Français',
  dates: dates,
  text: text,
  terms: terms,

  /** The words of addresses: kebab-case ASCII, never changed once published. */
  addresses: {
    letters: 'lettres',
    testimonials: 'temoignages',
    incidents: 'incidents',
    replies: 'reponses',
    providers: 'prestataires',
    search: 'recherche',
    share: 'partager',
    browse: 'parcourir',
    subscribe: 'suivre',
    corrections: 'corrections',
    data: 'donnees-ouvertes',
    waiting: 'en-attente',
    decisions: 'demandes-et-decisions',
    feeds: 'flux',
    page: 'page',
    /** Below the page of a document, before the name of a passage of it. */
    quotation: 'citation',
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
    data: 'Données ouvertes',
    waiting: 'En attente',
    decisions: 'Demandes et décisions',
    languages: 'Langues',
    example: 'Exemple',
    exampleMeaning:
      'Document inventé pour montrer le fonctionnement du site\u00a0: personnes, entreprise et faits sont fictifs.',
    inLanguage: (language: string) => `en ${language}`,
    translatedFrom: 'Traduit de',
    alsoIn: 'Aussi en',
    publishedOn: 'Publié le',
    updatedOn: 'Modifié le',
    notFound: 'Page introuvable',
    notFoundWords:
      'Cette adresse ne mène à rien. Elle a peut-être été mal recopiée\u202f; la recherche ou les listes ci-dessous aideront.',
    moved: 'Cette page a changé d’adresse',
    page: (number: number, of: number) => `page ${number} sur ${of}`,
    previous: 'Page précédente',
    next: 'Page suivante',
    licence: 'Licence',
    publishedBy: 'Publié par',
    feed: 'Flux',
  },

  feeds: feeds,
  search: search,
  social: {},
  views: {
    search: searchPage,
    share: sharePage,
    browse,
    sharing,
    passage,
    documents,
    letter,
    testimonial,
    reply,
    subscribe: subscribe,
    home: home,
    data,
    waiting,
    list: list,
    provider: provider,
    incident: incident,
    corrections: corrections,
    signatures,
    tombstone,
    decisions,
  },
};
export type Words = typeof fr;
