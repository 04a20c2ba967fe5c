/** A small invented incident for the tests of the views: two scopes, a relapse, statements, a question that nobody answered. */
import { incident } from '../../domain/incident.ts';
import type { Incident } from '../../library/record.ts';

export function sampleIncident(
  fields: Record<string, unknown> = {},
  id = 'panne',
  language = 'fr',
): Incident {
  const facts = incident.parse({
    title: 'Nuage d’exemple : deux sites éteints',
    published: '2026-02-03',
    provider: 'nuage',
    zone: 'Europe/Paris',
    state: 'closed',
    scopes: [
      { id: 'nord', name: 'Site nord' },
      { id: 'sud', name: 'Site sud' },
    ],
    events: [
      {
        at: '2026-01-10T08:00+01:00',
        kind: 'started',
        scope: 'nord',
        words: 'Le nord s’éteint.',
        sources: ['a'],
      },
      {
        id: 'sud',
        at: '2026-01-10T09:00+01:00',
        kind: 'started',
        scope: 'sud',
        words: 'Le sud suit.',
        sources: ['a'],
      },
      {
        at: '2026-01-10T10:00+01:00',
        kind: 'resolved',
        scope: 'nord',
        words: 'Le nord revient.',
        inferred: 'L’article dit « deux heures après ».',
        sources: ['b', 'a'],
      },
      {
        at: '2026-01-12',
        kind: 'declared-closed',
        words: 'Tout est clos.',
        zoneAssumed: true,
        sources: ['b'],
      },
    ],
    communications: [
      {
        at: '2026-01-10T08:11+01:00',
        speaker: { name: 'Nuage', role: 'company' },
        channel: 'status-page',
        temperature: 'hot',
        detail: 'one-line',
        contains: ['facts', 'apology'],
        words: 'Incident en cours.',
        sources: ['a'],
      },
    ],
    questions: [
      { id: 'cause', by: 'Le Journal', words: 'Pourquoi les deux ?', asked: '2026-01-15', sources: ['b'] },
    ],
    promises: [{ by: 'Nuage', words: 'Séparer les alimentations.', at: '2026-01-12', sources: ['a'] }],
    figures: [{ what: 'Clients touchés', value: 1200, bound: 'lower', sources: ['b'] }],
    conflicts: [
      {
        what: 'Fin',
        values: [
          { value: '10 h', sources: ['a'] },
          { value: '11 h', sources: ['b'] },
        ],
      },
    ],
    sources: [
      { id: 'a', title: 'Page d’état' },
      { id: 'b', title: 'Un article', url: 'https://journal.example/' },
    ],
    ...fields,
  });
  return {
    ...facts,
    nature: facts.kind,
    kind: 'incident',
    id,
    uid: id,
    file: `content/timelines/nuage/${id}.mdx`,
    language,
    digest: id,
    text: {
      page: '<p>Le récit.</p>',
      feed: '<p>Le récit.</p>',
      plain: 'Le récit.',
      sections: [{ words: 'Le récit.' }],
      headings: [],
      claims: [],
      passages: [],
      exhibits: [],
      summary: 'Le récit.',
      length: 2,
    },
  };
}
