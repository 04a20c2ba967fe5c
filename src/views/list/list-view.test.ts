import { expect, test } from 'vitest';
import { correctionsPages } from '../corrections/corrections-view.ts';
import { homePages } from '../home/home-view.ts';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleTestimonial } from '../publication/sample-record.ts';
import { listPages } from './list-view.ts';

const pagesAt = (record = sampleRecord(), language = 'fr') =>
  new Map(listPages(record, language).map((page) => [page.path, page]));

test('there is a list for each kind and for providers, empty or not', () => {
  expect([...pagesAt().keys()]).toEqual(['/lettres/', '/temoignages/', '/incidents/', '/prestataires/']);
  expect(pagesAt().get('/incidents/')!.model).toMatchObject({ documents: [], providers: [] });
});

test('the fifty-first document opens a second page, and nothing is lost or told twice', () => {
  const letters = Array.from({ length: 51 }, (_, index) => sampleLetter({}, `lettre-${index}`));
  const pages = pagesAt(sampleRecord({ letters }));
  const [first, second] = [pages.get('/lettres/')!, pages.get('/lettres/page-2/')!];
  expect([first.model.documents.length, second.model.documents.length]).toEqual([50, 1]);
  const hrefs = [...first.model.documents, ...second.model.documents].map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(51);
  expect(first.model.pager!.next!.href).toBe('/lettres/page-2/');
  expect(second.model.pager!.previous!.href).toBe('/lettres/');
  expect(second.title).not.toBe(first.title);
});

test('testimonials say their order, whether they are checked, and both dates', () => {
  const { model } = pagesAt().get('/temoignages/')!;
  expect(model.head.map(({ words }) => words).join(' ')).toMatch(/aucun autre critère.*vérifié/s);
  const [testimonial] = model.documents;
  expect(testimonial!.dates.map(({ label, at }) => `${label} ${at.words}`)).toEqual([
    'faits vécus décembre 2025',
    'publié ici 10\u00a0février 2026',
  ]);
  expect(testimonial!.remarks).toEqual(['Expérience négative', 'Facture vue']);
});

test('documents of other languages are listed, marked as such', () => {
  const [letter] = pagesAt(sampleRecord(), 'en').get('/en/letters/')!.model.documents;
  expect(letter).toMatchObject({ href: '/lettres/lettre-nuage/', lang: 'fr', inLanguage: 'in French' });
});

test('a letter says where it stands in words, an example that it is one', () => {
  const record = sampleRecord({ letters: [sampleLetter({ example: true })] });
  expect(pagesAt(record).get('/lettres/')!.model.documents[0]).toMatchObject({
    example: 'Exemple',
    state: { words: 'Sans réponse depuis 119\u00a0jours au 4\u00a0mai 2026', mark: 'long' },
  });
});

test('the home page shows what waits longest, what is new, and a search that needs no script', () => {
  const record = sampleRecord({ incidents: [sampleIncident()] });
  const [home] = homePages(record, 'fr');
  expect(home!.path).toBe('/');
  expect(home!.model.waiting.entries.map(({ days }) => days)).toEqual([119, 109]);
  expect(home!.model.recent.entries.map(({ kind }) => kind)).toContain('Incident');
  expect(home!.model.search.action).toBe('/recherche/');
});

test('corrections of all documents stand newest first, each with its text', () => {
  const record = sampleRecord({
    letters: [sampleLetter({ corrections: [{ at: '2026-03-01', words: 'Un chiffre.' }] })],
    testimonials: [sampleTestimonial({ corrections: [{ at: '2026-04-01', words: 'Un nom.' }] })],
  });
  const [page] = correctionsPages(record, 'fr');
  expect(page!.model.corrections.map(({ words, href }) => [words, href])).toEqual([
    ['Un nom.', '/temoignages/ticket-ferme/'],
    ['Un chiffre.', '/lettres/lettre-nuage/'],
  ]);
  expect(page!.updated).toBe('2026-04-01');
});
