import { expect, test } from 'vitest';
import { letterPages } from '../letter/letter-view.ts';
import { sampleRecord } from '../publication/sample-record.ts';
import { requestedPage } from './requested-page.ts';
import { sharePages } from './share-view.ts';

const record = sampleRecord();

test('each language has its own, and neither search engines nor the site’s search are told of it', () => {
  const pages = record.site.languages.flatMap((language) => sharePages(record, language));
  expect(pages.map(({ path }) => path)).toEqual(['/partager/', '/en/share/']);
  for (const { hidden, search, alternates } of pages) {
    expect(hidden).toBe(true);
    expect(search).toBeUndefined();
    expect(alternates.map(({ path }) => path)).toEqual(['/partager/', '/en/share/']);
  }
});

test('the last link of a text leads to it, and asks for that text', () => {
  for (const base of ['/', '/cahiers/']) {
    const [letter] = letterPages({ ...record, site: { ...record.site, base } }, 'fr');
    const { href } = letter!.model.provenance.sharing.links.at(-1)!;
    expect(href.split('?')[0]).toBe(`${base}partager/`);
    expect(requestedPage(href.slice(href.indexOf('?')), base)).toEqual({ path: letter!.path, passage: '' });
  }
});

test('whose words are quoted is said as on the pages themselves', () => {
  const words = (language: string) => sharePages(record, language)[0]!.model.reader.words;
  expect(words('fr')).toMatchObject({
    open: '«\u202f',
    close: '\u202f»',
    quotedBy: 'cité par ',
    in: 'dans ',
  });
  expect(words('en')).toMatchObject({ open: '“', close: '”', quotedBy: 'quoted by ', in: 'in ' });
});

test('lists that hold nothing are not offered', () => {
  const { lists, elsewhere } = sharePages({ ...record, testimonials: [], incidents: [] }, 'fr')[0]!.model;
  expect(lists.map(({ href }) => href)).toEqual(['/lettres/', '/prestataires/']);
  expect(elsewhere.map(({ href }) => href)).toEqual(['/', '/recherche/']);
});
