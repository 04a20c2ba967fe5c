/** Turns pages into Astro's static paths. Everything a page shows goes through here, so its hash is its cache key. */
import { createHash } from 'node:crypto';
import type { PublicRecord } from '../library/record.ts';
import { cardAddress } from '../social/address.ts';
import { furnitureOf } from './furniture.ts';
import type { Furniture, Page } from './page.ts';
import { pagesOf } from './registry.ts';

export interface Route {
  params: { path: string | undefined };
  props: { page: Page; furniture: Furniture; picture?: { href: string; alt: string } };
  /** An unchanged page is not drawn again; what it shows is in its props and nowhere else, so it cannot be stale. */
  cacheKey: string;
}

/** One route a page. The page of errors has an address of its own and is left out. */
export function routesOf(record: PublicRecord): Route[] {
  const furniture = new Map(
    record.site.languages.map((language) => [language, furnitureOf(record, language)]),
  );
  return pagesOf(record)
    .filter(({ view }) => view !== 'not-found')
    .map((page) => routeOf(page, furniture.get(page.language)!));
}

export function routeOf(page: Page, furniture: Furniture): Route {
  const picture = page.card && { href: `${furniture.base}${cardAddress(page.card)}`, alt: page.card.alt };
  const props = { page, furniture, ...(picture && { picture }) };
  const cacheKey = createHash('sha256').update(JSON.stringify(props)).digest('hex');
  return { params: { path: page.path.slice(furniture.base.length, -1) || undefined }, props, cacheKey };
}
