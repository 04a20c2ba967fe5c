/** Asks the index. Nothing here draws. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { openIndex, type Counts, type Found, type IndexReader } from './index-reader.ts';
import { holdsWords } from './likeness.ts';
import { isDoubtful, providersNamed, type Naming } from './provider-names.ts';
import { asksSomething, filtersOf, type Query } from './query.ts';
import { spaced } from './unspaced-scripts.ts';

export interface Finding {
  /** Providers that the words name. */
  named: Naming[];
  results: Found['results'];
  /** What the results hold: the words of the question, or the name that they miss by a slip. */
  words: string;
  /** Pages behind each value, if it were chosen beside those of the other facets; none when nobody looks at the facets. */
  counts: Counts;
}

/** Facets whose values read the same in every language: the others are words of one. */
const COMMON = ['provider', 'year'];

/**
 * Searches the index in the page's language. The lists behind the facets grow with the pages, by two bytes a page and facet: they
 * are fetched once somebody opens the facets.
 */
export async function find(query: Query, model: ReaderModel, showsFacets: boolean): Promise<Finding> {
  const nothing = { named: [], results: [], words: query.words, counts: {} };
  if (model.indexes[0]!.isEmpty || (!asksSomething(query) && !showsFacets)) return nothing;
  const index = await openIndex(model.indexes[0]!.folder);
  const all = showsFacets ? await index.filters() : {};
  if (!asksSomething(query)) return { ...nothing, counts: all };
  const { named, words } = await meant(index, query, model);
  const order = query.sort && model.sorts[query.sort];
  const sort = order ? { sort: { [query.sort!]: order } } : {};
  const { results: found, filters } = await search(index, words, { filters: filtersOf(query), ...sort });
  const results = order ? found : await aboutFirst(index, query, named, words, found);
  if (!showsFacets) return { named, results, words, counts: {} };
  const counts = { ...filters };
  // Values of one facet are alternatives: the counts of a facet do not depend on what was chosen in it.
  for (const facet of Object.keys(query.filters)) {
    const open = await search(index, words, { filters: filtersOf(query, facet) });
    counts[facet] = open.filters[facet] ?? {};
  }
  return { named, results, words, counts };
}

/** Whom the words name, and the words to look for: where they stand nowhere and miss a name by a slip, that name. */
async function meant(
  index: IndexReader,
  { words }: Query,
  { providers }: ReaderModel,
): Promise<Pick<Finding, 'named' | 'words'>> {
  const named = providersNamed(words, providers);
  const [first] = named;
  if (first?.meant === undefined) return { named, words };
  const { results } = await index.search(spaced(words), {});
  const best = await results[0]?.data();
  if (!best || !holdsWords(words, best, Infinity)) return { named, words: first.meant };
  return { named: isDoubtful(words) ? [] : named, words };
}

/** Who names a provider wants what is about it before what only names it, or has a name like its own. */
async function aboutFirst(
  index: IndexReader,
  query: Query,
  named: readonly Naming[],
  words: string,
  found: Found['results'],
): Promise<Found['results']> {
  if (named.length === 0 || query.filters['provider']) return found;
  const names = { any: named.map(({ provider }) => provider[1]) };
  const { results } = await search(index, words, { filters: { ...filtersOf(query), provider: names } });
  const about = new Set(results.map(({ id }) => id));
  return [...results, ...found.filter(({ id }) => !about.has(id))];
}

/** Fetches what every question needs; a failure is told with the answer. */
export function prepare({ indexes }: ReaderModel): void {
  if (!indexes[0]!.isEmpty) void openIndex(indexes[0]!.folder).catch(() => undefined);
}

/** How many pages are about a provider, by its name. */
export async function countAbout(provider: string, { indexes }: ReaderModel): Promise<number> {
  const index = await openIndex(indexes[0]!.folder);
  return (await index.search(null, { filters: { provider: { any: [provider] } } })).results.length;
}

/** Pages in another language: how many, and where they are searched. */
export interface Elsewhere {
  name: string;
  count: number;
  page: string;
}

/** How many pages the other languages hold; none when the question is in words of one language only. */
export async function findElsewhere(query: Query, model: ReaderModel): Promise<Elsewhere[]> {
  const facets = Object.keys(query.filters);
  if (!(query.words || facets.length > 0) || facets.some((facet) => !COMMON.includes(facet))) return [];
  const counts = [];
  for (const { name, folder, page } of model.indexes.slice(1)) {
    const index = await openIndex(folder, model.indexes[0]!.isEmpty ? folder : model.indexes[0]!.folder);
    const { words } = await meant(index, query, model);
    const { results } = await search(index, words, { filters: filtersOf(query) });
    if (results.length) counts.push({ name, page, count: results.length });
  }
  return counts;
}

/** A search whose best page does not hold the words has found nothing; one without words finds whatever passes the filters. */
async function search(
  index: IndexReader,
  words: string,
  options: Parameters<IndexReader['search']>[1],
): Promise<Found> {
  const asked = spaced(words).trim() || null;
  const found = await index.search(asked, options);
  const best = asked !== null && (await found.results[0]?.data());
  return best && !holdsWords(asked!, best) ? { results: [], filters: {} } : found;
}
