import { describe, expect, test } from 'vitest';
import { dated, voiceOf } from './voice.ts';
import { insertionFacts } from './formal-reply.ts';
import { sampleLetter, sampleRecord, sampleReply } from './sample-record.ts';

function factsOf(reply: Record<string, unknown>, letter: Record<string, unknown> = {}) {
  const answer = sampleReply(reply);
  const voice = voiceOf(sampleRecord({ letters: [sampleLetter(letter)], replies: [answer] }), 'fr');
  const facts = insertionFacts(voice, answer).map(({ label, words }) => [label, words]);
  return { facts, published: dated(voice, answer.published).words };
}

describe('a right of reply', () => {
  test('tells its insertion, the time of asking and its length beside that of the text', () => {
    expect(factsOf({}).facts).toEqual([
      ['Insérée', '1\u00a0jour après réception'],
      ['Délai de la demande', 'dans les trois mois de la publication du texte'],
      ['Longueur', '5 mots\u202f; le texte contesté en compte 5'],
    ]);
  });

  test('does not measure itself against a part or a summary of the text', () => {
    const { facts } = factsOf({}, { elsewhere: { extent: 'excerpt' } });
    expect(facts.map(([label]) => label)).not.toContain('Longueur');
  });

  test('decides nothing that its dates leave open', () => {
    const { facts } = factsOf({ received: '2026-04/2026-06', published: '2026-06-20' });
    expect(facts.map(([label]) => label)).not.toContain('Délai de la demande');
  });
});

test('a court order tells its insertion only; a courtesy, its publication', () => {
  expect(factsOf({ basis: 'court-order' }).facts).toEqual([['Insérée', '1\u00a0jour après réception']]);
  expect(factsOf({ basis: 'courtesy' }).facts).toEqual([['Publié ici', '']]);
});
