/** What passes over the text quickly must never pass over what the rules would find. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PRIVATE_KINDS } from '../../domain/allowance.ts';
import { EXAMPLES } from '../../privacy/hostile.fixture.ts';
import { search } from '../../privacy/search.ts';
import { gather } from './passages.ts';
import { keyOf, privateValues } from './private-values.ts';

const bytes = (text: string) => Buffer.from(text).toString('latin1');

function found(text: string): string[] {
  const passages = gather(new Set());
  passages.add(bytes(text), 0);
  passages.end();
  return privateValues(passages).map(({ key }) => key);
}
const told = (text: string) =>
  search(text)
    .filter(({ reserved }) => !reserved)
    .map(({ kind, value }) => keyOf(kind, value));

describe.each(PRIVATE_KINDS)('%s', (kind) => {
  test.each(EXAMPLES[kind])('%j', (text) => {
    for (const whole of [text, `Bonjour, voici ce qu’on m’a dit : ${text} et rien d’autre.`])
      expect(new Set(found(whole))).toEqual(new Set(told(whole)));
  });
});

const PROSE = 'Depuis le 9 novembre 2017, l’hébergeur n’a rien répondu ; 3 000 clients attendent. '.repeat(
  40,
);

test('in a long text each is found at its place', () => {
  for (const text of Object.values(EXAMPLES).flat()) {
    const passages = gather(new Set());
    passages.add(bytes(`${PROSE}${text} `), 1000);
    passages.add(bytes(PROSE), 90_000);
    const [first] = privateValues(passages);
    const start = 1000 + Buffer.byteLength(PROSE);
    expect(first?.at, text).toBeGreaterThanOrEqual(start - 1);
    expect(first?.at, text).toBeLessThanOrEqual(start + Buffer.byteLength(text));
  }
});

test('whatever the rules find in any text is found', () => {
  const examples = Object.values(EXAMPLES).flat();
  const shard = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...examples) },
    fc.constantFrom(' ', '\n\n', ', ', ' : ', '2017-11-09', 'T10:00:00Z', '(', ')', '1', '@', '&amp;', '\u00a0', '—', 'é', 'n° client ', 'x'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ); // prettier-ignore
  fc.assert(
    fc.property(fc.array(shard, { maxLength: 12 }), (shards) => {
      const text = shards.join(' ');
      const known = new Set(found(text));
      expect(told(text).filter((key) => !known.has(key))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('a passage that was cleared is not searched again, one in which something was found is', () => {
  const cleared = new Set<string>();
  const twice = (text: string) => {
    for (let time = 0; time < 2; time++) {
      const passages = gather(cleared);
      passages.add(bytes(text), 0);
      passages.end();
      expect(privateValues(passages)).toHaveLength(told(text).length);
    }
  };
  twice(`${PROSE} 06 12 34 56 78`);
  expect(cleared.size).toBe(0);
  twice(PROSE);
  expect(cleared.size).toBe(1);
});

test('ordinary prose raises no suspicion that costs', () => {
  expect(found(PROSE)).toEqual([]);
});
