/** The record as pages take it: from Astro's content store. The only reader of it. */
import { getCollection, getEntry, render } from 'astro:content';
import { linkRecord } from './link.ts';
import { SITE } from './loader.ts';
import type { Entry, OwnerPage, PublicRecord } from './record.ts';

let kept: { store: string; record: PublicRecord } | undefined;

/** The whole record, linked once for each state of the store. */
export async function openRecord(): Promise<PublicRecord> {
  const stored = await getCollection('record');
  const state = stored.map(({ id, digest }) => `${id} ${String(digest)}`).join('\n');
  if (kept?.store === state) return kept.record;
  const site = stored.find(({ id }) => id === SITE)?.data as
    { site: PublicRecord['site']; today: string } | undefined;
  if (!site) throw new Error('The content store holds no site: the content could not be read.');
  const entries = stored.filter(({ id }) => id !== SITE).map(({ data }) => data as unknown as Entry);
  const record = linkRecord(entries, site.site, site.today);
  kept = { store: state, record };
  return record;
}

/** The drawn body of one of the owner's own pages. */
export async function ownerPageBody(page: Pick<OwnerPage, 'id'>) {
  const entry = await getEntry('pages', page.id);
  if (!entry) throw new Error(`There is no owner's page ${page.id}`);
  return (await render(entry)).Content;
}
