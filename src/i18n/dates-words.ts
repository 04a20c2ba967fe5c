/**
 * The few words that dates need beside what Intl knows (names of months, plurals of units). Plain sentences with
 * `{places}`, so that a publisher may say them otherwise.
 */

export interface DateWords {
  /** The region whose order of day and month is meant when the language has several: English here is not American. */
  locale: string;
  undated: string;
  /** `{date}` stands as in a phrase: with its article, when the language has one. */
  about: string;
  /** For what cannot be said with `about`: a whole interval. */
  roughly: string;
  uncertain: string;
  between: string;
  fromTo: string;
  /** For two dates that no preposition joins well. */
  dash: string;
  since: string;
  until: string;
  endUnknown: string;
  startUnknown: string;
  /** A day in a phrase: le 9 novembre. */
  theDay: string;
  someDay: string;
  someMonth: string;
  /** How the first of a month is written; empty where it is a plain 1. */
  firstDay: string;
  /** The space between a figure and its noun: day and month, number and unit. Intl is not of one mind about it. */
  numberSpace: string;
  seasons: Record<'spring' | 'summer' | 'autumn' | 'winter', string>;
  theSeasons: Record<'spring' | 'summer' | 'autumn' | 'winter', string>;
  decade: string;
  theDecade: string;
  /** A day and a time as a label, and in a phrase. */
  dayAndTime: string;
  dayAtTime: string;
  aboutTime: string;
  /** Places: `{h}` `{hh}` `{mm}` `{ss}`, of the clock of 24 hours. */
  hour: string;
  minute: string;
  second: string;
  /** A time with the offset of its clock, when it is not the reader's. */
  zoned: string;
  /** What melts together when a date enters a sentence: "de le" is "du". Applied in this order. */
  contractions: readonly (readonly [from: string, to: string])[];
  duration: {
    about: string;
    between: string;
    aboutBetween: string;
    atMost: string;
    before: string;
    beforeAndAfter: string;
    sameDay: string;
    /** Two units: 2 hours 11 minutes. */
    and: string;
  };
}
