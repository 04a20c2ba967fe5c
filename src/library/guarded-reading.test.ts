/** The guard stands where files are read: no way into the record leads past it, the cache included. */
import { expect, test } from 'vitest';
import { LETTER, PROVIDER, SITE, smallSite, TODAY } from '../tests/sites/small-site.ts';
import { readContent } from './reading.ts';

const NUMBER = '06 12 34 56 78';
const told = async (place: Awaited<ReturnType<typeof smallSite>>) =>
  (await readContent({ ...place, today: TODAY })).problems.map(
    ({ at, rule }) => `${at.file}:${at.line}:${at.column} ${rule}`,
  );

test('every kind of file is guarded, and read again it is refused again', async () => {
  const place = await smallSite('guarded-kinds', {
    'site.yaml': SITE.replace('Un site d’essai', `Appelez le ${NUMBER}`),
    'letters/lettre.mdx': LETTER.replace('une lettre.', `une lettre. ${NUMBER}`),
    'letters/markdown.md': LETTER.replace('une lettre.', `une lettre. ${NUMBER}`),
    'letters/images/index.mdx': LETTER,
    'letters/images/client-1234567.png': 'x',
    'letters/partie.mdx': `---\ntitle: ${NUMBER}\npublished: 2026-11-02\nprominence: withdrawn\nwithdrawn: { at: 2026-11-03, reason: Demande }\n---\n`,
    'providers/exemple.mdx': PROVIDER.replace('example: true', `contact: ${NUMBER}`),
    'timelines/exemple/panne.mdx': `---\ntitle: P\nprovider: exemple\npublished: 2026-11-04\nsources: [{ id: s, title: S, note: ${NUMBER} }]\nevents:\n  - { at: 2026-01, kind: started, words: Au ${NUMBER}, sources: [s] }\n---\n`,
    'replies/r.mdx': `---\ntitle: R\nto: letters/lettre\nby: { name: X }\nposition: rejected\nreceived: 2026-11-03\npublished: 2026-11-04\nreasons: ["${NUMBER}"]\n---\n\nNon.\n`,
    'testimonials/t.mdx': `---\ntitle: T\nauthor: { name: "${NUMBER}" }\nprovider: exemple\nexperienced: 2026\nexperience: mixed\npublished: 2026-11-04\n---\n\nOui.\n`,
    'pages/page.mdx': `---\ntitle: Page\n---\n\n${NUMBER}\n`,
    'pages/mentions.mdx': `---\ntitle: Mentions\nrole: legal-notice\n---\n\n${NUMBER}\n`,
  });
  const expected = [
    'content/letters/images/client-1234567.png:1:1 personal-data',
    'content/letters/lettre.mdx:14:22 personal-data',
    'content/letters/markdown.md:14:22 personal-data',
    'content/letters/partie.mdx:2:8 personal-data',
    'content/pages/page.mdx:5:1 personal-data',
    'content/providers/exemple.mdx:3:10 personal-data',
    'content/replies/r.mdx:8:12 personal-data',
    'content/site.yaml:2:25 personal-data',
    'content/testimonials/t.mdx:3:18 personal-data',
    'content/timelines/exemple/panne.mdx:5:36 personal-data',
    'content/timelines/exemple/panne.mdx:7:45 personal-data',
  ];
  expect(await told(place)).toEqual(expected);
  expect(await told(place)).toEqual(expected);
});

test('what was allowed is refused again when the allowance goes', async () => {
  const allowed = LETTER.replace('une lettre.', NUMBER).replace(
    'example: true',
    `allowed: [{ value: "${NUMBER}", rule: phone, reason: Numéro du standard, at: 2026-11-01 }]`,
  );
  const place = await smallSite('guarded-allowance', { 'letters/lettre.mdx': allowed });
  expect(await told(place)).toEqual([]);
  const { content } = await smallSite('guarded-allowance-2', {
    'letters/lettre.mdx': allowed.replace(/allowed:.*\n/, ''),
  });
  expect(await told({ ...place, content })).toEqual(['content/letters/lettre.mdx:13:10 personal-data']);
});

test('a wrong allowance is told as every wrong value, and a day to come is', async () => {
  const entry = (words: string) =>
    LETTER.replace('example: true', `allowed: [${words}]`).replace('une lettre.', NUMBER);
  const place = await smallSite('guarded-wrong', {
    'letters/lettre.mdx': entry(`{ value: "${NUMBER}", rule: telephone, reason: x, at: 2026 }`),
    'letters/autre.mdx': entry(`{ value: "${NUMBER}", rule: phone, reason: x, at: 2027-01-01 }`),
  });
  expect(await told(place)).toEqual([
    'content/letters/autre.mdx:3:66 date-in-future',
    'content/letters/lettre.mdx:3:44 unknown-term',
    'content/letters/lettre.mdx:14:10 personal-data',
  ]);
});
