/** Rules of the record of a dispute, on small folders: letters in order, replies to be inserted, remarks, clocks. */
import { describe, expect, test } from 'vitest';
import { reportProblems, reportRemarks } from '../../i18n/problems/report.ts';
import { LETTER, SITE, smallSite, TODAY } from '../../tests/sites/small-site.ts';
import { readContent } from '../reading.ts';

let count = 0;
async function read(files: Record<string, string>) {
  const { content, cache } = await smallSite(`dispute-${++count}`, files);
  return readContent({ content, cache, today: TODAY });
}
const reportOf = async (files: Record<string, string>, language = 'en') => {
  const { problems } = await read(files);
  return problems.length ? reportProblems(problems, language) : '';
};
const remarksOf = async (files: Record<string, string>, language = 'en') => {
  const { problems, remarks } = await read(files);
  expect(problems).toEqual([]);
  return reportRemarks(remarks, language);
};
const letter = (...lines: string[]) =>
  LETTER.replace('example: true', ['example: true', ...lines].join('\n'));
const reply = (lines: string[], words = 'Non.') =>
  `---\ntitle: R\nto: letters/lettre\nby: { name: X }\nposition: rejected\n${lines.join('\n')}\n---\n\n${words}\n`;

describe('letters in order', () => {
  test('a letter that follows nothing there is', async () => {
    expect(await reportOf({ 'letters/suite.mdx': letter('follows: letre') })).toContain(
      'suite.mdx:4:10 unknown-reference',
    );
  });

  test('a letter that follows itself, or its own translation', async () => {
    expect(await reportOf({ 'letters/suite.mdx': letter('follows: suite') })).toContain(
      'suite.mdx:4:10 letters-in-circle',
    );
    const translated = { 'letters/version.mdx': letter('lang: en', 'translationOf: suite') };
    expect(
      await reportOf({ ...translated, 'letters/suite.mdx': letter('follows: version') }, 'fr'),
    ).toContain('une lettre qui fait suite à elle-même, ou à sa traduction');
  });

  test('a circle is told once', async () => {
    const report = await reportOf({
      'letters/a.mdx': letter('follows: b'),
      'letters/b.mdx': letter('follows: c'),
      'letters/c.mdx': letter('follows: a'),
    });
    expect(report).toContain('letters/a.mdx:4:10 letters-in-circle');
    expect(report).toContain('a → b → c → a');
    expect(report.match(/letters-in-circle/g)).toHaveLength(1);
  });

  test('a letter sent before the one that it follows', async () => {
    const report = await reportOf({
      'letters/suite.mdx': letter('follows: lettre', 'sent: 2026-10-01'),
      'letters/lettre.mdx': letter('sent: 2026-10-02'),
    });
    expect(report).toContain('suite.mdx:4:10 end-before-start');
  });

  test('a part taken twice, and a series that nobody names', async () => {
    const report = await reportOf({
      'letters/a.mdx': letter('series: { id: nuits, part: 1 }'),
      'letters/b.mdx': letter('series: { id: nuits, part: 1 }'),
    });
    expect(report).toContain('b.mdx:4:28 series-part-taken');
    expect(report).toContain('a.mdx:4:9 series-untitled');
  });

  test('a translation that stands elsewhere than its original', async () => {
    const translated = (...lines: string[]) => ({
      'letters/suite.mdx': letter('follows: lettre', 'series: { id: nuits, title: Nuits, part: 2 }'),
      'letters/sequel.mdx': letter('lang: en', 'translationOf: suite', ...lines),
    });
    expect(await reportOf(translated())).toBe('');
    expect(await reportOf(translated('series: { id: nuits, title: Nights, part: 2 }'))).toBe('');
    expect(await reportOf(translated('series: { id: nuits, part: 3 }'))).toContain(
      'sequel.mdx:6:9 translation-differs',
    );
    expect(await reportOf({ ...translated('follows: autre'), 'letters/autre.mdx': letter() })).toContain(
      'sequel.mdx:6:10 translation-differs',
    );
  });
});

describe('a formal reply that is not inserted', () => {
  const received = (day: string, basis = 'right-of-reply') => [`basis: ${basis}`, `received: ${day}`];
  const draft = (day: string, basis?: string) =>
    reply([...received(day, basis), 'published: 2026-11-21', 'draft: true']);

  test('is a problem past the third day, with the law and what to do', async () => {
    expect(await reportOf({ 'replies/r.mdx': draft('2026-11-18') })).toBe('');
    const report = await reportOf({ 'replies/r.mdx': draft('2026-11-17') });
    expect(report).toContain('replies/r.mdx:9:8 reply-not-inserted');
    expect(report).toContain('still a draft after 4 days');
    expect(report).toContain('LCEN, art. 1-1 III');
  });

  test('by order of a court too; a courtesy may wait', async () => {
    expect(await reportOf({ 'replies/r.mdx': draft('2026-11-01', 'court-order') }, 'fr')).toContain(
      'décision de justice',
    );
    expect(await reportOf({ 'replies/r.mdx': draft('2026-11-01', 'courtesy') })).toBe('');
  });

  test('stands in no list, where the text does', async () => {
    const hidden = reply([...received('2026-11-01'), 'published: 2026-11-02', 'prominence: unlisted']);
    expect(await reportOf({ 'replies/r.mdx': hidden })).toContain('r.mdx:9:13 reply-not-inserted');
    const both = { 'replies/r.mdx': hidden, 'letters/lettre.mdx': letter('prominence: unlisted') };
    expect(await reportOf(both)).toBe('');
  });

  test('was announced by a request that nobody answered or refused', async () => {
    const request = (decision: string) =>
      `target: letters/lettre\nkind: right-of-reply\nrequested: 2026-11-10\nby: la direction\n${decision}\n`;
    const pending = { 'moderation/demande.yaml': request('decision: pending') };
    expect(await reportOf(pending)).toContain('demande.yaml:3:12 reply-not-inserted');
    expect(
      await reportOf({
        'moderation/demande.yaml': request('decision: refused\ndecided: 2026-11-12\nreasons: Opinion'),
      }),
    ).toBe('');
    const inserted = reply([...received('2026-11-10'), 'published: 2026-11-12']);
    expect(await reportOf({ ...pending, 'replies/r.mdx': inserted })).toBe('');
    const earlier = reply([...received('2026-11-03'), 'published: 2026-11-04']);
    expect(await reportOf({ ...pending, 'replies/r.mdx': earlier })).toContain('reply-not-inserted');
  });
});

describe('a remark keeps nothing from being published', () => {
  test('a translation that its original has left behind', async () => {
    const stale = {
      'letters/lettre.mdx': letter('corrections: [{ at: 2026-11-10, words: Une date }]'),
      'letters/letter.mdx': letter('lang: en', 'translationOf: lettre'),
    };
    expect(await remarksOf(stale)).toContain('letter.mdx:5:16 translation-stale');
    expect(await remarksOf(stale, 'fr')).toContain('À savoir (une remarque, qui n’empêche pas de publier)');
    const followed = letter('lang: en', 'translationOf: lettre', 'translationAsOf: 2026-11-10');
    expect(await remarksOf({ ...stale, 'letters/letter.mdx': followed })).toBe('');
  });

  test('a right of reply beyond the bounds of the law', async () => {
    const late = reply(
      ['basis: right-of-reply', 'received: 2026-11-10', 'published: 2026-11-20'],
      'Cette réponse est plus longue que la lettre.',
    );
    const report = await remarksOf({
      'replies/r.mdx': late,
      'letters/lettre.mdx': LETTER.replace('2026-11-02', '2026-08-09'),
    });
    expect(report).toContain('r.mdx:7:11 reply-asked-late');
    expect(report).toContain('r.mdx:8:12 reply-inserted-late');
    expect(report).toContain('8 words to a contested text of 5');
  });
});

describe('the clock of site.yaml', () => {
  const clockOf = async (lines: string) => (await read({ 'site.yaml': `${SITE}${lines}\n` })).site;

  test('is a rule by its name, or days of one’s own', async () => {
    expect((await clockOf(''))!.clock).toEqual({
      overdue: 30,
      longOverdue: 90,
      days: 'calendar',
      preset: 'default',
    });
    expect((await clockOf('clock: consumer-mediation'))!.clock).toMatchObject({
      overdue: 60,
      longOverdue: 365,
    });
    expect((await clockOf('clock: { overdue: 10, longOverdue: 20, days: working }'))!.clock).toEqual({
      overdue: 10,
      longOverdue: 20,
      days: 'working',
    });
  });

  test('may be another one for questions', async () => {
    expect((await clockOf('questionClock: right-of-reply'))!.questionClock).toMatchObject({ overdue: 3 });
  });

  test.each([
    ['clock: mediation', 'default, consumer-mediation, right-of-reply, or your own days'],
    ['clock: { overdue: 30, longOverdu: 90 }', 'Did you mean “longOverdue”?'],
    ['clock: { overdue: 90, longOverdue: 30 }', 'more days than “overdue”'],
  ])('%s is told with what was expected', async (lines, expected) => {
    expect(await reportOf({ 'site.yaml': `${SITE}${lines}\n` })).toContain(expected);
  });
});
