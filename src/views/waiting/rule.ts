/** How waits are counted and called, in words: that of letters, and that of questions where it is another. */
import type { ClockRule } from '../../domain/clock.ts';
import { ruleOfQuestions } from '../../library/clocks.ts';
import type { Wait } from '../provider/waiting.ts';
import type { Voice } from '../publication/voice.ts';

function isSame(one: ClockRule, other: ClockRule): boolean {
  return one.overdue === other.overdue && one.longOverdue === other.longOverdue && one.days === other.days;
}

/** What a group of waits is, beside its title. */
export function meaningOf({ site, words }: Voice, wait: Wait): string {
  const own = words.views.waiting;
  const said = ({ overdue, longOverdue }: ClockRule) => own.meanings[wait](overdue, longOverdue);
  const questions = ruleOfQuestions(site);
  return isSame(site.clock, questions)
    ? said(site.clock)
    : `${own.forLetters(said(site.clock))} ${own.forQuestions(said(questions))}`;
}

/** The whole rule, a sentence at a time. */
export function ruleSentences({ site, words }: Voice): string[] {
  const own = words.views.waiting;
  const sentences = (rule: ClockRule) => [
    own.thresholds(rule.overdue, rule.longOverdue),
    // A rule of ours needs no reason; one of the law is named.
    ...(rule.preset && rule.preset !== 'default' ? [own.presets[rule.preset]] : []),
    own.counting[rule.days],
  ];
  const questions = ruleOfQuestions(site);
  return [
    ...(isSame(site.clock, questions)
      ? sentences(site.clock)
      : [own.forLetters(sentences(site.clock).join(' ')), own.forQuestions(sentences(questions).join(' '))]),
    own.benefit,
    own.pauses,
    own.leaves,
  ];
}
