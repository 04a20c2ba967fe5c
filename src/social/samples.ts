import type { Card, CardKind } from './card.ts';

/** Cards for the tests of this room: one good one of each kind, all invented and marked so, and texts that break layouts. */
const invented = { language: 'fr', site: 'Cahiers', example: 'Exemple', alt: 'Une image d’exemple' };
const customer = { name: 'Camille Exemple', role: 'libraire' };
const host = { name: 'Hébergeur Modèle', role: 'service client' };

export const samples: Record<CardKind, Card> = {
  letter: {
    ...invented,
    kind: 'letter',
    kindLabel: 'Lettre ouverte',
    title: 'Rendez-nous nos sauvegardes',
    line: { from: customer, to: host },
    date: '9 novembre 2017',
    state: 'sans réponse depuis 1\u202f234 jours au 21 nov. 2026',
  },
  testimonial: {
    ...invented,
    kind: 'testimonial',
    kindLabel: 'Témoignage',
    provider: host.name,
    title: 'Trois semaines sans courriel',
    summary: '«\u202fOn m’a répondu que tout fonctionnait, alors que pas un message n’arrivait.\u202f»',
    line: { from: customer },
    date: 'décembre 2019',
  },
  incident: {
    ...invented,
    kind: 'incident',
    kindLabel: 'Panne',
    provider: host.name,
    title: 'Deux centres de données sans courant',
    facts: [
      { label: 'Début', value: '9 nov. 2017, 7\u202fh\u202f23' },
      { label: 'Durée', value: '3\u202fh\u202f18' },
      { label: 'Fin', value: '9 nov. 2017, 10\u202fh\u202f41' },
    ],
  },
  provider: {
    ...invented,
    kind: 'provider',
    kindLabel: 'Hébergeur',
    title: host.name,
    facts: [
      { label: 'lettres ouvertes', value: '7' },
      { label: 'réponses', value: '3' },
    ],
  },
  reply: {
    ...invented,
    kind: 'reply',
    kindLabel: 'Réponse du fournisseur',
    title: 'Nous avons manqué à notre devoir d’alerte',
    summary: 'Madame, vous avez raison sur les délais\u202f: nous n’avons rien vu avant le troisième jour.',
    line: { from: host, to: customer },
    date: '21 novembre 2017',
  },
  quotation: {
    ...invented,
    kind: 'quotation',
    kindLabel: 'Citation',
    provider: host.name,
    title: '«\u202fVotre dossier est clos.\u202f»',
    line: {
      from: {
        name: 'Le service client',
        role: 'cité par Camille Exemple, lettre ouverte',
      },
    },
    date: '9 novembre 2017',
    state: 'sans réponse depuis 1\u202f234 jours au 21 nov. 2026',
  },
  claim: {
    ...invented,
    kind: 'claim',
    kindLabel: 'Affirmation',
    summary: 'Lettre ouverte',
    provider: host.name,
    title: 'La procédure demandée par courriel n’est jamais arrivée.',
    facts: [
      { label: 'Où en est la preuve', value: 'Contesté' },
      { label: 'Affirmé par', value: customer.name },
      { label: 'Contesté par', value: host.name },
    ],
    date: '9 novembre 2017',
    state: 'sans réponse depuis 1\u202f234 jours au 21 nov. 2026',
  },
  page: {
    ...invented,
    kind: 'page',
    kindLabel: 'À propos',
    title: 'Qui écrit, qui répond, avec quelles preuves',
    summary: 'Un registre public de lettres, de témoignages et de pannes.',
  },
};

/** Texts a contributor may write, or paste, in any field. */
export const hardTexts: Record<string, string> = {
  'five hundred characters': 'Réclamation concernant l’interruption prolongée du service, '
    .repeat(9)
    .slice(0, 500),
  'one word of 80 letters':
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'a word of 20,000 letters': 'W'.repeat(20_000),
  'a long address': `https://www.example.org/${'une-adresse-longue/'.repeat(12)}`,
  'pictographs only': '😀👨‍👩‍👧🇫🇷1️⃣',
  'nothing visible': ' \u00a0\u200b\u202e\t\u0007 ',
  markup: '<b onclick="x()">&amp;</b> ${1} <svg/> <img src="https://example.org/x.png">',
  'towers of marks': `Z${'\u0341\u0302\u0303'.repeat(200)}algo`.repeat(20),
  'wide capitals': 'ŴÆŒ WWWW MMMM '.repeat(30),
  'scripts that join, that need no spaces': 'الرسالة المفتوحة 公開書簡 จดหมาย '.repeat(20),
  'a script no font has': 'ᚠᚢᚦᚨᚱᚲ '.repeat(20),
};
