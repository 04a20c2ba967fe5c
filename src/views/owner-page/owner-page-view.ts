/** The owner's own pages: about, legal notice, right of reply. The body is a module of Astro's, given by the route. */
import { isoDay } from '../../domain/partial-date.ts';
import { entryAddress, pageLanguage } from '../../library/addresses.ts';
import type { OwnerPage, PublicRecord } from '../../library/record.ts';
import type { Page } from '../page.ts';
import {
  absolute,
  dated,
  foreign,
  languageName,
  voiceOf,
  type Dated,
  type Voice,
} from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

export interface OwnerPageModel {
  /** By which the route finds the body. */
  id: string;
  /** Changes with the body, so that the page is drawn again. */
  digest: string;
  title: string;
  lang?: string | undefined;
  updated?: { label: string; at: Dated } | undefined;
  translations: { words: string; title: string; href: string; lang: string }[];
}

export function ownerPages(record: PublicRecord, language: string): Page<'owner-page', OwnerPageModel>[] {
  const voice = voiceOf(record, language);
  return record.pages
    .filter((page) => pageLanguage(record.site, page.language) === language)
    .map((page) => pageOf(voice, page));
}

function pageOf(voice: Voice, page: OwnerPage): Page<'owner-page', OwnerPageModel> {
  const { site, words, language } = voice;
  const path = entryAddress(site, page);
  const versions = versionsOfPage(voice, page);
  const updated = page.updated && isoDay(page.updated, site.zone);
  return {
    view: 'owner-page',
    path,
    language,
    title: page.title,
    description: page.summary ?? page.title,
    alternates:
      versions.length > 1
        ? versions.map((version) => ({ language: version.language, path: entryAddress(site, version) }))
        : [],
    feeds: [],
    ...(updated && { updated }),
    structured: [wayFromHome(voice, [{ name: page.title, address: absolute(voice, path) }])],
    model: {
      id: page.id,
      digest: page.digest,
      title: page.title,
      lang: foreign(voice, page.language),
      updated: page.updated && { label: words.site.updatedOn, at: dated(voice, page.updated) },
      translations: versions
        .filter(({ id }) => id !== page.id)
        .map((version) => ({
          words: words.views.documents.alsoIn(languageName(voice, version.language)),
          title: version.title,
          href: entryAddress(site, version),
          lang: version.language,
        })),
    },
  };
}

/** The page in all its languages, the original first. */
function versionsOfPage({ record }: Voice, page: OwnerPage): OwnerPage[] {
  const original = page.translationOf ?? page.id;
  const isOriginal = ({ id }: OwnerPage) => id === original;
  return [
    ...record.pages.filter(isOriginal),
    ...record.pages.filter((other) => !isOriginal(other) && other.translationOf === original),
  ];
}
