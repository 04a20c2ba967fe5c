import { describe, expect, test } from 'vitest';
import { CLOCK_PRESETS } from '../../domain/clock.ts';
import { feedsOf } from '../../feeds/registry.ts';
import { waitingSince } from '../../library/clocks.ts';
import { sampleIncident } from '../incident/sample-incident.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../publication/sample-record.ts';
import { WAITING_PAGE, waitingPages } from './waiting-view.ts';

// The record is read on 4 May 2026; its thresholds are 30 and 90 days.
const undated = { written: undefined, sent: undefined };
const letters = [
  sampleLetter({ sent: '2026-04-20' }, 'recente'),
  sampleLetter({ sent: '2026-03-20' }, 'en-retard'),
  sampleLetter(undated, 'sans-date'),
  sampleLetter({ sent: '2026-01-05' }, 'ancienne'),
  sampleLetter(
    { sent: '2026-01-05', pauses: [{ from: '2026-01-10', to: '2026-04-09', reason: 'Médiation en cours' }] },
    'en-pause',
  ),
];
const question = (fields: Record<string, unknown>) => ({
  id: 'q',
  by: 'Le journal',
  words: 'Pourquoi ?',
  asked: '2026-01-01',
  ...fields,
});
const incidentWith = (answer?: Record<string, unknown>) =>
  sampleIncident({ questions: [question(answer ? { answer } : {})] });

const modelOf = (changes: Parameters<typeof sampleRecord>[0], language = 'fr') =>
  waitingPages(sampleRecord(changes), language)[0]!.model;
const placesOf = (changes: Parameters<typeof sampleRecord>[0]) =>
  modelOf(changes).groups.map(({ id, entries }) => [id, entries.map(({ href }) => href)]);

describe('the page of all that waits', () => {
  test('groups by the thresholds of the site, longest first, days as of the day of the record', () => {
    const { groups } = modelOf({ letters });
    expect(groups.map(({ id, entries }) => [id, entries.map(({ days }) => days)])).toEqual([
      ['long-overdue', [119]],
      ['overdue', [45]],
      ['awaiting', [29, 14]],
      ['uncounted', [-1]],
    ]);
    expect(groups[0]!.entries[0]!.sentence).toBe('Sans réponse depuis 119\u00a0jours');
  });

  test('says the rule of the site, and under a title why days do not count', () => {
    const { rule, groups } = modelOf({ letters });
    expect(rule.sentences.join(' ')).toMatch(
      /plus de 30 jours.*au-delà de 90 jours.*Tous les jours comptent/,
    );
    expect(groups[2]!.entries[0]!.paused).toBe('Jours non comptés\u00a0: Médiation en cours.');
    const { site } = sampleRecord();
    const working = { ...site, clock: { overdue: 10, longOverdue: 40, days: 'working' as const } };
    expect(modelOf({ site: working }, 'en').rule.sentences[1]).toMatch(/^Only working days count/);
  });

  test('a letter that is answered or refused leaves the page and the feed', () => {
    const feed = (changes: Parameters<typeof sampleRecord>[0]) =>
      feedsOf(sampleRecord(changes))
        .find(({ kind }) => kind === 'unanswered')
        ?.items.map(({ id }) => id);
    expect(placesOf({})).toEqual([['long-overdue', ['/lettres/lettre-nuage/']]]);
    // With the days on which its wait became too long.
    expect(feed({})).toEqual(
      ['/long-overdue', '/overdue', ''].map((name) => `tag:cahiers.example,2026:lettre-nuage${name}`),
    );
    for (const changes of [
      { replies: [sampleReply()] },
      { letters: [sampleLetter({ declined: { at: '2026-03-01' } })] },
    ]) {
      expect(placesOf(changes)).toEqual([]);
      expect(feed(changes)).toBeUndefined();
      expect(modelOf(changes).none).toBe('Aucune lettre, aucune question n’attend de réponse.');
    }
  });

  test('half an answer does not end the wait of a question, an answer or a refusal does', () => {
    const sentence = (answer?: Record<string, unknown>) =>
      modelOf({ letters: [], incidents: [incidentWith(answer)] }).groups.flatMap(({ entries }) =>
        entries.map(({ sentence }) => sentence),
      );
    expect(sentence()).toEqual(['Sans réponse depuis 123\u00a0jours']);
    expect(sentence({ state: 'partly-answered' })).toEqual([
      'Répondu en partie\u202f; le reste attend depuis 123\u00a0jours',
    ]);
    expect(sentence({ state: 'answered' })).toEqual([]);
    expect(sentence({ state: 'declined' })).toEqual([]);
  });

  test('the feed names an incident with an open question once, by its permanent identity', () => {
    const feed = feedsOf(sampleRecord({ letters: [], incidents: [incidentWith()] })).find(
      ({ kind }) => kind === 'unanswered',
    )!;
    expect(feed.folder).toBe('/en-attente/');
    expect(feed.items.map(({ id }) => id)).toEqual(['tag:cahiers.example,2026:panne']);
  });

  test('has pages of fifty, whose groups go on where the last page ended', () => {
    const many = Array.from({ length: WAITING_PAGE + 3 }, (_, index) =>
      sampleLetter({ sent: index < 10 ? '2026-04-20' : '2026-01-05' }, `lettre-${index}`),
    );
    const pages = waitingPages(sampleRecord({ letters: many }), 'en');
    expect(pages.map(({ path }) => path)).toEqual(['/en/waiting/', '/en/waiting/page-2/']);
    expect(pages.map(({ model }) => model.groups.map(({ id, entries }) => [id, entries.length]))).toEqual([
      [
        ['long-overdue', 43],
        ['awaiting', 7],
      ],
      [['awaiting', 3]],
    ]);
  });
});

test('the order of search is the order of the page', () => {
  const record = sampleRecord({ letters });
  const days = letters.map((letter) => [letter.id, waitingSince(record, letter)]);
  expect(days).toEqual([
    ['recente', '2026-04-20'],
    ['en-retard', '2026-03-20'],
    ['sans-date', undefined],
    ['ancienne', '2026-01-05'],
    ['en-pause', '2026-04-05'],
  ]);
});

describe('the rule of the count', () => {
  const modelWith = (clocks: Record<string, unknown>, language = 'fr') => {
    const record = sampleRecord();
    return waitingPages({ ...record, site: { ...record.site, ...clocks } }, language)[0]!.model;
  };
  const { 'consumer-mediation': mediation } = CLOCK_PRESETS;

  test('names the law where it follows one', () => {
    expect(modelWith({}).rule.sentences.join(' ')).not.toContain('L612-2');
    const { rule } = modelWith({ clock: { ...mediation, preset: 'consumer-mediation' } });
    expect(rule.sentences.slice(0, 3)).toEqual([
      expect.stringContaining('plus de 60 jours'),
      expect.stringContaining('L612-2'),
      expect.stringContaining('Tous les jours comptent'),
    ]);
  });

  test('is told twice where questions have another, in the groups too', () => {
    const questionClock = { overdue: 5, longOverdue: 20, days: 'working' };
    const { rule, groups } = modelWith({ questionClock }, 'en');
    expect(rule.sentences.slice(0, 2)).toEqual([
      expect.stringMatching(/^Letters\. .*30 days.*Every day counts/),
      expect.stringMatching(/^Questions\. .*5 days.*Only working days/),
    ]);
    expect(groups[0]?.meaning).toMatch(/^Letters\. .*90.* Questions\. .*20/);
  });
});
