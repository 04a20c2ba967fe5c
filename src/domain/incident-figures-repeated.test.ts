/** Figures of failures that repeat, of questions and of relapses; see `incident-figures.test.ts`. */
import { describe, expect, test } from 'vitest';
import { days, figure, figures, hours, kinds, minutes, type Facts } from './incident-figures.fixture.ts';

describe('failures that repeat', () => {
  test('OCS 2017: each failure has its own first word; the finale has no recovery on record', () => {
    const result = figures(
      {
        kind: 'recurring',
        scopes: ['opening', 'finale'],
        events: [
          ['2017-07-17T03+02:00~', 'started', 'opening'],
          ['2017-07-17', 'acknowledged', 'opening'],
          ['2017-07-18T16+02:00~', 'resolved', 'opening'],
          ['2017-08-28T21+02:00~', 'started', 'finale'],
          ['2017-08-28T23+02:00~', 'acknowledged', 'finale'],
        ],
      },
      'Europe/Paris',
    );
    expect(figure(result, 'first-word', 'opening', hours)).toEqual([0, 21, 'about']);
    expect(figure(result, 'first-word', 'finale', hours)).toEqual([1, 3, 'about']);
    expect(figure(result, 'recovery', 'opening', hours)).toEqual([36, 38, 'about']);
    expect(kinds(result)).not.toContain('recovery finale');
  });

  test('SFR: Le Mans took 4 h 15 min to the minute, the day of 2025 at most 13 hours', () => {
    const result = figures(
      {
        kind: 'recurring',
        scopes: ['2014', 'le-mans', '2025'],
        events: [
          ['2014-07-24T09+02:00~', 'started', '2014'],
          ['2014-07-24T11+02:00~', 'acknowledged', '2014'],
          ['2014-07-24T15+02:00~', 'resolved', '2014'],
          ['2017-06-30T09:30+02:00', 'started', 'le-mans'],
          ['2017-06-30T13:45+02:00', 'resolved', 'le-mans'],
          ['2025-06-16T11+02:00~', 'started', '2025'],
          ['2025-06-16', 'resolved', '2025'],
        ],
        questions: [['2017-06-30', '2017-06-30'], ['2017-11']],
      },
      'Europe/Paris',
    );
    expect(figure(result, 'first-word', '2014', hours)).toEqual([1, 3, 'about']);
    expect(figure(result, 'recovery', '2014', hours)).toEqual([5, 7, 'about']);
    expect(figure(result, 'recovery', 'le-mans', minutes)).toEqual([255, 255]);
    expect(figure(result, 'recovery', '2025', hours)).toEqual([0, 13, 'about']);
    expect(figure(result, 'answer', undefined, days)).toEqual([0, 0]);
    expect(result.questions).toEqual({ all: 2, answered: 1, declined: 0, open: 1 });
  });

  test('Canal+ 2022: a word some time in the evening of the match is at most 3 hours, no recovery is known', () => {
    const result = figures(
      {
        kind: 'recurring',
        events: [
          ['2017-11', 'complaints'],
          ['2022-09-06T21+02:00~', 'started'],
        ],
        words: [
          ['2022-09-06', 'social', 'hot'],
          ['2022-09-07', 'press', 'cold', { speaker: { role: 'press' } }],
        ],
      },
      'Europe/Paris',
    );
    expect(figure(result, 'first-word', undefined, hours)).toEqual([0, 3, 'about']);
    expect(kinds(result)).toEqual(['first-word']);
    expect(result.communications.all).toBe(1);
  });
});

test('Bouygues Telecom: a limit is no failure, so there is no delay but that of the answers, two days and then at most 61', () => {
  const result = figures(
    {
      kind: 'unanswered-questions',
      scopes: ['limit'],
      events: [
        ['2017-01', 'started', 'limit'],
        ['2018-01-22~', 'resolved', 'limit'],
      ],
      words: [['2018-01-22~', 'press', 'cold', { speaker: { role: 'executive' } }]],
      questions: [
        ['2017-01-25', '2017-01-27'],
        ['2017-11', '2017-12'],
      ],
    },
    'Europe/Paris',
  );
  expect(
    result.measures.map(({ kind, duration }) => [kind, duration.min / days, duration.max / days]),
  ).toEqual([
    ['answer', 2, 2],
    ['answer', 0, 61],
  ]);
});

test('a relapse after the last recovery takes the recovery away; one before it is counted in', () => {
  const events: Facts['events'] = [
    ['2020-01-01T10:00Z', 'started'],
    ['2020-01-01T11:00Z', 'resolved'],
    ['2020-01-01T12:00Z', 'relapse'],
  ];
  expect(figures({ events }, 'UTC').measures).toEqual([]);
  const mended = figures({ events: [...events, ['2020-01-01T13:00Z', 'resolved']] }, 'UTC');
  expect(mended.measures).toMatchObject([
    { kind: 'recovery', relapses: 1, duration: { min: 3 * hours, max: 3 * hours } },
  ]);
});
