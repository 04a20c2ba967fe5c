/** One policy, said by every host in its own words. */
import { describe, expect, test } from 'vitest';
import { hostFiles } from './headers-files.ts';
import { ASKED, everywhere, FEED_FILES, FEED_LIFE, headerRules, type Hosted } from './headers.ts';
import { policy, policyOfHost } from './policy.ts';

const SITE: Hosted = {
  url: 'https://essai.example',
  base: '/cahiers/',
  languages: ['fr'],
  paths: ['/cahiers/', '/cahiers/lettres/', '/cahiers/lettres/a/', '/cahiers/recherche/'],
  redirects: [{ path: '/cahiers/lettres/vieux/', to: '/cahiers/lettres/a/' }],
};
const FRAMED = { ...SITE, paths: [...SITE.paths, '/cahiers/embed/lettres/a/'] };
const written = (site: Hosted) => Object.fromEntries(hostFiles.map(({ name, write }) => [name, write(site)]));
/** What a host that adds up all rules that fit says with a path. */
const added = (site: Hosted, path: string) =>
  headerRules(site)
    .filter((rule) => (rule.isWhole ? path === rule.path : path.startsWith(rule.path)))
    .flatMap(({ headers }) => Object.entries(headers));

test('a host says what a page says, and who may frame it', () => {
  expect(policyOfHost).toBe(`${policy}; frame-ancestors 'none'`);
  for (const text of Object.values(written(SITE)).filter((one) => one.includes('Content-Security-Policy')))
    expect(text).toContain(policyOfHost);
});

test('nothing of the policy lets in another host, inline code or a plug-in', () => {
  expect(policy).not.toMatch(/https?:|\*|unsafe-inline|unsafe-hashes|'unsafe-eval'/);
  expect(policy).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/);
  expect(policy).toContain("base-uri 'none'");
});

describe('rules that hosts add up', () => {
  test('say each header once, but policies, of which the strictest holds', () => {
    for (const path of ['assets/a.css', 'pagefind/fr/index/a.pf_index', 'data/record.json', 'lettres/a/'])
      for (const site of [SITE, FRAMED]) {
        const names = added(site, `/cahiers/${path}`).map(([name]) => name);
        const others = names.filter((name) => name !== 'Content-Security-Policy');
        expect(others).toEqual([...new Set(others)]);
      }
  });

  test('a year for what is named by its hash, and for nothing else', () => {
    const lifetime = (path: string) => Object.fromEntries(added(SITE, `/cahiers/${path}`))['Cache-Control'];
    for (const path of [
      'assets/a.js',
      'social/a.png',
      'pictures/a.webp',
      'pagefind/fr/fragment/a.pf_fragment',
    ])
      expect(lifetime(path)).toMatch(/max-age=31536000, immutable$/);
    for (const path of [
      '',
      'lettres/a/',
      'rss.xml',
      'pagefind/fr/pagefind-entry.json',
      'pagefind/fr/pagefind.js',
      'feed-icon.png',
    ])
      // prettier-ignore
      expect(lifetime(path)).toBeUndefined();
  });

  test('pages for framing may be framed, nothing else may', () => {
    const frames = (site: Hosted, path: string) =>
      added(site, path).some(([, value]) => value.includes("frame-ancestors 'none'"));
    expect(frames(SITE, '/cahiers/lettres/a/')).toBe(true);
    expect(frames(FRAMED, '/cahiers/embed/lettres/a/')).toBe(false);
    for (const path of [...SITE.paths, '/cahiers/404.html', '/cahiers/lettres/embed/'])
      expect(frames(FRAMED, path), path).toBe(true);
  });
});

test('HSTS is said over https alone, and of this name alone', () => {
  expect(everywhere('https://a.example')['Strict-Transport-Security']).toBe('max-age=31536000');
  expect(everywhere('http://a.example')).not.toHaveProperty('Strict-Transport-Security');
});

test('old addresses lead on at every host that can', () => {
  const files = written(SITE);
  expect(files['_redirects']).toBe('/cahiers/lettres/vieux/ /cahiers/lettres/a/ 301\n');
  expect(files['.htaccess']).toContain('RedirectMatch 301 "^/cahiers/lettres/vieux/$" "/cahiers/lettres/a/"');
  expect(files['nginx.conf']).toContain(
    'location = /cahiers/lettres/vieux/ { return 301 /cahiers/lettres/a/; }',
  );
});

test('what is not there is not remembered for a year', () => {
  const files = written(SITE);
  expect(files['.htaccess']).toMatch(/Header set Cache-Control/);
  expect(files['nginx.conf']).not.toMatch(/Cache-Control.*always/);
});

describe('where a host says nothing of lifetimes itself', () => {
  const files = written(SITE);

  test('everything is asked for each time, as the times of our files are not their ages', () => {
    expect(files['.htaccess']).toContain(`\n  Header set Cache-Control "${ASKED}"\n`);
    expect(files['nginx.conf']).toContain(`\nadd_header Cache-Control "${ASKED}";\n`);
    // What adds up rules must not add two lifetimes.
    expect(files['_headers']).not.toContain(ASKED);
  });

  test('nobody is told by a date that a text has not changed', () => {
    expect(files['.htaccess']).toMatch(
      /RequestHeader unset If-Modified-Since\n {2}Header unset Last-Modified/,
    );
  });

  test('feeds are kept for ten minutes, and told to be UTF-8', () => {
    expect(files['.htaccess']).toContain(
      `<If "%{REQUEST_URI} =~ m#${FEED_FILES}#">\n    Header set Cache-Control "${FEED_LIFE}"`,
    );
    expect(files['.htaccess']).toMatch(/AddCharset utf-8 .*\.xml/);
    const [, feeds] = files['nginx.conf']!.split(`location ~ "${FEED_FILES}" {`);
    expect(feeds!.slice(0, feeds!.indexOf('}'))).toContain(`add_header Cache-Control "${FEED_LIFE}";`);
    expect(files['nginx.conf']).toMatch(/charset_types .*application\/xml.* text\/xml;/);
  });

  test('a feed is told from other files by its name alone', () => {
    const isFeed = (path: string) => new RegExp(FEED_FILES).test(path);
    for (const path of ['/rss.xml', '/en/atom.xml', '/prestataires/nuage/feed.json', '/rss-archive-12.xml'])
      expect(isFeed(path), path).toBe(true);
    for (const path of [
      '/sitemap.xml',
      '/lettres/a/index.json',
      '/lettres/rss.xml/',
      '/lettres/mon-atom.xml',
    ])
      expect(isFeed(path), path).toBe(false);
  });
});

test('the limits of Cloudflare hold: at most 100 rules, lines of at most 2,000 characters', () => {
  const many = { ...FRAMED, languages: ['fr', 'en', 'de', 'it', 'es', 'pt', 'nl', 'pl', 'sv', 'da'] };
  const text = written(many)['_headers']!;
  expect(text.split('\n\n').length).toBeLessThan(100);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2000);
});

test('no setting can end early: each value stays on its line, within its quotation marks', () => {
  for (const headers of [everywhere(SITE.url)])
    for (const value of Object.values(headers)) expect(value).not.toMatch(/["\n\\$]/);
});
