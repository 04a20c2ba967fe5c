/** The kinds of pages. A new kind is a folder and a line here (and its drawing in `drawings.ts`). */
import type { PublicRecord } from '../library/record.ts';
import type { Page } from './page.ts';

/** Makes the pages of one kind for readers of one language; pure. */
export type View = (record: PublicRecord, language: string) => Page[];

export const views: Record<string, View> = {};

/** Every page of the site, in the order of languages and of the registry. */
export function pagesOf(record: PublicRecord): Page[] {
  return record.site.languages.flatMap((language) => Object.values(views).flatMap((view) => view(record, language)));
}
