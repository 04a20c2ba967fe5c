import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linkUnchanged } from './unchanged.ts';

let place: string;
beforeEach(() => {
  // The folder around it is for its owner alone.
  place = join(mkdtempSync(join(tmpdir(), 'unchanged-')), 'site');
  mkdirSync(place);
});
afterEach(() => rmSync(dirname(place), { recursive: true }));

const words = Buffer.from('Trois nuits.');
const put = (text: string) => {
  const published = join(place, 'published');
  writeFileSync(published, text);
  return linkUnchanged(published, words, join(place, 'next'));
};

test('what is published already is linked', () => {
  expect(put('Trois nuits.')).toBe(true);
  expect(readFileSync(join(place, 'next'), 'utf8')).toBe('Trois nuits.');
  expect(lstatSync(join(place, 'next')).ino).toBe(lstatSync(join(place, 'published')).ino);
});

test.each([['Trois jours.'], ['Trois nuits'], ['Trois nuits. '], ['']])(
  'anything else, such as “%s”, is left to be written',
  (text) => {
    expect(put(text)).toBe(false);
    expect(existsSync(join(place, 'next'))).toBe(false);
  },
);

test.skipIf(process.platform === 'win32')('a file that was hidden from others is made again', () => {
  const published = join(place, 'published');
  writeFileSync(published, words, { mode: 0o600 });
  expect(linkUnchanged(published, words, join(place, 'next'))).toBe(false);
});

test('nothing, a folder and a link are not what was published', () => {
  const next = join(place, 'next');
  expect(linkUnchanged(join(place, 'nowhere'), words, next)).toBe(false);
  mkdirSync(join(place, 'folder'));
  expect(linkUnchanged(join(place, 'folder'), words, next)).toBe(false);
  writeFileSync(join(place, 'elsewhere'), words);
  symlinkSync(join(place, 'elsewhere'), join(place, 'link'));
  expect(linkUnchanged(join(place, 'link'), words, next)).toBe(false);
  expect(existsSync(next)).toBe(false);
});
