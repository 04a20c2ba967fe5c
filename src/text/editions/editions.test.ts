import { describe, expect, test } from 'vitest';
import { exampleEdition } from '../components/example-edition.ts';
import { parseText, writeFeed, writePage, writePlain, writeSearch } from '../text.ts';

const LETTER = `# Une panne

Monsieur le directeur,

Je suis cliente depuis **2011**. Le 9 novembre, tout s'est arrêté[^1] : voir [la lettre](/lettres/autre/) et <Redacted reason="nom" />.

### Les faits

> Nous sommes navrés

1. un
2. deux
   - trois

| heure | fait |
| --- | ---: |
| 7 h | coupure |

![Une salle](./salle.png)

[Retour](#une-panne), [ailleurs](https://ailleurs.example/), [a@b.example](mailto:a@b.example)

[^1]: Selon [eux](https://eux.example/).
`;
const read = (body: string, prefix = '') =>
  parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 }, { prefix, sources: ['s1'] });

describe('a letter', () => {
  const { tree, problems, headings } = read(LETTER);

  test('has no problem, and its headings', () => {
    expect(problems).toEqual([]);
    expect(headings).toEqual([
      { depth: 2, anchor: 'section-une-panne', words: 'Une panne' },
      { depth: 3, anchor: 'section-les-faits', words: 'Les faits' },
    ]);
  });

  test('as a page', () =>
    expect(writePage(tree, exampleEdition)).toMatchInlineSnapshot(`
      "<h2 id="section-une-panne">Une panne<a class="mark" href="#section-une-panne" aria-label="Adresse de ce passage"></a></h2><p id="p-7zufd">Monsieur le directeur,<a class="mark" href="#p-7zufd" aria-label="Adresse de ce passage"></a></p><p id="p-5u2qq">Je suis cliente depuis <strong>2011</strong>. Le 9 novembre, tout s'est arrêté<sup class="note-call"><a id="call-1" href="#note-1">1</a></sup> : voir <a href="/dossier/lettres/autre/">la lettre</a> et <span class="redacted">[caviardé : nom]</span>.<a class="mark" href="#p-5u2qq" aria-label="Adresse de ce passage"></a></p><h3 id="section-les-faits">Les faits<a class="mark" href="#section-les-faits" aria-label="Adresse de ce passage"></a></h3><blockquote id="q-heiqr">
      <p id="p-heiqr">Nous sommes navrés<a class="mark" href="#p-heiqr" aria-label="Adresse de ce passage"></a></p>
      </blockquote><ol>
      <li>un</li>
      <li>deux
      <ul>
      <li>trois</li>
      </ul>
      </li>
      </ol><div class="table" role="region" aria-label="Tableau 1, Les faits" tabindex="0"><table><thead><tr><th scope="col">heure</th><th scope="col" class="align-right">fait</th></tr></thead><tbody><tr><td>7 h</td><td class="align-right">coupure</td></tr></tbody></table></div><p id="p-m009i"><img src="/dossier/pictures/salle.png" alt="Une salle" width="640" height="480" loading="lazy" decoding="async"><a class="mark" href="#p-m009i" aria-label="Adresse de ce passage"></a></p><p id="p-o96u6"><a href="#section-une-panne">Retour</a>, <a href="https://ailleurs.example/" rel="nofollow ugc noopener noreferrer">ailleurs</a>, <a href="mailto:a@b.example">a@b.example</a><a class="mark" href="#p-o96u6" aria-label="Adresse de ce passage"></a></p><div class="notes"><h2 id="notes">Notes</h2><ol>
      <li id="note-1">
      <p>Selon <a href="https://eux.example/" rel="nofollow ugc noopener noreferrer">eux</a>. <a href="#call-1" class="note-back" aria-label="Retour à l’appel de la note 1">↩</a></p>
      </li>
      </ol></div>"
    `));
  test('as a feed', () =>
    expect(writeFeed(tree, exampleEdition)).toMatchInlineSnapshot(`
      "<h2>Une panne</h2><p>Monsieur le directeur,</p><p>Je suis cliente depuis <strong>2011</strong>. Le 9 novembre, tout s'est arrêté<sup><a href="https://example.org/dossier/lettres/exemple/#note-1">1</a></sup> : voir <a href="https://example.org/dossier/lettres/autre/">la lettre</a> et [caviardé : nom].</p><h3>Les faits</h3><blockquote>
      <p>Nous sommes navrés</p>
      </blockquote><ol>
      <li>un</li>
      <li>deux
      <ul>
      <li>trois</li>
      </ul>
      </li>
      </ol><table><thead><tr><th>heure</th><th>fait</th></tr></thead><tbody><tr><td>7 h</td><td>coupure</td></tr></tbody></table><p><img src="https://example.org/dossier/pictures/salle.png" alt="Une salle" width="640" height="480"></p><p><a href="https://example.org/dossier/lettres/exemple/#section-une-panne">Retour</a>, <a href="https://ailleurs.example/" rel="nofollow ugc noopener noreferrer">ailleurs</a>, <a href="mailto:a@b.example">a@b.example</a></p><h2>Notes</h2><ol>
      <li>
      <p>Selon <a href="https://eux.example/" rel="nofollow ugc noopener noreferrer">eux</a>. </p>
      </li>
      </ol>"
    `));
  test('as plain text', () =>
    expect(writePlain(tree, exampleEdition)).toMatchInlineSnapshot(`
      "Une panne
      =========

      Monsieur le directeur,

      Je suis cliente depuis 2011. Le 9 novembre, tout s'est arrêté[1] : voir la lettre (https://example.org/dossier/lettres/autre/) et [caviardé : nom].

      Les faits
      ---------

      > Nous sommes navrés

      1. un
      2. deux
         - trois

      heure | fait
      7 h | coupure

      [Image : Une salle]

      Retour, ailleurs (https://ailleurs.example/), a@b.example

      Notes
      =====

      [1] Selon eux (https://eux.example/).
      "
    `));
  test('as words to search', () =>
    expect(writeSearch(tree, exampleEdition)).toMatchInlineSnapshot(`
      [
        {
          "anchor": "section-une-panne",
          "heading": "Une panne",
          "words": "Monsieur le directeur, Je suis cliente depuis 2011. Le 9 novembre, tout s'est arrêté : voir la lettre et [caviardé : nom].",
        },
        {
          "anchor": "section-les-faits",
          "heading": "Les faits",
          "words": "Nous sommes navrés. un. deux. trois. heure. fait. 7 h. coupure. Une salle. Retour, ailleurs, a@b.example. Notes. Selon eux.",
        },
      ]
    `));

  test('for search, a label ends before the words it stands over', () =>
    expect(
      writeSearch(
        read('<Claim status="disputed" by="la cliente">Jamais *reçue*</Claim>\n\n- un mot, \n- deux mots')
          .tree,
        exampleEdition,
      ),
    ).toEqual([{ words: 'Contesté, selon la cliente. Jamais reçue. un mot, deux mots' }]));

  test('in a feed holds no class, id or style, and leads everywhere by whole addresses', () => {
    const feed = writeFeed(tree, exampleEdition);
    expect(feed).not.toMatch(/ (?:class|id|style|data-[a-z]+|role|tabindex|aria-[a-z]+)=/);
    for (const [, address] of feed.matchAll(/(?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^(?:https:\/\/|mailto:)/);
  });

  test('is written the same however often', () => {
    expect(writePage(read(LETTER).tree, exampleEdition)).toBe(writePage(tree, exampleEdition));
    expect(writePage(tree, exampleEdition)).toBe(writePage(tree, exampleEdition));
  });

  test('beside another on the same page keeps its own anchors', () => {
    const ids = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    const reply = writePage(read(LETTER, 'reponse-').tree, exampleEdition);
    const both = [...ids(writePage(tree, exampleEdition)), ...ids(reply)];
    expect(new Set(both).size).toBe(both.length);
    for (const [, target] of reply.matchAll(/href="#([^"]*)"/g)) expect(ids(reply)).toContain(target);
  });
});
