import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestedPage } from './requested-page.ts';

const asked = (page: string, base = '/') => requestedPage(`?page=${encodeURIComponent(page)}`, base);

test('a page of the site is asked for, and a passage of it', () => {
  expect(requestedPage('?page=/lettres/x/', '/')).toEqual({ path: '/lettres/x/', passage: '' });
  expect(requestedPage('?page=/lettres/x/&passage=p-1a2b3', '/')).toEqual({
    path: '/lettres/x/',
    passage: 'p-1a2b3',
  });
  expect(asked('/')).toEqual({ path: '/', passage: '' });
  expect(asked('/cahiers/en/letters/x/', '/cahiers/')).toMatchObject({ path: '/cahiers/en/letters/x/' });
});

test.each(['', '?', '?page=', '?q=/lettres/x/', '?passage=p-1'])('“%s” asks for nothing', (query) => {
  expect(requestedPage(query, '/')).toBe('nothing');
});

describe('what is no page of the site is not asked for', () => {
  test.each([
    'https://ailleurs.example/',
    '//ailleurs.example/',
    '///ailleurs.example/',
    '/\\ailleurs.example/',
    '\\\\ailleurs.example\\',
    '/lettres//ailleurs.example/',
    '/\t/ailleurs.example/',
    '/\n/ailleurs.example/',
    'javascript:alert(1)//',
    'JaVaScRiPt:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://cahiers.example/x/',
    '/lettres/../../etc/',
    '/lettres/./x/',
    '/lettres/%2e%2e/x/',
    '/%2f%2failleurs.example/',
    '/lettres/x/?a=/',
    '/lettres/x/#a/',
    '/@ailleurs.example:80/',
    '/lettres/x',
    '/data/record.json',
    '/404.html',
    'lettres/x/',
    '/<img src=x onerror=alert(1)>/',
    '/lettres/\u202egnp.x/',
    '/lettres/é/',
    ' /lettres/x/',
  ])('%j', (page) => expect(asked(page)).toBe('wrong'));

  test('nor what stands beside the site on its host', () => {
    for (const page of ['/', '/lettres/x/', '/cahiersx/lettres/', '/cahiers'])
      expect(asked(page, '/cahiers/'), page).toBe('wrong');
  });

  test('whatever is asked for, a browser goes to that very path of this host, or nowhere', () => {
    const piece = fc.constantFrom('/', '//', '\\', '..', '.', '%2e', '%5c', ':', '@', '?', '#', '\t', 'a', 'javascript:', 'é', '&', '[', ' '); // prettier-ignore
    const anything = fc.oneof(
      fc.array(piece, { maxLength: 8 }).map((all) => `/${all.join('')}/`),
      fc.string(),
    );
    fc.assert(
      fc.property(anything, (page) => {
        const found = asked(page);
        if (typeof found === 'string') return true;
        const { origin, pathname, search, hash } = new URL(found.path, 'https://cahiers.example/partager/');
        return (
          origin === 'https://cahiers.example' && pathname === found.path && search === '' && hash === ''
        );
      }),
      { numRuns: 2000 },
    );
  });
});
