/** Somebody reads the page of all that waits, some days after it was built. */
import { expect, inject, test } from 'vitest';
import { useBrowser, watch } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');

async function readOn(path: string, later: number, javaScriptEnabled = true) {
  const context = await shared.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const visit = watch(page);
  const asOf = async () =>
    JSON.parse((await page.locator('[data-recount]').getAttribute('data-recount'))!).asOf;
  await page.goto(origin + path);
  const built = await page
    .locator('[data-waiting]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-waiting')!));
  const day = Date.parse(`${await asOf()}T11:00Z`) + later * 86_400_000;
  if (javaScriptEnabled) {
    await page.clock.setFixedTime(day);
    await page.reload();
  }
  const waits = page.locator('[data-waiting]');
  const said = await waits.allInnerTexts();
  const isSaid = await page.locator('.recounted').isVisible();
  await context.close();
  return { built: built.map((one) => JSON.parse(one) as { min: number; max: number }), said, isSaid, visit };
}
const figures = (words: string) =>
  [...words.matchAll(/\d[\d\u202f,]*/g)].map(([figure]) => Number(figure.replace(/\D/g, '')));

test.each(['/en-attente/', '/en/waiting/'])('%s counts the days since its build', async (path) => {
  const { built, said, isSaid, visit } = await readOn(path, 40);
  expect(said.length).toBeGreaterThan(2);
  said.forEach((words, index) => {
    const { min, max } = built[index]!;
    expect(figures(words)).toEqual(min === max ? [min + 40] : [min + 40, max + 40]);
  });
  expect(isSaid).toBe(true);
  const scripts = new Set(
    visit.requests.filter(({ kind }) => kind === 'script').map(({ address }) => address),
  );
  expect([...scripts]).toHaveLength(1);
  expect((await (await fetch([...scripts][0]!)).arrayBuffer()).byteLength).toBeLessThan(3000);
  expect(visit.complaints).toEqual([]);
});

test.each([0, -3])('%i days after its build the page is as it was built', async (later) => {
  const { built, said, isSaid } = await readOn('/en-attente/', later);
  said.forEach((words, index) => expect(figures(words)[0]).toBe(built[index]!.min));
  expect(isSaid).toBe(false);
});

test('without script the days are those of the build, and the page says of which day', async () => {
  const { built, said, isSaid } = await readOn('/en-attente/', 40, false);
  said.forEach((words, index) => expect(figures(words)[0]).toBe(built[index]!.min));
  expect(isSaid).toBe(false);
});
