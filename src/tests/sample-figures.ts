/**
 * The figures of every incident of the sample site, worked out by hand from the dates in its file. Minutes. The arithmetic stands
 * beside each; `about` is a source that says "about", and an hour or a day without minutes is as long as it is: 9 h is 09:00 to 10:00.
 */
export interface Figure {
  kind: string;
  scope?: string;
  min: number;
  max: number;
  about?: true;
  maybeEarlier?: number; // words that may have come before the first
}

export interface Counts {
  hot: number;
  cold: number;
  updates: number;
  open: number; // questions without any answer, of all
  questions: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
const exactly = (minutes: number) => ({ min: minutes, max: minutes });

const fastly: [Figure[], Counts] = [
  [
    // 09:47 to 09:58.
    { kind: 'first-word', ...exactly(11) },
    // 09:47 to 12:35, when the incident was mitigated: 2 h 48. The status post says "resolved" nine minutes later.
    { kind: 'recovery', scope: 'network', ...exactly(2 * HOUR + 48) },
    // 09:47 to some time on the same day, midnight at the latest: 24:00 - 09:47 = 14 h 13.
    { kind: 'post-mortem', min: 0, max: 14 * HOUR + 13, about: true },
  ],
  // Updates of 10:27 and 17:25; the status post hot, the blog cold.
  { hot: 1, cold: 1, updates: 2, open: 0, questions: 0 },
];

export const handFigures: Record<string, [Figure[], Counts]> = {
  'fastly-2021-06-08': fastly,
  'fastly-2021-06-08-fr': fastly,

  'ovh-2017-11-09': [
    [
      // 07:23 to about 08:15: 37 + 15. Two posts of that day, without an hour, may stand before it.
      { kind: 'first-word', ...exactly(37 + 15), about: true, maybeEarlier: 2 },
      // 07:23 to 12:44.
      { kind: 'recovery', scope: 'sbg', ...exactly(5 * HOUR + 21) },
      // 9 November 07:23 to 13 November "about 9 h": four days, and 1 h 37 to 2 h 37.
      { kind: 'recovery', scope: 'sbg-services', min: 4 * DAY + 97, max: 4 * DAY + 157, about: true },
      // 08:01 to 10:34.
      { kind: 'recovery', scope: 'rbx', ...exactly(2 * HOUR + 33) },
      // 9 November 07:23 to 20 November 15:57: eleven days and 8 h 34.
      { kind: 'closing', scope: 'sbg-services', ...exactly(11 * DAY + 8 * HOUR + 34) },
      // 08:01 to 22:08.
      { kind: 'post-mortem', scope: 'rbx', ...exactly(14 * HOUR + 7) },
    ],
    // 10:55, 12:04, 13:25, 10 November 03:24 and 16:05, 12 November. Hot: founder, support, managing director, status page.
    { hot: 4, cold: 4, updates: 6, open: 0, questions: 0 },
  ],

  'ovhcloud-2021-03-10-sbg2': [
    [
      // The report was opened at 00:42, the fire began at 00:47: five minutes before, as the sources have it.
      { kind: 'first-word', ...exactly(-5), maybeEarlier: 1 },
      // 00:47 to "about 10 h": 9 h 13 to 10 h 13. The intervention has no start on record, SBG1 no end: no figure.
      { kind: 'recovery', scope: 'incendie', min: 9 * HOUR + 13, max: 10 * HOUR + 13, about: true },
    ],
    // 02:54, 04:09, 05:30, 13 h, that day, 18 March, 20 March. Hot: status page, founder; cold: video, press release.
    { hot: 2, cold: 2, updates: 7, open: 0, questions: 0 },
  ],

  'gitlab-2017-01-31': [
    [
      // "About 19 h" to some time that evening: midnight is at most five hours after 19:00.
      { kind: 'first-word', min: 0, max: 5 * HOUR, about: true },
      // 19:00 to 20:00, to 18:00 to 19:00 of the next day.
      { kind: 'recovery', scope: 'service', min: 22 * HOUR, max: DAY, about: true },
      // To 10 February: from its first minute (9 days and 4 h after 20:00) to its last (10 days and 5 h after 19:00).
      { kind: 'post-mortem', min: 9 * DAY + 4 * HOUR, max: 10 * DAY + 5 * HOUR, about: true },
    ],
    // About 23 h, and two of 1 February. Hot: account, document, stream; cold: the blog.
    { hot: 3, cold: 1, updates: 3, open: 0, questions: 0 },
  ],

  'atlassian-2022-04-05': [
    [
      // 5 April 07:38 to 12 April: its first minute is 6 days and 16 h 22 later, its last a day more. A post "of April" may be earlier.
      { kind: 'first-word', min: 6 * DAY + 982, max: 7 * DAY + 982, maybeEarlier: 1 },
      // 07:38 to 08:01.
      { kind: 'recovery', scope: 'deletion', ...exactly(23) },
      // 5 April 07:38 to 18 April 23:57: thirteen days and 16 h 19.
      { kind: 'recovery', scope: 'service', ...exactly(13 * DAY + 16 * HOUR + 19) },
      // To about 29 April: 23 days and 16 h 22, or a day more.
      { kind: 'post-mortem', min: 23 * DAY + 982, max: 24 * DAY + 982, about: true },
    ],
    // 14, 15 and 16 April, August.
    { hot: 2, cold: 1, updates: 4, open: 0, questions: 0 },
  ],

  'sfr-pannes': [
    [
      // "Shortly before 9" to "about 11 h": 09:00 to 10:00, to 11:00 to 12:00.
      { kind: 'first-word', scope: 'nationale-2014', min: HOUR, max: 3 * HOUR, about: true },
      // "About 11 h" to some time that day: 13 hours at most.
      { kind: 'first-word', scope: 'nationale-2025', min: 0, max: 13 * HOUR, about: true },
      // 09:00 to 10:00, to 15:00 to 16:00.
      { kind: 'recovery', scope: 'nationale-2014', min: 5 * HOUR, max: 7 * HOUR, about: true },
      { kind: 'recovery', scope: 'le-mans-2017', ...exactly(4 * HOUR + 15) }, // 13:45 - 09:30
      { kind: 'recovery', scope: 'nationale-2025', min: 0, max: 13 * HOUR, about: true },
      // Asked and answered on 30 June 2017.
      { kind: 'answer', ...exactly(0) },
    ],
    { hot: 2, cold: 0, updates: 0, open: 0, questions: 2 },
  ],

  'ocs-ete-2017': [
    [
      // "About 3 h" to some time that day: 24:00 - 03:00.
      { kind: 'first-word', scope: 'ouverture', min: 0, max: 21 * HOUR, about: true },
      // 21:00 to 22:00, to 23:00 to 24:00.
      { kind: 'first-word', scope: 'final', min: HOUR, max: 3 * HOUR, about: true },
      // 17 July 03:00 to 04:00, to 18 July 16:00 to 17:00.
      { kind: 'recovery', scope: 'ouverture', min: 36 * HOUR, max: 38 * HOUR, about: true },
      { kind: 'recovery', scope: 'final', min: HOUR, max: 3 * HOUR, about: true },
    ],
    { hot: 2, cold: 0, updates: 0, open: 0, questions: 1 },
  ],

  mycanal: [
    [
      // 21:00 to 22:00, to midnight at the latest.
      { kind: 'first-word', scope: 'psg-juventus', min: 0, max: 3 * HOUR, about: true },
      { kind: 'recovery', scope: 'psg-juventus', min: 0, max: 3 * HOUR, about: true },
    ],
    { hot: 1, cold: 1, updates: 0, open: 0, questions: 0 },
  ],

  '4g-box': [
    [
      // 25 to 27 January 2017.
      { kind: 'answer', ...exactly(2 * DAY) },
      // Some time in November to about 22 January: from 31 December days 31 and 21 (52), to 30 and 31 and 22 (83).
      { kind: 'answer', min: (31 + 21) * DAY, max: (30 + 31 + 22) * DAY, about: true },
      // Some time in November to some time in December: at most all their days.
      { kind: 'answer', min: 0, max: (30 + 31) * DAY },
    ],
    { hot: 2, cold: 1, updates: 0, open: 0, questions: 3 },
  ],
};
