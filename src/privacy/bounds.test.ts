/** The guard reads what strangers send: it never throws, never loses its place, and takes time in step with the length of the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asRead } from './as-read.ts';
import { groupsIn, numbersFrom } from './digits.ts';
import { search } from './search.ts';

const SHARDS = [
  '06 12 34 56 78',
  '@',
  'a@b.fr',
  'https://',
  '%40',
  '\n',
  '\n\n> ',
  '**',
  '_',
  '&#64;',
  '&',
  '{/*',
  '*/}',
  '\\',
  '1.2.3.4',
  '::',
  'n° client ',
  '12 rue ',
  '75002 Paris',
  '\u200b',
  '\u00a0',
  '６',
  '🏳️‍🌈',
  'token=',
  'FR76',
  '4111 ',
  '+33',
  '(',
  '-----BEGIN ',
];
const text = fc.array(fc.oneof(fc.constantFrom(...SHARDS), fc.string({ unit: 'binary' })), { maxLength: 40 }).map((parts) => parts.join('')); // prettier-ignore

test('whatever the text, there is an answer, in order and within the text', () => {
  fc.assert(
    fc.property(text, (given) => {
      const places = search(given).map(({ at }) => at);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((at) => at >= 0 && at < given.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('every unit of a text as it is read comes from a place within it, and the order stays', () => {
  fc.assert(
    fc.property(text, (given) => {
      const { text: seen, origin } = asRead(given);
      const origins = Array.from({ length: seen.length }, (_unit, at) => origin(at));
      expect(origins).toEqual(origins.toSorted((a, b) => a - b));
      expect(origins.every((at) => at >= 0 && at < given.length)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('plain words are read as they are', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ,.éèà’0-9]{0,80}$/), (given) => {
      expect(asRead(given).text).toBe(given);
    }),
  );
});

test('a planted number is found in any prose, at its place', () => {
  const prose = fc.array(fc.constantFrom('bonjour', 'Panne', 'l’été', '**non**', '`x`', '2017', 'à 7 h', '\n\n', '…'), { maxLength: 30 }).map((words) => words.join(' ')); // prettier-ignore
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const given = `${before}\n\n06 12 34 56 78\n\n${after}`;
      expect(search(given).map(({ kind, at }) => [kind, at])).toEqual([['phone', before.length + 2]]);
    }),
  );
});

describe('time in step with length', () => {
  test('from each group of digits no more is looked at than a number may have', () => {
    const digits = '1 '.repeat(5000);
    const groups = groupsIn(digits);
    const looked = groups.map((_group, first) => numbersFrom(digits, groups, first, 8, 17).length);
    expect(Math.max(...looked)).toBe(10);
  });

  test('no repetition without end stands within another, in any pattern of the guard', () => {
    const folder = new URL('.', import.meta.url).pathname;
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /(?<!test)\.ts$/.test(file),
    );
    const patterns = sources.flatMap((file) => [
      ...readFileSync(join(folder, file), 'utf8').matchAll(/(?<=[\s(,[!])\/(?![/*\s])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|String\.raw`[^`]*`/g),
    ].map(([pattern]) => pattern)); // prettier-ignore
    expect(patterns.length).toBeGreaterThan(60);
    expect(patterns.filter(isNested)).toEqual([]);
    expect(['/(a+)+/', '/(?:a*b)*/', '/(?:\\w+ ){2,}/'].every(isNested)).toBe(true);
  });

  // Each would take minutes if anything were squared.
  test.each(
    ['a', '@', 'a@', 'a.', '1', '1 ', '1.', '0', '+', '_', '*', '`', '&', '&#', '\\', '\n', '\n ', '> ', '{/*', '/*', ':', 'a:', '::', '-', 'eyJ', 'eyJaaaaaaaa.', '12 rue ', '12 rue a', 'token=', 'mot de passe : ', 'n° client ', 'https://', 'https://a:', 'mailto:', '%40', 'FR76', 'FR76 ', 'A1 ', '\u200b', '\u00a0', '９', '-----BEGIN ', 'sk-', '(', '[at]', ' arobase '].map((shard) => [shard]), // prettier-ignore
  )('100 kB of %j', (shard) => {
    expect(() => search(shard.repeat(Math.ceil(100_000 / shard.length)))).not.toThrow();
  });
});

/** Whether a group that is repeated without end holds a repetition without end. */
function isNested(pattern: string): boolean {
  const plain = pattern.replace(/\\[pP]\{\w+\}|\\./g, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  const open: boolean[] = [];
  for (let at = 0; at < plain.length; at++) {
    const endless = /^(?:[*+]|\{\d+,\})/.test(plain.slice(at + 1));
    if (plain[at] === '(') open.push(false);
    else if (plain[at] === ')') {
      const within = open.pop() ?? false;
      if (within && endless) return true;
      if ((within || endless) && open.length) open[open.length - 1] = true;
    } else if (endless && open.length) open[open.length - 1] = true;
  }
  return false;
}
