import { describe, expect, test } from 'vitest';
import { exampleEdition } from './components/example-edition.ts';
import { parseText, writeFeed, writePage, writePlain, writeSearch } from './text.ts';

const read = (body: string) => parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 });

/** Anchors of the paragraphs, quotations and components of a text. */
const anchorsOf = (body: string) => read(body).anchors;

describe('what somebody may have quoted', () => {
  const long = 'Un, deux, trois, quatre, cinq, six, sept, huit, neuf.';

  test('keeps its address when the text changes elsewhere', () => {
    const before = anchorsOf(`un\n\n${long}\n\n> rien`);
    const after = anchorsOf(`nouveau\n\n> autre\n\n${long}\n\nencore\n\n> rien\n\nun`);
    expect(before).toHaveLength(4);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  test('keeps it when signs, case, accents or its end are corrected, and when a note or a source is added', () => {
    const [anchor] = anchorsOf(long);
    for (const body of [
      'Un, deux… trois ; quatre, CINQ (six), « sept » huit, neuf !',
      `${long.replace('neuf.', 'dix, et puis onze.')}`,
      'Un, déux, trois[^n], quatre, cinq, six, sept, huit, neuf.\n\n[^n]: note',
    ])
      expect(anchorsOf(body)[0]).toBe(anchor);
    expect(anchorsOf(`Mais ${long}`)[0]).not.toBe(anchor);
  });

  test('has an address of its own when it begins like another, or is the same', () => {
    const anchors = anchorsOf(`${long}\n\n${long} Dix.\n\n${long} Dix.`);
    expect(new Set(anchors).size).toBe(3);
    expect(anchors[2]).toBe(`${anchors[1]}-2`);
  });

  test('carries a link to itself that is no word of the text', () => {
    const html = writePage(read('## A\n\nbc').tree, exampleEdition);
    const [, anchor] = /<p id="([^"]+)"/.exec(html) ?? [];
    expect(html).toBe(
      `<h2 id="section-a">A<a class="mark" href="#section-a" aria-label="Adresse de ce passage"></a></h2><p id="${anchor}">bc<a class="mark" href="#${anchor}" aria-label="Adresse de ce passage"></a></p>`,
    );
    expect(writeSearch(read('## A\n\nbc').tree, exampleEdition)).toEqual([
      { anchor: 'section-a', heading: 'A', words: 'bc' },
    ]);
    for (const edition of [writeFeed, writePlain])
      expect(edition(read('## A\n\nbc').tree, exampleEdition)).not.toMatch(/mark|Adresse/);
  });
});

describe('anchors', () => {
  test('of equal headings differ, and an outline skips no level', () => {
    expect(read('## A\n\n#### A\n\n## É à\n\n# B\n\n## 日本').headings).toEqual([
      { depth: 2, anchor: 'section-a', words: 'A' },
      { depth: 3, anchor: 'section-a-2', words: 'A' },
      { depth: 2, anchor: 'section-e-a', words: 'É à' },
      { depth: 2, anchor: 'section-b', words: 'B' },
      { depth: 3, anchor: 'section-日本', words: '日本' },
    ]);
  });

  test('are told, each once', () => {
    const { anchors } = read(
      'a\n\n> b\n\n<Claim status="stated" id="2">c</Claim>\n\n<Claim status="stated">d</Claim>',
    );
    expect(anchors.map((anchor) => anchor.replace(/-[a-z0-9]{5}$/, ''))).toEqual([
      'p',
      'q',
      'p',
      'claim-2',
      'p',
      'claim',
      'p',
    ]);
    expect(new Set(anchors).size).toBe(7);
  });

  test('of a note called twice lead to each call', () => {
    const html = writePage(read('a[^n] b[^n] c[^m]\n\n[^n]: un\n\n[^m]: deux').tree, exampleEdition);
    expect([...html.matchAll(/(?:id|href)="#?((?:call|note)-[^"]*)"/g)].map(([, anchor]) => anchor)).toEqual([
      'call-1', 'note-1', 'call-1-2', 'note-1', 'call-2', 'note-2', 'note-1', 'call-1', 'call-1-2', 'note-2', 'call-2',
    ]); // prettier-ignore
  });
});
