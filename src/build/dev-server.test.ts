/** What dev serves beside Astro's own pages. */
import { expect, test } from 'vitest';
import { sampleRecord } from '../views/publication/sample-record.ts';
import { fileAt } from './dev-server.ts';

const [nuage] = sampleRecord().providers;
const record = sampleRecord({ providers: [{ ...nuage!, redirectFrom: ['brume'] }] });
const live = { record: async () => record, forget: () => undefined };

test('the page at the address of a provider that was renamed leads to the new one', async () => {
  const moved = await fileAt('/en/providers/brume/', live);
  expect(moved?.type).toBe('text/html; charset=utf-8');
  expect(moved?.content).toContain('content="0; url=/en/providers/nuage/"');
  expect(await fileAt('/prestataires/brume/rss.xml', live)).toMatchObject({
    type: 'application/rss+xml; charset=utf-8',
  });
});

test('pages of today are left to Astro', async () => {
  for (const path of ['/', '/prestataires/nuage/', '/lettres/', '/nulle-part/'])
    expect(await fileAt(path, live), path).toBeUndefined();
});

test('the card of a page for other sites is served, and what describes it', async () => {
  const card = await fileAt('/embed/lettres/lettre-nuage/', live);
  expect(card?.type).toBe('text/html; charset=utf-8');
  expect(card?.content).toContain('Trois nuits sans serveur');
  expect(await fileAt('/embed/lettres/lettre-nuage/oembed.json', live)).toMatchObject({
    type: 'application/json; charset=utf-8',
  });
  expect(await fileAt('/embed/nulle-part/', live)).toBeUndefined();
});
