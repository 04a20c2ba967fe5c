/** Turns pages into Astro's static paths. Everything a page shows goes through here, so its hash is its key. */
import { createHash } from 'node:crypto';
import { once } from '../library/handover.ts';
import type { PublicRecord } from '../library/record.ts';
import { cardAddress } from '../social/address.ts';
import { furnitureOf } from './furniture.ts';
import type { Furniture, Page } from './page.ts';
import { pagesOf } from './registry.ts';

export interface Route {
  params: { path: string | undefined };
  props: { page: Page; furniture: Furniture; picture?: { href: string; alt: string } };
  /** Hash of the props: what a page shows is in them and nowhere else. */
  key: string;
  /** Path of the file below the site's folder. */
  file: string;
}

/** One route a page, the page of errors among them. */
export function routesOf(record: PublicRecord): Route[] {
  return once(record, 'routes', () => {
    const furniture = new Map(
      record.site.languages.map((language) => [language, furnitureOf(record, language)]),
    );
    return pagesOf(record).map((page) => routeOf(page, furniture.get(page.language)!));
  });
}

function routeOf(page: Page, furniture: Furniture): Route {
  const picture = page.card && { href: `${furniture.base}${cardAddress(page.card)}`, alt: page.card.alt };
  const props = { page, furniture, ...(picture && { picture }) };
  const path = page.path.slice(furniture.base.length, -1);
  return {
    params: { path: path || undefined },
    props,
    key: createHash('sha256').update(JSON.stringify(props)).digest('hex'),
    file: page.view === 'not-found' ? '404.html' : `${path}${path && '/'}index.html`,
  };
}
