/** A text in all its editions, written from one tree: page, feed, plain, search. */
import { isPartialDateFault, toPartialDate } from '../domain/partial-date.ts';
import type { SiteFields } from '../domain/site.ts';
import type { Source } from '../domain/source.ts';
import { dateLabel } from '../i18n/dates.ts';
import { wordsFor } from '../i18n/index.ts';
import {
  passagesOf,
  summary,
  writeFeed,
  writePage,
  writePlain,
  writeSearch,
  type ParsedText,
  type TextExhibit,
} from '../text/text.ts';
import type { Picture } from './pictures.ts';
import type { TextEditions } from './record.ts';

/** Length of a description, in characters: what networks and search engines show. */
const SUMMARY = 200;

/** What a text is written for. */
export interface Setting {
  language: string;
  sources: readonly Source[];
  pictures: ReadonlyMap<string, Picture>;
  /** Digests of the originals of the pictures. */
  fingerprints: ReadonlyMap<string, string>;
  exhibits: readonly TextExhibit[];
  site: SiteFields;
  /** Of the page the text is on. */
  address: string;
  /** Of the page of a passage of it. */
  passageAddress: (share: string) => string;
}

export function editionsOf(
  parsed: ParsedText,
  { language, sources, pictures, fingerprints, exhibits, site, address, passageAddress }: Setting,
): TextEditions {
  const words = wordsFor(language);
  const context = {
    language,
    words: words.text,
    sources: sources.map(({ id, title, url }, index) => ({
      id,
      title,
      number: index + 1,
      ...(url && { url }),
    })),
    picture: (src: string) => {
      const picture = pictures.get(src);
      return (
        picture && {
          href: hrefOf(site, picture),
          width: picture.width,
          height: picture.height,
        }
      );
    },
    fingerprint: (src: string) => fingerprints.get(src),
    origin: site.url,
    base: site.base,
    address,
    dateLabel: (edtf: string) => {
      const date = toPartialDate(edtf);
      return isPartialDateFault(date) ? edtf : dateLabel(date, words.dates, language, 'long', site.zone);
    },
  };
  const plain = writePlain(parsed.tree, context);
  return {
    page: writePage(parsed.tree, { ...context, passageAddress }),
    feed: writeFeed(parsed.tree, context),
    plain,
    sections: writeSearch(parsed.tree, context),
    headings: parsed.headings,
    claims: parsed.claims,
    passages: passagesOf(parsed.tree.children),
    ...(parsed.shared.length > 0 && { shared: parsed.shared }),
    exhibits: exhibits.map(({ src = '', sha256 = fingerprints.get(src), ...exhibit }) => ({
      ...exhibit,
      ...(sha256 !== undefined && { sha256 }),
      ...pictureAddress(site, pictures.get(src)),
    })),
    summary: summary(parsed.tree, SUMMARY),
    length: plain.split(/\s+/).filter(Boolean).length,
  };
}

/** Where a picture is published, from the root of the host. */
function hrefOf({ base }: Pick<SiteFields, 'base'>, { name }: Picture): string {
  return `${base}pictures/${name}`;
}

export function pictureAddress(
  site: Pick<SiteFields, 'base'>,
  picture: Picture | undefined,
): { picture?: string } {
  return picture ? { picture: hrefOf(site, picture) } : {};
}
