import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { Card, CardKind } from './card.ts';
import { drawCard, missingGlyphs } from './draw.ts';
import { palette } from './palette.ts';
import { hardTexts, samples } from './samples.ts';
import { sheet } from './sheet.ts';

const kinds = Object.keys(samples) as CardKind[];

/** How many pixels of the outer margin are not paper. A letter may lean 8 px out of its line's box; nothing may more. */
async function strayPixels(png: Uint8Array): Promise<number> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const paper = Number.parseInt(palette['paper-0'].slice(1), 16);
  const free = sheet.margin - 8;
  let stray = 0;
  for (let y = 0; y < info.height; y += 1) {
    for (let x = 0; x < info.width; x += 1) {
      if (x >= free && x < info.width - free && y >= free && y < info.height - free) continue;
      if (data.readUIntBE((y * info.width + x) * 3, 3) !== paper) stray += 1;
    }
  }
  return stray;
}

/** The card with this text in every field that is drawn. */
function filledWith(kind: CardKind, text: string): Card {
  const fact = { label: text, value: text };
  const person = { name: text, role: text };
  return {
    ...{ kind, language: 'fr', site: text, provider: text, kindLabel: text, title: text, alt: 'x' },
    ...{ line: { from: person, to: person }, date: text, state: text, summary: text, example: text },
    facts: [fact, fact, fact, fact, fact],
  };
}

describe.each(kinds)('the picture of a %s', (kind) => {
  test('is an indexed PNG of 1200 × 630 px, under 40 kB, and the same each time', async () => {
    const png = await drawCard(samples[kind]);
    expect(await sharp(png).metadata()).toMatchObject({
      format: 'png',
      width: 1200,
      height: 630,
      isPalette: true,
    });
    expect(png.length).toBeLessThan(40_000);
    expect(await drawCard({ ...samples[kind] })).toEqual(png);
    expect(await strayPixels(png)).toBe(0);
  });

  test.each(Object.entries(hardTexts))('keeps its margin when every field is %s', async (_, text) => {
    expect(await strayPixels(await drawCard(filledWith(kind, text)))).toBe(0);
  });

  test('keeps its margin when only the title is long', async () => {
    const { site, kindLabel, alt } = samples[kind];
    const title = hardTexts['five hundred characters'] ?? '';
    expect(await strayPixels(await drawCard({ kind, language: 'fr', site, kindLabel, title, alt }))).toBe(0);
  });
});

test('markup in a title is drawn as the text it is', async () => {
  const plain = { ...samples.letter, title: 'gras' };
  expect(await drawCard({ ...plain, title: '<b>gras</b>' })).not.toEqual(await drawCard(plain));
  expect(await missingGlyphs({ ...plain, title: '<b>&amp;</b>' })).toEqual([]);
});

test('a control character makes no difference', async () => {
  const { title } = samples.letter;
  expect(await drawCard({ ...samples.letter, title: `${title}\u0007\u202e` })).toEqual(
    await drawCard(samples.letter),
  );
});

test('a title that is no text is refused instead of becoming a part of the drawing', async () => {
  const title = { type: 'img', props: { src: 'https://example.org/x.png' } } as unknown as string;
  await expect(drawCard({ ...samples.letter, title })).rejects.toThrow(TypeError);
});

test('letters that no font has are named, each once; those of other scripts are drawn', async () => {
  const title = 'Ελλάδα, Україна, Łódź, سلام 公公 👩🏽‍🚀 ᚠᚢᚠ';
  expect(await missingGlyphs({ ...samples.letter, title })).toEqual(['ᚠ', 'ᚢ']);
  expect(await missingGlyphs(samples.letter)).toEqual([]);
});
