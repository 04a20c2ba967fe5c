import { expect, test } from 'vitest';
import { sampleIncident } from '../views/incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';
import type { PublicRecord } from '../library/record.ts';
import { feedsOf } from './registry.ts';

const itemsIn = (record: PublicRecord, folder = '/') =>
  feedsOf(record)
    .find((feed) => feed.folder === folder)!
    .items.map(({ id, title, published }) => [
      id.replace('tag:cahiers.example,2026:', ''),
      title.replaceAll('\u00A0', ' '),
      published.slice(0, 10),
    ]);
const alone = (changes: Partial<PublicRecord>) => sampleRecord({ testimonials: [], letters: [], ...changes });

test('a letter that waits too long is told of on that day, twice, and the wait is never counted on', () => {
  const waiting = alone({ letters: [sampleLetter()] });
  const expected = [
    ['lettre-nuage/long-overdue', 'Plus de 90 jours sans réponse : Trois nuits sans serveur', '2026-04-06'],
    ['lettre-nuage/overdue', 'Plus de 30 jours sans réponse : Trois nuits sans serveur', '2026-02-05'],
    ['lettre-nuage', 'Trois nuits sans serveur', '2026-02-01'],
  ];
  expect(itemsIn(waiting)).toEqual(expected);
  // Whoever follows what is unanswered is told as well.
  expect(itemsIn(waiting, '/en-attente/')).toEqual(expected);
  expect(feedsOf(alone({ letters: [sampleLetter()], today: '2027-01-01' }))[0]!.items).toEqual(
    feedsOf(waiting)[0]!.items,
  );
  expect(itemsIn(alone({ letters: [sampleLetter()], today: '2026-02-05' }))).toEqual(expected.slice(1));
  expect(itemsIn(alone({ letters: [sampleLetter()], today: '2026-02-04' }))).toEqual(expected.slice(2));
});

test('what was told stays told after an answer, and is not told at all when the answer came in time', () => {
  const answered = (received: string) =>
    itemsIn(
      alone({ letters: [sampleLetter()], replies: [sampleReply({ received, published: '2026-03-02' })] }),
    ).map(([id]) => id);
  expect(answered('2026-03-01')).toEqual(['nuage-repond', 'lettre-nuage/overdue', 'lettre-nuage']);
  expect(answered('2026-01-20')).toEqual(['nuage-repond', 'lettre-nuage']);
});

test('a rule in working days says so', () => {
  const { site } = sampleRecord();
  const record = alone({
    letters: [sampleLetter()],
    site: { ...site, clock: { overdue: 25, longOverdue: 900, days: 'working' } },
  });
  const [item] = feedsOf(record)[0]!.items;
  expect(item).toMatchObject({ id: 'tag:cahiers.example,2026:lettre-nuage/overdue', kind: 'overdue' });
  expect(item!.html.replaceAll('\u00A0', ' ')).toContain(
    'Au 10 février 2026, plus de 25 jours ouvrés étaient passés sans réponse publiée ici.',
  );
});

test('demands, promises, answers and the end of an incident are items under the text they are about', () => {
  const letter = sampleLetter({
    sent: undefined,
    demands: [{ words: 'Un remboursement.', state: 'met', at: '2026-03-10' }],
  });
  const incident = sampleIncident({
    published: '2026-01-11',
    state: 'closed',
    promises: [
      {
        by: 'Nuage',
        words: 'Séparer les alimentations.',
        state: 'broken',
        stateAt: '2026-04-02',
        sources: ['a'],
      },
    ],
    questions: [
      {
        id: 'cause',
        by: 'Le Journal',
        words: 'Pourquoi ?',
        answer: { state: 'answered', at: '2026-02-20', words: 'Une vanne.', uncertain: 'Non confirmé.' },
        sources: ['b'],
      },
    ],
    postMortem: { state: 'redacted', at: '2026-03-20', sources: ['a'] },
  });
  const record = alone({ letters: [letter], incidents: [incident] });
  const told = itemsIn(record).filter(([id]) => id!.includes('/'));
  expect(told.map(([id]) => id!.replace(`${incident.uid}/`, ''))).toEqual([
    'promise/broken/2026-04-02',
    'post-mortem/redacted/2026-03-20',
    'lettre-nuage/demand/met/2026-03-10',
    'question/cause/answered',
    'resolution/over/2026-01-12',
  ]);
  const items = feedsOf(record)[0]!.items;
  const question = items.find(({ id }) => id.endsWith('question/cause/answered'))!;
  expect(question.html).toContain('Pourquoi ? Une vanne. Incertain');
  expect(question.inReplyTo!.id).toBe(`tag:cahiers.example,2026:${incident.uid}`);
  expect(items.find(({ id }) => id.includes('resolution'))!.title).toContain('Incident clos');
});

test('of several demands met on one day, each item says which', () => {
  const demands = ['Un remboursement.', 'Des excuses.'].map((words) => ({
    words,
    state: 'met',
    at: '2026-03-10',
  }));
  const letter = sampleLetter({ sent: undefined, demands });
  const told = itemsIn(alone({ letters: [letter] })).filter(([id]) => id!.includes('/demand/'));
  expect(told.map(([, title]) => title)).toEqual([
    'Demande 1 sur 2, satisfaite : Trois nuits sans serveur',
    'Demande 2 sur 2, satisfaite : Trois nuits sans serveur',
  ]);
});

test('a notice bears what it tells as a category, after those of its text', () => {
  const { items } = feedsOf(alone({ letters: [sampleLetter()] }))[0]!;
  expect(items.map(({ kind, categories }) => [kind, categories])).toEqual([
    ['overdue', ['Nuage d’exemple', 'Lettre ouverte', 'Délai dépassé']],
    ['overdue', ['Nuage d’exemple', 'Lettre ouverte', 'Délai dépassé']],
    ['letter', ['Nuage d’exemple', 'Lettre ouverte']],
  ]);
});

test('no two items of a site share an address or an identity', () => {
  const items = feedsOf(
    alone({ letters: [sampleLetter()], incidents: [sampleIncident()], replies: [sampleReply()] }),
  )[0]!.items;
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(new Set(items.map(({ link }) => link)).size).toBe(items.length);
});
