/** Where the data of the record stand: beside each page, and as a whole below one folder that is the same in every language. */
import type { SiteFields } from '../domain/site.ts';
import { entryAddress } from '../library/addresses.ts';
import type { Document, Provider } from '../library/record.ts';

export type Described = Document | Provider;

type Places = Pick<SiteFields, 'base' | 'languages' | 'url'>;

/** Path of a document's or provider's own JSON, with the base. A provider has one, beside its page in the site's first language. */
export function dataPath(site: Places, entry: Described): string {
  const language = entry.kind === 'provider' ? site.languages[0] : undefined;
  return `${entryAddress(site, entry, language)}index.json`;
}

/** Path of the text of a document as it is hashed: its SHA-256 is what the log of published texts holds. */
export function textPath(site: Places, entry: Described): string {
  return `${entryAddress(site, entry)}text.json`;
}

/** Path of a file of the whole record: `/data/record.json`. */
export function wholePath({ base }: Pick<Places, 'base'>, file: string): string {
  return `${base}data/${file}`;
}

export function absolute({ url }: Pick<Places, 'url'>, path: string): string {
  return new URL(path, url).href;
}
