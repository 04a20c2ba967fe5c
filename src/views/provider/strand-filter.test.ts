import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { STRANDS } from '../../domain/incident-strands.ts';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleRecord } from '../publication/sample-record.ts';
import { merged } from './overview-marks.ts';
import { providerPages } from './provider-view.ts';

const model = (changes: Parameters<typeof sampleRecord>[0], language = 'fr') =>
  providerPages(sampleRecord(changes), language)[0]!.model;

describe('the choice of one kind of entry', () => {
  const { timeline } = model({ incidents: [sampleIncident()] });
  const entries = timeline.entries.flatMap((year) => year.entries);

  test('counts every entry of the timeline once', () => {
    const [all, ...kinds] = timeline.filter!.choices;
    const documents = entries.filter(({ mark }) => mark !== 'incident').length;
    const moments = entries.flatMap((entry) => entry.moments).length;
    expect(all).toEqual({ strand: 'all', words: 'Tout', count: documents + moments });
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all!.count);
    expect(kinds.every(({ count }) => count > 0)).toBe(true);
  });

  test('is not offered where there is one kind only', () => {
    const events = [{ at: '2026-01-02', kind: 'court', words: 'Jugement.', sources: ['a'] }];
    const bare = sampleIncident({ events, communications: [], questions: [], scopes: [] });
    expect(model({ incidents: [bare], letters: [], testimonials: [] }).timeline.filter).toBeUndefined();
  });

  test('has a rule in the style sheet for every kind: none can be chosen that would show nothing or all', async () => {
    const sheet = await readFile(new URL('../../styles/components/strands.css', import.meta.url), 'utf8');
    const chosen = [...sheet.matchAll(/has\(\[value='(\w+)'\]:checked\)/g)].map((match) => match[1]);
    const shown = [
      ...sheet.matchAll(/:not\(\s*\[data-strand='(\w+)'\],\s*:has\(\[data-strand='(\w+)'\]\)\s*\)/g),
    ];
    expect(chosen.filter((strand) => strand !== 'all')).toEqual([...STRANDS]);
    expect(shown.map((match) => match.slice(1))).toEqual(STRANDS.map((strand) => [strand, strand]));
    expect(sheet.indexOf('@media screen')).toBeLessThan(sheet.indexOf('.by-strand'));
  });
});

test('an incident without a dated entry stays in the timeline, undated, among what happened', () => {
  const bare = sampleIncident({ events: [], communications: [], questions: [], scopes: [] });
  const years = model({ incidents: [bare], letters: [], testimonials: [] }).timeline.entries;
  expect(years).toMatchObject([{ anchor: 'undated', entries: [{ strand: 'course', moments: [] }] }]);
});

test('a long incident folds all but its five most telling moments, in the order of time', () => {
  const kinds = ['started', ...Array<string>(8).fill('update'), 'resolved', 'court'];
  const events = kinds.map((kind, index) => ({
    at: `2026-01-${String(index + 1).padStart(2, '0')}`,
    kind,
    words: kind,
    sources: ['a'],
  }));
  const long = sampleIncident({ events, communications: [], questions: [], scopes: [] });
  const [entry] = model({ incidents: [long], letters: [], testimonials: [] }).timeline.entries[0]!.entries;
  expect(entry!.moments.map(({ words }) => words)).toEqual(kinds);
  const shown = entry!.moments.filter(({ isFolded }) => !isFolded).map(({ words }) => words);
  expect(shown).toEqual(['started', 'update', 'update', 'resolved', 'court']);
  expect(entry!.unfold).toBe('Montrer les 6 autres entrées');
});

test('marks of one place are one, which counts them and names them all', () => {
  const mark = (x: number, title: string, until?: number) => ({ x, title, ...(until && { until }) });
  expect(merged([mark(50, 'c'), mark(10, 'a'), mark(10.5, 'b'), mark(10.6, 'long', 20)])).toEqual([
    { x: 10, title: 'a\nb', count: 2 },
    { x: 10.6, title: 'long', until: 20 },
    { x: 50, title: 'c' },
  ]);
});
