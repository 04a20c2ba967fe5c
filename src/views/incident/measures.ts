/** The derived figures in words, each with the formula that it comes from. */
import { DAY } from '../../domain/calendar.ts';
import type { Duration } from '../../domain/duration.ts';
import { incidentFigures, type Measure, type Moment } from '../../domain/incident-figures.ts';
import { durationLabel } from '../../i18n/dates.ts';
import { dated } from '../publication/voice.ts';
import { communicationAnchor, eventAnchor, questionAnchor, scopeName, type Telling } from './entries.ts';

export interface MeasureEntry {
  label: string;
  value: string;
  /** The moments it was measured between, in words, each leading to its entry. */
  formula: FormulaPart[];
  remarks: string[];
}

/** Plain words, or a moment with its address in the page. */
export interface FormulaPart {
  words: string;
  href?: string | undefined;
}

export function measureEntries(telling: Telling): MeasureEntry[] {
  const { voice, incident, zone } = telling;
  const words = voice.words.views.incident;
  const { measures, communications, updates, questions } = incidentFigures(incident, zone);
  const counts: MeasureEntry[] = [];
  const count = (label: string, value: string, formula: string) =>
    counts.push({ label, value, formula: [{ words: formula }], remarks: [] });
  if (communications.all > 0)
    count(
      words.communicationCount,
      String(communications.all),
      words.communicationFormula(words.communicationCounts(communications.hot, communications.cold)),
    );
  if (updates > 0) count(words.updates, String(updates), words.updatesFormula);
  if (questions.all > 0)
    count(words.questionCount, words.questionCounts(questions.open, questions.all), words.questionFormula);
  return [...measures.map((measure) => measureEntry(telling, measure)), ...counts];
}

function measureEntry(telling: Telling, measure: Measure): MeasureEntry {
  const { voice } = telling;
  const words = voice.words.views.incident;
  const { kind, from, to, duration, relapses, maybeEarlier } = measure;
  const isBefore = duration.max < 0;
  const scope = scopeName(telling, measure.scope);
  const formula = kind === 'answer' ? words.formulaOfAnswer : words.formula;
  const places = [from, to].map((one) => ({ words: dated(voice, one.at).words, href: hrefOf(telling, one) }));
  return {
    label: scope ? words.measureOf(words.measure[kind], scope) : words.measure[kind],
    value: durationLabel(inHours(duration), voice.words.dates, voice.language),
    formula: formulaParts(formula('\u0001', words.end[kind], '\u0002'), places),
    remarks: [
      ...(isBefore ? [words.before] : []),
      ...(relapses > 0 ? [words.relapses(relapses)] : []),
      ...(maybeEarlier > 0 && !isBefore ? [words.maybeEarlier(maybeEarlier)] : []),
    ],
  };
}

/**
 * From nine in the evening to some time that day is at most three hours, though one of the dates is only a day: the end of the day is
 * a firm bound. Two days are counted as days.
 */
function inHours(duration: Duration): Duration {
  const isShortRange = duration.min !== duration.max && duration.max <= 2 * DAY;
  return isShortRange && duration.resolution === 'day' ? { ...duration, resolution: 'hour' } : duration;
}

/** A sentence with two places, as pieces: what stands around the places stays words. */
function formulaParts(sentence: string, places: FormulaPart[]): FormulaPart[] {
  return sentence
    .split(/([\u0001\u0002])/)
    .filter(Boolean)
    .map((piece) => places[piece.charCodeAt(0) - 1] ?? { words: piece });
}

/** A scope has no entry of its own: its start is that of its first event, where there is one. */
function hrefOf({ incident }: Telling, { entry, index, at }: Moment): string | undefined {
  if (entry === 'communications') return `#${communicationAnchor(index)}`;
  const question = incident.questions[index];
  if (entry === 'questions') return question && `#${questionAnchor(question)}`;
  const scope = incident.scopes[index]?.id;
  const atThatTime = incident.events.flatMap((event, place) => (event.at.edtf === at.edtf ? [place] : []));
  const ofScope = atThatTime.find((place) => incident.events[place]?.scope === scope);
  const place = entry === 'events' ? index : (ofScope ?? atThatTime[0] ?? -1);
  const event = entry === 'postMortem' ? undefined : incident.events[place];
  return event && `#${eventAnchor(event, place)}`;
}
