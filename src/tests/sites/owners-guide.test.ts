/** The whole files that `content/README.md` shows, built as a site: whoever copies them starts without a problem. */
import { beforeAll, expect, test } from 'vitest';
import { exampleFiles } from '../owners-guide.ts';
import { build, readPage, smallSite, type Outcome, type SmallSite } from './small-site.ts';

let site: SmallSite;
let outcome: Outcome;

beforeAll(async () => {
  site = await smallSite('owners-guide', exampleFiles());
  outcome = await build(site);
});

/** What a reader sees of a page, without the marks of non-breaking spaces. */
async function wordsOf(path: string): Promise<string> {
  const html = await readPage(site, path);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');
}

test('they build without a problem', () => {
  expect(outcome.code, outcome.output).toBe(0);
  expect(outcome.output).not.toMatch(/\.mdx:\d+/);
});

test('the incident has its figures, as worked out by hand', async () => {
  const words = await wordsOf('incidents/nuit-sans-courant/index.html');
  // 22:10 to about 23 h (23:00 to 24:00): 50 to 110 minutes.
  expect(words).toContain('Première parole publique environ 1 à 2 heures');
  // 22:10 to 07:40 of the next day, the relapse of 04:00 within.
  expect(words).toContain('Rétablissement : Salle 1 9 heures 30 minutes');
  expect(words).toContain('Rechute comprise.');
  // Room 2 has no end on record, and no figure.
  expect(words).not.toContain('Rétablissement : Salle 2');
  // 5 March 22:10 to 2 April: 27 days and 1 h 50, to 28 days and 1 h 50.
  expect(words).toContain('Bilan public entre 27 et 29 jours');
  expect(words).toContain('Réponse à une question 3 jours');
  expect(words).toContain('Questions sans réponse 1 sur 2');
});

test('and everything that it records stands on its page', async () => {
  const words = await wordsOf('incidents/nuit-sans-courant/index.html');
  for (const said of [
    'Courriel (non touché)',
    'Hors service, puis en service',
    'ne répond pas de la nuit',
    'À chaud',
    'À froid',
    'Refus de répondre',
    'Selon Courant Exemple',
    'environ 1 200 serveurs sur 3 000',
    'Tenue, 15 avril 2026',
    'Sans nouvelles',
    'Jugée insuffisante',
    'Association d’Exemple',
    'vers 22 h',
    'Publié avec des coupes',
    'Contesté',
  ])
    // prettier-ignore
    expect(words).toContain(said);
});

test('the provider’s page begins with what waits, and counts the rest', async () => {
  const words = await wordsOf('prestataires/nuage-exemple/index.html');
  expect(words.indexOf('De quand datait le dernier essai')).toBeLessThan(words.indexOf('Chronologie'));
  // 7 March to 21 November 2026: 24 + 30 + 31 + 30 + 31 + 31 + 30 + 31 + 21.
  expect(words).toContain('Sans réponse depuis 259 jours');
  expect(words).toContain('a répondu à 0 sur 2.');
  expect(words).toContain('Brume Exemple, jusqu’en 2024');
  expect(words).toContain('directrice générale , depuis 2021');
});
