import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exampleEdition } from './components/example-edition.ts';
import { addressParts, isAddress } from './address-parts.ts';
import { parseText, writeFeed, writePage, writePlain } from './text.ts';

test.each([
  ['https://cahiers.example/lettres/x-y/', 'https://|cahiers|.example/|lettres/|x-|y/'],
  ['http://status.ovh.net/?do=details&id=15162', 'http://|status|.ovh|.net/|?do|=details|&id|=15162'],
  ['https://a.example/caf%C3%A9/#q-5haiv', 'https://|a|.example/|caf|%C3|%A9/|#q-|5haiv'],
  ['a--b//c', 'a--|b//|c'],
])('%s may be broken between its parts only', (address, parts) => {
  expect(addressParts(address).join('|')).toBe(parts);
});

test('parts are never empty and say the whole', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' })), (address) => {
      const parts = addressParts(address);
      expect(parts.join('')).toBe(address);
      expect(address === '' || parts.every((part) => part !== '')).toBe(true);
    }),
  );
});

test('words around an address make it none', () => {
  expect(['https://a.example/b', 'www.a.example'].every(isAddress)).toBe(true);
  expect(['voir https://a.example/b', 'a.example/b', 'https://a.example/b puis'].some(isAddress)).toBe(false);
});

test('an address in a text has its places on the page, and is one word everywhere else', () => {
  const body = 'Voir https://a.example/panne/ et [la page](https://a.example/panne/).';
  const { tree } = parseText({ file: 'x.mdx', body, format: 'mdx', language: 'fr', line: 1 }, {});
  expect(writePage(tree, exampleEdition)).toContain('>https://<wbr>a<wbr>.example/<wbr>panne/</a>');
  expect(writePage(tree, exampleEdition)).toContain('>la page</a>');
  expect(writeFeed(tree, exampleEdition)).toContain('>https://a.example/panne/</a>');
  expect(writePlain(tree, exampleEdition)).toContain('https://a.example/panne/');
});
