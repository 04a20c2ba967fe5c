import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Card, CardKind } from './card.ts';
import { drawCard, missingGlyphs } from './draw.ts';
import { hardTitles, type HardTitle } from './hard-titles.ts';
import { layoutOf, type ShownText } from './layout.ts';
import { samples } from './samples.ts';
import { sheet } from './sheet.ts';

const kinds = Object.keys(samples) as CardKind[];
const cardOf = (kind: CardKind, { title, language }: HardTitle): Card => ({
  ...samples[kind],
  title,
  language,
});

/** Under 22 px a text is no longer read when a network shows the picture 500 px wide; a title needs 40. */
const LEGIBLE = { title: 40, quotation: 34, text: 28, record: 22, name: 22 } as const;
/** A letter may lean or rise so far out of its line's box, in px. */
const LEANING = 10;

const overlap = (a: ShownText, b: ShownText): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > LEANING;

function faultsOf(shown: readonly ShownText[]): string[] {
  const right = sheet.width - sheet.margin + LEANING;
  const bottom = sheet.height - sheet.margin + LEANING;
  const free = sheet.margin - LEANING;
  return shown.flatMap((text, index) => {
    const place = [text.left, text.top, text.right, text.bottom].map(Math.round).join(' ');
    const words = text.lines[0]?.slice(0, 20);
    const outside = text.left < free || text.top < free || text.right > right || text.bottom > bottom;
    return [
      ...(outside ? [`“${words}” leaves the sheet: ${place}`] : []),
      ...(text.size < LEGIBLE[text.face] ? [`“${words}” is set in ${text.size} px`] : []),
      ...(shown.slice(index + 1).some((other) => overlap(text, other))
        ? [`“${words}” lies on another text`]
        : []),
    ];
  });
}

test('there are two hundred hard titles, and no two are called the same', () => {
  expect(hardTitles).toHaveLength(200);
  expect(new Set(hardTitles.map(({ name }) => name)).size).toBe(200);
});

test.each(kinds)(
  'in the picture of a %s every hard title is legible, inside the margin and on no other text',
  async (kind) => {
    for (const hard of hardTitles)
      expect([hard.name, ...faultsOf(await layoutOf(cardOf(kind, hard)))]).toEqual([hard.name]);
  },
  60_000,
);

test('only the titles in scripts without a font lack a letter', async () => {
  for (const hard of hardTitles) {
    const missing = await missingGlyphs(cardOf('letter', hard));
    expect([hard.name, missing.length > 0]).toEqual([hard.name, /^no font.* [1-68]$/.test(hard.name)]);
  }
});

test('a title that nobody can draw gives its place to the provider; a few such letters leave a gap in brackets', async () => {
  const titleOf = async (title: string) => {
    const shown = await layoutOf({ ...samples.incident, title });
    return shown.find(({ face }) => face === 'title')?.lines.join(' ');
  };
  expect(await titleOf('ᚠᚢᚦᚨᚱᚲ')).toBe('Hébergeur Modèle');
  expect(await titleOf('La panne de ᚠᚢᚦ, ᚨᚱᚲ, sans réponse')).toBe('La panne de […], sans réponse');
});

describe('drawn', () => {
  test.each(hardTitles.filter((_, index) => index % 8 === 0))(
    '“$name” is a picture of 1200 × 630 px that any network takes',
    async (hard) => {
      const kind = kinds[hardTitles.indexOf(hard) % kinds.length]!;
      const png = await drawCard(cardOf(kind, hard));
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(png.length).toBeLessThan(60_000);
    },
  );
});

test('a duration is set smaller before it is cut', async () => {
  const value = 'au plus environ 14\u00a0heures';
  const facts = ['Première parole', 'Rétablissement', 'Bilan public'].map((label) => ({ label, value }));
  const shown = await layoutOf({ ...samples.incident, language: 'fr', facts });
  expect(shown.filter(({ lines }) => lines[0] === value)).toHaveLength(3);
});
