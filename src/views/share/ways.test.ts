import { describe, expect, test } from 'vitest';
import { serverAddress, serverOf, waysOf } from './ways.ts';

const parcel = {
  title: 'Où est « l’hébergeur » ? (Cahiers)',
  text: '« Votre dossier est clos. » & voilà\n— Camille #1',
  url: 'https://cahiers.example/lettres/x/#q-1',
};
const ways = waysOf(parcel, { mail: 'Courriel', sms: 'SMS' });
const carried = (name: string) => decodeURIComponent(ways.find(({ words }) => words === name)!.href);

test('mail, messages and WhatsApp carry the words, whose they are and their address', () => {
  for (const name of ['SMS', 'WhatsApp'])
    expect(carried(name), name).toContain(`${parcel.text}\n${parcel.url}`);
  // Lines of a mail end with both signs (RFC 6068, section 5).
  expect(carried('Courriel')).toContain(`${parcel.text.replace('\n', '\r\n')}\r\n${parcel.url}`);
  expect(carried('Courriel')).toContain(`subject=${parcel.title}`);
});

test('networks of short posts carry the title and the address of the very words', () => {
  for (const name of ['Bluesky', 'X']) {
    expect(carried(name)).toContain(parcel.title);
    expect(carried(name)).toContain(parcel.url);
    expect(carried(name)).not.toContain('Votre dossier');
  }
});

test('the reader’s own server takes the place of a page that asks for it', () => {
  expect(ways.map(({ words }) => words)).toEqual(['Courriel', 'SMS', 'Bluesky', 'LinkedIn', 'WhatsApp', 'X']);
});

describe('the name of a server', () => {
  test.each([
    ['mastodon.example', 'mastodon.example'],
    ['  Mastodon.Example ', 'mastodon.example'],
    ['@moi@mastodon.example', 'mastodon.example'],
    ['moi@mastodon.example', 'mastodon.example'],
    ['https://mastodon.example/@moi', 'mastodon.example'],
    ['http://mastodon.example', 'mastodon.example'],
    ['https://mastodon.example/web?x=1#y', 'mastodon.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('is read from “%s”', (typed, server) => expect(serverOf(typed)).toBe(server));

  test.each([
    '',
    'mastodon',
    '@moi',
    'localhost',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    'mastodon.example:8443',
    'javascript:alert(1)',
    'a..example',
    '.example',
    'un serveur.example',
    'a.example\\b.example',
    'a.example%2f',
    '<b>.example',
  ])('is not read from “%s”', (typed) => expect(serverOf(typed)).toBeUndefined());

  test('leads to its page for writing, with everything in one field', () => {
    const { protocol, host, pathname, searchParams } = new URL(serverAddress('mastodon.example', parcel));
    expect([protocol, host, pathname]).toEqual(['https:', 'mastodon.example', '/share']);
    expect([...searchParams]).toEqual([['text', `${parcel.text}\n${parcel.url}`]]);
  });
});
