import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { feedsOf } from '../feeds/registry.ts';
import { bigRecord } from '../tests/feeds-record.ts';
import { sampleIncident } from '../views/incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';
import { dataFiles } from './files.ts';
import { entryJson, recordJson } from './json.ts';
import { dataPath } from './places.ts';
import { recordSchema } from './schema.ts';
import { LISTS, shapes } from './shapes.ts';

const record = bigRecord({ incidents: [sampleIncident()] });
const schema = recordSchema(record.site);
const validator = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
const faults = (json: unknown) => validator.safeParse(json).error?.issues ?? [];
const entries = (Object.keys(LISTS) as (keyof typeof LISTS)[]).flatMap((list) => [...record[list]]);
const parsed = (entry: (typeof entries)[number], of = record) =>
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the test reads what strangers read: JSON without our types
  JSON.parse(entryJson(of, entry)) as Record<string, any>;

describe('the published schema', () => {
  test('holds every document of every kind, and the whole', () => {
    expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(Object.values(LISTS)));
    for (const entry of entries) expect([entry.id, faults(parsed(entry))]).toEqual([entry.id, []]);
    expect(faults(JSON.parse(recordJson(record)))).toEqual([]);
  });

  test('refuses what is not in it, a state it does not know and a date without its bounds', () => {
    const letter = parsed(record.letters[0]!);
    expect(faults({ ...letter, secret: 1 })).not.toEqual([]);
    expect(faults({ ...letter, response: { ...letter['response'], state: 'angry' } })).not.toEqual([]);
    expect(faults({ ...letter, published: '2026-02-01' })).not.toEqual([]);
    expect(faults({ ...JSON.parse(recordJson(record)), letters: [{ ...letter, id: 3 }] })).not.toEqual([]);
  });

  test('says of each field what it means', () => {
    const { $defs } = schema as {
      $defs: Record<string, { properties: Record<string, { description?: string }> }>;
    };
    const silent = [...Object.keys(shapes), 'record'].flatMap((kind) =>
      Object.entries($defs[kind]!.properties)
        .filter(([, property]) => !property.description)
        .map(([name]) => `${kind}.${name}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('the JSON of a document', () => {
  const letter = parsed(record.letters[0]!);

  test('gives dates as written and between which instants they lie', () => {
    expect(letter['sent']).toEqual({
      edtf: '2026-01-05',
      earliest: '2026-01-04T23:00:00.000Z',
      latest: '2026-01-05T22:59:59.999Z',
    });
    const vague = sampleLetter({ sent: '2017-06~/..', written: 'XXXX' });
    const of = sampleRecord({ letters: [vague] });
    const { sent, written } = parsed(vague, of);
    expect(sent).toMatchObject({ edtf: '2017-06~/..', latest: null });
    expect(written).toEqual({ edtf: 'XXXX', earliest: null, latest: null });
  });

  test('has the identity that feeds use, and only absolute addresses', () => {
    const everything = feedsOf(record).find(({ kind }) => kind === 'everything')!;
    expect(everything.items.map(({ id }) => id)).toContain(letter['uid']);
    expect(letter['url']).toBe('https://cahiers.example/lettres/lettre-nuage/');
    expect(letter['data']).toBe('https://cahiers.example/lettres/lettre-nuage/index.json');
    expect(letter['replies']).toEqual(['https://cahiers.example/reponses/nuage-repond/']);
    expect(letter['about']).toEqual([
      { id: 'nuage', name: 'Nuage d’exemple', url: 'https://cahiers.example/prestataires/nuage/' },
    ]);
  });

  test('counts the days of a letter as of the day of the record', () => {
    const of = sampleRecord();
    expect(parsed(of.letters[0]!, of)['response']).toEqual({
      state: 'long-overdue',
      asOf: '2026-05-04',
      counting: 'calendar',
      days: { min: 119, max: 119, about: false },
    });
  });

  test('leaves out what is of the workshop: the values that the guard of private data lets pass, drafts, old addresses', () => {
    for (const entry of entries)
      for (const name of ['allowed', 'draft', 'redirectFrom', 'file', 'digest', 'prominence'])
        expect(parsed(entry)).not.toHaveProperty(name);
  });
});

describe('the whole', () => {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  const whole = JSON.parse(recordJson(record)) as Record<string, any[]>;

  test('is made of the same texts as the files of the documents, in the order of the record', () => {
    for (const list of Object.keys(LISTS) as (keyof typeof LISTS)[])
      expect(whole[list]).toEqual(record[list].map((entry) => parsed(entry)));
  });

  test('does not hold a text that stands in no list, which yet has a file of its own', () => {
    const apart = sampleLetter({ prominence: 'unlisted' }, 'a-part');
    const of = sampleRecord({ unlisted: [apart] });
    expect(recordJson(of)).not.toContain('a-part');
    expect(dataFiles(of).map(({ path }) => path)).toContain(dataPath(of.site, apart));
  });

  test('is the same bytes again', () => {
    const write = () => dataFiles(bigRecord()).map(({ path, write }) => [path, write()]);
    expect(write()).toEqual(write());
  });
});

test('below a folder of the host every file keeps the folder', () => {
  const of = sampleRecord({ site: { ...record.site, base: '/cahiers/' }, replies: [sampleReply()] });
  expect(dataFiles(of).every(({ path }) => path.startsWith('/cahiers/'))).toBe(true);
  expect(parsed(of.letters[0]!, of)['$schema']).toBe('https://cahiers.example/cahiers/data/schema.json');
});
