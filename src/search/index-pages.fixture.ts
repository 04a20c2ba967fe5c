/** Pages to index, and the index read back as Pagefind wrote it: for the tests of this room. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page, SearchRecord } from '../views/page.ts';
import type { SearchIndex } from './index-pages.ts';

export function page(path: string, language: string, search: Partial<SearchRecord> = {}): Page {
  return {
    view: 'letter',
    path,
    language,
    title: 'Sans serveur',
    description: '',
    alternates: [],
    feeds: [],
    structured: [],
    search: {
      title: 'Sans serveur',
      sections: [
        { words: 'Trois nuits sans réplication.' },
        { anchor: 'coupure', heading: 'La coupure', words: 'Le réseau tombe.' },
      ],
      kind: 'Lettre ouverte',
      date: '9 novembre 2017',
      filters: { provider: ['Nuage & Cie, SA'], kind: ['Lettre ouverte'] },
      sort: { date: '2017-11-09' },
      ...search,
    },
    model: {},
  };
}

export interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { id: string; text: string }[];
}

export async function fragmentsOf({ folder }: SearchIndex, language: string): Promise<Fragment[]> {
  const home = join(folder, language, 'fragment');
  const all = await Promise.all(
    (await readdir(home)).map(async (name) => gunzipSync(await readFile(join(home, name))).toString()),
  );
  // Pagefind puts its own name before the JSON.
  return all
    .map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
