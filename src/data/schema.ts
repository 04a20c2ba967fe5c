/** The published JSON Schema (draft 2020-12): made from the shapes that the files of the content are held against. */
import { z } from 'astro/zod';
import { partialDate } from '../domain/partial-date.ts';
import type { SiteFields } from '../domain/site.ts';
import { descriptions } from './descriptions.ts';
import { absolute, wholePath } from './places.ts';
import { LISTS, recordShape, shapes, tombstone } from './shapes.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const instant = { type: ['string', 'null'], format: 'date-time' };

/** A date as it is published: see `json.ts`. */
const DATE = {
  description:
    'A partial date: as written (EDTF level 1; XXXX is unknown), and the first and last instant that it may mean, in UTC. null: open or unknown on that side.',
  type: 'object',
  properties: { edtf: { type: 'string' }, earliest: instant, latest: instant },
  required: ['edtf', 'earliest', 'latest'],
  additionalProperties: false,
} as const;

export function recordSchema(site: Pick<SiteFields, 'url' | 'base'>): Record<string, unknown> {
  const kinds = Object.entries(shapes).map(([kind, shape]) => [kind, schemaOf(shape)] as const);
  const record = schemaOf(recordShape);
  const lists = Object.entries(LISTS).map(([list, kind]) => [
    list,
    { description: descriptions[list], type: 'array', items: { $ref: `#/$defs/${kind}` } },
  ]);
  const stones = { description: descriptions['tombstones'], type: 'array', items: schemaOf(tombstone) };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(site, wholePath(site, 'schema.json')),
    title: 'Cahiers: a public record',
    description: 'A document, a provider, or the whole record; `kind` says which.',
    anyOf: [...kinds.map(([kind]) => kind), 'record'].map((kind) => ({ $ref: `#/$defs/${kind}` })),
    $defs: {
      date: DATE,
      ...Object.fromEntries(kinds),
      record: {
        ...record,
        properties: { ...record.properties, ...Object.fromEntries(lists), tombstones: stones },
        required: [...(record.required ?? []), ...Object.keys(LISTS), 'tombstones'],
      },
    },
  };
}

function schemaOf(shape: z.ZodType): Schema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== partialDate) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key as keyof typeof jsonSchema];
      jsonSchema.$ref = '#/$defs/date';
    },
  });
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    { description: descriptions[name], ...(property as object) },
  ]);
  return { ...schema, properties: Object.fromEntries(properties) };
}
