/** The record as pages take it, and the bodies of the owner's own pages. The only reader of Astro's content store. */
import { getEntry, render } from 'astro:content';
import { handedRecord } from './handover.ts';
import type { OwnerPage, PublicRecord } from './record.ts';

/** The whole record, as the loader or the build last read it. */
export function openRecord(): PublicRecord {
  const record = handedRecord();
  if (!record) throw new Error('No record was read: the content holds problems, told above.');
  return record;
}

/** The drawn body of one of the owner's own pages. */
export async function ownerPageBody(page: Pick<OwnerPage, 'id'>) {
  const entry = await getEntry('pages', page.id);
  if (!entry) throw new Error(`There is no owner's page ${page.id}`);
  return (await render(entry)).Content;
}
