import { describe, expect, test } from 'vitest';
import { sampleRecord, sampleReply } from '../publication/sample-record.ts';
import { incidentPages } from './incident-view.ts';
import { sampleIncident } from './sample-incident.ts';

const pageOf = (fields: Record<string, unknown> = {}, changes = {}) =>
  incidentPages(sampleRecord({ incidents: [sampleIncident(fields)], ...changes }), 'fr')[0]!;

describe('the page of an incident', () => {
  const page = pageOf();
  const { model } = page;

  test('stands in its own language only', () => {
    expect(page.path).toBe('/incidents/panne/');
    expect(incidentPages(sampleRecord({ incidents: [sampleIncident()] }), 'en')).toEqual([]);
  });

  test('shows each derived figure with the two moments that it comes from, as links to their entries', () => {
    const [word, recovery] = model.measures.entries;
    expect(word).toMatchObject({ label: 'Première parole publique', value: '11\u00a0minutes' });
    expect(word!.formula.map(({ href }) => href).filter(Boolean)).toEqual(['#event-1', '#communication-1']);
    expect(recovery).toMatchObject({ label: 'Rétablissement\u00a0: Site nord', value: '2\u00a0heures' });
  });

  test('gives no recovery to a scope whose recovery is not on record', () => {
    expect(model.measures.entries.filter(({ label }) => label.includes('Site sud'))).toEqual([]);
  });

  test('gives every event an address, its own name where it has one', () => {
    expect(model.events.entries.map(({ anchor }) => anchor)).toEqual([
      'event-1',
      'event-sud',
      'event-3',
      'event-4',
    ]);
  });

  test('says the day once for a row of events of one day, and keeps the whole date for ears', () => {
    expect(model.events.entries.map(({ isSameDay }) => isSameDay)).toEqual([false, true, true, false]);
    expect(model.events.entries[1]!.when).toMatchObject({
      datetime: '2026-01-10T09:00+01:00',
      time: '9\u00a0h\u00a000',
    });
  });

  test('shows what was worked out and what was assumed beside the entry', () => {
    expect(model.events.entries[2]!.remarks).toEqual([
      { label: 'Date déduite\u00a0:', words: 'L’article dit « deux heures après ».' },
    ]);
    expect(model.events.entries[3]!.remarks).toHaveLength(1);
  });

  test('numbers sources as its list does, and names them in that order', () => {
    expect(model.events.entries[2]!.sources.map(({ number, href }) => [number, href])).toEqual([
      [1, '#source-a'],
      [2, '#source-b'],
    ]);
    expect(model.sources.entries.map(({ anchor }) => anchor)).toEqual(['source-a', 'source-b']);
  });

  test('keeps contradicting values side by side, each with its sources', () => {
    expect(model.conflicts.entries[0]!.values.map(({ value }) => value)).toEqual(['10 h', '11 h']);
  });

  test('counts the days of an open question as of the day of the record', () => {
    expect(model.questions.entries[0]!.clock).toMatchObject({ min: 109 });
    expect(model.questions.entries[0]!.clock!.words).toContain('au 4\u00a0mai 2026');
  });

  test('a bound stays a bound', () => {
    expect(model.figures.entries[0]!.value.replace(/\s/g, ' ')).toBe('au moins 1 200');
  });

  test('draws a lane for each scope and one for what was said', () => {
    expect(model.lanes!.lanes.map(({ label }) => label)).toEqual([
      'Site nord',
      'Site sud',
      'L’ensemble',
      'Prises de parole',
    ]);
    const [north, south] = model.lanes!.lanes;
    expect(north!.bar).toMatchObject({ from: 0, isKnown: true });
    expect(south!.bar).toMatchObject({ isKnown: false });
  });

  test('is found by search at each of its events', () => {
    const anchors = page.search!.sections.flatMap(({ anchor }) => anchor ?? []);
    expect(anchors).toEqual([
      'event-1',
      'event-sud',
      'event-3',
      'event-4',
      'communication-1',
      'question-cause',
    ]);
  });

  test('is an Event for machines, its course an ascending list', () => {
    expect(page.structured.map((thing) => thing['@type'])).toEqual(['Event', 'ItemList', 'BreadcrumbList']);
    expect(page.structured[0]).toMatchObject({ startDate: '2026-01-10T08:00+01:00', endDate: '2026-01-12' });
  });

  test('is plain data: nothing in it is a function, a class or a date object', () => {
    expect(structuredClone(page)).toEqual(JSON.parse(JSON.stringify(page)));
  });
});

test('a word some time that evening is at most so many hours, not a part of a day', () => {
  const events = [
    { at: '2026-01-10T21+01:00', kind: 'started', words: 'Début.', sources: ['a'] },
    { at: '2026-01-10', kind: 'acknowledged', words: 'Reconnu.', sources: ['a'] },
  ];
  const { model } = pageOf({ events, communications: [], scopes: [] });
  expect(model.measures.entries[0]!.value).toBe('au plus 3\u00a0heures');
});

test('what is told with its day alone stands behind the hours of that day, unless it opens the course', () => {
  const at = (day: string, kind: string) => ({ at: day, kind, words: `${kind}.`, sources: ['a'] });
  const events = [
    at('2026-01-10', 'resolved'),
    at('2026-01-10T11:00+01:00', 'started'),
    at('2026-01-10T23:30+01:00', 'apology'),
    at('2026-01-12', 'started'),
    at('2026-01-12T09:00+01:00', 'resolved'),
    at('2026-01', 'question'),
    at('2026-01-11T00:10+01:00', 'other'),
  ];
  const { model } = pageOf({ events, communications: [], scopes: [] });
  expect(model.events.entries.map(({ words }) => words)).toEqual(
    ['question', 'started', 'apology', 'resolved', 'other', 'started', 'resolved'].map((kind) => `${kind}.`),
  );
});

test('parts without entries are not in the way through the page', () => {
  const { model } = pageOf({ communications: [], questions: [], conflicts: [], figures: [], promises: [] });
  expect(model.contents.entries.map(({ href }) => href)).toEqual([
    '#measures',
    '#story',
    '#events',
    '#sources',
  ]);
});

test('a provider’s reply stands on the page and is announced above', () => {
  const { model } = pageOf({}, { replies: [sampleReply({ to: 'incidents/panne' })] });
  expect(model.replies).toHaveLength(1);
  expect(model.notices.map(({ kind }) => kind)).toContain('contested');
});

test('repeated failures are named as such and have a first word each', () => {
  const { model } = pageOf({ kind: 'recurring' });
  expect(model.kind).toBe('Pannes répétées');
});

test('says whether the service that announces incidents was itself there, stretch by stretch', () => {
  const up = { state: 'up', words: 'Revenu le soir.', sources: ['a'] };
  const statusService = [{ state: 'down', at: '2026-01-10', sources: ['a'] }, up];
  const { facts, matters, contents } = pageOf({ statusService }).model;
  expect(facts.entries).toContainEqual({ label: 'Service d’état', words: 'Hors service, puis en service' });
  const part = matters.find(({ id }) => id === 'status-service')!;
  expect(part.entries.map(({ title, mark, words }) => [title, mark, words])).toEqual([
    ['Hors service', 'refused', undefined],
    ['En service', 'done', 'Revenu le soir.'],
  ]);
  expect(contents.entries).toContainEqual({ words: 'Service d’état', href: '#status-service' });
});
