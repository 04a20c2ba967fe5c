import { describe, expect, test } from 'vitest';
import { parseText } from './text.ts';

const read = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  parseText({ file: 'content/letters/x.mdx', body, format, language: 'fr', line: 8 }, { sources: ['s1'] });
/** `rule line:column facts`, one a problem. */
const problems = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  read(body, format).problems.map(({ rule, at, facts }) => {
    const { known: _, ...told } = facts as Record<string, unknown>;
    return `${rule} ${at.line}:${at.column} ${Object.values(told).join(' | ')}`;
  });
describe('addresses', () => {
  test.each([
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'javascript&colon;alert(1)', 'java&#9;script:alert(1)', '&#1;javascript:alert(1)',
    'vbscript:x', 'data:text/html,x', 'file:///etc/passwd', 'blob:https://a.example/x', '//evil.example', '/\\evil.example',
    '/%5Cevil.example', 'https:evil.example', 'https:///x', 'https://a:b@c.example', '../x', './x', 'www.a.example', '/../x', '/a/%2e%2e/x',
    'mailto:x', 'tel:abc', '#', 'https://\u043evh.com', 'ftp://a.example', `https://a.example/${'x'.repeat(2000)}`,
  ])('%s is refused', (href) => {
    const { problems, links } = read(`[a](<${href}>)`, 'md');
    expect(problems.map(({ rule }) => rule)).toEqual(['unsafe-address']);
    expect(links).toEqual([]);
  }); // prettier-ignore

  test.each([
    'https://a.example/b?c=d#e',
    'http://é.example/',
    'mailto:a@b.example',
    'tel:+33123456789',
    '#p1',
    '/lettres/x/',
    'https://почта.example/',
  ])('%s is taken, and noted with its place', (href) => {
    const { problems, links } = read(`x\n\n[a](<${href}>)`, 'md');
    expect(problems).toEqual([]);
    expect(links).toMatchObject([{ at: { file: 'content/letters/x.mdx', line: 10, column: 1 } }]);
  });

  test('words that name another site than the one they lead to are refused', () => {
    expect(problems('[www.a.example](https://b.example)')).toEqual([
      'unsafe-address 8:1 www.a.example → https://b.example',
    ]);
    expect(problems('[facture.pdf](https://b.example) [b.example](https://www.b.example/x)')).toEqual([]);
  });

  test.each([
    'a.png',
    '../a.png',
    '/a.png',
    './b/a.png',
    './a.svg',
    './a.mjs',
    './a',
    './a.png?raw',
    './a.png#b',
    'https://a.example/a.png',
    '__ASTRO_IMAGE_x',
    'data:image/png,x',
    './..png/a.png',
    './.a.png',
  ])('the picture %s is refused', (src) =>
    expect(problems(`![b](<${src}>)`)).toEqual([`picture-address 8:1 ${src}`]),
  );

  test('a picture beside the text needs a description', () => {
    expect(problems('![](./a.png)')).toEqual(['picture-description 8:1 ./a.png']);
    expect(read('![Une salle](./a.png)').pictures).toMatchObject([
      { src: './a.png', alt: 'Une salle', at: { line: 8 } },
    ]);
  });
});
