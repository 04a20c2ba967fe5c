import { expect, test } from 'vitest';
import { incident } from '../../domain/incident.ts';
import type { Document, Incident, PublicRecord } from '../../library/record.ts';
import { sampleLetter, sampleRecord, sampleReply, sampleTestimonial } from '../../views/publication/sample-record.ts';
import { contentOf } from './content.ts';
import { voiceOf } from './markup.ts';
import { nameOf } from './parties.ts';

/** What a reader reads: the text, one block a line, its no-break spaces as spaces. */
function readAs(record: PublicRecord, document: Document): string[] {
  return contentOf(voiceOf(record, document), document)
    .replace(/<\/(?:p|li|h2|blockquote)>|<br>|<hr>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
    .replace(/[\u00A0\u202F]/g, ' ')
    .split('\n')
    .filter(Boolean);
}

function sampleIncident(fields: Record<string, unknown>): Incident {
  const { text } = sampleLetter();
  const facts = incident.parse({ title: 'Panne', published: '2026-01-02', provider: 'nuage', ...fields });
  const own = { id: 'panne', uid: 'panne', file: 'x', language: 'fr', digest: 'x', text };
  // An incident has a kind of its own beside the kind of document.
  return { ...facts, ...own, kind: 'incident' } as Incident;
}

test('a reply says by what right it answers, to what, and which words it contests', () => {
  const reply = sampleReply({ reasons: ['La nuit du 3, deux techniciens.'], verified: 'Lettre recommandée' });
  expect(readAs(sampleRecord({ replies: [reply] }), reply)).toEqual([
    'De : Nuage d’exemple',
    'En réponse à : Trois nuits sans serveur',
    'Reçue : 1er mars 2026',
    'À titre de : droit de réponse',
    'Position : griefs acceptés en partie',
    'Origine vérifiée : Lettre recommandée',
    'Raisons données',
    'La nuit du 3, deux techniciens.',
    'Passage contesté',
    'aucun technicien - aucun',
    'Deux techniciens étaient sur place.',
    'Sources',
    'Journal des interventions',
  ]);
});

test('a testimonial says when it was lived and how it was checked before it speaks', () => {
  const testimonial = sampleTestimonial();
  expect(readAs(sampleRecord(), testimonial)).toEqual([
    'De : Colibri, pseudonyme',
    'Prestataire : Nuage d’exemple',
    'Faits vécus : décembre 2025',
    'Expérience : négative',
    'Vérification : facture vue',
    'Publié ici : 10 février 2026',
    'Mon ticket a été fermé.',
  ]);
});

test('an incident brings its dated facts, and what is inferred or uncertain stays so', () => {
  const panne = sampleIncident({
    state: 'closed',
    scopes: [{ id: 'nord', name: 'Salle nord' }],
    events: [
      { at: '2017-11-09T07:23+01:00', kind: 'started', scope: 'nord', words: 'Le courant manque.', uncertain: 'une autre source dit 7 h 20' },
    ],
    communications: [
      { at: '2017-11-09', speaker: { role: 'executive' }, channel: 'social', temperature: 'hot', words: 'Nous cherchons.' },
    ],
    questions: [{ id: 'q', by: 'Ada Exemple', words: 'Pourquoi ?' }],
    figures: [{ what: 'Clients touchés', value: 775, of: 226000, bound: 'lower' }],
    promises: [{ words: 'Un bilan.', at: '2017-12', state: 'broken' }],
  });
  expect(readAs(sampleRecord({ incidents: [panne] }), panne)).toEqual([
    'Prestataire : Nuage d’exemple',
    'État : clos',
    'Nous avons attendu trois nuits.',
    'Déroulé',
    '9 novembre 2017, 7 h 23, Début, Salle nord : Le courant manque. Incertain : une autre source dit 7 h 20',
    'Registre des prises de parole',
    '9 novembre 2017, direction, réseau social : Nous cherchons.',
    'Questions et réponses',
    'Question d’Ada Exemple : Pourquoi ? sans réponse',
    'Chiffres',
    'Clients touchés : au moins 775 sur 226 000',
    'Promesses',
    'décembre 2017 : Un bilan. (non tenue)',
  ]);
});

test('a letter that first appeared elsewhere says how much of it is given, before its text', () => {
  const letter = sampleLetter({ elsewhere: { extent: 'summary', publisher: 'Un journal', url: 'https://journal.example/a?b=1&c' } });
  const html = contentOf(voiceOf(sampleRecord(), letter), letter);
  expect(html.indexOf('<em>')).toBeLessThan(html.indexOf('Nous avons attendu'));
  expect(html).toContain('(Un journal, <a href="https://journal.example/a?b=1&amp;c">');
});

test('a letter says before its text what comes before and after it', () => {
  const series = { id: 'nuits', title: 'Nuits' };
  const first = sampleLetter({ title: 'Première', series: { ...series, part: 1 } }, 'premiere');
  const second = sampleLetter({ title: 'Deuxième', follows: 'premiere', series: { id: 'nuits', part: 2 } }, 'deuxieme');
  const record = sampleRecord({ letters: [first, second] });
  const before = (letter: typeof first) => {
    const lines = readAs(record, letter);
    return lines.slice(lines.findIndex((line) => line.startsWith('État')) + 1, lines.indexOf('Monsieur,'));
  };
  expect(before(first)).toEqual(['Cette lettre a une suite : Deuxième', 'Série : Nuits, lettre 1 sur 2']);
  expect(before(second)).toEqual(['Cette lettre fait suite à : Première', 'Série : Nuits, lettre 2 sur 2']);
  expect(before(sampleLetter({}, 'seule'))).toEqual([]);
});

test('an office is named by whom it speaks for, and with it where both stand', () => {
  const office = { kind: 'role', role: 'Service des réponses', organisation: 'Nuage d’exemple' } as const;
  const reply = sampleReply({ by: office });
  const record = sampleRecord({ replies: [reply] });
  const voice = voiceOf(record, reply);
  expect(nameOf(voice, office)).toBe('Nuage d’exemple');
  expect(readAs(record, reply)[0]).toBe('De : Service des réponses, Nuage d’exemple');
  expect(readAs(record, record.letters[0]!)).toContain('Réponse de Nuage d’exemple');
  expect(nameOf(voice, { kind: 'anonymous', role: 'technicienne' })).toBe('Anonyme');
});

test('a passage that a reply contests is a quotation, in no list', () => {
  const reply = sampleReply();
  expect(contentOf(voiceOf(sampleRecord({ replies: [reply] }), reply), reply)).toContain(
    '<h2>Passage contesté</h2><blockquote>',
  );
});
