import { expect, test } from 'vitest';
import { toPartialDate, type PartialDate } from './partial-date.ts';
import { statusChanges } from './status-change.ts';

const at = (written: string) => toPartialDate(written) as PartialDate;
const namesOf = (...args: Parameters<typeof statusChanges>) =>
  statusChanges(...args).map(({ name }) => name.join('/'));

test('what changed on a day has a name of its own; what has no day, or no news, has none', () => {
  expect(
    namesOf({
      demands: [
        { state: 'open', at: at('2026-01') },
        { state: 'met' },
        { state: 'met', at: at('2026-03-01') },
        { state: 'met', at: at('2026-03-01') },
      ],
      promises: [
        { state: 'kept', stateAt: at('2026-04') },
        { state: 'no-news', stateAt: at('2026-04') },
        { state: 'broken', stateAt: at('2026-04') },
      ],
      questions: [
        { id: 'why', answer: { state: 'partly-answered', at: at('2026-05-01') } },
        { id: 'who', answer: { state: 'open' } },
      ],
      postMortem: { state: 'published', at: at('2026-06') },
    }),
  ).toEqual([
    'demand/met/2026-03-01',
    'demand/met/2026-03-01/2',
    'promise/kept/2026-04',
    'promise/broken/2026-04',
    'question/why/partly-answered',
    'post-mortem/published/2026-06',
  ]);
});

test('an incident is over when its file says so, on the day of its last end', () => {
  const events = [
    { kind: 'started', at: at('2026-01-10') },
    { kind: 'resolved', at: at('2026-01-11') },
    { kind: 'relapse', at: at('2026-01-12') },
    { kind: 'ended', at: at('2026-01-13') },
  ];
  expect(namesOf({ state: 'resolved', events })).toEqual(['resolution/over/2026-01-13']);
  expect(namesOf({ state: 'ongoing', events })).toEqual([]);
  expect(namesOf({ state: 'closed', events: events.slice(0, 1) })).toEqual([]);
});
