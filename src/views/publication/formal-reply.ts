/** What the law asks of a formal reply, and how it stands with this one: information, decided only where dates and texts decide it. */
import { insertionDays, isFormal, askedInTime } from '../../domain/right-of-reply.ts';
import { dayCountLabel } from '../../i18n/dates.ts';
import { contestedLength } from '../../library/contested.ts';
import type { Reply } from '../../library/record.ts';
import { answeredBy, isGone } from '../../library/relations.ts';
import type { Fact } from './reply-part.ts';
import { dated, type Voice } from './voice.ts';

/** When it was inserted; of a right of reply also whether it was asked for in time, and its length beside that of the text. */
export function insertionFacts(voice: Voice, reply: Reply): Fact[] {
  const { record, site, words: all, language } = voice;
  const words = all.views.reply;
  const at = dated(voice, reply.published);
  if (!isFormal(reply.basis)) return [{ label: all.views.documents.published, words: '', at }];
  const days = insertionDays(reply.received, reply.published, record.today, site.zone);
  const after = days && words.insertedAfter(dayCountLabel(days, all.dates, language));
  return [
    { label: words.inserted, words: after ?? '', at },
    ...(reply.basis === 'right-of-reply' ? boundsOf(voice, reply) : []),
  ];
}

function boundsOf(voice: Voice, reply: Reply): Fact[] {
  const words = voice.words.views.reply;
  const contested = answeredBy(voice.record, reply);
  if (isGone(contested)) return [];
  const inTime = askedInTime(contested.published, reply.received, voice.site.zone);
  const length = contestedLength(contested);
  return [
    ...(inTime === undefined ? [] : [{ label: words.asked, words: words.askedInTime(inTime) }]),
    ...(length === undefined
      ? []
      : [{ label: words.length, words: words.lengths(reply.text.length, length) }]),
  ];
}
