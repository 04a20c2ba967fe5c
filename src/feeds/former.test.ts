/** Somebody subscribed before a provider, or a letter, was renamed. */
import { expect, test } from 'vitest';
import { redirectsOf } from '../seo/redirects.ts';
import { sampleIncident } from '../views/incident/sample-incident.ts';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { feedFiles } from './files.ts';

const [nuage] = sampleRecord().providers;
const record = sampleRecord({
  providers: [{ ...nuage!, redirectFrom: ['brume'] }],
  incidents: [sampleIncident({}, 'outage', 'en')],
  letters: [sampleLetter({ redirectFrom: ['ancienne-lettre'] })],
});
const files = await feedFiles(record);
const at = (path: string) => files.find((file) => file.path === path)?.text;

test.each(['rss.xml', 'atom.xml', 'feed.json'])(
  'its %s lies at the old address in every language, the same bytes',
  (name) => {
    for (const [old, now] of [
      ['/prestataires/brume/', '/prestataires/nuage/'],
      ['/en/providers/brume/', '/en/providers/nuage/'],
    ]) {
      expect(at(now + name)).toBeDefined();
      expect(at(old + name)).toBe(at(now + name));
      // It calls itself by its new address, so that readers move on.
      expect(at(old + name)).toContain(`https://cahiers.example${now}${name}`);
      expect(at(old + name)).not.toContain(old);
    }
  },
);

test('the feed of a letter too, and every old folder of a feed has its page that leads on', () => {
  expect(at('/lettres/ancienne-lettre/atom.xml')).toBe(at('/lettres/lettre-nuage/atom.xml'));
  const pages = redirectsOf(record).map(({ path }) => path);
  expect(pages.sort()).toEqual(['/en/providers/brume/', '/lettres/ancienne-lettre/', '/prestataires/brume/']);
});

test('what was never renamed has one address', () => {
  const paths = files.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => path.endsWith('/rss.xml') && /temoignages/.test(path))).toHaveLength(1);
});
