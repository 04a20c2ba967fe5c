import { expect, test } from 'vitest';
import { localeTag, pictureFacts } from './open-graph.ts';

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
