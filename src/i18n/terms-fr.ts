/** The terms of the record as French readers see them. */
import type * as v from '../domain/vocabulary.ts';

type Of<List extends readonly string[]> = Record<List[number], string>;

export const termsFr = {
  event: {
    context: 'Contexte', started: 'Début', detected: 'Constaté', acknowledged: 'Reconnu', update: 'Point de situation',
    mitigated: 'Effets contenus', 'partial-recovery': 'Rétablissement partiel', relapse: 'Rechute', 'work-around': 'Contournement',
    resolved: 'Rétabli', ended: 'Fin', 'declared-closed': 'Déclaré clos', 'post-mortem-published': 'Bilan public publié',
    'press-release': 'Communiqué', apology: 'Excuses', question: 'Question', answer: 'Réponse', refusal: 'Refus',
    promise: 'Promesse', 'promise-kept': 'Promesse tenue', 'promise-broken': 'Promesse non tenue', 'remedy-offered': 'Réparation proposée',
    'compensation-announced': 'Dédommagement annoncé', 'compensation-paid': 'Dédommagement versé', 'price-change': 'Changement de prix',
    'contract-change': 'Changement de contrat', discontinuation: 'Arrêt du service', migration: 'Migration', 'customer-left': 'Départ du client',
    complaints: 'Plaintes', launch: 'Lancement', regulator: 'Autorité', court: 'Justice', mediation: 'Médiation',
    letter: 'Lettre ouverte', testimonial: 'Témoignage', reply: 'Réponse du prestataire', correction: 'Correction', praise: 'Éloge', other: 'Autre',
  } satisfies Of<typeof v.EVENT_KINDS>,
  source: {
    'web-page': 'page web', 'press-article': 'article de presse', 'social-post': 'message sur un réseau social', 'press-release': 'communiqué',
    'post-mortem': 'bilan public', 'status-page': 'page d’état', 'forum-thread': 'forum', 'e-mail': 'courriel', ticket: 'ticket',
    'phone-call': 'appel téléphonique', letter: 'lettre', contract: 'contrat', invoice: 'facture', log: 'journal technique',
    screenshot: 'capture d’écran', 'court-document': 'acte de justice', 'regulator-decision': 'décision d’une autorité',
    testimony: 'témoignage', blog: 'blog', document: 'document', other: 'autre',
  } satisfies Of<typeof v.SOURCE_KINDS>,
  access: { public: 'public', private: 'privé', 'seen-by-editor': 'vu par la rédaction' } satisfies Of<typeof v.SOURCE_ACCESS>,
  speaker: {
    executive: 'direction', 'official-account': 'compte officiel', spokesperson: 'porte-parole', support: 'assistance',
    engineer: 'technique', legal: 'service juridique', company: 'entreprise', press: 'presse', customer: 'client',
  } satisfies Of<typeof v.SPEAKER_ROLES>,
  channel: {
    social: 'réseau social', blog: 'blog', 'status-page': 'page d’état', 'e-mail': 'courriel', phone: 'téléphone', ticket: 'ticket',
    press: 'presse', 'press-release': 'communiqué', forum: 'forum', postal: 'courrier', 'in-person': 'de vive voix', video: 'vidéo',
    document: 'document public', 'web-page': 'page web',
  } satisfies Of<typeof v.CHANNELS>,
  temperature: { hot: 'à chaud', cold: 'à froid' } satisfies Of<typeof v.TEMPERATURES>,
  detail: {
    none: 'sans détail', 'one-line': 'une ligne', general: 'général', technical: 'technique', 'post-mortem': 'bilan complet',
  } satisfies Of<typeof v.DETAILS>,
  contents: {
    facts: 'des faits', cause: 'une cause', eta: 'une échéance', apology: 'des excuses', compensation: 'un dédommagement',
    promise: 'une promesse', deflection: 'un report sur autrui', denial: 'un démenti',
  } satisfies Of<typeof v.CONTENTS>,
  cause: {
    'config-change': 'changement de configuration', hardware: 'matériel', power: 'électricité', network: 'réseau', automation: 'automatisme',
    'cascading-failure': 'panne en cascade', capacity: 'capacité', software: 'logiciel', security: 'sécurité', time: 'horloge',
    'third-party': 'tiers', human: 'erreur humaine', unknown: 'non établie',
  } satisfies Of<typeof v.CAUSE_KINDS>,
  remedy: {
    refund: 'remboursement', credit: 'avoir', 'free-period': 'période gratuite', replacement: 'remplacement', repair: 'réparation',
    'migration-help': 'aide à la migration', explanation: 'explication', termination: 'résiliation', other: 'autre', none: 'rien',
  } satisfies Of<typeof v.REMEDY_KINDS>,
  issue: {
    outage: 'panne', performance: 'lenteur', 'data-loss': 'perte de données', security: 'sécurité', billing: 'facturation',
    refund: 'remboursement', contract: 'contrat', cancellation: 'résiliation', 'support-unresponsive': 'assistance injoignable',
    'support-quality': 'qualité de l’assistance', 'lack-of-transparency': 'manque de transparence',
    'denied-responsibility': 'responsabilité niée', 'undisclosed-change': 'changement non annoncé', restriction: 'restriction',
    'lock-in': 'client captif', 'misleading-advertising': 'publicité trompeuse', migration: 'migration', denigration: 'dénigrement', other: 'autre',
  } satisfies Of<typeof v.ISSUES>,
  polarity: { praise: 'éloge', blame: 'reproche', neutral: 'neutre' } satisfies Of<typeof v.POLARITIES>,
  experience: { negative: 'négative', mixed: 'partagée', positive: 'positive' } satisfies Of<typeof v.EXPERIENCES>,
  verification: {
    none: 'non vérifié', invoice: 'facture vue', correspondence: 'échanges vus', identity: 'identité vérifiée', 'documents-seen': 'pièces vues',
  } satisfies Of<typeof v.VERIFICATIONS>,
  outcome: {
    pending: 'en cours', resolved: 'résolu', 'partly-resolved': 'résolu en partie', unresolved: 'non résolu', 'customer-left': 'le client est parti',
    settled: 'accord trouvé', 'in-mediation': 'en médiation', 'in-litigation': 'en justice', withdrawn: 'retiré', moot: 'sans objet',
  } satisfies Of<typeof v.OUTCOMES>,
  demand: { open: 'en attente', 'partly-met': 'satisfaite en partie', met: 'satisfaite', refused: 'refusée' } satisfies Of<typeof v.DEMAND_STATES>,
  promise: { pending: 'en cours', kept: 'tenue', broken: 'non tenue', 'no-news': 'sans nouvelles' } satisfies Of<typeof v.PROMISE_STATES>,
  answer: {
    answered: 'répondu', 'partly-answered': 'répondu en partie', declined: 'refus de répondre', open: 'sans réponse',
  } satisfies Of<typeof v.ANSWER_STATES>,
  basis: {
    courtesy: 'réponse de courtoisie', 'right-of-reply': 'droit de réponse', 'court-order': 'décision de justice',
  } satisfies Of<typeof v.REPLY_BASES>,
  position: {
    accepted: 'griefs acceptés', rejected: 'griefs rejetés', 'not-concerned': 'ne s’estime pas concerné', partial: 'griefs acceptés en partie',
    'no-comment': 'sans commentaire',
  } satisfies Of<typeof v.POSITIONS>,
  incident: {
    incident: 'Incident', recurring: 'Pannes répétées', 'unanswered-questions': 'Questions sans réponse', dispute: 'Différend',
  } satisfies Of<typeof v.INCIDENT_KINDS>,
  incidentState: { ongoing: 'en cours', resolved: 'rétabli', closed: 'clos', unknown: 'état inconnu' } satisfies Of<typeof v.INCIDENT_STATES>,
  postMortem: {
    published: 'publié', redacted: 'publié avec des coupes', 'asked-and-refused': 'demandé et refusé', 'none-so-far': 'aucun à ce jour',
  } satisfies Of<typeof v.POST_MORTEM_STATES>,
  acceptance: {
    accepted: 'acceptée', refused: 'refusée', insufficient: 'jugée insuffisante', unknown: 'suite inconnue',
  } satisfies Of<typeof v.ACCEPTANCES>,
  response: {
    'not-sent': 'pas encore envoyée', awaiting: 'en attente de réponse', overdue: 'réponse en retard', 'long-overdue': 'sans réponse depuis longtemps',
    answered: 'a reçu une réponse', declined: 'refus de répondre',
  },
};
export type Terms = typeof termsFr;
