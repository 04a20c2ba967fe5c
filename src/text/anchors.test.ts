import { describe, expect, test } from 'vitest';
import { exampleEdition } from './components/example-edition.ts';
import { parseText, writePage } from './text.ts';

const read = (body: string) => parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 });

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
    expect(anchors).toEqual(['p1', 'q1', 'p2', 'claim-2', 'p3', 'claim-2-2', 'p4']);
  });

  test('of a note called twice lead to each call', () => {
    const html = writePage(read('a[^n] b[^n] c[^m]\n\n[^n]: un\n\n[^m]: deux').tree, exampleEdition);
    expect([...html.matchAll(/(?:id|href)="#?((?:call|note)-[^"]*)"/g)].map(([, anchor]) => anchor)).toEqual([
      'call-1', 'note-1', 'call-1-2', 'note-1', 'call-2', 'note-2', 'note-1', 'call-1', 'call-1-2', 'note-2', 'call-2',
    ]); // prettier-ignore
  });
});
