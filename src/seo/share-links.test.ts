import { expect, test } from 'vitest';
import { shareLinks } from './share-links.ts';

const address = 'https://cahiers.example/lettres/l-été/?a=1&b=2';
const title = 'Où est « l’hébergeur » & pourquoi #rien ?';
const links = shareLinks({ address, title, mail: 'Courriel' });

test('each link carries title and address whole, whatever signs they hold', () => {
  for (const { words, href } of links) {
    const { searchParams, hash } = new URL(href);
    const carried = [...searchParams.values(), ...new URLSearchParams(hash.slice(1)).values()].join('\n');
    expect(carried, words).toContain(address);
    if (words !== 'LinkedIn') expect(carried, words).toContain(title);
  }
});

test('mail comes first, networks in the order of the alphabet, and none is told where a reader comes from', () => {
  const [first, ...networks] = links.map(({ words }) => words);
  expect(first).toBe('Courriel');
  expect(networks).toEqual(networks.toSorted((a, b) => a.localeCompare(b)));
  for (const { href } of links) expect(href).not.toMatch(/utm_|[?&](?:via|ref|source)=/);
});

test('mail is addressed to nobody', () => {
  expect(links[0]!.href).toMatch(/^mailto:\?subject=/);
});
