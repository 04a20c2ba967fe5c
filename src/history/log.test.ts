import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityOf } from './fingerprint.ts';
import { folded, leafOf, nameless, writeLeaf, type Leaf } from './leaf.ts';
import { BODY, filesOf, FRONT, LEAVES, text } from './log.fixture.ts';
import { readLog } from './log.ts';
import { readPublicLog, writePublicLog } from './public-log.ts';
import { linesToRemember } from './recording.ts';

describe('the log', () => {
  test('is sound as it was written, whatever the order of its files', () => {
    const files = filesOf(LEAVES);
    for (const map of [files, new Map([...files].reverse())]) {
      const { faults, leaves, heads } = readLog(map);
      expect(faults).toEqual([]);
      expect(leaves).toEqual(LEAVES);
      expect(heads).toEqual([LEAVES.at(-1)!.name]);
    }
  });

  test('shows any line dropped, repeated, swapped, edited or cut, any leaf dropped or renamed', () => {
    const names = LEAVES.map(({ name }) => name);
    const manipulation = fc.record({
      leaf: fc.nat(names.length - 1),
      row: fc.nat(6),
      other: fc.nat(6),
      at: fc.nat(400),
      sign: fc.constantFrom('0', 'f', 'x', ' ', '-', 'é'),
      how: fc.constantFrom('drop', 'repeat', 'swap', 'edit', 'cut', 'leaf', 'rename', 'exchange'),
    });
    fc.assert(
      fc.property(manipulation, ({ leaf, row, other, at, sign, how }) => {
        const files = filesOf(LEAVES);
        const name = names[leaf]!;
        const rows = files.get(name)!.split('\n').slice(0, -1);
        const [i, j] = [row % rows.length, other % rows.length];
        if (how === 'leaf') files.delete(name);
        else if (how === 'rename') {
          files.set(
            name.replace(/\d$|[a-f]$/, (last) => (last === '0' ? '1' : '0')),
            files.get(name)!,
          );
          files.delete(name);
        } else if (how === 'exchange') files.set(name, files.get(names[(leaf + 1) % names.length]!)!);
        else {
          if (how === 'drop') rows.splice(i, 1);
          if (how === 'repeat') rows.splice(i, 0, rows[j]!);
          if (how === 'swap') [rows[i], rows[j]] = [rows[j]!, rows[i]!];
          const old = rows[i] ?? '';
          const place = at % Math.max(1, old.length);
          if (how === 'edit') rows[i] = old.slice(0, place) + sign + old.slice(place + 1);
          if (how === 'cut') rows[i] = old.slice(0, place);
          const changed = `${rows.join('\n')}\n`;
          fc.pre(changed !== files.get(name));
          files.set(name, changed);
        }
        const after = readLog(files);
        // The last leaf alone can be dropped unseen from within: the copy in the site knows it.
        if (how === 'leaf' && leaf === names.length - 1) expect(after.heads).not.toContain(name);
        else expect(after.faults).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('takes what two people wrote at one time, and joins it again', () => {
    const base = LEAVES[0]!;
    const [one, two] = ['letter:a', 'letter:b'].map((uid) =>
      leafOf('2026-11-09', [base.name], linesToRemember(readLog(filesOf([base])), { texts: [text(FRONT, BODY, uid)], gone: [] }, '2026-11-09')),
    ) as [Leaf, Leaf]; // prettier-ignore
    const log = readLog(filesOf([base, one, two]));
    expect(log.faults).toEqual([]);
    expect(log.heads).toEqual([one.name, two.name].sort());
    const joined = leafOf('2026-11-10', log.heads, []);
    expect(readLog(filesOf([base, one, joined])).faults).toMatchObject([
      { why: 'missing', missing: two.name },
    ]);
  });

  test('tells readers nothing of texts that are gone or unnamed, and stays sound', () => {
    const shown = writePublicLog(LEAVES, { gone: ['letter:y'], unnamed: ['letter:x'] });
    const copy = readLog(readPublicLog(shown)!);
    expect(copy.faults).toEqual([]);
    expect(copy.leaves.map(({ name }) => name)).toEqual(LEAVES.map(({ name }) => name));
    expect(shown).not.toContain('letter:x');
    expect(shown).toMatch(/letter:y v\w+ \w+ folded=/);
    expect(copy.standing.has(identityOf('letter:x'))).toBe(true);
    const [leaf] = LEAVES;
    const erased = { ...leaf!, lines: leaf!.lines.map((line) => nameless(folded(line))) };
    expect(readLog(new Map([[leaf!.name, writeLeaf(erased)]])).faults).toEqual([]);
  });
});
