/** What a reader asks, and how the address of the page says it: so that a search can be shared and the back button works. */

export interface Query {
  words: string;
  /** Chosen values of each facet, sorted. */
  filters: Record<string, string[]>;
  /** A key of the orders the page offers; absent: by relevance. */
  sort?: string;
}

interface Known {
  facets: readonly string[];
  sorts: readonly string[];
}

/** Longer than any question: a longer one would only be cut by what hands the address on. */
const LONGEST = 200;

/** Reads `?q=…&provider=…&sort=…`. What the page does not know is left out. */
export function readQuery(search: string, { facets, sorts }: Known): Query {
  const given = new URLSearchParams(search);
  const sort = given.get('sort');
  const filters: Record<string, string[]> = {};
  for (const facet of facets) {
    const values = [...new Set(given.getAll(facet).filter(Boolean))].sort();
    if (values.length) filters[facet] = values;
  }
  return {
    words: (given.get('q') ?? '').trim().slice(0, LONGEST),
    filters,
    ...(sort !== null && sorts.includes(sort) && { sort }),
  };
}

/** The same question always has the same address; an empty one has none. */
export function writeQuery({ words, filters, sort }: Query): string {
  const said = new URLSearchParams();
  if (words.trim()) said.set('q', words.trim().slice(0, LONGEST));
  for (const facet of Object.keys(filters).sort())
    for (const value of [...filters[facet]!].sort()) said.append(facet, value);
  if (sort) said.set('sort', sort);
  return said.size ? `?${said}` : '';
}

/** Whether there is anything to look for: everything in an order is a question too ("what waits longest?"). */
export function asksSomething({ words, filters, sort }: Query): boolean {
  return words.trim() !== '' || Object.keys(filters).length > 0 || sort !== undefined;
}

/** Filters as Pagefind takes them: any value of a facet, and every facet. `without` leaves one facet aside. */
export function filtersOf({ filters }: Query, without?: string): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([facet]) => facet !== without)
      .map(([facet, values]) => [facet, { any: values }]),
  );
}
