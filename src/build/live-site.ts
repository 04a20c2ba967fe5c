/** The site as the content stands now, for dev: read again after a change, once, when somebody asks. */
import { folders } from '../config/folders.ts';
import { linkRecord } from '../library/link.ts';
import { readContent } from '../library/reading.ts';
import type { Page } from '../views/page.ts';
import { pagesOf } from '../views/registry.ts';

export interface LiveSite {
  /** Every page; the last good ones while the content holds a problem. */
  pages(): Promise<Page[]>;
  /** The content changed: the next question reads it again. */
  forget(): void;
}

export function liveSite(): LiveSite {
  let good: Page[] = [];
  let asked: Promise<Page[]> | undefined;
  const read = async (): Promise<Page[]> => {
    const { site, today, entries, problems } = await readContent(folders);
    if (site && problems.length === 0) good = pagesOf(linkRecord(entries, site, today));
    return good;
  };
  return {
    pages: () => (asked ??= read()),
    forget: () => {
      asked = undefined;
    },
  };
}
