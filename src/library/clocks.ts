/** The public clocks of the record: how long letters and questions have waited on its day, and what is still unanswered. */
import { DAY } from '../domain/calendar.ts';
import { readClock, type Clock, type ClockRule } from '../domain/clock.ts';
import { once } from './handover.ts';
import type { Document, Incident, Letter, PublicRecord } from './record.ts';
import { repliesTo } from './relations.ts';

type Question = Incident['questions'][number];

/** The clock of a letter on the day of the record. */
export function clockOfLetter(record: PublicRecord, letter: Letter): Clock {
  // Asked for by the letter's own page, its provider's, the lists and the home page, in each language.
  const clocks = once(record, 'clocks', () => new Map<string, Clock>());
  let clock = clocks.get(letter.id);
  if (!clock) clocks.set(letter.id, (clock = readLetter(record, letter)));
  return clock;
}

function readLetter(record: PublicRecord, letter: Letter): Clock {
  return readClock({
    sent: letter.sent,
    published: letter.published,
    answered: repliesTo(record, letter)[0]?.received,
    declined: letter.declined?.at,
    thresholds: record.site.clock,
    pauses: letter.pauses,
    asOf: record.today,
    zone: record.site.zone,
  });
}

/** The rule by which questions are counted. */
export function ruleOfQuestions(site: PublicRecord['site']): ClockRule {
  return site.questionClock ?? site.clock;
}

/**
 * The clock of a question since it was asked; undefined once it was answered or refused, or without a date to count from. Half an
 * answer does not stop it: the other half is still waited for.
 */
export function clockOfOpenQuestion(
  record: PublicRecord,
  incident: Incident,
  question: Question,
): Clock | undefined {
  if (!isWaitingQuestion(question) || !question.asked) return undefined;
  const clock = readClock({
    sent: question.asked,
    thresholds: ruleOfQuestions(record.site),
    asOf: record.today,
    zone: incident.zone ?? record.site.zone,
  });
  return clock.days ? clock : undefined;
}

export function isWaitingLetter(record: PublicRecord, letter: Letter): boolean {
  return ['awaiting', 'overdue', 'long-overdue'].includes(clockOfLetter(record, letter).state);
}

export function isWaitingQuestion({ answer }: Question): boolean {
  return answer.state === 'open' || answer.state === 'partly-answered';
}

/** A letter without an answer, an incident with a question that has none or half of one. */
export function isUnanswered(record: PublicRecord, document: Document): boolean {
  if (document.kind === 'letter') return isWaitingLetter(record, document);
  return document.kind === 'incident' && document.questions.some(isWaitingQuestion);
}

/**
 * The day since which a letter waits, for an order: of a paused or imprecise wait the day that gives its shortest count. A running
 * clock has the same one every day. Undefined when it does not wait or nothing is counted.
 */
export function waitingSince(record: PublicRecord, letter: Letter): string | undefined {
  const { days } = clockOfLetter(record, letter);
  if (!days || !isWaitingLetter(record, letter)) return undefined;
  return new Date(Date.parse(record.today) - days.min * DAY).toISOString().slice(0, 10);
}
