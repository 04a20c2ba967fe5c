/** Somebody who uses the keyboard alone. */
import { expect, inject, test } from 'vitest';
import { KINDS, useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');

/** What the reader's eye has: where the focus is and what marks it. */
function focusNow() {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const all = [...document.querySelectorAll<HTMLElement>('*')];
  return {
    place: all.indexOf(element),
    name: (element.getAttribute('aria-label') ?? element.innerText ?? element.id).slice(0, 60),
    isSeen:
      box.width > 2 &&
      box.height > 2 &&
      box.bottom > 0 &&
      box.top < innerHeight &&
      box.right > 0 &&
      box.left < innerWidth,
    isMarked: style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && style.outlineWidth !== '0px'),
  };
}

test.each(['home', 'letter', 'provider', 'incident', 'how to follow'].map((kind) => [kind, KINDS[kind]!]))(
  'on the %s every stop is seen, and Tab comes out at the end',
  async (_kind, path) => {
    const page = await shared.browser.newPage({
      viewport: { width: 1000, height: 800 },
      reducedMotion: 'reduce',
    });
    await page.goto(origin + path);
    const stops: NonNullable<ReturnType<typeof focusNow>>[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(focusNow);
      if (!stop || stops.some(({ place }) => place === stop.place)) break;
      stops.push(stop);
    }
    expect(stops[0]?.name).toBe('Aller au texte');
    expect(stops.filter(({ isSeen, isMarked }) => !isSeen || !isMarked)).toEqual([]);
    // In the order of the page, and to its last link: nothing holds the focus back.
    expect(stops.map(({ place }) => place)).toEqual(stops.map(({ place }) => place).sort((a, b) => a - b));
    const links = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
          (element) =>
            // Marks of a drawing repeat what the list below it says: they are for the pointer. Of radio buttons Tab reaches the
            // chosen one, arrows the others.
            element.checkVisibility({ visibilityProperty: true }) &&
            element.tabIndex >= 0 &&
            !element.matches('[type=radio]:not(:checked)'),
        ).length,
    );
    expect(stops.length).toBeGreaterThanOrEqual(links);
    await page.close();
  },
);

test('the first stop leads past the navigation, into the text', async () => {
  const page = await shared.browser.newPage();
  await page.goto(`${origin}${KINDS['letter']}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('text');
  await page.close();
});
