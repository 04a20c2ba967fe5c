/** The native parser has squares in it: what would cost one is refused, what people write is not. */
import { describe, expect, test } from 'vitest';
import { parseText } from './text.ts';

const SIZE = 100_000;
const fill = (shard: string) => shard.repeat(Math.ceil(SIZE / shard.length)).slice(0, SIZE);
const rules = (body: string, format: 'mdx' | 'md' = 'mdx') =>
  parseText({ file: 'x.mdx', body, format, language: 'fr', line: 1 }).problems.map(({ rule }) => rule);

/** Each took from half a second to twenty before it was refused, or the engine's own square was mended. */
const DEAR = [
  '_a', 'a_b_', '__a', '&#0;', '&amp;', '&lt;', '{/* */}', '{/*', '<a', '</a>', '<A ', '<a b="', '<$', '<Aside x={', '<![CDATA[', '<b>a</b>',
  '😀a@b.c', '☃~~', '😀`a` ', 'é*a* ', '![😀~~', '[^a]😀', 'a@b.c<!--a@b.c![', '😀😀~~',
]; // prettier-ignore
const MENDED = ['# a\n', 'a\n===\n', 'a\n-\n', '\n', '\n\n', '\u2028', '- -\n', '[^a]: b\n\n[^a] '];

describe.each(['mdx', 'md'] as const)('100 kB of .%s', (format) => {
  test.each([...DEAR, ...MENDED])('of %j end in bounded time', (shard) => {
    const started = performance.now();
    rules(fill(shard), format);
    // Half a second on an idle machine; the rest is for a busy one. Unbounded, the least of them takes longer even so.
    expect(performance.now() - started).toBeLessThan(2500);
  });
});

test.each(DEAR)('100 kB of %j are refused with one sentence', (shard) => {
  expect(rules(fill(shard))).toEqual(['text-density']);
});

test('the place is that of the dearest passage', () => {
  const body = `Bonjour,\n\n*Oui.*\n\n${'_a'.repeat(30_000)}\n\nAu revoir.`;
  const { problems } = parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 9 });
  expect(problems).toMatchObject([{ at: { line: 13, column: 1 }, facts: { signs: 30_000 } }]);
});

test.each([
  ['a long letter', fill('Monsieur, vous m’avez répondu « *non* » le 3 mai ; voir [ici](/lettres/).\n\n')],
  [
    'a log of a machine',
    `\`\`\`\n${fill('[INFO] 2026-11-02 07:23 worker_1 <main> *** retry_count=3 & wait\n')}\n\`\`\``,
  ],
  ['a list of addresses', fill('- [Une panne](https://exemple.fr/une_panne)\n').replace(/[^\n]*$/, '')],
  ['a letter in Chinese', fill('我们*三次*写信给你们，没有得到答复。请[看这里](/lettres/)。\n\n')],
  ['a paragraph of accents', fill('é è à ç ù ê — « oui » ')],
  ['stars between parts', fill('Un mot.\n\n***\n\n')],
])('%s is not refused', (_name, body) => {
  expect(rules(body)).not.toContain('text-density');
});
