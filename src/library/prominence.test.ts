import { expect, test } from 'vitest';
import { toPartialDate, type PartialDate } from '../domain/partial-date.ts';
import { sampleLetter, sampleReply, sampleTestimonial } from '../views/publication/sample-record.ts';
import { inForce } from './prominence.ts';
import type { Tombstone } from './record.ts';

const day = (text: string) => toPartialDate(text) as PartialDate;

const stone = (id: string, gone: Tombstone['gone'] = 'removed'): Tombstone => ({
  kind: 'letter',
  id,
  uid: id,
  file: `letters/${id}.mdx`,
  language: 'fr',
  gone,
  title: 'Lettre supprimée',
  published: day('2026-02-01'),
  withdrawn: { at: day('2026-04-01'), reason: 'Une raison.' },
  redirectFrom: [],
  example: false,
  providers: [],
  notices: [],
});

test('translations and replies follow what is gone, and translations of replies after them', () => {
  const translation = sampleLetter({ translationOf: 'partie' }, 'gone-too', 'en');
  const reply = sampleReply({ to: 'letters/partie' });
  const replyInEnglish = {
    ...sampleReply({ to: 'letters/gone-too', translationOf: reply.id }),
    id: 'answer',
  };
  const other = sampleLetter();
  // Whatever order the files came in.
  for (const entries of [
    [translation, reply, replyInEnglish, other],
    [other, replyInEnglish, reply, translation],
  ]) {
    const shown = inForce(entries, [stone('partie')]);
    expect(shown.entries).toEqual([other]);
    expect(shown.tombstones.map(({ id }) => id).sort()).toEqual([
      'answer',
      'gone-too',
      'nuage-repond',
      'partie',
    ]);
    expect(JSON.stringify(shown.tombstones)).not.toContain(reply.title);
  }
});

test('what follows a text that was withdrawn keeps its title, as that does', () => {
  const reply = sampleReply({ to: 'letters/partie' });
  const { tombstones } = inForce([reply], [stone('partie', 'withdrawn')]);
  expect(tombstones[1]).toMatchObject({ gone: 'withdrawn', title: reply.title, to: 'letters/partie' });
});

test('a reply that stands alone stays, without the passages of what is gone', () => {
  const { entries } = inForce([sampleReply({ to: 'letters/partie', standsAlone: true })], [stone('partie')]);
  expect(entries).toMatchObject([{ kind: 'reply', passages: [] }]);
});

test('a testimonial that supports a letter stays: it is somebody else’s text', () => {
  const testimonial = sampleTestimonial({ letter: 'partie' });
  expect(inForce([testimonial], [stone('partie')]).entries).toEqual([testimonial]);
});

test('what leans on an unlisted text is unlisted, and nothing else is', () => {
  const letter = sampleLetter({ prominence: 'unlisted' }, 'a-part');
  const { entries } = inForce([sampleReply({ to: 'letters/a-part' }), letter, sampleLetter()], []);
  expect(entries.map((entry) => 'prominence' in entry && entry.prominence)).toEqual([
    'unlisted',
    'unlisted',
    'normal',
  ]);
});
