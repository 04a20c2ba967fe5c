import fc from 'fast-check';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { line } from './characters.ts';
import { feedFiles } from './files.ts';
import { faultOfXml } from './well-formed.ts';

test.each([
  ['<a>b</a>', undefined],
  ['<?xml version="1.0"?>\n<a xmlns:d="urn:d"><c/><d:e>&amp;<![CDATA[<x>]]></d:e></a>\n', undefined],
  ['<a>\u0008</a>', 'a character that XML cannot hold, at 3'],
  ['<a>\uD800</a>', 'a character that XML cannot hold, at 3'],
  ['<a>&nbsp;</a>', 'no XML at 3: &nbsp;</a>'],
  ['<a>a & b</a>', 'no XML at 5: & b</a>'],
  ['<a>]]></a>', '"]]>" in text at 3'],
  ['<a b="<"/>', 'no XML at 0: <a b="<"/>'],
  ['<a><b></a></b>', '</a> closes nothing at 6'],
  ['<a>', '<a> is not closed'],
  ['<a/><b/>', 'a second document at 4'],
  ['<a/>b', 'text outside the document at 4'],
  ['', 'no document'],
])('%j is told as it is', (document, fault) => {
  expect(faultOfXml(document)).toBe(fault);
});

/** Text as an owner may paste it: any code point, and the pieces that break careless writers. */
const pasted = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(']]>', '<![CDATA[', '&amp;', '&#0;', '<b>', '0012.50', '--', '\uD83D'),
    ),
  )
  .map((parts) => parts.join(''))
  .filter((text) => line(text) !== '');

test('whatever is pasted into a title, a name or a text, feeds are well-formed and say the same', async () => {
  await fc.assert(
    fc.asyncProperty(pasted, pasted, async (title, name) => {
      const letter = sampleLetter({
        sent: undefined,
        title: `T ${title}`.slice(0, 190),
        from: [{ name: `N ${name}`.slice(0, 190) }],
      });
      letter.text.feed = `<p>${title.replace(/[&<>]/g, '')}</p>`;
      const files = await feedFiles(sampleRecord({ letters: [letter], testimonials: [] }));
      for (const { path, text } of files)
        if (path.endsWith('.xml')) expect(faultOfXml(text), path).toBeUndefined();
      const rss = parseRssFeed(files.find(({ path }) => path === '/rss.xml')!.text).items![0]!;
      const atom = parseAtomFeed(files.find(({ path }) => path === '/atom.xml')!.text).entries![0]!;
      expect([rss.title, atom.title!.value]).toEqual([line(letter.title), line(letter.title)]);
      expect([rss.dc!.creators![0], atom.authors![0]!.name]).toEqual([
        line(letter.from[0]!.name!),
        line(letter.from[0]!.name!),
      ]);
      expect(rss.link).toBe('https://cahiers.example/lettres/lettre-nuage/');
    }),
    { numRuns: 150 },
  );
});

test('a name with an apostrophe is that name in every format', async () => {
  const letter = sampleLetter({ sent: undefined, from: [{ name: "Anne O'Exemple & fils" }] });
  const files = await feedFiles(sampleRecord({ letters: [letter], testimonials: [] }));
  const rss = parseRssFeed(files.find(({ path }) => path === '/rss.xml')!.text).items![0]!;
  expect(rss.dc!.creators).toEqual(["Anne O'Exemple & fils"]);
});
