import { expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

const read = (text: string) => readYaml(text, 'content/letters/x.mdx', 2);

test.each([
  ['commas', `a: [${','.repeat(90_000)}]`],
  ['one key', 'a: 1\n'.repeat(18_000)],
  ['lists without a word', `a: {${'b,'.repeat(45_000)}}`],
  ['anchors', 'a:\n'.concat('- &a b\n'.repeat(12_000))],
])('a file of nothing but %s tells two hundred problems and no more', (_, text) => {
  expect(read(text).problems).toHaveLength(200);
});

test('an error of the machine keeps its stack after a file was read', () => {
  const { stackTraceLimit } = Error;
  read('a: [,]');
  expect(stackTraceLimit).toBeGreaterThan(0);
  expect(Error.stackTraceLimit).toBe(stackTraceLimit);
});

test('a key given twice is told where it stands again', () => {
  expect(
    read('title: A\nkind: x\ntitle: B\n').problems.map(({ at, facts }) => [at.line, at.column, facts]),
  ).toEqual([[4, 1, { parser: 'a key twice', code: 'DUPLICATE_KEY' }]]);
});
