/** The derived figures of the sample site against those worked out by hand; see `sample-figures.ts`. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { incidentFigures } from '../domain/incident-figures.ts';
import { linkRecord } from '../library/link.ts';
import { readContent } from '../library/reading.ts';
import type { PublicRecord } from '../library/record.ts';
import { handFigures, type Figure } from './sample-figures.ts';

const MINUTE = 60_000;
let record: PublicRecord;

beforeAll(async () => {
  const content = new URL('../../content', import.meta.url).pathname;
  const reading = await readContent({ content, cache: await mkdtemp(join(tmpdir(), 'figures-')) });
  record = linkRecord({ ...reading, site: reading.site! });
});

const idsOf = () => record.incidents.map(({ id }) => id).sort();

test('every incident of the sample has its figures worked out by hand', () => {
  const missing = idsOf().filter((id) => !handFigures[id]);
  expect(
    missing,
    `No hand calculation for: ${missing.join(', ')}. Work out the figures from the dates in the file of the incident, ` +
      'without the engine, and add them with their arithmetic to src/tests/sample-figures.ts.',
  ).toEqual([]);
  const gone = Object.keys(handFigures).filter((id) => !idsOf().includes(id));
  expect(gone, 'Calculations for incidents that are no longer in content/timelines').toEqual([]);
});

test.each(Object.entries(handFigures))(
  'the figures of %s are those worked out by hand',
  (id, [byHand, counts]) => {
    const incident = record.incidents.find((one) => one.id === id)!;
    const figures = incidentFigures(incident, incident.zone ?? record.site.zone);
    const derived = figures.measures.map(({ kind, scope, duration, maybeEarlier }): Figure => ({
      kind,
      ...(scope && { scope }),
      min: duration.min / MINUTE,
      max: duration.max / MINUTE,
      ...(duration.about && { about: true as const }),
      ...(maybeEarlier > 0 && { maybeEarlier }),
    }));
    expect(derived).toEqual(byHand);
    expect({
      hot: figures.communications.hot,
      cold: figures.communications.cold,
      updates: figures.updates,
      open: figures.questions.open,
      questions: figures.questions.all,
    }).toEqual(counts);
  },
);
