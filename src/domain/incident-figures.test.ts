/** Figures of real incidents, worked out by hand from the dates that their sources give; `~` is a source that says "about". */
import { describe, expect, test } from 'vitest';
import { figure, figures, hours, kinds, minutes } from './incident-figures.fixture.ts';

describe('OVH, 9 November 2017', () => {
  const result = figures(
    {
      scopes: ['sbg', 'rbx'],
      events: [
        ['2017-11-09T07:23+01:00', 'started', 'sbg'],
        ['2017-11-09T08:01+01:00', 'started', 'rbx'],
        ['2017-11-09T08:15+01:00~', 'acknowledged', 'sbg'],
        ['2017-11-09T10:34+01:00', 'mitigated', 'rbx'],
        ['2017-11-09T10:55+01:00', 'update', 'sbg'],
        ['2017-11-09T12:04+01:00', 'update', 'sbg'],
        ['2017-11-09T22:08+01:00', 'post-mortem-published', 'rbx'],
        ['2017-11-13T09+01:00~', 'declared-closed'],
        ['2017-11-20T15:57+01:00', 'declared-closed', 'sbg'],
      ],
      words: [
        ['2017-11-09T08:15+01:00~', 'social', 'hot'],
        ['2017-11-09', 'social', 'hot', { speaker: { role: 'official-account' } }],
        ['2017-11-09', 'status-page', 'hot', { detail: 'none' }],
        ['2017-11-13', 'press-release', 'cold'],
        ['2017-11-20', 'e-mail', 'cold'],
      ],
    },
    'Europe/Paris',
  );

  test('the first public word came about 52 minutes after the first start, 07:23 to about 08:15', () => {
    expect(figure(result, 'first-word', undefined, minutes)).toEqual([52, 52, 'about']);
  });

  test('a post dated only to the day does not make that figure vague, and is counted as possibly earlier', () => {
    expect(result.measures[0]).toMatchObject({ kind: 'first-word', maybeEarlier: 1 });
  });

  test('Roubaix was contained after 2 h 33 min; Strasbourg has no recovery on record and gets no figure', () => {
    expect(figure(result, 'containment', 'rbx', minutes)).toEqual([153, 153]);
    expect(kinds(result)).not.toContain('recovery sbg');
  });

  test('the post-mortem of Roubaix counts from the start of Roubaix: 14 h 07 min', () => {
    expect(figure(result, 'post-mortem', 'rbx', minutes)).toEqual([14 * 60 + 7, 14 * 60 + 7]);
  });

  test('two contradicting closings give two figures, the one of 9 a.m. about 4 days and 97 to 157 minutes', () => {
    expect(figure(result, 'closing', undefined, minutes)).toEqual([4 * 1440 + 97, 4 * 1440 + 157, 'about']);
    expect(figure(result, 'closing', 'sbg', minutes)).toEqual([11 * 1440 + 514, 11 * 1440 + 514]);
  });

  test('statements are counted hot and cold', () => {
    expect(result.communications).toEqual({ all: 5, hot: 3, cold: 2 });
    expect(result.updates).toBe(2);
  });
});

test('Fastly 2021: first word after exactly 11 minutes, mended after 2 h 57 min, post-mortem the same day', () => {
  const result = figures(
    {
      events: [
        ['2021-06-08T09:47Z', 'started'],
        ['2021-06-08T09:58Z', 'acknowledged'],
        ['2021-06-08T12:35Z', 'mitigated'],
        ['2021-06-08T12:44Z', 'resolved'],
        ['2021-06-08~', 'post-mortem-published'],
      ],
      words: [
        ['2021-06-08T09:58Z', 'status-page', 'hot'],
        ['2021-06-08~', 'blog', 'cold'],
      ],
    },
    'UTC',
  );
  expect(figure(result, 'first-word', undefined, minutes)).toEqual([11, 11]);
  expect(result.measures[0]?.maybeEarlier).toBe(0); // the blog of that day looks back
  expect(figure(result, 'recovery', undefined, minutes)).toEqual([177, 177]);
  expect(figure(result, 'post-mortem', undefined, minutes)).toEqual([0, 14 * 60 + 13, 'about']);
  expect(kinds(result)).not.toContain('containment');
});

test('Atlassian 2022: a word on the eighth day, all restored after 13 d 16 h 19 min, a review after 24 days', () => {
  const result = figures(
    {
      events: [
        ['2022-04-05T07:38Z', 'started'],
        ['2022-04-12', 'acknowledged'],
        ['2022-04-18T23:57Z', 'resolved'],
        ['2022-04-29~', 'post-mortem-published'],
      ],
      words: [
        ['2022-04-12', 'forum', 'hot'],
        ['2022-04', 'blog', 'hot'],
      ],
    },
    'UTC',
  );
  expect(figure(result, 'first-word', undefined, minutes)).toEqual([6 * 1440 + 982, 7 * 1440 + 982]);
  expect(result.measures[0]?.maybeEarlier).toBe(1);
  expect(figure(result, 'recovery', undefined, minutes)).toEqual([13 * 1440 + 979, 13 * 1440 + 979]);
  expect(
    figure(result, 'post-mortem', undefined, hours).map((n) =>
      typeof n === 'number' ? Math.floor(n / 24) : n,
    ),
  ).toEqual([23, 24, 'about']);
});

test('GitLab 2017: hours that are "about" give ranges, 22 to 24 hours of trouble, a word within 5 hours', () => {
  const result = figures(
    {
      events: [
        ['2017-01-31T17:20Z~', 'context'],
        ['2017-01-31T19Z~', 'started'],
        ['2017-01-31', 'acknowledged'],
        ['2017-02-01T17Z', 'mitigated'],
        ['2017-02-01T18Z~', 'resolved'],
        ['2017-02-10', 'post-mortem-published'],
      ],
      words: [['2017-02-01', 'document', 'hot']],
    },
    'UTC',
  );
  expect(figure(result, 'first-word', undefined, hours)).toEqual([0, 5, 'about']);
  expect(figure(result, 'recovery', undefined, hours)).toEqual([22, 24, 'about']);
  expect(figure(result, 'post-mortem', undefined, hours)).toEqual([9 * 24 + 4, 10 * 24 + 5, 'about']);
});

test('OVHcloud 2021: a report opened five minutes before the official start is shown as such, and nothing recovered', () => {
  const result = figures(
    {
      scopes: ['fire-service'],
      events: [
        ['2021-03-10T00:47+01:00', 'started'],
        ['2021-03-10T10+01:00~', 'mitigated'],
        ['2021-03-10T18:13+01:00', 'ended', 'fire-service'],
        ['2021-03-22', 'partial-recovery'],
      ],
      words: [
        ['2021-03-10', 'social', 'hot'],
        ['2021-03-10T00:42+01:00', 'status-page', 'hot'],
        ['2021-03', 'video', 'cold'],
      ],
    },
    'Europe/Paris',
  );
  expect(figure(result, 'first-word', undefined, minutes)).toEqual([-5, -5]);
  expect(figure(result, 'containment', undefined, minutes)).toEqual([553, 613, 'about']);
  expect(kinds(result)).toEqual(['first-word', 'containment']);
});
