/** The sentences of problems and remarks of the record: letters that follow others, series, translations, replies, evidence. */
import type { RecordWords } from './record-words.ts';

const formal = { courtesy: 'courtesy', 'right-of-reply': 'right of reply', 'court-order': 'court order' };

export const recordEn: RecordWords = {
  'letters-in-circle': ({ letters }) => ({
    found:
      letters.length > 1
        ? `letters that follow one another in a circle: ${[...letters, letters[0]].join(' → ')}`
        : 'a letter that follows itself, or its own translation',
    expected: 'a first letter, which follows no other',
    remedy: 'Take the line follows out of the oldest.',
  }),
  'series-part-taken': ({ series, part, other }) => ({
    found: `number ${part} of the series “${series}”, already taken`,
    expected: 'one number for each letter of the series',
    remedy: `Change part in one of the two (the other: ${other}).`,
  }),
  'series-untitled': ({ series }) => ({
    found: `the series “${series}”, whose title no letter gives`,
    expected: 'a title in one of its letters: series: { id, title, part }',
    remedy: 'Add “title” in the first letter of the series.',
  }),
  'translation-differs': ({ key, original }) => ({
    found: `a translation whose “${key}” is not that of its original`,
    expected: `the same place as the original (${original}), or none: it is then taken from there`,
    remedy: `Take “${key}” out of the translation.`,
  }),
  'reply-not-inserted': ({ what, basis, received, days }) => ({
    found: {
      draft: `a reply (${formal[basis]}) received on ${received}, still a draft after ${days} days`,
      unlisted: `a reply (${formal[basis]}) received on ${received} and published outside the lists, ${days} days later`,
      request: `a right of reply asked for on ${received}, without an inserted reply ${days} days later`,
    }[what],
    expected: 'a reply inserted within three days of its receipt (French LCEN, art. 1-1 III)',
    remedy: {
      draft:
        'Read it again, take “draft: true” out and put the day of insertion in published; if you refuse it, say so in moderation/ with your reasons and delete the draft.',
      unlisted: 'Take “prominence: unlisted” out: it must appear under the same conditions as the text.',
      request:
        'Add the reply to replies/ (basis: right-of-reply), or date the refusal and give its reasons: decision: refused, decided, reasons.',
    }[what],
  }),
  'evidence-changed': ({ file, declared, found }) => ({
    found: `“${file}”, whose fingerprint is ${found.slice(0, 12)}… and not ${declared.slice(0, 12)}…`,
    expected: 'the file whose fingerprint was declared',
    remedy: 'Put the original file back; if it had to change, correct sha256 and say so in corrections.',
  }),
  'evidence-shown': ({ file }) => ({
    found: `“${file}”, evidence that is not public, shown elsewhere`,
    expected: 'evidence that is shown everywhere, or nowhere',
    remedy: 'Take the other picture out, or make the evidence public (visible).',
  }),
  'share-too-long': ({ length, limit }) => ({
    found: `a passage to share (share) of ${length} characters`,
    expected: `at most ${limit} characters: what a shared picture shows whole and legibly`,
    remedy: 'Share a sentence or two: cut the passage, and keep share on the part that counts.',
  }),
  'share-refused': ({ why }) => ({
    found: {
      unlisted: 'a passage to share (share) in a text that is not listed',
      provider: 'a passage to share (share) in the page of a provider',
    }[why],
    expected: 'share in a letter, a testimonial, an incident or a reply that everybody may find',
    remedy: {
      unlisted: 'Take share out, or list the text (take “prominence: unlisted” out).',
      provider: 'Take share out: the page itself can be shared.',
    }[why],
  }),
  'translation-stale': ({ since, original }) => ({
    found: `a translation older than the change of its original of ${since}`,
    expected: `a translation that follows ${original}; the page says that it is older`,
    remedy:
      'Revise it and change updated, or give in translationAsOf the state of the original that it follows.',
  }),
  'reply-too-long': ({ words, contested }) => ({
    found: `a right of reply of ${words} words to a contested text of ${contested}`,
    expected: 'a reply at most as long as the text that it contests (decree 2007-1527)',
    remedy: 'Nothing keeps you from publishing it whole; else ask its author to shorten it.',
  }),
  'reply-asked-late': ({ asked, published }) => ({
    found: `a right of reply asked for on ${asked}, to a text published on ${published}`,
    expected: 'a request within three months of publication (French LCEN, art. 1-1 III)',
    remedy: 'Nothing keeps you from publishing it; it no longer obliges you to.',
  }),
  'reply-inserted-late': ({ received, inserted, days }) => ({
    found: `a reply received on ${received} and inserted on ${inserted}, ${days} days later`,
    expected: 'an insertion within three days (French LCEN, art. 1-1 III)',
    remedy: 'The page gives both dates. Check them.',
  }),
};
