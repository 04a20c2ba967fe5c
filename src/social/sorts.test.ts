import satori from 'satori';
import { expect, test } from 'vitest';
import { sheet } from './sheet.ts';
import { castSorts, setRun, type Run } from './sorts.ts';
import { faceStyle, fontsFor, type Face } from './typefaces.ts';

const size = 64;
const run = (text: string, more: Partial<Run> = {}): Run => ({
  ...{ face: 'title', run: text, x: 100, y: 200, size, spacing: 0 },
  ...more,
});

/** Columns at which the letters are laid, in px. */
async function columns(of: Run): Promise<number[]> {
  await castSorts([of], fontsFor(of.run));
  return setRun(of).map(({ offset }) => offset - of.y * sheet.width);
}

/** The width Satori gives a run, in px. */
async function widthOf(face: Face, text: string): Promise<number> {
  const style = { ...faceStyle(face), display: 'flex', fontSize: size, whiteSpace: 'pre' };
  const options = { width: 1200, height: 200, fonts: fontsFor(text), embedFont: false };
  const svg = await satori({ type: 'div', props: { style, children: text } }, options);
  return Number(/<text[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
}

test.each(['title', 'quotation', 'text', 'record', 'name'] as const)(
  'letters of the face %s stand where Satori would draw them',
  async (face) => {
    for (const text of ['AVATAR', 'Tota', 'officieuse', 'Wyzyfjfl', 'été'])
      for (const [index, column] of (await columns(run(text, { face }))).entries()) {
        const units = text.match(/f+[hijkl]?|./gu) ?? [];
        const before = units.slice(0, index).join('');
        const next = units[index] ?? '';
        const exact = before === '' ? 0 : (await widthOf(face, before + next)) - (await widthOf(face, next));
        expect(Math.abs(column - 100 - exact), `${text}, ${next}`).toBeLessThanOrEqual(1);
      }
  },
);

test('letters that the face joins are one drawing', async () => {
  expect(await columns(run('fi'))).toHaveLength(1);
  expect(await columns(run('office'))).toHaveLength(4);
});

test('a letter takes the quarter of a pixel that is nearest', async () => {
  const [first, second] = [await columns(run('l', { x: 100.1 })), await columns(run('l', { x: 100.9 }))];
  expect([first, second]).toEqual([[100], [101]]);
  const stamps = [0, 0.25, 0.5].map((part) => setRun(run('l', { x: 100 + part }))[0]?.stamp.shares.join());
  expect(new Set(stamps).size).toBe(3);
});

test('spacing follows each letter', async () => {
  const [, plain] = await columns(run('nn'));
  const [, spaced] = await columns(run('nn', { spacing: 8 }));
  expect((spaced ?? 0) - (plain ?? 0)).toBe(8);
});

test('a space takes the room that Satori gives it, also beside letters that are kerned over it', async () => {
  const [, , after] = await columns(run('A V'));
  expect(
    Math.abs((after ?? 0) - 100 - ((await widthOf('title', 'A\u00a0V')) - (await widthOf('title', 'V')))),
  ).toBeLessThan(4);
});
