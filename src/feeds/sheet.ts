/** The look of a feed that is opened in a browser: browsers draw XML with CSS, and no longer with XSLT. */
import { wordsFor } from '../i18n/index.ts';
import { sectionAddress } from '../library/addresses.ts';
import type { PublicRecord } from '../library/record.ts';
import type { FeedFile } from './files.ts';
import { address, sheetPath } from './site.ts';

/** One sheet a language: the same rules after that language's words. */
export function sheetFiles({ site }: PublicRecord, rules: string): FeedFile[] {
  return site.languages.map((language) => {
    const page = address(site, sectionAddress(site, language, 'subscribe'));
    const words = wordsFor(language).feeds.sheet(page);
    return {
      path: sheetPath(site, language),
      type: 'text/css',
      text: `:root { --words: "${words.replace(/["\\]/g, '\\$&')}" }\n${rules}`,
    };
  });
}
