import { expect, test } from 'vitest';
import { sampleRecord } from './sample-record.ts';
import { namesOfProvider } from './search-record.ts';

test('a provider goes by its name, its former names and its other spellings, each once', () => {
  const [nuage] = sampleRecord().providers;
  const names = namesOfProvider({
    ...nuage!,
    name: 'Nuage',
    formerNames: [{ name: 'Brume', sources: [] }],
    aliases: ['nuage', 'Nu Age', 'BRUME'],
  });
  expect(names).toHaveLength(3);
  expect(names).toEqual(expect.arrayContaining(['Nuage', 'Brume', 'Nu Age']));
  expect(names[0]).toBe('Nuage');
});
