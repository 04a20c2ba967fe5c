import { describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import {
  parseText,
  writeFeed,
  writePage,
  writePlain,
  writeSearch,
  componentNames,
  components,
} from '../text.ts';
import { exampleEdition } from './example-edition.ts';

const read = (body: string) =>
  parseText(
    { file: 'content/letters/x.mdx', body, format: 'mdx', language: 'fr', line: 1 },
    { sources: ['s1', 's2'] },
  );
/** Words as a reader hears them: spaces alike, line breaks and marks of quotation gone. */
const heard = (text: string) => text.replace(/^> ?/gm, '').replace(/\s+/g, ' ');
const untagged = (html: string) =>
  html
    .replace(/ (?:alt|aria-label)="([^"]*)"/g, '>$1<')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x22;', '"');

describe.each(components.map((component) => [component.name, component] as const))(
  '%s',
  (name, component) => {
    test('has an example for each of its readers, and a purpose', () => {
      expect(component.examples.length).toBeGreaterThan(0);
      expect(component.purpose).toMatch(/\.$/);
      expect(component.examples.every(({ mdx }) => mdx.includes(`<${name}`))).toBe(true);
    });

    test.each(component.examples)('says in all four editions: $means', ({ mdx, says }) => {
      const { tree, problems } = read(mdx);
      expect(problems).toEqual([]);
      const page = heard(untagged(writePage(tree, exampleEdition)));
      const feed = heard(untagged(writeFeed(tree, exampleEdition)));
      const plain = heard(writePlain(tree, exampleEdition));
      const search = heard(JSON.stringify(writeSearch(tree, exampleEdition)).replaceAll('\\"', '"'));
      for (const words of says) {
        const wanted = heard(words);
        expect(page).toContain(wanted);
        expect(feed).toContain(wanted);
        expect(plain).toContain(wanted);
        expect(search).toContain(wanted);
      }
    });

    test('takes literal strings only, so that the tree stays plain data', () => {
      for (const schema of Object.values(component.attributes.shape)) {
        expect((schema as z.ZodType).safeParse(1).success).toBe(false);
      }
      const { tree } = read(component.examples[0]!.mdx);
      expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    });

    test('refuses an attribute it does not know', () => {
      const wrong = `<${name} onclick="x">\n\ny\n\n</${name}>`;
      expect(read(wrong).problems.map(({ rule }) => rule)).toContain('unknown-attribute');
    });
  },
);

test('the registry is in the order of the alphabet and each name is there once', () => {
  expect(componentNames).toEqual([...new Set(componentNames)].sort());
});

test('a quotation names its speaker, its date and its source', () => {
  const { tree } = read(components.find(({ name }) => name === 'Quote')!.examples[0]!.mdx);
  expect(writePage(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<figure class="quote" id="q-f0o3q"><blockquote><p id="p-f0o3q">Nous n’avons <em>rien</em> vu venir.<a class="mark" href="#p-f0o3q" aria-label="Adresse de ce passage"></a></p></blockquote><figcaption><span class="speaker">Ada Exemple</span>, directrice technique, <time datetime="2017-11">le 2017-11</time><sup class="source-call"><a href="#source-s1" aria-label="Source 1, Journal Exemple">1</a></sup></figcaption></figure>"`,
  );
  expect(writeFeed(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<figure><blockquote><p>Nous n’avons <em>rien</em> vu venir.</p></blockquote><figcaption>Ada Exemple, directrice technique, le 2017-11<sup>[<a href="https://example.org/dossier/lettres/exemple/#source-s1">1</a>]</sup></figcaption></figure>"`,
  );
  expect(writePlain(tree, exampleEdition)).toMatchInlineSnapshot(`
    "> Nous n’avons rien vu venir.

    — Ada Exemple, directrice technique, le 2017-11 [source 1]
    "
  `);
});

test('an exchange is an ordered list of messages', () => {
  const { tree } = read(components.find(({ name }) => name === 'Exchange')!.examples[0]!.mdx);
  expect(writePage(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<ol class="exchange" aria-label="Échange de messages"><li class="message" id="message-nummt"><p class="label"><span class="speaker">Moi</span> (<time datetime="2017-11-09">le 2017-11-09</time>, courriel)</p><blockquote><p id="p-nummt">Mon site est en panne ?<a class="mark" href="#p-nummt" aria-label="Adresse de ce passage"></a></p></blockquote></li><li class="message" id="message-90oai"><p class="label"><span class="speaker">Le support</span> (niveau 1)</p><blockquote lang="en"><p id="p-90oai">No.<a class="mark" href="#p-90oai" aria-label="Adresse de ce passage"></a></p></blockquote></li></ol>"`,
  );
  expect(writePlain(tree, exampleEdition)).toMatchInlineSnapshot(`
    "Moi, le 2017-11-09, courriel :

    > Mon site est en panne ?

    Le support, niveau 1 :

    > No.
    "
  `);
});

test('an exhibit has its number, its picture and how far it is open', () => {
  const { tree } = read(components.find(({ name }) => name === 'Exhibit')!.examples[0]!.mdx);
  expect(writePage(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<figure class="exhibit" id="exhibit-1"><img src="/dossier/pictures/facture.png" alt="Facture de 12 euros" width="640" height="480" loading="lazy" decoding="async"><figcaption><strong>Pièce 1</strong> : La facture<span class="credit"> — <time datetime="2017-11-09">le 2017-11-09</time>, vu par la rédaction<sup class="source-call"><a href="#source-s1" aria-label="Source 1, Journal Exemple">1</a></sup></span></figcaption></figure>"`,
  );
  expect(writeFeed(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<figure><img src="https://example.org/dossier/pictures/facture.png" alt="Facture de 12 euros" width="640" height="480"><figcaption><strong>Pièce 1</strong> : La facture — le 2017-11-09, vu par la rédaction<sup>[<a href="https://example.org/dossier/lettres/exemple/#source-s1">1</a>]</sup></figcaption></figure>"`,
  );
});

test('a claim says its status in words', () => {
  const { tree } = read(components.find(({ name }) => name === 'Claim')!.examples[0]!.mdx);
  expect(writePage(tree, exampleEdition)).toMatchInlineSnapshot(
    `"<div class="claim claim-disputed" id="claim-procedure"><p class="label"><strong>Contesté</strong>, selon la cliente<sup class="source-call"><a href="#source-s1" aria-label="Source 1, Journal Exemple">1</a></sup><sup class="source-call"><a href="#source-s2" aria-label="Source 2, Contrat">2</a></sup></p><p id="p-3d91x">La procédure n’a jamais été reçue.<a class="mark" href="#p-3d91x" aria-label="Adresse de ce passage"></a></p></div>"`,
  );
  expect(writePlain(tree, exampleEdition)).toMatchInlineSnapshot(`
    "[Contesté, selon la cliente [source 1] [source 2]]

    La procédure n’a jamais été reçue.
    "
  `);
});

test('what was left out leaves a mark and no trace', () => {
  const { tree, problems } = read('<Redacted>06 12 34 56 78</Redacted>');
  expect(JSON.stringify([tree, problems])).not.toContain('06 12');
  expect(problems.map(({ rule }) => rule)).toEqual(['component-content']);
});

test('without the published picture its description stands in its place', () => {
  const { tree } = read('<Figure src="./salle.png" alt="Une salle" />');
  expect(writePage(tree, { ...exampleEdition, picture: () => undefined })).toContain(
    '<em>Image\u00a0: Une salle</em>',
  );
});
