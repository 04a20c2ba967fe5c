/** Asks the index. Nothing here draws. */
import type { ReaderModel } from '../../views/search/search-view.ts';
import { openIndex, type Counts, type Found, type IndexReader } from './index-reader.ts';
import { holdsWords } from './likeness.ts';
import { asksSomething, filtersOf, type Query } from './query.ts';
import { spaced } from './unspaced-scripts.ts';

export interface Finding {
  results: Found['results'];
  /** Pages behind each value, if it were chosen beside those of the other facets; none when nobody looks at the facets. */
  counts: Counts;
}

/** Facets whose values read the same in every language: the others are words of one. */
const COMMON = ['provider', 'year'];

/**
 * Searches the index in the page's language. The lists behind the facets grow with the pages, by two bytes a page and facet: they
 * are fetched once somebody opens the facets.
 */
export async function find(
  query: Query,
  { indexes, sorts }: ReaderModel,
  showsFacets: boolean,
): Promise<Finding> {
  if (!asksSomething(query) && !showsFacets) return { results: [], counts: {} };
  const index = await openIndex(indexes[0]!.folder);
  const all = showsFacets ? await index.filters() : {};
  if (!asksSomething(query)) return { results: [], counts: all };
  const words = spaced(query.words).trim() || null;
  const direction = query.sort && sorts[query.sort];
  const sort = direction ? { sort: { [query.sort!]: direction } } : {};
  const { results, filters } = await search(index, words, { filters: filtersOf(query), ...sort });
  if (!showsFacets) return { results, counts: {} };
  const counts = { ...filters };
  // Values of one facet are alternatives: the counts of a facet do not depend on what was chosen in it.
  for (const facet of Object.keys(query.filters)) {
    const open = await search(index, words, { filters: filtersOf(query, facet) });
    counts[facet] = open.filters[facet] ?? {};
  }
  return { results, counts };
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
export async function findElsewhere(query: Query, { indexes }: ReaderModel): Promise<Elsewhere[]> {
  if (!query.words || Object.keys(query.filters).some((facet) => !COMMON.includes(facet))) return [];
  const counts = [];
  for (const { name, folder, page } of indexes.slice(1)) {
    const index = await openIndex(folder, indexes[0]!.folder);
    const { results } = await search(index, spaced(query.words).trim(), { filters: filtersOf(query) });
    if (results.length) counts.push({ name, page, count: results.length });
  }
  return counts;
}

/** A search whose best page does not hold the words has found nothing. */
async function search(
  index: IndexReader,
  words: string | null,
  options: Parameters<IndexReader['search']>[1],
): Promise<Found> {
  const found = await index.search(words, options);
  const best = words !== null && (await found.results[0]?.data());
  return best && !holdsWords(words!, best) ? { results: [], filters: {} } : found;
}
