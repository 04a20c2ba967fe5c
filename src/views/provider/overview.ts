/** The years of a provider in one drawing: a lane for incidents and one for each strand. The list below says the same. */
import { civilDay, dayNumber } from '../../domain/calendar.ts';
import { STRANDS } from '../../domain/incident-strands.ts';
import { toPartialDate, type PartialDate } from '../../domain/partial-date.ts';
import { dayAt, startOfDay } from '../../domain/zone.ts';
import { dateLabel } from '../../i18n/dates.ts';
import type { Document } from '../../library/record.ts';
import { rounded } from '../incident/axis.ts';
import { inRows, type LaneMark, type LanesModel, type Shape } from '../incident/lanes.ts';
import type { Tick } from '../incident/ticks.ts';
import type { Voice } from '../publication/voice.ts';
import { CLOSE, merged, stretchesOf, type OverviewLane, type Stretch } from './overview-marks.ts';

/** A lane says in words what stands on it; a letter and an incident keep the shape that they have elsewhere. */
const LANES: readonly OverviewLane[] = ['incident', ...STRANDS];
const shapeOf = (lane: OverviewLane): Shape =>
  lane === 'incident' ? 'start' : lane === 'letter' ? 'hot' : lane === 'reply' ? 'recovery' : 'other';

/** Undefined when fewer than two things are dated: there is no between. */
export function overviewOf(voice: Voice, documents: readonly Document[]): LanesModel | undefined {
  const { site } = voice;
  const words = voice.words.views.provider;
  const stretches = documents.flatMap((document) => stretchesOf(voice, document));
  if (stretches.length < 2) return undefined;
  const years = yearsOf(stretches, site.zone);
  const [first, last] = [years[0]!.at, startOfDay(dayNumber(years.at(-1)!.year + 1, 1, 1), site.zone)];
  const place = (instant: number) => rounded((100 * (instant - first)) / (last - first));
  const lanes = LANES.flatMap((lane) => {
    const marks = stretches
      .filter((stretch) => stretch.lane === lane)
      .map(({ from, to, isLasting, href, title }) => {
        const [x, until] = [place(from), place(to)];
        return { shape: shapeOf(lane), x, href, title, isLasting, ...(until - x > 0.5 && { until }) };
      });
    const label = lane === 'incident' ? words.laneIncidents : words.strand[lane];
    return marks.length > 0 ? [{ label, isQuoted: false, ...inRows(merged(marks), 0) }] : [];
  });
  const drawn = lanes.flatMap(({ marks }) => marks);
  return {
    title: words.overview,
    meaning: words.overviewMeaning,
    lanes,
    cuts: [],
    ticks: ticksOf(voice, years, place),
    remarks: drawn.some(({ count }) => count !== undefined) ? [words.overviewCounts] : [],
    legend: drawn.some(isSeenAsLine)
      ? [{ shape: 'vague', words: voice.words.views.incident.legend.vague }]
      : [],
  };
}

/** A month among ten years is a line that its own mark hides. */
function isSeenAsLine({ x, until, isLasting }: LaneMark): boolean {
  return until !== undefined && !isLasting && until - x > CLOSE;
}

/** The years from the first thing to the last, whole: a silence of three years is as long as it was. */
function yearsOf(stretches: readonly Stretch[], zone: string): { year: number; at: number }[] {
  const yearAt = (instant: number) => civilDay(dayAt(instant, zone)).year;
  const first = yearAt(Math.min(...stretches.map(({ from }) => from)));
  const last = yearAt(Math.max(...stretches.map(({ to }) => to)));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    at: startOfDay(dayNumber(first + index, 1, 1), zone),
  }));
}

/** Every year where there is room; on a narrow screen about five of them. Within a year or two, halves of years. */
function ticksOf(voice: Voice, years: { year: number; at: number }[], place: (at: number) => number): Tick[] {
  const { words, language, site } = voice;
  const tick = (text: string, at: number, isRoomy: boolean): Tick => ({
    x: place(at),
    words: dateLabel(toPartialDate(text) as PartialDate, words.dates, language, 'short', site.zone),
    side: 'start',
    isRoomy,
  });
  if (years.length <= 2)
    return years.flatMap(({ year, at }) => [
      tick(`${year}-01`, at, false),
      tick(`${year}-07`, startOfDay(dayNumber(year, 7, 1), site.zone), years.length === 2),
    ]);
  const roomyStep = Math.ceil(years.length / 15);
  const step = roomyStep * Math.ceil(years.length / 5 / roomyStep);
  return years.flatMap(({ year, at }, index) =>
    index % roomyStep === 0 ? [tick(String(year), at, index % step !== 0)] : [],
  );
}
