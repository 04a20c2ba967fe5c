/** Somebody whose system forces its own colours: nothing may be told by ours alone. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { KINDS, useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');
let page: Page;

beforeAll(async () => {
  page = await shared.browser.newPage({ forcedColors: 'active', colorScheme: 'dark' });
});
afterAll(() => page.close());

describe.each(['provider', 'incident', 'incident with relapses'])('the page of a kind: %s', (kind) => {
  beforeAll(() => page.goto(origin + KINDS[kind]!));

  test('drawings take the colours that are forced, and their shapes differ', async () => {
    const { strange, hot, cold } = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      const forced = ['Canvas', 'CanvasText', 'GrayText', 'LinkText'].map((name) => {
        probe.style.setProperty('forced-color-adjust', 'none');
        probe.style.setProperty('color', name);
        return getComputedStyle(probe).color;
      });
      probe.remove();
      const allowed = [...forced, 'none', 'rgba(0, 0, 0, 0)'];
      const painted = [...document.querySelectorAll('.lanes svg :is(line, path, text)')].map((shape) => {
        const { fill, stroke } = getComputedStyle(shape);
        return { name: shape.getAttribute('class') ?? shape.tagName, fill, stroke };
      });
      const fillOf = (name: string) => painted.find((shape) => shape.name === name)?.fill;
      return {
        strange: painted.filter(
          ({ name, fill, stroke }) =>
            !allowed.includes(stroke) || (!allowed.includes(fill) && !/rail|cut|bar|vague/.test(name)),
        ),
        hot: fillOf('hot'),
        cold: fillOf('cold'),
      };
    });
    expect(strange).toEqual([]);
    if (hot && cold) expect(hot).not.toBe(cold);
  });

  test('whatever carries a mark carries its words', async () => {
    const wordless = await page
      .locator('main :is([data-state], .heat, .timeline > li .kind)')
      .evaluateAll((all) =>
        all.filter((one) => !/\p{L}{2}/u.test(one.textContent ?? '')).map((one) => one.outerHTML),
      );
    expect(wordless).toEqual([]);
    const marked = page.locator('.timeline > li[data-mark]');
    expect(await marked.count()).toBeGreaterThan(0);
    expect(await marked.locator('.kind').count()).toBe(await marked.count());
  });
});

test('hot and cold statements of the ledger differ in words, and their marks in shape', async () => {
  await page.goto(origin + KINDS['incident']!);
  const heats = await page.locator('.ledger .heat').evaluateAll((all) =>
    all.map((one) => ({
      words: one.textContent,
      isHot: one.classList.contains('hot'),
      ground: getComputedStyle(one, '::before').backgroundColor,
    })),
  );
  const of = (isHot: boolean) => heats.filter((one) => one.isHot === isHot);
  for (const key of ['words', 'ground'] as const) {
    const [hot, cold] = [true, false].map((isHot) => [...new Set(of(isHot).map((one) => one[key]))]);
    expect(hot).toHaveLength(1);
    expect(cold).toHaveLength(1);
    expect(hot).not.toEqual(cold);
  }
});
