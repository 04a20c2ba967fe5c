/** Words that the editions of a text print around what a writer wrote. */
import { termsEn } from './terms-en.ts';
import { termsFr } from './terms-fr.ts';

export interface TextWords {
  /** Heading over the footnotes. */
  notes: string;
  /** Label of the arrow that leads back from a note; `again` counts from 2 when a note is called more than once. */
  noteBack: (number: number, again?: number) => string;
  /** Names of regions that scroll. */
  table: (number: number, heading?: string) => string;
  code: (number: number) => string;
  source: (number: number, title: string) => string;
  /** Before a number in plain text. */
  sourceShort: (number: number) => string;
  picture: (description: string) => string;
  redacted: (reason?: string) => string;
  according: (speaker: string) => string;
  exhibit: (number: number) => string;
  exchange: string;
  editorNote: string;
  /** "A table: cell" and the like: what stands between a label and its words. */
  colon: string;
  question: (to?: string) => string;
  asked: (date: string) => string;
  answered: Record<'yes' | 'partly' | 'no', string>;
  claim: Record<
    'stated' | 'documented' | 'corroborated' | 'admitted' | 'disputed' | 'refuted' | 'retracted',
    string
  >;
  access: typeof termsFr.access;
  channel: typeof termsFr.channel;
  quotation: { open: string; close: string };
}

export const textFr: TextWords = {
  notes: 'Notes',
  noteBack: (number, again) =>
    again ? `Retour à l’appel n° ${again} de la note ${number}` : `Retour à l’appel de la note ${number}`,
  table: (number, heading) => (heading ? `Tableau ${number}, ${heading}` : `Tableau ${number}`),
  code: (number) => `Texte brut ${number}`,
  source: (number, title) => `Source ${number}, ${title}`,
  sourceShort: (number) => `source ${number}`,
  picture: (description) => `Image\u00a0: ${description}`,
  redacted: (reason) => (reason ? `caviardé\u00a0: ${reason}` : 'caviardé'),
  according: (speaker) => `selon ${speaker}`,
  exhibit: (number) => `Pièce ${number}`,
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
  access: termsFr.access,
  channel: termsFr.channel,
  quotation: { open: '«\u202f', close: '\u202f»' },
};

export const textEn: TextWords = {
  notes: 'Notes',
  noteBack: (number, again) =>
    again ? `Back to reference ${again} to note ${number}` : `Back to the reference to note ${number}`,
  table: (number, heading) => (heading ? `Table ${number}, ${heading}` : `Table ${number}`),
  code: (number) => `Raw text ${number}`,
  source: (number, title) => `Source ${number}, ${title}`,
  sourceShort: (number) => `source ${number}`,
  picture: (description) => `Picture: ${description}`,
  redacted: (reason) => (reason ? `redacted: ${reason}` : 'redacted'),
  according: (speaker) => `according to ${speaker}`,
  exhibit: (number) => `Exhibit ${number}`,
  exchange: 'Exchange of messages',
  editorNote: 'Editor’s note',
  colon: ': ',
  question: (to) => (to ? `Question to ${to}` : 'Question'),
  asked: (date) => `asked: ${date}`,
  answered: { yes: 'answered', partly: 'partly answered', no: 'not answered' },
  claim: {
    stated: 'Stated',
    documented: 'Documented',
    corroborated: 'Corroborated',
    admitted: 'Admitted',
    disputed: 'Disputed',
    refuted: 'Refuted',
    retracted: 'Retracted',
  },
  access: termsEn.access,
  channel: termsEn.channel,
  quotation: { open: '“', close: '”' },
};
