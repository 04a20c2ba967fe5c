import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Reading } from '../library/reading.ts';
import { accountFor, assertPagesOf, listOwnersFiles } from './account.ts';
import { EngineFault } from './engine-fault.ts';

const site = { base: '/', languages: ['fr'] } as NonNullable<Reading['site']>;
const letter = (id: string) => ({ kind: 'letter', id, file: `letters/${id}.mdx`, language: 'fr' });
const reading = (given: object) =>
  ({
    site,
    entries: [],
    drafts: [],
    tombstones: [],
    decisions: [],
    signatures: [],
    problems: [],
    ...given,
  }) as unknown as Reading;
const problemIn = (file: string) => ({ rule: 'file-name', at: { file, line: 1, column: 1 }, facts: {} });

test('every file is counted once, by what became of it', () => {
  const files = [
    'site.yaml',
    'letters/a.mdx',
    'letters/a.png',
    'letters/b.mdx',
    'letters/c.mdx',
    'letters/d?.mdx',
    'letters/_e.mdx',
    'moderation/f.yaml',
    'signatures/a/g.yaml',
    'signatures/b/g.yaml',
    'signatures/c/g.yaml',
  ];
  const counts = accountFor(
    files,
    reading({
      entries: [letter('a')],
      drafts: ['letters/b.mdx'],
      tombstones: [letter('c')],
      decisions: [{ file: 'moderation/f.yaml' }],
      signatures: ['a', 'b', 'c'].map((letter) => ({ letter, file: `signatures/${letter}/g.yaml` })),
      problems: [problemIn('content/letters/d?.mdx')],
    }),
    '/home/me/content',
  );
  expect(counts).toEqual({
    ...{ files: 11, published: 3, drafts: 2, tombstones: 2, pictures: 1, own: 1, aside: 1, wrong: 1 },
  });
  const { files: all, ...parts } = counts;
  expect(Object.values(parts).reduce((sum, count) => sum + count)).toBe(all);
});

test('a file that can be read and has a problem counts as one with a problem', () => {
  const given = reading({ entries: [letter('a')], problems: [problemIn('content/letters/a.mdx')] });
  expect(accountFor(['letters/a.mdx'], given, '/content')).toMatchObject({ published: 0, wrong: 1 });
});

test('a file of which nothing became stops the build and is named', () => {
  for (const lost of ['letters/lost.mdx', 'lettres/x.mdx', 'letters/x.pdf', 'site.yaml.bak', 'a.png'])
    expect(() => accountFor(['site.yaml', lost], reading({}), '/content')).toThrow(
      new EngineFault({ unaccounted: [`content/${lost}`] }),
    );
  expect(() => accountFor(['letters/\u001b[2Jx.mdx'], reading({}), '/content')).toThrow('\ufffd[2Jx');
});

test('a document, a provider or a tombstone without its page stops the build', () => {
  const page = { path: '/lettres/a/' } as Parameters<typeof assertPagesOf>[2][number];
  const one = reading({ entries: [letter('a')] });
  expect(() => assertPagesOf(one, { site }, [page])).not.toThrow();
  const two = reading({ entries: [letter('a')], tombstones: [letter('b')] });
  expect(() => assertPagesOf(two, { site }, [page])).toThrow('/lettres/b/ (letters/b.mdx)');
});

test('the list holds whatever lies in the folder, hidden documents and links too, but not what is the machine’s', () => {
  const root = mkdtempSync(join(tmpdir(), 'account-'));
  for (const path of ['site.yaml', 'letters/a?#.MDX', 'letters/.b.mdx', '.DS_Store', '.git/HEAD', '.git/x.md', '.obsidian/app.json', '.trash/c.md', 'odd/d.txt']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  } // prettier-ignore
  symlinkSync(join(root, 'odd'), join(root, 'letters/link'));
  expect(listOwnersFiles(root)).toEqual(['.trash/c.md', 'letters/.b.mdx', 'letters/a?#.MDX', 'letters/link', 'odd/d.txt', 'site.yaml']); // prettier-ignore
});
