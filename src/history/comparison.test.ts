import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf } from './comparison.ts';
import { identityOf } from './fingerprint.ts';
import { BODY, filesOf, FRONT, LEAVES, logOf, text, type Front } from './log.fixture.ts';
import { readLog } from './log.ts';

const standing = readLog(filesOf(LEAVES)).standing.get(identityOf('letter:x'))!;

describe('a published text', () => {
  /** Every leaf of the front matter that is text, as a path. */
  const paths = (value: unknown, path: (string | number)[] = []): (string | number)[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value)
          .filter(([key]) => !['sources', 'state'].includes(key))
          .flatMap(([key, inner]) => paths(inner, [...path, Array.isArray(value) ? Number(key) : key]))
      : [path];
  const changed = (front: Front, path: readonly (string | number)[], value: string): Front => {
    const copy = structuredClone(front);
    let at: Record<string | number, unknown> = copy;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
    at[path.at(-1)!] = value;
    return copy;
  };
  const edit = fc.oneof(
    fc.record({ path: fc.constantFrom(...paths(FRONT)), value: fc.string({ minLength: 1 }) }),
    fc.record({ at: fc.nat(BODY.trim().length - 1), value: fc.stringMatching(/^[a-zé]{1,9}$/) }),
  );
  const edited = (one: { path: (string | number)[]; value: string } | { at: number; value: string }) =>
    'path' in one
      ? { front: changed(FRONT, one.path, one.value), body: BODY }
      : { front: FRONT, body: BODY.slice(0, one.at) + one.value + BODY.slice(one.at) };

  test('cannot change in any field unless a correction of that day or later says so', () => {
    fc.assert(
      fc.property(edit, (one) => {
        const { front, body } = edited(one);
        const before = 'path' in one && one.path.reduce<unknown>((v, k) => (v as Front)?.[k], FRONT);
        fc.pre(before !== ('path' in one && one.value.normalize('NFC')));
        expect(changeOf(text(front, body), standing).kind).toBe('silent');
        const told = (at: string) => ({ ...front, corrections: [{ at, words: 'Changé.' }] });
        expect(changeOf(text(told('2026-11-02'), body), standing).kind).toBe('silent');
        expect(changeOf(text(told('2026-11-03'), body), standing).kind).toBe('corrected');
        expect(changeOf(text(told('2026-12'), body), standing).kind).toBe('corrected');
      }),
      { numRuns: 300 },
    );
  });

  test('names what changed', () => {
    const parts = (front: Front, body = BODY) => changeOf(text(front, body), standing);
    expect(parts({ ...FRONT, title: 'Autre' })).toMatchObject({ parts: ['title'], since: '2026-11-03' });
    expect(parts(FRONT, 'Rien.')).toMatchObject({ parts: ['words'] });
    expect(parts({ ...FRONT, from: [{ name: 'Dominique' }] })).toMatchObject({ parts: ['authors'] });
    expect(parts({ ...FRONT, sent: '2026-10-01', place: 'Paris' })).toMatchObject({
      parts: ['dates', 'statement'],
    });
  });

  test('may be followed by its outcome, sources, facts, comments and spaces at the ends of lines', () => {
    const kind = (front: Front, body = BODY) => changeOf(text(front, body), standing).kind;
    expect(kind({ ...FRONT, outcome: { state: 'resolved' }, sources: [], updated: '2026-11-09' })).toBe(
      'same',
    );
    expect(kind({ ...FRONT, demands: [{ words: 'Rétablir la ligne.', state: 'met' }] })).toBe('same');
    expect(kind(FRONT, BODY.replace('Bonjour,', 'Bonjour,  {/* à relire */}'))).toBe('same');
    expect(kind({ ...FRONT, attachments: [{ title: 'Autre' }, { title: 'La facture' }] })).toBe('extended');
    expect(kind({ ...FRONT, corrections: [{ at: '2026-11-04', words: 'Rien.' }] })).toBe('extended');
    expect(kind({ ...FRONT, attachments: [] })).toBe('silent');
  });

  test('is not covered by a correction that the log knows already', () => {
    const told = { ...FRONT, corrections: [{ at: '2026-11-09', words: 'Un montant.' }] };
    const known = readLog(filesOf(logOf([[text()], [text(told)]]))).standing.get(identityOf('letter:x'));
    expect(changeOf(text(told, 'Autre chose.'), known)).toMatchObject({ kind: 'silent', parts: ['words'] });
    expect(changeOf(text({ ...FRONT, corrections: [] }), known)).toMatchObject({ parts: ['corrections'] });
  });
});
