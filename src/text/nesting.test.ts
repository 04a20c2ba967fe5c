import { describe, expect, test } from 'vitest';
import { parseText } from './text.ts';

const rules = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  parseText({ file: 'x.mdx', body, format, language: 'fr', line: 1 }).problems.map(({ rule }) => rule);
const times = (count: number, one: (rank: number) => string) =>
  Array.from({ length: count }, (_, rank) => one(rank)).join('');

describe.each(['mdx', 'md'] as const)('nesting in .%s', (format) => {
  test.each([
    ['quotations', `${'>'.repeat(500)} a`],
    ['quotations with spaces', `${'> '.repeat(40)}a`],
    ['lists in a line', `${'- '.repeat(250)}a`],
    ['numbered lists in a line', `${'1. '.repeat(40)}a`],
    ['lists line by line', times(250, (rank) => `${'  '.repeat(rank)}- a\n`)],
    ['lists with tabs', times(60, (rank) => `${'\t'.repeat(rank)}- a\n`)],
    ['lists after lazy lines', times(3, (rank) => `${' '.repeat(rank * 60)}${'- '.repeat(30)}a\nlazy\n`)],
    ['quotations and lists', `${'> - '.repeat(20)}a`],
    [
      'lists in quotations that wander',
      times(60, (rank) => `${' '.repeat(rank % 3)}> ${'  '.repeat(rank)}- a\n`),
    ],
    ['emphasis', `${'*a **a '.repeat(3000)}${'a** a*'.repeat(3000)}`],
  ])('%s are refused, not parsed', (_, body) => expect(rules(body, format)).toEqual(['nesting']));

  test.each([
    ['a long letter of e-mails', `${'> '.repeat(20)}a\n\n${'> '.repeat(3)}b`],
    ['a line of stars', '* '.repeat(60)],
    ['a line of hyphens', '- '.repeat(60)],
    ['a list of three storeys', '- a\n  - b\n    1. c\n\n- d\n'],
    ['many lists', times(200, () => '- a\n\n  b\n\ntext\n\n')],
    ['many long paragraphs', times(300, () => 'un (deux [trois]) « quatre » :( \n')],
    ['an address set to the right', `${' '.repeat(90)}Paris, le 3 mai`],
  ])('%s pass', (_, body) => expect(rules(body, format)).not.toContain('nesting'));

  test('a table that would cost gigabytes is refused', () => {
    const wide = `${'|a'.repeat(300)}\n${'|-'.repeat(300)}\n${'|\n'.repeat(300)}`;
    expect(rules(wide, format)).toEqual(['table-size']);
    expect(
      rules(
        times(50, () => `|a|b|\n|-|-|\n|1|2|\n\n`),
        format,
      ),
    ).toEqual([]);
  });

  test('a definition that would be repeated a thousand times is refused', () => {
    expect(rules(`${'[a]'.repeat(100)}\n\n[a]: /${'x'.repeat(3000)}`, format)).toEqual(['unsafe-address']);
  });
});

test.each([
  ['tags', `${'<Aside>\n'.repeat(40)}${'</Aside>\n'.repeat(40)}`],
  ['tags in a line', `${'<Aside>'.repeat(1000)}${'</Aside>'.repeat(1000)}`],
])('%s in tags are refused', (_, body) => expect(rules(body)).toEqual(['nesting']));

test.each([
  ['templates in templates', `{${'`${'.repeat(15_000)}${'}`'.repeat(15_000)}}`],
  ['parentheses in a brace', `{${'('.repeat(45_000)}${')'.repeat(45_000)}}`],
  ['operators in a brace', `{${'!'.repeat(90_000)}x}`],
  ['parentheses in an attribute', `<Aside title={${'('.repeat(45_000)}}>x</Aside>`],
  ['parentheses in a line of program', `export const x = ${'('.repeat(90_000)}`],
  ['parentheses after a module line', `import x from "y"\n${'('.repeat(90_000)}`],
])('%s do not reach the parser of programs, which they would end', (_, body) => {
  expect(rules(body).length).toBeGreaterThan(0);
});

test('a text full of wrong signs is told sign by sign', () => {
  expect(rules('<3 '.repeat(2000)).length).toBeGreaterThan(20);
  expect(rules('{ '.repeat(2000)).length).toBeGreaterThan(20);
});
