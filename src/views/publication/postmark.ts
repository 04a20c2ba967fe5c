/** The words of a postmark: a drawing for the eye, whose facts all stand in words beside it. */
import type { Clock } from '../../domain/clock.ts';
import { toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import type { Letter } from '../../library/record.ts';
import { dateLabel, dayCountLabel } from '../../i18n/dates.ts';
import { datedDay, type Voice } from './voice.ts';

export interface Postmark {
  /** Along the upper arc, and the lower one. */
  above: string;
  below: string;
  /** One or two lines in the middle; `figure` sets the first large. */
  centre: string[];
  figure: boolean;
}

/** What is longer would run round the ring. */
const ARC = 18;

/**
 * While a letter waits, its days; afterwards the day that ended the wait; else the date of the letter. None where the date
 * would need a sentence: a postmark that is not sure is none.
 */
export function postmarkOfLetter(
  voice: Voice,
  letter: Letter,
  clock: Clock,
  end?: PartialDate,
): Postmark | undefined {
  const words = voice.words.views.letter.postmark;
  const { days, state, asOf } = clock;
  const isOver = state === 'answered' || state === 'declined';
  if (!isOver && days && days.min === days.max && !days.about)
    return {
      above: words.silent,
      below: arc(`${voice.words.views.letter.asOf} ${datedDay(voice, asOf, 'short').words}`),
      centre: [days.min.toLocaleString(voice.language), words.days(days.min)],
      figure: true,
    };
  const above = state === 'answered' ? words.answered : state === 'declined' ? words.declined : words.open;
  const after = isOver && days ? words.after(dayCountLabel(days, voice.words.dates, voice.language)) : '';
  return dateMark(voice, above, after, isOver ? end : (letter.sent ?? letter.written));
}

/** A day, a month or a year between two words; "undated" when the record knows no date. */
export function dateMark(
  voice: Voice,
  above: string,
  below: string,
  date: PartialDate | undefined,
): Postmark | undefined {
  const ring = { above: arc(above), below: arc(below), figure: false };
  if (date === undefined || date.kind === 'unknown')
    return { ...ring, centre: voice.words.views.letter.postmark.undated };
  if (date.kind === 'interval' || date.qualifier !== '' || date.unspecified !== null) return undefined;
  const year = String(date.year);
  if (date.month === null) return date.precision === 'year' ? { ...ring, centre: [year] } : undefined;
  // The day as the source wrote it, without its hour.
  const written = toPartialDate(date.edtf.slice(0, date.day === null ? 7 : 10)) as PartialDate;
  const label = dateLabel(written, voice.words.dates, voice.language, 'short');
  return { ...ring, centre: [label.replace(year, '').trim(), year] };
}

function arc(words: string): string {
  return words.length <= ARC ? words : '';
}
