/** What the open data tell of signatures, of letters in order, of translations left behind and of evidence. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { signature } from '../domain/signature.ts';
import type { PublicRecord, Signature } from '../library/record.ts';
import { sampleLetter, sampleRecord } from '../views/publication/sample-record.ts';
import { entryJson } from './json.ts';
import { recordSchema } from './schema.ts';
import { cellsOf } from './table.ts';
import { tables } from './tables.ts';

const signed = (id: string, fields: Record<string, unknown>): Signature => ({
  id,
  letter: 'lettre-nuage',
  file: `signatures/lettre-nuage/${id}.yaml`,
  ...signature.parse({ sort: id, signed: '2026-03-01', verified: 'confirmed', ...fields }),
});

const signatures = [
  signed('ada', { name: 'Ada Exemple', capacity: 'voisine' }),
  signed('bob-secret', { status: 'withdrawn', sort: 'Secret Bob', signed: '2026-03-09' }),
  signed('club', { name: 'Club d’exemple', kind: 'organisation', verified: 'mandate' }),
];

function read(record: PublicRecord, id = 'lettre-nuage') {
  const schema = recordSchema(record.site);
  const json = entryJson(
    record,
    record.letters.find((letter) => letter.id === id)!,
  );
  const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  expect(validator.safeParse(JSON.parse(json)).error?.issues ?? []).toEqual([]);
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test reads what strangers read: JSON without our types
  return { json, data: JSON.parse(json) as Record<string, any> };
}

describe('signatures', () => {
  const record = sampleRecord({ letters: [sampleLetter({ signatures: 'open' })], signatures });

  test('are counted by kind and listed as on the page', () => {
    const { data } = read(record);
    expect(data['signatories']).toMatchObject({ persons: 1, organisations: 1, withdrawn: 1 });
    expect(data['signatories'].list).toMatchObject([
      { number: 1, name: 'Ada Exemple', capacity: 'voisine', signed: { edtf: '2026-03-01' } },
      { number: 2, status: 'withdrawn' },
      { number: 3, name: 'Club d’exemple', kind: 'organisation' },
    ]);
  });

  test('that were withdrawn keep their number, not their name, day or sort key', () => {
    const { json } = read(record);
    const table = tables.find(({ name }) => name === 'signatures')!;
    for (const edition of [json, JSON.stringify(cellsOf(table, record))])
      for (const trace of ['Secret', 'bob', '2026-03-09', '"sort"']) expect(edition).not.toContain(trace);
    expect(cellsOf(table, record).map(([, , number, name]) => [number, name])).toEqual([
      ['number', 'name'],
      [1, 'Ada Exemple'],
      [2, undefined],
      [3, 'Club d’exemple'],
    ]);
  });

  test('are nothing where nobody was asked to sign, and stand with the text that was signed', () => {
    expect(read(sampleRecord()).data).not.toHaveProperty('signatories');
    const translated = sampleLetter({ translationOf: 'lettre-nuage', signatures: 'open' }, 'cloud', 'en');
    const both = { ...record, letters: [...record.letters, translated] };
    expect(read(both, 'cloud').data).not.toHaveProperty('signatories');
  });
});

test('letters tell what they follow, what follows them and their place in a series', () => {
  const record = sampleRecord({
    letters: [
      sampleLetter({ series: { id: 'nuits', title: 'Nuits', part: 1 } }, 'premiere'),
      sampleLetter({ follows: 'premiere', series: { id: 'nuits', part: 2 } }, 'deuxieme'),
    ],
  });
  expect(read(record, 'premiere').data).toMatchObject({
    followedBy: ['https://cahiers.example/lettres/deuxieme/'],
    series: { id: 'nuits', title: 'Nuits', part: 1 },
  });
  expect(read(record, 'deuxieme').data).toMatchObject({ follows: 'premiere', series: { part: 2 } });
  const table = tables.find(({ name }) => name === 'letters')!;
  const [head, ...rows] = cellsOf(table, record);
  const at = ['follows', 'series', 'part'].map((name) => head!.indexOf(name));
  expect(rows.map((row) => at.map((index) => row[index]))).toEqual([
    [undefined, 'nuits', 1],
    ['premiere', 'nuits', 2],
  ]);
});

test('a translation says since when its original has changed', () => {
  const original = sampleLetter({ corrections: [{ at: '2026-04-01', words: 'Une date' }] });
  const translated = sampleLetter({ translationOf: 'lettre-nuage' }, 'cloud', 'en');
  const record = sampleRecord({ letters: [original, translated] });
  expect(read(record, 'cloud').data['staleSince']).toMatchObject({ edtf: '2026-04-01' });
  expect(read(record).data).not.toHaveProperty('staleSince');
});

test('evidence has its digest whole, and no name of a file', () => {
  const sha256 = 'ab'.repeat(32);
  const letter = sampleLetter({
    attachments: [{ title: 'Facture', file: './facture.png', visible: 'kept' }, { title: 'Carnet' }],
  });
  letter.enclosed = { './facture.png': { sha256 } };
  letter.text.exhibits = [
    {
      anchor: 'exhibit-1',
      number: 1,
      caption: 'Facture',
      sources: [],
      visible: 'public',
      sha256,
      picture: '/pictures/a.webp',
    },
  ];
  const { data, json } = read(sampleRecord({ letters: [letter] }));
  expect(data['attachments']).toEqual([
    { title: 'Facture', visible: 'kept', sources: [], sha256 },
    { title: 'Carnet', visible: 'public', sources: [] },
  ]);
  expect(data['exhibits']).toMatchObject([
    {
      url: 'https://cahiers.example/lettres/lettre-nuage/#exhibit-1',
      sha256,
      picture: 'https://cahiers.example/pictures/a.webp',
    },
  ]);
  expect(json).not.toContain('facture.png');
});
