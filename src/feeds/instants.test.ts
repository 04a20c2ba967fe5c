import { expect, test } from 'vitest';
import { toPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { instantOf, latestOf } from './instants.ts';
import { tagOf } from './identity.ts';

const site = { zone: 'Europe/Paris', since: 2026, url: 'https://www.cahiers.example:8443' };

test.each([
  ['2017-11-09', '2017-11-09T11:00:00Z'],
  ['2017-07-09', '2017-07-09T10:00:00Z'],
  ['2017-11-09T07:23+01:00', '2017-11-09T06:23:00Z'],
  ['2017-11', '2017-11-01T11:00:00Z'],
  ['2017~', '2017-01-01T11:00:00Z'],
  ['2017-04/2017-05', '2017-04-01T10:00:00Z'],
  ['XXXX', '2026-01-01T12:00:00Z'],
])('%s is listed at %s', (written, instant) => {
  expect(instantOf(toPartialDate(written) as PartialDate, site)).toBe(instant);
});

test('the latest of several instants is taken', () => {
  expect(latestOf('2017-01-01T00:00:00Z', '2018-01-01T00:00:00Z', '2016-01-01T00:00:00Z')).toBe(
    '2018-01-01T00:00:00Z',
  );
});

test('a permanent identity names the host without its port, and holds only what a tag may hold', () => {
  expect(tagOf(site, 'letter:x', 'correction', '2017-06?/..')).toBe(
    'tag:www.cahiers.example,2026:letter:x/correction/2017-06%3F%2F..',
  );
});
