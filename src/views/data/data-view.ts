/** The page that explains the open data: every file of the whole, what it holds, how to read it, under which terms. */
import { wholeFiles } from '../../data/files.ts';
import { tables } from '../../data/tables.ts';
import { sectionAddress } from '../../library/addresses.ts';
import type { PublicRecord } from '../../library/record.ts';
import type { Words } from '../../i18n/index.ts';
import type { Page } from '../page.ts';
import { absolute, datedDay, siteTitle, voiceOf, type Voice } from '../publication/voice.ts';
import { wayFromHome } from '../publication/way-from-home.ts';

type Own = Words['views']['data'];
type FileName = keyof Own['files'];

interface ListedFile {
  name: FileName;
  href: string;
  type: string;
  holds: string;
}

export interface DataModel {
  words: Pick<
    Own,
    | 'title'
    | 'lead'
    | 'whole'
    | 'tables'
    | 'tablesMeaning'
    | 'columns'
    | 'each'
    | 'eachWords'
    | 'reading'
    | 'licence'
  >;
  asOf: string;
  whole: ListedFile[];
  tables: (ListedFile & { rows: string; columns: string })[];
  reading: string[];
  licence: { words: string; href?: string | undefined };
}

export function dataPages(record: PublicRecord, language: string): Page<'data', DataModel>[] {
  const voice = voiceOf(record, language);
  const { site, words } = voice;
  const own = words.views.data;
  const path = sectionAddress(site, language, 'data');
  return [
    {
      view: 'data',
      path,
      language,
      title: own.title,
      description: own.description,
      alternates: site.languages.map((other) => ({
        language: other,
        path: sectionAddress(site, other, 'data'),
      })),
      feeds: [],
      structured: [structuredData(voice, path), trailOf(voice, path)],
      model: modelOf(voice),
    },
  ];
}

function modelOf(voice: Voice): DataModel {
  const { record, site } = voice;
  const {
    files: _files,
    asOf,
    readingWords,
    licenceWords,
    licenceNone,
    rows,
    description: _,
    ...words
  } = voice.words.views.data;
  const files = listedFiles(voice);
  return {
    words,
    asOf: asOf(datedDay(voice, record.today).words),
    whole: files.filter(({ name }) => !name.endsWith('.csv')),
    tables: tables.map((table) => ({
      ...files.find(({ name }) => name === `${table.name}.csv`)!,
      rows: rows(table.rows(record).length),
      columns: Object.keys(table.columns).join(', '),
    })),
    reading: readingWords,
    licence: site.licence
      ? { words: licenceWords(site.licence.name), href: site.licence.url }
      : { words: licenceNone },
  };
}

function listedFiles({ record, words }: Voice): ListedFile[] {
  return wholeFiles(record).map(({ path, type }) => {
    const name = path.slice(path.lastIndexOf('/') + 1) as FileName;
    return { name, href: path, type: type.split(';')[0]!, holds: words.views.data.files[name] };
  });
}

/** What catalogues of open data read. */
function structuredData(voice: Voice, path: string) {
  const { site, language, words, record } = voice;
  const address = absolute(voice, path);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${siteTitle(voice)}: ${words.views.data.title}`,
    description: words.views.data.description,
    inLanguage: language,
    dateModified: record.today,
    isAccessibleForFree: true,
    ...(site.licence?.url && { license: site.licence.url }),
    creator: { '@type': 'Organization', name: site.publisher.name, url: site.publisher.url ?? site.url },
    distribution: listedFiles(voice).map(({ href, type, holds }) => ({
      '@type': 'DataDownload',
      contentUrl: absolute(voice, href),
      encodingFormat: type,
      description: holds,
    })),
  };
}

function trailOf(voice: Voice, path: string) {
  return wayFromHome(voice, [{ name: voice.words.views.data.title, address: absolute(voice, path) }]);
}
