import { describe, expect, test } from 'vitest';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply, sampleTestimonial } from '../publication/sample-record.ts';
import { providerPages } from './provider-view.ts';

const translated = sampleIncident(
  { title: 'Example cloud: two sites dark', translationOf: 'panne' },
  'outage',
  'en',
);
const record = sampleRecord({ incidents: [sampleIncident(), translated] });
const pageIn = (language: string, of = record) => providerPages(of, language)[0]!;

describe('the page of a provider', () => {
  const { model } = pageIn('fr');

  test('exists in every language of the site', () => {
    expect(pageIn('fr').alternates).toEqual([
      { language: 'fr', path: '/prestataires/nuage/' },
      { language: 'en', path: '/en/providers/nuage/' },
    ]);
  });

  test('says in words what its picture shows, with the signs of each language', () => {
    const alt = (language: string) => pageIn(language).card!.alt;
    expect(alt('fr')).toMatch(/^Prestataire\u00a0: Nuage d’exemple\. 1 lettre, .*\. 2 sans réponse$/);
    expect(alt('en')).toMatch(/^Provider: Nuage d’exemple\. 1 letter, .*\. 2 unanswered$/);
  });

  test('explains the dotted line and the numbers of its overview where there are some, and only there', () => {
    const drawing = (of: typeof record) => pageIn('fr', of).model.overview!;
    const exact = drawing(sampleRecord({ testimonials: [sampleTestimonial({ experienced: '2025-12-03' })] }));
    expect([exact.legend, exact.remarks]).toEqual([[], []]);
    const vague = drawing(sampleRecord({ testimonials: [sampleTestimonial()] }));
    expect(vague.legend).toEqual([{ shape: 'vague', words: 'entre deux dates' }]);
    const [remark] = drawing(record).remarks;
    expect(remark).toMatch(/^Un nombre compte les entrées/);
  });

  test('begins with what waits, longest first', () => {
    expect(model.waiting.entries.map(({ kind, days }) => [kind, days])).toEqual([
      ['Lettre ouverte', 119],
      ['Question', 109],
    ]);
  });

  test('counts what was answered and gives no score', () => {
    expect(model.answered.entries[0]).toEqual({
      sentence: 'Lettres\u00a0: a répondu à 0 sur 1.',
      formula:
        'Lettres dont une réponse est publiée ici (0), sur les lettres envoyées ou rendues publiques (1).',
    });
    const answered = pageIn('fr', sampleRecord({ replies: [sampleReply()] })).model;
    expect(answered.answered.entries[0]!.sentence).toBe('Lettres\u00a0: a répondu à 1 sur 1.');
    expect(answered.waiting.entries).toEqual([]);
  });

  test('tells an incident once, in the reader’s language', () => {
    const titles = (language: string) =>
      pageIn(language)
        .model.timeline.entries.flatMap(({ entries }) => entries)
        .filter(({ mark }) => mark === 'incident')
        .map(({ title }) => title);
    expect(titles('fr')).toEqual(['Nuage d’exemple : deux sites éteints']);
    expect(titles('en')).toEqual(['Example cloud: two sites dark']);
  });

  test('counts in every language what waits, translations once', () => {
    const letters = [sampleLetter(), sampleLetter({ translationOf: 'lettre-nuage' }, 'letter-cloud', 'en')];
    const of = sampleRecord({ incidents: [sampleIncident(), translated], letters });
    for (const language of ['fr', 'en'])
      expect(pageIn(language, of).model.waiting.entries.map(({ days }) => days)).toEqual([119, 109]);
    expect(pageIn('en', of).model.waiting.entries[0]!.href).toBe('/en/letters/letter-cloud/');
    expect(pageIn('en', of).card!.summary).toBe('1 letter, 1 testimonial, 1 incident');
  });

  test('merges kinds by years in the order of time', () => {
    const told = model.timeline.entries.map(({ title, entries }) => [title, entries.map(({ mark }) => mark)]);
    expect(told).toEqual([
      ['2025', ['testimonial']],
      ['2026', ['letter', 'incident']],
    ]);
  });

  test('shows the telling moments of an incident and leads to each, and to its sources, on its page', () => {
    const incident = model.timeline.entries.at(-1)!.entries.at(-1)!;
    expect(incident.moments.map(({ href }) => href)).toContain('/incidents/panne/#event-1');
    expect(incident.moments[0]!.sources[0]!.href).toBe('/incidents/panne/#source-a');
    expect(incident.moments).toHaveLength(6);
    expect(incident.unfold).toBeUndefined();
  });

  test('groups promises by what became of them', () => {
    expect(model.promises.entries.map(({ title }) => title)).toEqual(['Sans nouvelles (1)']);
  });
});

test('what has no date stands last and says so', () => {
  const letters = [sampleLetter({ sent: undefined, written: undefined }), sampleLetter({}, 'autre')];
  const { model } = pageIn('fr', sampleRecord({ letters }));
  expect(model.timeline.entries.at(-1)).toMatchObject({ title: 'Sans date', anchor: 'undated' });
  expect(model.waiting.entries.map(({ days }) => days)).toEqual([119, -1]);
});

test('an incident over two years is told in each, the second time as continued', () => {
  const events = [
    { at: '2024-12-31', kind: 'started', words: 'Début.', sources: ['a'] },
    { at: '2026-01-02', kind: 'court', words: 'Jugement.', sources: ['a'] },
  ];
  const long = sampleIncident({ events, communications: [], questions: [], scopes: [] });
  const { model } = pageIn('fr', sampleRecord({ incidents: [long], letters: [], testimonials: [] }));
  expect(model.timeline.entries.map(({ title, entries }) => [title, entries[0]!.kind])).toEqual([
    ['2024', 'Incident'],
    ['2026', 'Incident, suite'],
  ]);
});

test('is found by its former names and its aliases before what others say of it', () => {
  const [nuage] = sampleRecord().providers;
  const renamed = { ...nuage!, aliases: ['Cloud d’exemple'], formerNames: [{ name: 'Brume', sources: [] }] };
  const { search } = pageIn(
    'fr',
    sampleRecord({ providers: [renamed], testimonials: [sampleTestimonial()] }),
  );
  expect(search!.sections[0]!.words).toContain('Brume');
  expect(search!.sections[0]!.words).toContain('Cloud d’exemple');
  expect(search!.weight).toBeGreaterThan(1);
});
