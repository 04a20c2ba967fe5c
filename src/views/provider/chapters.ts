/** An incident within the timeline of its provider: its entries by year, in the order of time, the less telling ones folded. */
import { periodOf } from '../../domain/incident-period.ts';
import { UNKNOWN_DATE, writtenDay, yearOf, type PartialDate } from '../../domain/partial-date.ts';
import { dateRangeLabel } from '../../i18n/dates.ts';
import type { Incident } from '../../library/record.ts';
import { inTime } from '../incident/chronicle.ts';
import { tellingOf } from '../incident/entries.ts';
import { wholeDay } from '../incident/period.ts';
import { dated, type Dated, type Voice } from '../publication/voice.ts';
import { itemsOf, type ChapterEntry } from './chapter-items.ts';

export type { ChapterEntry } from './chapter-items.ts';

export interface Chapter {
  /** Undefined: entries whose date is unknown. */
  year: number | undefined;
  /** For the order among other documents. */
  at: PartialDate;
  when: Dated;
  isContinued: boolean;
  moments: ChapterEntry[];
}

const SHOWN = 5;
/** Up to so many are shown whole: folding two lines helps nobody. */
const WHOLE = 7;

export function chaptersOf(voice: Voice, incident: Incident): Chapter[] {
  const telling = tellingOf(voice, incident);
  const items = inTime(
    itemsOf(telling),
    ({ at }) => at,
    telling.zone,
    (item) => item.isOpening,
  );
  if (items.length === 0) return [bareChapter(voice, incident, telling.zone)];
  const years = [...new Set(items.map(({ at }) => yearOf(at)))];
  return years.map((year, index) => {
    const own = items.filter(({ at }) => yearOf(at) === year);
    const ranked = [...own].sort((a, b) => a.rank - b.rank).slice(0, own.length <= WHOLE ? WHOLE : SHOWN);
    // "From March 2021 to 22 March" says nothing: the span is that of the entries known to the day, where there are any.
    const days = own.filter(({ at }) => writtenDay(at) !== undefined);
    const spanned = days.length > 0 ? days : own;
    const [first, last] = [spanned[0]!.at, spanned.at(-1)!.at];
    return {
      year,
      at: own[0]!.at,
      when: { words: rangeWords(voice, first, last) },
      isContinued: index > 0,
      moments: own.map((item) => (ranked.includes(item) ? item.entry : { ...item.entry, isFolded: true })),
    };
  });
}

/** An incident without an entry is told all the same, by its scopes' dates or as undated. */
function bareChapter(voice: Voice, incident: Incident, zone: string): Chapter {
  const at = periodOf(incident, zone)?.start ?? UNKNOWN_DATE;
  return { year: yearOf(at), at, when: dated(voice, at, 'short'), isContinued: false, moments: [] };
}

function rangeWords({ words, language, site }: Voice, first: PartialDate, last: PartialDate): string {
  return dateRangeLabel(wholeDay(first), wholeDay(last), words.dates, language, 'short', site.zone);
}
