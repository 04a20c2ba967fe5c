/** Somebody who reads only `content/README.md` finds every key and every term there. */
import { describe, expect, test } from 'vitest';
import { documentFields } from '../domain/document.ts';
import { incident } from '../domain/incident.ts';
import { provider } from '../domain/provider.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import { exampleFiles, guideIn, ownersGuide } from './owners-guide.ts';

/** Told for all documents at once. */
const COMMON = Object.keys(documentFields);

/** A key or a term is written as code, with or without its value. */
const isNamed = (text: string, word: string) => new RegExp('`' + word + '(?:: [^`]*)?`').test(text);

function part(language: 'fr' | 'en', from: string, to: string): string {
  const guide = guideIn(language);
  const [start, end] = [guide.indexOf(`\n## ${from}\n`), guide.indexOf(`\n## ${to}\n`)];
  expect(start, `the section “${from}”`).toBeGreaterThan(0);
  return guide.slice(start, end);
}

describe.each([
  ['fr', 'Un prestataire', 'Un incident', 'Une réponse'],
  ['en', 'A provider', 'An incident', 'A reply'],
] as const)('in %s', (language, ofProvider, ofIncident, after) => {
  test.each([
    ['provider', provider, part(language, ofProvider, ofIncident)],
    ['incident', incident, part(language, ofIncident, after)],
  ] as const)('every key of a file of the kind %s is named', (_kind, shape, text) => {
    const own = Object.keys(shape.shape).filter((key) => !COMMON.includes(key));
    expect(own.filter((key) => !isNamed(text, key))).toEqual([]);
  });

  test('every key of the entries of an incident is named', () => {
    const text = part(language, ofIncident, after);
    const missing = entryKeys().filter((key) => !isNamed(text, key));
    expect(missing).toEqual([]);
  });
});

test('every term of an incident is named', () => {
  const { EVENT_KINDS, SPEAKER_ROLES, CHANNELS, TEMPERATURES, DETAILS, CONTENTS, CAUSE_KINDS, REMEDY_KINDS } = vocabulary; // prettier-ignore
  const { ISSUES, STATUS_SERVICE_STATES, POLARITIES, PROMISE_STATES, ANSWER_STATES, POST_MORTEM_STATES, ACCEPTANCES, INCIDENT_KINDS, INCIDENT_STATES, SOURCE_KINDS } = vocabulary; // prettier-ignore
  const lists = [
    EVENT_KINDS, SPEAKER_ROLES, CHANNELS, TEMPERATURES, DETAILS, CONTENTS, CAUSE_KINDS, REMEDY_KINDS, ISSUES, POLARITIES, STATUS_SERVICE_STATES,
    PROMISE_STATES, ANSWER_STATES, POST_MORTEM_STATES, ACCEPTANCES, INCIDENT_KINDS, INCIDENT_STATES, SOURCE_KINDS,
  ]; // prettier-ignore
  expect(lists.flat().filter((term) => !isNamed(ownersGuide, term))).toEqual([]);
});

test('a provider and its incident are shown as whole files', () => {
  expect(Object.keys(exampleFiles())).toEqual([
    'providers/nuage-exemple.mdx',
    'timelines/nuage-exemple/nuit-sans-courant.mdx',
  ]);
});

/** Keys of the objects within the lists of an incident. */
function entryKeys(): string[] {
  const keys = new Set<string>();
  const walk = (schema: unknown): void => {
    const { def } = schema as { def: Record<string, unknown> };
    for (const inner of [def['innerType'], def['element']]) if (inner) walk(inner);
    const shape = def['shape'] as Record<string, unknown> | undefined;
    for (const [key, value] of Object.entries(shape ?? {})) {
      keys.add(key);
      walk(value);
    }
  };
  for (const [key, value] of Object.entries(incident.shape)) if (!COMMON.includes(key)) walk(value);
  return [...keys].filter((key) => !['sources'].includes(key));
}
