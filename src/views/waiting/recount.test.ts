import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../i18n/index.ts';
import { sampleLetter, sampleRecord } from '../publication/sample-record.ts';
import { recounted, recountWaits, type Recount } from './recount.ts';
import { waitingPages } from './waiting-view.ts';

// The record is read on 4 May 2026.
const readerOf = (language: string) => waitingPages(sampleRecord(), language)[0]!.model.reader;
const noon = (day: string) => Date.parse(`${day}T12:00Z`);

/** As much of a page as the script touches. */
function pageOf(reader: Recount | undefined, days: object[]) {
  const waits = days.map((one) => ({
    dataset: { waiting: JSON.stringify({ counting: 'calendar', ...one }) },
    textContent: 'as built',
  }));
  const notice = { hidden: true };
  const head = { dataset: { recount: JSON.stringify(reader) }, querySelector: () => notice };
  const page = {
    querySelector: () => (reader ? head : null),
    querySelectorAll: () => waits,
  } as unknown as ParentNode;
  const wordsOn = (now: number) => {
    recountWaits(page, now);
    return waits.map(({ textContent }) => textContent);
  };
  return { notice, wordsOn };
}

describe('the count of the reader’s day', () => {
  const day = { min: 0, max: 0, about: false };

  test('has the right number of days in both languages, ranges and “about” too', () => {
    const say = (language: string, days: typeof day, more: number) =>
      recounted(days, more, readerOf(language));
    expect([1, 2, 1000].map((more) => say('fr', day, more))).toEqual([
      '1\u00a0jour',
      '2\u00a0jours',
      '1\u202f000\u00a0jours',
    ]);
    expect([1, 2, 1000].map((more) => say('en', day, more))).toEqual([
      '1\u00a0day',
      '2\u00a0days',
      '1,000\u00a0days',
    ]);
    expect(say('fr', { min: 3, max: 5, about: false }, 10)).toBe('entre 13 et 15\u00a0jours');
    expect(say('fr', { min: 3, max: 5, about: true }, 10)).toBe('environ 13 à 15\u00a0jours');
  });

  test('is what a build of that day would have said', () => {
    const letters = [sampleLetter({ sent: '2026-01-05' })];
    const built = (today: string) =>
      waitingPages({ ...sampleRecord({ letters }), today }, 'fr')[0]!.model.groups[0]!.entries[0]!;
    const { running } = built('2026-05-04');
    const label = recounted(running!.days, 3, readerOf('fr'));
    expect(running!.before + label + running!.after).toBe(built('2026-05-07').sentence);
  });

  test('begins when the publication’s day begins: midnight in Paris is ten in the evening in UTC', () => {
    const reader = readerOf('fr');
    const { wordsOn } = pageOf(reader, [day]);
    expect(reader).toMatchObject({ asOf: '2026-05-04', zone: 'Europe/Paris' });
    expect(wordsOn(Date.parse('2026-05-04T21:59Z'))).toEqual(['as built']);
    expect(wordsOn(Date.parse('2026-05-04T22:00Z'))).toEqual(['1\u00a0jour']);
  });

  test('counts working days where the site does: from Monday to the Monday after, 8 May being a holiday', () => {
    const { wordsOn } = pageOf(readerOf('fr'), [{ ...day, counting: 'working' }]);
    expect(wordsOn(noon('2026-05-11'))).toEqual(['4\u00a0jours']);
  });

  test('says that it counted anew only where it did', () => {
    const page = pageOf(readerOf('fr'), [day]);
    page.wordsOn(noon('2026-05-03'));
    expect(page.notice.hidden).toBe(true);
    page.wordsOn(noon('2026-05-05'));
    expect(page.notice.hidden).toBe(false);
    const empty = pageOf(readerOf('fr'), []);
    empty.wordsOn(noon('2026-05-05'));
    expect(empty.notice.hidden).toBe(true);
    expect(pageOf(undefined, [day]).wordsOn(noon('2026-05-05'))).toEqual(['as built']);
  });
});

test('a wait that does not go on is given to no script', () => {
  const pauses = [{ from: '2026-04-10', reason: 'Médiation en cours' }];
  const { groups } = waitingPages(
    sampleRecord({ letters: [sampleLetter({ sent: '2026-01-05', pauses })] }),
    'fr',
  )[0]!.model;
  expect(groups[0]!.entries[0]).toMatchObject({ days: 94 });
  expect(groups[0]!.entries[0]!.running).toBeUndefined();
});

test('working days are called so, in letters and in questions', () => {
  const { site } = sampleRecord();
  const working = { ...site, clock: { overdue: 10, longOverdue: 40, days: 'working' as const } };
  const entry = waitingPages(sampleRecord({ site: working }), 'fr')[0]!.model.groups[0]!.entries[0]!;
  expect(entry.sentence).toContain(`(${wordsFor('fr').views.letter.workingDays})`);
  expect(entry.running!.before + entry.running!.label + entry.running!.after).toBe(entry.sentence);
});
