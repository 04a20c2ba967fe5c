import { expect, test } from 'vitest';
import { incident } from './incident.ts';

const facts = { title: 'Panne', published: '2026-02-01', provider: 'nuage' };

test.each([['Paris'], ['+01:00'], ['Europe/Pari']])(
  'a zone that nobody knows, %s, is a value that is wrong',
  (zone) => {
    const { success, error } = incident.safeParse({ ...facts, zone });
    expect(success).toBe(false);
    expect(error!.issues).toMatchObject([{ path: ['zone'], message: 'expected:zone' }]);
  },
);

test('a zone of the IANA database is taken', () => {
  expect(incident.parse({ ...facts, zone: 'America/New_York' }).zone).toBe('America/New_York');
});
