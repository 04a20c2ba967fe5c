import { describe, expect, test } from 'vitest';
import { exampleEdition, withoutMarks } from './components/example-edition.ts';
import { parseText, writePage } from './text.ts';

const read = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  parseText({ file: 'content/letters/x.mdx', body, format, language: 'fr', line: 8 }, { sources: ['s1'] });
/** `rule line:column facts`, one a problem. */
const problems = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  read(body, format).problems.map(({ rule, at, facts }) => {
    const { known: _, ...told } = facts as Record<string, unknown>;
    return `${rule} ${at.line}:${at.column} ${Object.values(told).join(' | ')}`;
  });
const page = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  withoutMarks(writePage(read(body, format).tree, exampleEdition));

describe('signs that a writer types without thinking of code', () => {
  test.each([
    ['I <3 you', ['text-character 8:3 < | <3 you']],
    ['moins de <100 €', ['text-character 8:10 < | <100 €']],
    ['é😀 <b', ['text-character 8:5 < | <b']],
    ['un { seul', ['text-character 8:4 { | { seul']],
    ['un {mot} ici', ['text-code 8:4 expression | {mot}']],
    ['a\n\nb<br>c', ['text-code 10:2 html | <br>']],
    ['a<br/>b', ['text-code 8:2 html | <br/>']],
    ['<b>gras</b>', ['text-code 8:1 html | <b>']],
    ['<!-- à revoir -->', ['text-code 8:1 comment | <!-- à revoir -->']],
    ['voir <https://a.example/b>', ['text-address 8:6 https://a.example/b']],
    ['écrire à <a@b.example>', ['text-address 8:10 a@b.example']],
  ])('%j is told, with its place', (body, expected) => expect(problems(body)).toEqual(expected));

  test('all of a text are told in one run, in their order', () => {
    expect(problems('a <3 b\n\n> c { d\n\n- e <br>\n\n[f](javascript:g)')).toEqual([
      'text-character 8:3 < | <3 b',
      'text-character 10:5 { | { d',
      'text-code 12:5 html | <br>',
      'unsafe-address 14:1 javascript:g',
    ]);
  });

  test.each([
    ['x < 100 € et y > 3', '<p>x &#x3C; 100\u00a0€ et y > 3</p>'],
    ['\\<3 \\{ &lt;', '<p>&#x3C;3 { &#x3C;</p>'],
    ['fin }', '<p>fin }</p>'],
    ['`{x} <b>`', '<p><code>{x} &#x3C;b></code></p>'],
    ['{/* pour moi */}', ''],
    ['avant {/* pour moi */} après', '<p>avant  après</p>'],
    ['import duties rise\nexport of goods', '<p>import duties rise\nexport of goods</p>'],
    ['export default rates', undefined],
    ['- import taxes', '<ul>\n<li>import taxes</li>\n</ul>'],
    ['"droit" -- ... l\'hôte', '<p>"droit" -- ... l\'hôte</p>'],
    ['❤️ 😀 العربية', '<p>❤️ 😀 العربية</p>'],
  ])('%j is text', (body, html) => {
    if (html === undefined) expect(problems(body)).toEqual(['text-code 8:1 import | export default rates']);
    else {
      expect(problems(body)).toEqual([]);
      expect(page(body)).toBe(html);
    }
  });

  test.each([
    ['```yaml\na: 1\n```', []],
    ['```\na\n```', []],
    ['    retrait', []],
    ['```mail Courriel du 3 mai\nBonjour\n```', ['title-unshown 8:9 code | Courriel du 3 mai']],
    ['> - ~~~js {1,2} x="y"\n>   a\n>   ~~~', ['title-unshown 8:11 code | {1,2} x="y"']],
  ])('words after the language of a fence are told, a language is not: %j', (body, expected) => {
    expect(problems(body)).toEqual(expected);
    expect(problems(body, 'md')).toEqual(expected);
  });

  test('plain Markdown takes braces and less-than signs as they come', () => {
    const body = 'I <3 {you}, <100 €, import x from "y"';
    expect(problems(body, 'md')).toEqual([]);
    expect(page(body, 'md')).toContain('I &#x3C;3 {you}, &#x3C;100\u00a0€, import x from "y"');
  });

  test('program in a code block is only shown', () => {
    const body = '```js\nimport x from "y";\nexport default { x };\n<Foo {...x}>\n```';
    expect(problems(body)).toEqual([]);
    expect(page(body)).toContain('import x from "y";\nexport default { x };\n&#x3C;Foo {...x}>');
  });
});

describe('program', () => {
  test.each([
    ['import fs from "node:fs"', 'import'],
    ['import"node:fs"', 'import'],
    ["import { x } from 'y'", 'import'],
    ['import * as x from "y"', 'import'],
    ['export const x = 1', 'import'],
    ['export default () => 1', 'import'],
    ['export { x }', 'import'],
    ['export * from "x"', 'import'],
    ['export async function x() {}', 'import'],
    ['{process.env.SECRET}', 'expression'],
    ['{(() => { while (true) {} })()}', 'expression'],
    ['# {x}', 'expression'],
    ['| a |\n|---|\n| {x} |', 'expression'],
    ['[{x}](https://a.example)', 'expression'],
    ['<Quote by={x}>y</Quote>', 'expression'],
    ['<Quote by={`${x}`}>y</Quote>', 'expression'],
    ['<Quote by="x" {...y}>z</Quote>', 'spread'],
    ['<script>alert(1)</script>', 'html'],
    ['<img src="x" />', 'html'],
    ['<iframe></iframe>', 'html'],
    ['<svg:script />', 'html'],
    ['<></>', 'html'],
  ])('%j is refused', (body, what) => {
    expect(
      read(body).problems.map(({ rule, facts }) => [rule, 'what' in facts && facts.what]),
    ).toContainEqual(['text-code', what]);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=y>',
    '<div\nonclick="x">',
    '<?php x ?>',
    '<!DOCTYPE x>',
    '<base href="x">',
  ])('HTML in plain Markdown is refused: %j', (body) => {
    expect(read(body, 'md').problems.map(({ rule }) => rule)).toEqual(['text-code']);
    expect(page(body, 'md')).not.toMatch(/<(?:script|img|div|base|\?|!)/);
  });

  test('attributes beside a brace are checked all the same', () => {
    expect(problems('<Quote by={x} dat="2017" date="9/11/2017" source="s2">y</Quote>')).toEqual([
      'text-code 8:8 expression | by={x}',
      'unknown-attribute 8:15 Quote | dat | date',
      'wrong-date 8:26 9/11/2017 | american',
      'unknown-reference 8:43 source | s2 | s1',
    ]);
  });
});
