/** What is remembered spares work and never hides anything. */
import { linkSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectLittle, little } from './site.fixture.ts';

const NUMBER = '06 12 34 56 78';

describe('what is remembered', () => {
  const remembered = (folder: string) => readFileSync(join(folder, 'memory.json'), 'utf8');
  const AGE = 1_000_000_000;

  test('an unchanged file is not judged again, by another rule set it is', () => {
    const folder = little({ 'a.txt': NUMBER });
    expect(inspectLittle(folder)).toHaveLength(1);
    // As an older rule set would have kept it, which did not know telephone numbers.
    const blind = JSON.parse(remembered(folder), (key, value: unknown) =>
      key === 'found' ? [] : value,
    ) as object;
    writeFileSync(join(folder, 'memory.json'), JSON.stringify(blind));
    expect(inspectLittle(folder)).toEqual([]);
    expect(inspectLittle(folder, { memory: { place: join(folder, 'memory.json'), code: 'b' } })).toHaveLength(
      1,
    );
  });

  test('no value is kept', () => {
    const folder = little({ 'a.txt': `jean@orange.fr ${NUMBER}` });
    inspectLittle(folder);
    expect(remembered(folder)).not.toMatch(/orange|12 ?34/);
  });

  test('a kept file whose place on the disk is given to another is judged again', () => {
    const folder = little();
    const [kept, file] = [join(folder, 'kept'), join(folder, 'site', 'a.txt')];
    for (const [words, faults] of [
      ['Bonjour à tous', 0],
      [NUMBER + '\n', 1],
      ['Bonjour à tous', 0],
    ] as const) {
      rmSync(kept, { force: true });
      rmSync(file, { force: true });
      writeFileSync(kept, words);
      utimesSync(kept, AGE, AGE);
      linkSync(kept, file);
      expect(inspectLittle(folder)).toHaveLength(faults);
      expect(inspectLittle(folder)).toHaveLength(faults);
    }
  });

  test('a memory that cannot be read is as none', () => {
    const folder = little({ 'a.txt': NUMBER });
    writeFileSync(join(folder, 'memory.json'), '{"code":');
    expect(inspectLittle(folder)).toHaveLength(1);
  });
});
