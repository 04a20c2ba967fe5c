import { expect, test } from 'vitest';
import { sampleIncident } from '../incident/sample-incident.ts';
import { listPages } from '../list/list-view.ts';
import { sampleLetter, sampleRecord, sampleTestimonial } from '../publication/sample-record.ts';
import { browsePages } from './browse-view.ts';
import { narrowingOf } from './narrowing.ts';
import { placeOf } from './places.ts';
import { keyOf, questionsAbout, type Question } from './questions.ts';
import { voiceOf } from '../publication/voice.ts';

const [nuage] = sampleRecord().providers;
const providers = ['nuage', 'brume', 'pluie'].map((id) => ({ ...nuage!, id, name: `${id} d’exemple` }));

/** `count` letters to a provider, sent in a year; declined ones have a state of their own. */
const letters = (provider: string, year: number, count: number, declined = false) =>
  Array.from({ length: count }, (_, index) =>
    sampleLetter(
      {
        to: [{ name: 'Basile Fictif', provider }],
        providers: [provider],
        written: undefined,
        sent: `${year}-03-05`,
        ...(declined && { declined: { at: `${year}-04-05` } }),
      },
      `${provider}-${year}-${declined ? 'refus' : 'silence'}-${index}`,
    ),
  );

const record = (all: ReturnType<typeof letters>) => sampleRecord({ letters: all, replies: [], providers });
const mixed = record([
  ...letters('nuage', 2025, 4),
  ...letters('nuage', 2024, 3, true),
  ...letters('brume', 2024, 2),
  ...letters('pluie', 2023, 1),
]);
const pathsOf = (of: typeof mixed, language = 'fr') => browsePages(of, language).map(({ path }) => path);

test('a provider, a state, a year are pages, and two of them together where they narrow each other', () => {
  expect(pathsOf(mixed)).toEqual([
    '/parcourir/lettres/2024/',
    '/parcourir/lettres/2025/',
    '/parcourir/lettres/refus-de-repondre/',
    '/parcourir/lettres/sans-reponse-depuis-longtemps/',
    '/parcourir/lettres/prestataire-brume/',
    '/parcourir/lettres/prestataire-nuage/',
    '/parcourir/lettres/prestataire-nuage/sans-reponse-depuis-longtemps/',
  ]);
});

test('what answers a question stands on its page, by year, the newest first', () => {
  const page = browsePages(mixed, 'fr').find(({ path }) => path.endsWith('/prestataire-nuage/'))!;
  expect(page.title).toBe('Lettres ouvertes · nuage d’exemple');
  expect(page.model.years.map(({ title, anchor, entries }) => [title, anchor, entries.length])).toEqual([
    ['2025', 'y2025', 4],
    ['2024', 'y2024', 3],
  ]);
  expect(page.model.years[1]!.entries[0]!.state).toEqual({ words: 'Refus de répondre', mark: 'refused' });
});

test.each<[string, Question, string | undefined]>([
  ['everything is the list', {}, '/lettres/'],
  ['a page', { provider: 'brume' }, '/parcourir/lettres/prestataire-brume/'],
  ['a year on a page', { provider: 'nuage', year: '2025' }, '/parcourir/lettres/prestataire-nuage/#y2025'],
  [
    'the wider page, when it holds the same',
    { provider: 'brume', state: 'long-overdue' },
    '/parcourir/lettres/prestataire-brume/',
  ],
  ['the only document', { provider: 'pluie' }, '/lettres/pluie-2023-silence-0/'],
  ['nowhere, when nothing answers', { provider: 'pluie', year: '2017' }, undefined],
])('the answer stands at %s', (_name, question, place) => {
  expect(placeOf(voiceOf(mixed, 'fr'), 'letters', question)).toBe(place);
});

test('the list links to what narrows it, with counts that are those of the pages', () => {
  const { rows } = listPages(mixed, 'fr')[0]!.model.narrowing!;
  expect(
    rows.map(({ label, links }) => [label, links.map(({ words, count }) => `${words} ${count}`)]),
  ).toEqual([
    ['Prestataire', ['nuage d’exemple 7', 'brume d’exemple 2', 'pluie d’exemple 1']],
    ['État', ['Sans réponse depuis longtemps 7', 'Refus de répondre 3']],
    ['Année', ['2025 4', '2024 5', '2023 1']],
  ]);
});

test('a list that is read at a glance is not narrowed by the provider of one letter, where that of three has no page', () => {
  const rowsOf = (all: ReturnType<typeof letters>) =>
    (narrowingOf(voiceOf(record(all), 'fr'), 'letters')?.rows ?? []).map(({ label }) => label);
  expect(rowsOf([...letters('nuage', 2025, 3), ...letters('brume', 2025, 1)])).toEqual([]);
  // Where each has one letter, each leads to it.
  expect(rowsOf([...letters('nuage', 2025, 1), ...letters('brume', 2025, 1)])).toEqual(['Prestataire']);
});

test('what is chosen can be taken back, and leads to the list without it', () => {
  const [provider, state] = narrowingOf(voiceOf(mixed, 'fr'), 'letters', {
    provider: 'nuage',
    state: 'long-overdue',
  })!.rows;
  expect(provider!.chosen).toEqual({
    words: 'nuage d’exemple',
    without: {
      words: 'retirer «\u202fnuage d’exemple\u202f»',
      href: '/parcourir/lettres/sans-reponse-depuis-longtemps/',
    },
  });
  expect(state!.chosen!.without!.href).toBe('/parcourir/lettres/prestataire-nuage/');
});

test('every link of every page leads to a page, an anchor of one, or a document', () => {
  const large = record([
    ...letters('nuage', 2025, 160),
    ...letters('nuage', 2024, 9),
    ...letters('brume', 2024, 120, true),
  ]);
  for (const of of [mixed, large]) {
    const pages = browsePages(of, 'fr');
    const places = new Set([
      '/lettres/',
      '/prestataires/',
      ...of.letters.map(({ id }) => `/lettres/${id}/`),
      ...pages.flatMap(({ path, model }) => [path, ...model.years.map(({ anchor }) => `${path}#${anchor}`)]),
    ]);
    const links = pages.flatMap(({ model }) => [
      ...(model.narrowing?.rows ?? []).flatMap(({ links, chosen }) => [
        ...links,
        ...(chosen?.without ? [chosen.without] : []),
      ]),
      ...[model.pager?.previous, model.pager?.next].flatMap((link) => link ?? []),
    ]);
    expect(links.length).toBeGreaterThan(0);
    expect(links.map(({ href }) => href).filter((href) => !places.has(href))).toEqual([]);
  }
});

test('more than a hundred documents are paged, and only then a year of a provider is a page', () => {
  const large = record([
    ...letters('nuage', 2025, 160),
    ...letters('nuage', 2024, 9),
    ...letters('brume', 2024, 12),
  ]);
  expect(pathsOf(large).filter((path) => path.includes('nuage'))).toEqual([
    '/parcourir/lettres/prestataire-nuage/',
    '/parcourir/lettres/prestataire-nuage/page-2/',
    '/parcourir/lettres/prestataire-nuage/2024/',
  ]);
  const [first, second] = browsePages(large, 'fr').filter(({ path }) => path.includes('nuage'));
  const told = [first!, second!].flatMap(({ model }) => model.years.flatMap(({ entries }) => entries));
  expect(new Set(told.map(({ href }) => href)).size).toBe(169);
});

test('pages grow with documents, not with combinations', () => {
  const spread = (count: number) =>
    record(
      Array.from({ length: count / 10 }, (_, index) =>
        letters(['nuage', 'brume', 'pluie'][index % 3]!, 2001 + (index % 24), 10, index % 5 === 0).map(
          (one, place) => ({
            ...one,
            id: `${index}-${place}`,
          }),
        ),
      ).flat(),
    );
  const [some, many] = [200, 2000].map((count) => browsePages(spread(count), 'fr').length);
  expect(many!).toBeLessThan(10 * some!);
  expect(many!).toBeLessThan(2000 / 5);
});

test('search engines are kept out; each language asks the same questions', () => {
  for (const page of browsePages(mixed, 'fr')) {
    expect(page.hidden).toBe(true);
    expect(page.search).toBeUndefined();
  }
  const english = browsePages(mixed, 'en');
  const alternates = browsePages(mixed, 'fr').flatMap(({ alternates }) =>
    alternates.filter(({ language }) => language === 'en').map(({ path }) => path),
  );
  expect(english.map(({ path }) => path).sort()).toEqual(alternates.sort());
});

test('no day passes into a page: it is drawn again only when an answer changes', () => {
  const later = { ...mixed, today: '2026-06-30' };
  expect(JSON.stringify(browsePages(later, 'fr'))).toBe(JSON.stringify(browsePages(mixed, 'fr')));
});

test('testimonials are narrowed by experience, incidents by their state', () => {
  const of = sampleRecord({
    testimonials: [sampleTestimonial(), { ...sampleTestimonial({ experience: 'positive' }), id: 'autre' }],
    incidents: [sampleIncident()],
  });
  expect([...questionsAbout(of, 'testimonials').values({}, 'state')].map(({ value }) => value)).toEqual([
    'negative',
    'positive',
  ]);
  expect(keyOf({ state: questionsAbout(of, 'incidents').values({}, 'state')[0]!.value })).not.toBe(keyOf({}));
});
