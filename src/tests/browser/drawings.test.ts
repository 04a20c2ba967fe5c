/** A drawing of time shows its marks: a rule meant for something else of the same name has hidden them all once. */
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const shared = useBrowser();
const origin = inject('origin');

const DRAWN = {
  provider: '/prestataires/ovh/',
  'provider of invented letters': '/prestataires/fournisseur-exemple/',
  incident: '/incidents/ovhcloud-2021-03-10-sbg2/',
};

test.each(Object.entries(DRAWN))(
  'each mark of the drawing of a %s is seen, by day, by night and on paper',
  async (_kind, path) => {
    const page = await shared.browser.newPage();
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { media: 'print' }] as const) {
      await page.emulateMedia({ media: 'screen', ...media });
      await page.goto(origin + path);
      const marks = await page.evaluate(paintedMarks);
      expect(marks.length).toBeGreaterThan(4);
      expect(marks.filter(({ seen }) => !seen)).toEqual([]);
    }
    await page.close();
  },
);

test('a mark that a rule hides would be found', async () => {
  const page = await shared.browser.newPage();
  await page.goto(origin + DRAWN.incident);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.lanes .start { visibility: hidden } .lanes .other { stroke: none; fill: none }');
    document.adoptedStyleSheets = [sheet];
  });
  const unseen = (await page.evaluate(paintedMarks)).filter(({ seen }) => !seen);
  expect(new Set(unseen.map(({ shape }) => shape))).toEqual(new Set(['start', 'other']));
  await page.close();
});

/** Runs in the page: each shape drawn, and whether it has a place, is shown and has a colour other than that of the page. */
function paintedMarks() {
  const paper = getComputedStyle(document.body).backgroundColor;
  const shapes = ['start', 'relapse', 'recovery', 'other', 'hot', 'cold'];
  return shapes.flatMap((shape) =>
    [...document.querySelectorAll<SVGElement>(`.lanes path.${shape}`)].map((mark) => {
      const { width, height } = mark.getBoundingClientRect();
      const { fill, stroke, strokeWidth } = getComputedStyle(mark);
      const inks = [fill, ...(Number.parseFloat(strokeWidth) > 0 ? [stroke] : [])];
      const isInked = inks.some((ink) => ![paper, 'none', 'rgba(0, 0, 0, 0)'].includes(ink));
      const isShown = mark.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return { shape, seen: isShown && isInked && width + height > 3 };
    }),
  );
}
