/** Every state of the record has words in every language: nothing is left to a colour, a mark or an English term. */
import { describe, expect, test } from 'vitest';
import { RESPONSE_STATES } from '../domain/clock.ts';
import { STRANDS } from '../domain/incident-strands.ts';
import * as vocabulary from '../domain/vocabulary.ts';
import { CLAIM_STATUSES } from '../text/components/claim.ts';
import { languages, wordsFor, type Words } from './index.ts';

type Said = (words: Words) => Readonly<Record<string, string>>;

/** Where the words of each closed list stand. */
const PLACES: Record<string, Said> = {
  DOCUMENT_KINDS: ({ kinds }) => kinds,
  EVENT_KINDS: ({ terms }) => terms.event,
  SOURCE_KINDS: ({ terms }) => terms.source,
  SOURCE_ACCESS: ({ terms }) => terms.access,
  SPEAKER_ROLES: ({ terms }) => terms.speaker,
  CHANNELS: ({ terms }) => terms.channel,
  TEMPERATURES: ({ terms }) => terms.temperature,
  STATUS_SERVICE_STATES: ({ terms }) => terms.statusService,
  DETAILS: ({ terms }) => terms.detail,
  CONTENTS: ({ terms }) => terms.contents,
  CAUSE_KINDS: ({ terms }) => terms.cause,
  REMEDY_KINDS: ({ terms }) => terms.remedy,
  ISSUES: ({ terms }) => terms.issue,
  POLARITIES: ({ terms }) => terms.polarity,
  EXPERIENCES: ({ terms }) => terms.experience,
  VERIFICATIONS: ({ terms }) => terms.verification,
  OUTCOMES: ({ terms }) => terms.outcome,
  DEMAND_STATES: ({ terms }) => terms.demand,
  PROMISE_STATES: ({ terms }) => terms.promise,
  ANSWER_STATES: ({ terms }) => terms.answer,
  REPLY_BASES: ({ terms }) => terms.basis,
  REQUEST_KINDS: ({ terms }) => terms.request,
  SIGNATURE_CHECKS: ({ terms }) => terms.signatureCheck,
  DECISIONS: ({ terms }) => terms.decision,
  POSITIONS: ({ terms }) => terms.position,
  INCIDENT_KINDS: ({ terms }) => terms.incident,
  INCIDENT_STATES: ({ terms }) => terms.incidentState,
  POST_MORTEM_STATES: ({ terms }) => terms.postMortem,
  ACCEPTANCES: ({ terms }) => terms.acceptance,
  RESPONSE_STATES: ({ terms }) => terms.response,
  CLAIM_STATUSES: ({ text }) => text.claim,
  STRANDS: ({ views }) => views.provider.strand,
};

/** Lists that readers never meet as a term: what they mean is said by a page, or by what is missing from it. */
const UNSAID: Record<string, string> = {
  PAGE_ROLES: 'decides which page the colophon links',
  PROMINENCES: 'a tombstone says in a sentence what became of a text',
  EXHIBIT_VISIBILITIES: 'evidence that is shown says so itself; the other two do not compile without words',
  SIGNER_KINDS: 'signatures are counted by kind, in sentences',
  SIGNATURE_STATES: 'a place without a name is told in a sentence',
};

const lists: [name: string, terms: readonly string[]][] = Object.entries({
  ...vocabulary,
  RESPONSE_STATES,
  CLAIM_STATUSES,
  STRANDS,
}).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list as readonly string[]]] : []));

test('every closed list of the record has its place in the dictionaries, or a reason to have none', () => {
  const placed = [...Object.keys(PLACES), ...Object.keys(UNSAID)];
  expect(lists.map(([name]) => name).sort()).toEqual(placed.sort());
});

describe.each(languages)('in the dictionary of %s', (language) => {
  test.each(lists.filter(([name]) => PLACES[name]))('each of %s has words of its own', (name, terms) => {
    const words = PLACES[name]!(wordsFor(language));
    const said = terms.map((term) => words[term]?.trim() ?? '');
    expect(
      terms.filter((_, index) => !/\p{L}{2}/u.test(said[index]!)),
      'without words',
    ).toEqual([]);
    // Two states said alike could only be told apart by their mark.
    expect(
      said.filter((one, index) => said.indexOf(one) !== index),
      'said alike',
    ).toEqual([]);
    // Terms are English in data: in English "e-mail" is both.
    const raw = said.filter((one) => /-/.test(one) && terms.includes(one));
    expect(language === 'en' ? [] : raw, 'terms instead of words').toEqual([]);
    const unknown = Object.keys(words).filter((term) => !terms.includes(term));
    expect(unknown, 'words of no term').toEqual([]);
  });
});
