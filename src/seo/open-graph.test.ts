import { expect, test } from 'vitest';
import { localeTag, pageGraph, pictureFacts } from './open-graph.ts';

test('a language without territory gets the likeliest one', () => {
  expect(['fr', 'en', 'pt-BR', 'zh-Hans'].map(localeTag)).toEqual(['fr_FR', 'en_US', 'pt_BR', 'zh_CN']);
});

test('the address of a picture is absolute and its size is said', () => {
  const facts = Object.fromEntries(
    pictureFacts({ href: '/p/a.png', alt: 'Une lettre' }, 'https://cahiers.example'),
  );
  expect(facts).toEqual({
    'og:image': 'https://cahiers.example/p/a.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Une lettre',
  });
});

const site = { origin: 'https://cahiers.example', siteTitle: 'Cahiers' };
const page = { path: '/lettres/x/', title: 'Trois nuits', description: 'Une lettre.', language: 'fr' };

test('a page that is shared says what is invented before anything else', () => {
  const facts = Object.fromEntries(pageGraph({ ...page, card: { example: 'Exemple' } }, site));
  expect(facts['og:title']).toBe('[Exemple] Trois nuits');
  expect(Object.fromEntries(pageGraph({ ...page, card: {} }, site))['og:title']).toBe('Trois nuits');
});

test('a description ends with a sentence before previews cut it', () => {
  const first = `Le service ${'ne répond pas et '.repeat(10)}se tait.`;
  const description = `${first} ${'Puis il promet. '.repeat(20)}`;
  const told = Object.fromEntries(pageGraph({ ...page, description }, site))['og:description']!;
  expect(told.length).toBeLessThanOrEqual(300);
  expect(told).toMatch(/^Le service .*Puis il promet\.$/);
});

test('what stands for a picture keeps whole words within what networks take', () => {
  const facts = Object.fromEntries(
    pictureFacts({ href: '/p/a.png', alt: `${'mot '.repeat(104)}anticonstitutionnellement` }, site.origin),
  );
  expect(facts['og:image:alt']).toMatch(/ mot…$/);
});
