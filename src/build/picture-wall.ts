/** In dev only: the social pictures beside each other, with what was measured of each. No build writes any of it. */
import type { PublicRecord } from '../library/record.ts';
import { cardAddress } from '../social/address.ts';
import type { Card, CardKind } from '../social/card.ts';
import { drawCard, missingGlyphs } from '../social/draw.ts';
import { hardTitles } from '../social/hard-titles.ts';
import { layoutOf } from '../social/layout.ts';
import { samples } from '../social/samples.ts';
import { pagesOf } from '../views/registry.ts';

/** Hard titles on one page, each in every composition. */
const ROWS = 10;
const PATH = '__pictures/';

const kinds = Object.keys(samples) as CardKind[];

interface Picture {
  name: string;
  address: string;
  card: Card;
}

/** The text in HTML, where a title may hold markup. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is measured: the size of the title and of the smallest text in px, lines of the title, letters without a font. */
async function measured(card: Card): Promise<string> {
  const shown = await layoutOf(card);
  const largest = shown.toSorted((a, b) => b.size - a.size)[0];
  const sizes = `${largest?.size} px × ${largest?.lines.length} · ≥ ${Math.min(...shown.map(({ size }) => size))} px`;
  const missing = await missingGlyphs(card);
  return missing.length === 0 ? sizes : `${sizes} · ∅ ${missing.join(' ')}`;
}

async function wall(pictures: readonly Picture[], turns: readonly string[]): Promise<string> {
  const figures = await Promise.all(
    pictures.map(async ({ name, address, card }) => {
      const caption = `${escaped(name)}<br>${escaped(await measured(card))}`;
      return `<figure><img src="${address}" alt="${escaped(card.alt)}" width="1200" height="630" loading="lazy"><figcaption>${caption}</figcaption></figure>`;
    }),
  );
  const style =
    'body{font:14px system-ui;margin:1rem;background:#667;color:#fff}main{display:grid;gap:1rem;' +
    'grid-template-columns:repeat(auto-fill,minmax(19rem,1fr))}figure{margin:0}img{width:100%;height:auto}a{color:inherit}';
  return (
    `<!doctype html><meta charset="utf-8"><title>${PATH}</title><style>${style}</style>` +
    `<nav>${turns.join(' ')}</nav><main>${figures.join('\n')}</main>`
  );
}

const trial = (kind: CardKind, index: number): Card | undefined => {
  const hard = hardTitles[index];
  return hard && { ...samples[kind], title: hard.title, language: hard.language };
};

/**
 * What lies at a path below the site's root in dev: at `__pictures/` the pictures of the site, at `__pictures/1/` and on
 * the hard titles in every composition.
 */
export async function pictureWall(
  below: string,
  record: PublicRecord,
): Promise<{ type: string; content: string | Uint8Array } | undefined> {
  const [, page, name] = /^__pictures\/(?:(\d+)\/)?(?:([a-z]+-\d+)\.png)?$/.exec(below) ?? [];
  if (name !== undefined) {
    const [kind, index] = name.split('-') as [CardKind, string];
    const card = kinds.includes(kind) ? trial(kind, Number(index)) : undefined;
    return card && { type: 'image/png', content: await drawCard(card) };
  }
  if (below !== PATH && page === undefined) return undefined;
  const root = `${record.site.base}${PATH}`;
  const pages = Array.from({ length: Math.ceil(hardTitles.length / ROWS) }, (_, index) => index + 1);
  const turns = [
    `<a href="${root}">${0}</a>`,
    ...pages.map((turn) => `<a href="${root}${turn}/">${turn}</a>`),
  ];
  const pictures = page === undefined ? ofSite(record) : ofTrial(Number(page) - 1, root);
  return { type: 'text/html; charset=utf-8', content: await wall(pictures, turns) };
}

function ofSite(record: PublicRecord): Picture[] {
  return pagesOf(record).flatMap(({ card }) =>
    card
      ? [{ name: `${card.kind}: ${card.title}`, address: record.site.base + cardAddress(card), card }]
      : [],
  );
}

function ofTrial(page: number, root: string): Picture[] {
  const shown = hardTitles.slice(page * ROWS, (page + 1) * ROWS);
  return shown.flatMap(({ name }, row) =>
    kinds.flatMap((kind) => {
      const index = page * ROWS + row;
      const card = trial(kind, index);
      return card ? [{ name: `${kind}: ${name}`, address: `${root}${kind}-${index}.png`, card }] : [];
    }),
  );
}
