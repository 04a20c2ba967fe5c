import { expect, test } from 'vitest';
import { STRANDS, strandOf } from './incident-strands.ts';
import { EVENT_KINDS } from './vocabulary.ts';

test('every kind of event has one strand, and every strand has a kind of event', () => {
  const claimed = EVENT_KINDS.map(strandOf);
  expect([...new Set(claimed)].sort()).toEqual([...STRANDS].sort());
});

test('what happened, what was said and what was asked are told apart', () => {
  expect(
    ['started', 'relapse', 'resolved', 'declared-closed'].map((kind) => strandOf(kind as 'started')),
  ).toEqual(Array(4).fill('course'));
  expect(strandOf('acknowledged')).toBe('statement');
  expect(strandOf('refusal')).toBe('question');
  expect(strandOf('court')).toBe('authority');
});
