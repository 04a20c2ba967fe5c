import { expect, test } from 'vitest';
import { buildWords } from '../i18n/building/index.ts';
import { tellDiskTrouble } from './disk-trouble.ts';

const en = buildWords('en');
const failure = (code: string, path?: string) => Object.assign(new Error(`${code}: …`), { code, path });

test('what a disk refuses is told with its place, a remedy, and that the site is what it was', () => {
  const told = tellDiskTrouble(failure('ENOSPC', '/home/me/dist.next/index.html'), en)!;
  expect(told).toContain('The disk is full: /home/me/dist.next/index.html (ENOSPC).');
  expect(told).toContain('Make room on the disk, then build again. Nothing was published');
  expect(tellDiskTrouble(failure('EACCES', '/dist'), buildWords('fr-CA'))).toContain('Il n’est pas permis');
});

test('what a thread could only say in words is understood, and so is what was wrapped', () => {
  const inWords = new Error(
    "The picture of the letter “x” could not be drawn: ENOSPC: no space left on device, write '/cache/1.png'",
  );
  expect(tellDiskTrouble(inWords, en)).toContain('The disk is full: /cache/1.png (ENOSPC)');
  const wrapped = new Error('while drawing', { cause: failure('EROFS', '/dist') });
  expect(tellDiskTrouble(wrapped, en)).toContain('/dist (EROFS)');
  expect(tellDiskTrouble(new Error('EIO: i/o error, read'), en)).toContain(
    'does not work as it should (EIO)',
  );
});

test('a mistake of the engine is not blamed on the disk', () => {
  for (const error of [
    failure('ENOENT', '/x'),
    new TypeError('x is not a function'),
    new Error('E: x'),
    'ENOSPC',
    undefined,
  ])
    // prettier-ignore
    expect(tellDiskTrouble(error, en)).toBeUndefined();
});
