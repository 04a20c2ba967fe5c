import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEED, PAGE, assertAllowed } from './allow-list.ts';
import { exampleEdition } from './components/example-edition.ts';
import { componentNames, parseText, summary, writeFeed, writePage, writePlain, writeSearch } from './text.ts';
import { element } from './tree.ts';

describe('the last look', () => {
  test.each([
    ['an element', element('script', {})],
    ['an attribute', element('p', { onClick: 'x' })],
    ['a style', element('p', { style: 'x' })],
    ['an address', element('a', { href: 'javascript:x' })],
    ['a picture', element('img', { src: 'data:image/svg+xml,x' })],
    ['an inherited name', element('constructor', {})],
    ['a depth', element('p', {}, [element('em', {}, [element('iframe', {})])])],
    ['a component', { type: 'component' as const, name: 'Quote', attributes: {}, children: [] }],
  ])('stops %s', (_, node) => {
    expect(() => assertAllowed([node], PAGE)).toThrow(/may not be published/);
    expect(() => assertAllowed([node], FEED)).toThrow(/may not be published/);
  });
});

const pieces = fc.constantFrom(
  ...componentNames.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} />`, `<${name} by="a" status="stated" from="b" caption="c">`]),
  '<script>', '</script>', '<img src=x onerror=y>', '<b', '<!--', '-->', '{', '}', '{x}', '{/*', '*/}', '{...x}', ' by={y}', '"', "'", '>', '<',
  '[a](javascript:b)', '[a](#b)', '![a](./b.png)', '![a](b)', '[^1]', '[^1]: n', '[a]', '[a]: /b/', '**', '*', '_', '~~', '`', '```', '# ', '- ', '1. ',
  '> ', '| a | b |\n|---|:-:|\n| c |', '---', '\n', '\n\n', '  ', '\t', 'import x from "y"', 'export ', '&lt;', '&#106;avascript:', '\\', '<https://a.b>',
  'mot', 'é', '😀', '\u202e', '\ufdd0', '\ufdd3', '\u0000', 'www.a.example', 'a@b.example', '- [x] ',
); // prettier-ignore
const hostile = fc.array(fc.oneof({ weight: 4, arbitrary: pieces }, { weight: 1, arbitrary: fc.string() }), {
  maxLength: 40,
});

const KNOWN =
  /^<\/?(?:p|h[2-6]|em|strong|del|sup|br|hr|code|pre|blockquote|[uo]l|li|table|thead|tbody|t[rhd]|figure|figcaption|div|span|time|wbr|a|img)[ >]/;

describe.each(['mdx', 'md'] as const)('whatever is typed in .%s', (format) => {
  test('is read without failing and never leaves the closed list', () => {
    fc.assert(
      fc.property(hostile, (parts) => {
        const body = parts.join('');
        const { tree, problems } = parseText(
          { file: 'x', body, format, language: 'fr', line: 1 },
          { sources: [] },
        );
        const lines = body.split(/\r\n|\r|\n/);
        for (const { at } of problems) {
          expect(at.line).toBeLessThanOrEqual(lines.length);
          expect(at.column).toBeLessThanOrEqual((lines[at.line - 1] ?? '').length + 1);
        }
        // A text with problems is not published, but what is left of it is safe all the same.
        for (const html of [writePage(tree, exampleEdition), writeFeed(tree, exampleEdition)]) {
          for (const [tag] of html.matchAll(/<[^>]*>/g)) expect(tag).toMatch(KNOWN);
          expect(html).not.toMatch(/[\ufdd0-\ufdd3]/);
        }
        writePlain(tree, exampleEdition);
        writeSearch(tree, exampleEdition);
        summary(tree, 80);
      }),
      { numRuns: 1500 },
    );
  });
});

test('plain Markdown keeps every word in plain text and in the search', () => {
  const word = fc.stringMatching(/^[a-zéà][a-zéà0-9]{0,7}$/);
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    ' {',
    '} ',
    ' <3 ',
    ' < ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n1. ',
    '\n# ',
    ' (',
    ')',
    ' ; ',
    ' : ',
    ' !',
    '$',
    '%',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 30 }), (parts) => {
      const body = parts.map(([word, mark]) => word + mark).join('');
      const { tree, problems } = parseText({ file: 'x', body, format: 'md', language: 'fr', line: 1 });
      expect(problems).toEqual([]);
      const plain = writePlain(tree, exampleEdition);
      const search = JSON.stringify(writeSearch(tree, exampleEdition));
      for (const [word] of parts) {
        expect(plain).toContain(word);
        expect(search).toContain(word);
      }
    }),
    { numRuns: 500 },
  );
});
