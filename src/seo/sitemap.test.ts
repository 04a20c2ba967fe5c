import { expect, test } from 'vitest';
import { writeRobots } from './robots.ts';
import { MOST_ADDRESSES, writeSitemap, type Mapped } from './sitemap.ts';

const page = (path: string, rest: Partial<Mapped> = {}): Mapped => ({ path, alternates: [], ...rest });

test('pages stand in the order of addresses, with their last change and their other languages', () => {
  const versions = [
    { language: 'fr', path: '/lettres/' },
    { language: 'en', path: '/en/letters/' },
  ];
  const pages = [
    page('/lettres/', { alternates: versions }),
    page('/en/letters/', { alternates: versions, updated: '2026-11-21' }),
    page('/recherche/', { hidden: true }),
  ];
  expect(writeSitemap(pages, 'https://cahiers.example')).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
 <url>
  <loc>https://cahiers.example/en/letters/</loc>
  <lastmod>2026-11-21</lastmod>
  <xhtml:link rel="alternate" hreflang="fr" href="https://cahiers.example/lettres/"/>
  <xhtml:link rel="alternate" hreflang="en" href="https://cahiers.example/en/letters/"/>
 </url>
 <url>
  <loc>https://cahiers.example/lettres/</loc>
  <xhtml:link rel="alternate" hreflang="fr" href="https://cahiers.example/lettres/"/>
  <xhtml:link rel="alternate" hreflang="en" href="https://cahiers.example/en/letters/"/>
 </url>
</urlset>
`);
});

test('what an address may hold is escaped', () => {
  expect(writeSitemap([page('/a&b/é/')], 'https://cahiers.example')).toContain(
    '<loc>https://cahiers.example/a&#38;b/%C3%A9/</loc>',
  );
});

test('more pages than a sitemap may hold are an error, not a silence', () => {
  const pages = Array.from({ length: MOST_ADDRESSES + 1 }, (_, index) => page(`/${index}/`));
  expect(() => writeSitemap(pages, 'https://cahiers.example')).toThrow(RangeError);
});

test('robots are told where the sitemap is', () => {
  expect(writeRobots('https://cahiers.example', '/')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://cahiers.example/sitemap.xml\n',
  );
});
