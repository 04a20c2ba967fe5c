import { expect, test } from 'vitest';
import { toPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { inForce } from '../library/prominence.ts';
import type { Tombstone } from '../library/record.ts';
import { followingStone } from '../library/tombstones.ts';
import { sampleLetter, sampleRecord, sampleReply } from '../views/publication/sample-record.ts';
import { feedsOf } from './registry.ts';

const letter = sampleLetter({
  corrections: [
    { at: '2026-02-20', words: 'Deux nuits.' },
    { at: '2026-02-20', words: 'Le nom.' },
  ],
  outcome: { state: 'resolved', at: '2026-04-01', words: 'Remboursement reçu.' },
  declined: { at: '2026-01-20' },
});
const before = sampleRecord({ letters: [letter], testimonials: [], replies: [sampleReply()] });
// The library makes a tombstone from a file; that of the letter itself has the same traces as one that follows it.
const withdrawn = { at: letter.published, reason: 'Une raison.' };
const itself = followingStone(letter, { gone: 'removed', withdrawn } as Tombstone);
const { tombstones } = inForce([sampleReply()], [{ ...itself, withdrawn }]);
const after = sampleRecord({ letters: [], testimonials: [], replies: [], tombstones });

const identities = (record: typeof before) =>
  new Map(feedsOf(record).map((feed) => [feed.folder, feed.items.map(({ id }) => id).sort()]));

test('every item that held a text that is gone is replaced under its identity, in the same feeds', () => {
  expect(identities(before).get('/')!.length).toBeGreaterThan(4);
  expect(identities(after)).toEqual(identities(before));
});

test('nothing but the reason is told', () => {
  const told = JSON.stringify(feedsOf(after));
  for (const words of [letter.title, 'trois nuits', 'Ada', 'Remboursement', sampleReply().title])
    expect(told).not.toContain(words);
  expect(told).toContain('Lettre supprimée');
});

test('so are the items that told how its standing changed', () => {
  const waiting = sampleLetter(
    { demands: [{ words: 'Une explication.', state: 'refused', at: '2026-04-02' }] },
    'sans-suite',
  );
  const told = sampleRecord({ letters: [waiting], testimonials: [] });
  const stone = followingStone(waiting, {
    gone: 'removed',
    withdrawn: { ...withdrawn, at: told.letters[0]!.published },
  } as Tombstone);
  // Withdrawn months later: both delays had been told of.
  const late = { ...stone, withdrawn: { ...withdrawn, at: toPartialDate('2026-05-01') as PartialDate } };
  const gone = sampleRecord({ letters: [], testimonials: [], tombstones: [late] });
  const names = identities(told)
    .get('/')!
    .map((id) => id.split('sans-suite')[1]);
  expect(names).toEqual(['', '/demand/refused/2026-04-02', '/long-overdue', '/overdue']);
  expect(identities(gone).get('/')).toEqual(identities(told).get('/'));
  expect(JSON.stringify(feedsOf(gone))).not.toContain('Trois nuits');
  // Withdrawn before: nothing had been told, and nothing is replaced.
  const early = { ...stone, withdrawn: { ...withdrawn, at: toPartialDate('2026-02-04') as PartialDate } };
  expect(
    identities(sampleRecord({ letters: [], testimonials: [], tombstones: [early] }))
      .get('/')!
      .filter((id) => id.includes('overdue')),
  ).toEqual([]);
});
