import { expect, test } from 'vitest';
import { isOfThisSite } from './results.ts';

test('only addresses below the base of the site are followed', () => {
  expect(isOfThisSite('/cahiers/lettres/a/', '/cahiers/')).toBe(true);
  expect(isOfThisSite('/lettres/a/#coupure', '/')).toBe(true);
  for (const address of [
    'javascript:alert(1)',
    '//evil.example/',
    '/\\evil.example/',
    'https://evil.example/',
    '',
  ])
    expect(isOfThisSite(address, '/')).toBe(false);
  expect(isOfThisSite('/autre/', '/cahiers/')).toBe(false);
});
