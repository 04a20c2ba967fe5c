/** The page where readers search. The index is written beside the pages; this page only says where it stands and how to name things. */
import { languageName, voiceOf, type Voice } from '../publication/voice.ts';
import { pageLanguage, sectionAddress } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Words } from '../../i18n/index.ts';
import { narrowingOf, type Narrowing } from '../browse/narrowing.ts';
import type { Narrowed } from '../browse/questions.ts';
import type { Page } from '../page.ts';

/** What readers narrow by, in the order of the page: keys of `SearchRecord.filters`. */
export const FACETS = [
  'provider',
  'kind',
  'answer',
  'state',
  'outcome',
  'issue',
  'service',
  'year',
  'language',
] as const;

/** Orders besides relevance: keys of `SearchRecord.sort`. */
export const ORDERS = { date: 'desc', waiting: 'asc' } as const;

export interface IndexPlace {
  language: string;
  name: string;
  folder: string;
  page: string;
  /** No page of the language is searched yet: there is no index. */
  isEmpty?: true;
}

/** What the browser is told; everything in it is shown as text or compared, never as HTML. */
export interface ReaderModel {
  language: string;
  base: string;
  words: Words['search'];
  facets: readonly string[];
  sorts: Record<string, string>;
  /** Identifier, name, other names. */
  providers: [string, string, ...string[]][];
  /** Where a provider's page stands, but for its identifier. */
  providersAddress: string;
  /** The index in the page's language first, then the others that hold something: where it stands and the page that searches it. */
  indexes: IndexPlace[];
}

export interface SearchModel {
  words: Words['views']['search'];
  action: string;
  facets: { key: string; words: string }[];
  orders: { key: string; words: string }[];
  /** What answers without a script: the lists, and what narrows each. */
  lists: { words: string; href: string; narrowing?: Narrowing | undefined }[];
  reader: ReaderModel;
}

export function searchPages(record: PublicRecord, language: string): Page<'search', SearchModel>[] {
  const { site } = record;
  const voice = voiceOf(record, language);
  const words = voice.words.views.search;
  const path = sectionAddress(site, language, 'search');
  const lists = (['providers', 'letters', 'testimonials', 'incidents'] as const).filter(
    (list) => record[list].length > 0,
  );
  return [
    {
      view: 'search',
      path,
      language,
      title: words.title,
      description: words.description,
      alternates:
        site.languages.length > 1
          ? site.languages.map((tag) => ({ language: tag, path: sectionAddress(site, tag, 'search') }))
          : [],
      feeds: [],
      hidden: true,
      structured: [],
      model: {
        words,
        action: path,
        facets: FACETS.map((key) => ({ key, words: words.facets[key] })),
        orders: (['relevance', ...Object.keys(ORDERS)] as (keyof typeof words.sorts)[]).map((key) => ({
          key,
          words: words.sorts[key],
        })),
        lists: lists.map((list) => ({
          words: voice.words.site[list],
          href: sectionAddress(site, language, list),
          narrowing: list === 'providers' ? undefined : namedNarrowing(voice, list),
        })),
        reader: readerModel(voice),
      },
    },
  ];
}

/** Several stand on this page: each is called by its list. */
function namedNarrowing(voice: Voice, list: Narrowed): Narrowing | undefined {
  const narrowing = narrowingOf(voice, list);
  return narrowing && { ...narrowing, label: voice.words.site[list] };
}

function readerModel(voice: Voice): ReaderModel {
  const { record, site, language, words } = voice;
  const languages = [language, ...site.languages.filter((tag) => tag !== language)];
  return {
    language,
    base: site.base,
    words: words.search,
    facets: FACETS,
    sorts: ORDERS,
    providers: record.providers.map((provider) => [provider.id, provider.name, ...otherNames(provider)]),
    providersAddress: sectionAddress(site, language, 'providers'),
    indexes: languages
      .filter((tag) => tag === language || isSearched(record, tag))
      .map((tag) => ({
        language: tag,
        name: languageName(voice, tag),
        folder: `${site.base}pagefind/${tag}/`,
        page: sectionAddress(site, tag, 'search'),
        ...(!isSearched(record, tag) && { isEmpty: true }),
      })),
  };
}

/** Providers have a page in every language, documents in theirs. */
function isSearched(record: PublicRecord, language: string): boolean {
  const { site, providers, letters, testimonials, incidents, replies } = record;
  const isThere = (one: { language: string }) => pageLanguage(site, one.language) === language;
  return providers.length > 0 || [letters, testimonials, incidents, replies].some((all) => all.some(isThere));
}

/** Former names, then other spellings; what differs by capitals and spaces only is the same name. */
function otherNames({ name, formerNames, aliases }: PublicRecord['providers'][number]): string[] {
  const plain = (text: string) => text.toLowerCase().replace(/\s/g, '');
  const seen = new Set([plain(name)]);
  return [...formerNames.map((former) => former.name), ...aliases].filter(
    (other) => !seen.has(plain(other)) && seen.add(plain(other)),
  );
}
